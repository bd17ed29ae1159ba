import * as z from "zod/mini";
import { refuse, ok, type Result } from "../lib/result.ts";
import { cleanText } from "../privacy/clean.ts";
import { hideCpr, looksLikeCpr } from "../privacy/cpr.ts";
import type { Problem } from "../protocol/problem.ts";

/** The most bytes a request may carry. */
export const BODY_LIMIT = 16 * 1024;
const DEPTH_LIMIT = 8;

/** The body as text. A stated length is the platform's promise; without one the bytes are counted as they come. */
export async function readBody(request: Request): Promise<Result<string, Problem>> {
  if (request.headers.has("content-encoding")) return refuse({ code: "unsupported_media" });
  const length = request.headers.get("content-length");
  if (length === null) return countBody(request);
  if (!(Number(length) <= BODY_LIMIT)) return refuse({ code: "too_large" });
  return ok(await request.text());
}

async function countBody(request: Request): Promise<Result<string, Problem>> {
  const decoder = new TextDecoder();
  let size = 0;
  let text = "";
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > BODY_LIMIT) return refuse({ code: "too_large" });
    text += decoder.decode(chunk, { stream: true });
  }
  return ok(text + decoder.decode());
}

function depthOf(value: unknown, depth = 0): number {
  if (typeof value !== "object" || value === null || depth > DEPTH_LIMIT) return depth;
  return Math.max(depth + 1, ...Object.values(value).map((one) => depthOf(one, depth + 1)));
}

/** A JSON body that fits the schema, its texts cleaned; or why not. */
export async function readJson<T extends z.ZodMiniType>(
  request: Request,
  schema: T,
): Promise<Result<z.infer<T>, Problem>> {
  const type = request.headers.get("content-type") ?? "";
  if (!/^application\/json *(?:;|$)/i.test(type)) return refuse({ code: "unsupported_media" });
  const body = await readBody(request);
  if (!body.ok) return body;
  let value: unknown;
  try {
    value = JSON.parse(body.value);
  } catch {
    return refuse({ code: "bad_request" });
  }
  const parsed = depthOf(value) > DEPTH_LIMIT ? null : schema.safeParse(value);
  return parsed?.success ? ok(parsed.data) : refuse({ code: "bad_request" });
}

/**
 * An answer's value as it may be kept: text cleaned once, here. A number in a field of its own (CVR, P-number) comes
 * without the spaces people write; other text that looks like a CPR number is not accepted, and comes back hidden.
 */
export function cleanAnswer<A extends { readonly question: string; readonly value: unknown }>(
  answer: A,
  formatOf: (question: string) => "cvr" | "p-number" | null,
): Result<A, Problem> {
  const { question, value } = answer;
  if (typeof value !== "string") return ok(answer);
  const text = cleanText(value);
  if (formatOf(question) !== null) {
    const digits = text.replace(/[\s.-]/g, "").replace(/^DK/i, "");
    // Only marks are no number, and no skipping either: nothing is taken for what was not meant.
    return ok({ ...answer, value: digits === "" ? text : digits });
  }
  if (looksLikeCpr(text))
    return refuse({ code: "cpr_not_accepted", question, text: hideCpr(text) });
  return ok({ ...answer, value: text });
}
