import { env } from "cloudflare:test";
import { expect, it } from "vitest";
import { app } from "../../src/app.ts";
import { isWithinFence, networkPrefix } from "../../src/http/fence.ts";
import { API } from "../../src/protocol/routes.ts";
import { fetchApp, HOST, readAnswer, requestTo, stopClock } from "../support/api.ts";

const from = (address: string): Record<string, string> => ({ "cf-connecting-ip": address });
const write = (address: string): Request =>
  requestTo("begin", { body: {}, headers: from(address) });

it.each([
  ["192.0.2.17", "192.0.2.200", true],
  ["192.0.2.17", "192.0.3.17", false],
  ["2001:db8:1:2345::1", "2001:db8:1:23ff:1:2:3:4", true],
  ["2001:db8:1:2345::1", "2001:db8:1:2445::1", false],
  ["2001:db8:1:2345::1", "2001:0DB8:0001:2345:0:0:0:9", true],
  ["2001:db8::1", "2001:db8:0:0:0:0:0:ffff", true],
  ["2001:db8::1", "2001:db8:0:1::1", true],
  ["2001:db8:1::", "2001:db8:2::", false],
  ["::1", "::2", true],
  ["::ffff:192.0.2.17", "192.0.2.200", true],
  ["::ffff:192.0.2.17", "::ffff:198.51.100.1", false],
])("%s and %s are one network: %s", (one, other, isSame) => {
  expect(networkPrefix(one) === networkPrefix(other)).toBe(isSame);
});

it("what is counted by is a hash that changes every day, never an address", async () => {
  const clock = stopClock();
  const counted: string[] = [];
  const FENCE = { limit: async ({ key }: { key: string }) => ({ success: counted.push(key) > 0 }) };
  const bindings = { ...env, FENCE } as unknown as Env;
  for (const address of ["192.0.2.17", "192.0.2.99", "192.0.3.1"])
    await isWithinFence(write(address), bindings);
  clock.pass(24 * 60 * 60 * 1000);
  await isWithinFence(write("192.0.2.17"), bindings);
  const [one, neighbour, other, tomorrow] = counted;
  expect(one).toMatch(/^[0-9a-f]{32}$/);
  expect(neighbour).toBe(one);
  expect(new Set([one, other, tomorrow]).size).toBe(3);
});

it("from 120 writes a minute a network is asked to wait; reading and other networks go on", async () => {
  const statuses: number[] = [];
  for (let i = 0; i < 125; i++) {
    const response = await fetchApp(write(`198.51.100.${i}`));
    statuses.push(response.status);
    await response.text();
  }
  expect(statuses).toEqual([...Array(120).fill(201), ...Array(5).fill(429)]);
  const refused = await readAnswer("begin", await fetchApp(write("198.51.100.7")));
  expect(refused).toMatchObject({ status: 429, problem: { code: "too_many_requests" } });
  expect(refused.headers.get("retry-after")).toBe("60");
  expect(refused.ok ? "" : refused.problem.detail).toMatch(/ring/);
  expect((await fetchApp(requestTo("health", { headers: from("198.51.100.7") }))).status).toBe(200);
  expect((await fetchApp(write("203.0.113.1"))).status).toBe(201);
  const page = new Request(`${HOST}/samtale/svar`, {
    method: "POST",
    headers: from("198.51.100.7"),
    body: "begin=1",
  });
  const shown = await fetchApp(page);
  expect(shown.status).toBe(429);
  expect(shown.headers.get("content-type")).toContain("text/html");
});

it("an unknown address of the API is counted too, and nothing is said of the address", async () => {
  const FENCE = { limit: async () => ({ success: false }) };
  const request = new Request(`${HOST}${API}/nowhere`, {
    method: "POST",
    headers: from("192.0.2.17"),
  });
  const response = await app.fetch(request, { ...env, FENCE } as unknown as Env);
  expect(response.status).toBe(429);
  expect(await response.text()).not.toContain("192.0.2");
});

it("a fence that is down keeps nobody out", async () => {
  const FENCE = { limit: () => Promise.reject(new Error("down")) };
  const bindings = { ...env, FENCE } as unknown as Env;
  expect(await isWithinFence(write("192.0.2.17"), bindings)).toBe(true);
});
