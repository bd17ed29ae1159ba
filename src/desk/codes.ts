import type { Config } from "../config.ts";
import { readWords, signWords } from "../lib/signed.ts";

const secretsOf = (config: Config): Uint8Array<ArrayBuffer>[] =>
  config.TOKEN_KEYS.map((key) => key.secret);

/**
 * The address in a desk's mail: opens what may be read before sign-in, for as long as the desk has the case. It is
 * signed, so that it is stored nowhere and a guess reaches no object.
 */
export const caseCode = (config: Config, desk: string, reference: string): Promise<string> =>
  signWords(secretsOf(config), "case", [desk, reference]);

export async function readCaseCode(
  config: Config,
  code: string,
): Promise<{ readonly desk: string; readonly reference: string } | null> {
  const [desk, reference, ...rest] = (await readWords(secretsOf(config), "case", code)) ?? [];
  return desk === undefined || reference === undefined || rest.length > 0
    ? null
    : { desk, reference };
}

/** The address in a sign-in mail. Its id is stored until it is used or over. */
export const signInCode = (config: Config, desk: string, id: string): Promise<string> =>
  signWords(secretsOf(config), "sign-in", [desk, id]);

export async function readSignInCode(
  config: Config,
  code: string,
): Promise<{ readonly desk: string; readonly id: string } | null> {
  const [desk, id, ...rest] = (await readWords(secretsOf(config), "sign-in", code)) ?? [];
  return desk === undefined || id === undefined || rest.length > 0 ? null : { desk, id };
}
