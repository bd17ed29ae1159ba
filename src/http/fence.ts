import { configOf } from "../config.ts";
import { hmac, hmacKey, toHex, utf8 } from "../lib/bytes.ts";
import { dayAt } from "../lib/clock.ts";
import { errorName, log } from "../lib/log.ts";

/** The /24 of an IPv4 address, the /56 of an IPv6 one: a household or a library, not a person. */
export function networkPrefix(address: string): string {
  const mapped = /^::ffff:([0-9]+\.[0-9.]+)$/i.exec(address)?.[1];
  if (mapped !== undefined) return networkPrefix(mapped);
  if (!address.includes(":")) return address.split(".").slice(0, 3).join(".");
  const [head = "", tail = ""] = address.toLowerCase().split("::");
  const left = head === "" ? [] : head.split(":");
  const right = tail === "" ? [] : tail.split(":");
  const zeros = address.includes("::")
    ? Array<string>(Math.max(0, 8 - left.length - right.length)).fill("0")
    : [];
  const groups = [...left, ...zeros, ...right].map((group) => group.padStart(4, "0"));
  return groups.slice(0, 3).join(":") + (groups[3] ?? "0000").slice(0, 2);
}

/**
 * The outer fence: the platform's rate limit on a keyed hash of the network's prefix, with another key each day.
 * No address is stored or logged. Over it a person is asked to wait or call, never shut out: libraries share one.
 */
export async function isWithinFence(request: Request, env: Env): Promise<boolean> {
  const address = request.headers.get("cf-connecting-ip");
  const [key] = configOf(env).TOKEN_KEYS;
  if (address === null || !key) return true;
  const today = utf8(`fence.${dayAt(Date.now())}.${networkPrefix(address)}`);
  const mac = await hmac(await hmacKey(key.secret), today);
  try {
    return (await env.FENCE.limit({ key: toHex(mac.slice(0, 16)) })).success;
  } catch (error) {
    // A fence that is down keeps nobody out: the exact limits stand in the objects.
    log("fence_failed", { name: errorName(error) });
    return true;
  }
}
