import { accept, type Refusal } from "../../src/flow/accept.ts";
import type { Catalog } from "../../src/flow/build.ts";
import type { Value } from "../../src/flow/condition.ts";
import type { Row } from "../../src/flow/log.ts";
import { preview } from "../../src/flow/preview.ts";
import { previewView } from "../../src/flow/preview-view.ts";
import { questionToChange } from "../../src/flow/question-view.ts";
import type { Showing } from "../../src/flow/scene.ts";
import { view, withTurn } from "../../src/flow/view.ts";
import type { Editors } from "../../src/http/editors.ts";
import type { Conversations } from "../../src/http/conversations.ts";
import { utf8 } from "../../src/lib/bytes.ts";
import { ok, refuse, type Result } from "../../src/lib/result.ts";
import type { Problem } from "../../src/protocol/problem.ts";
import type { Taken } from "../../src/conversation/conversation.ts";
import type { Lang, View } from "../../src/protocol/view.ts";

interface Kept {
  rows: readonly Row[];
  isErased: boolean;
}

/** How a fake is made to fail: the next calls answer with these problems. */
export interface FakeConversations extends Conversations {
  readonly failures: Problem[];
  /** How many conversations have been answered in. */
  readonly count: () => number;
}

/**
 * Conversations in memory, on the real engine: what the pages work with in tests. A token is `fake.<lang>.<number>`,
 * and a code the number of the conversation as 16 letters.
 */
export function fakeConversations(catalog: Catalog, today: string): FakeConversations {
  const all = new Map<string, Kept>();
  const failures: Problem[] = [];
  let begun = 0;

  function open(token: string): Result<{ kept: Kept; showing: Showing; id: string }, Problem> {
    const failure = failures.shift();
    if (failure) return refuse(failure);
    const [, lang, id = ""] = /^fake\.(da|en)\.(\d+)$/.exec(token) ?? [];
    if (lang === undefined) return refuse({ code: "bad_token" });
    const kept = all.get(id) ?? { rows: [], isErased: false };
    return kept.isErased
      ? refuse({ code: "gone" })
      : ok({ kept, showing: { lang: lang as Lang, today }, id });
  }
  const within = async <T>(
    token: string,
    then: (opened: { kept: Kept; showing: Showing; id: string }) => Result<T, Problem>,
  ): Promise<Result<T, Problem>> => {
    const opened = open(token);
    return opened.ok ? then(opened.value) : opened;
  };

  function turn(
    opened: { kept: Kept; showing: Showing; id: string },
    input: Taken,
  ): Result<View, Problem> {
    const { kept, showing, id } = opened;
    const shown = (): View => view(catalog, kept.rows, showing);
    if (input.turn !== kept.rows.length + 1) return refuse({ code: "turn_taken", view: shown() });
    // No desk receives here: handing over is tried in test/conversation and test/http.
    if ("handoff" in input) return refuse({ code: "desk_not_receiving" });
    if ("correction" in input) return refuse({ code: "no_such_case" });
    const accepted = accept(catalog, kept.rows, input);
    if ("refusal" in accepted) return refuse(problemOf(accepted.refusal));
    kept.rows = withTurn(catalog, kept.rows, { turn: input.turn, ...accepted });
    all.set(id, kept);
    return ok(shown());
  }

  const conversations: FakeConversations = {
    failures,
    count: () => all.size,
    begin: async ({ lang }) => `fake.${lang}.${++begun}`,
    view: (token, lang) =>
      within(token, ({ kept, showing }) =>
        ok(view(catalog, kept.rows, { ...showing, lang: lang ?? showing.lang })),
      ),
    turn: (token, input) => within(token, (opened) => turn(opened, input)),
    viewBytes: async (token) => asBytes(await conversations.view(token)),
    turnBytes: async (token, input) => asBytes(await conversations.turn(token, input)),
    handOff: (token) => within(token, () => refuse({ code: "desk_not_receiving" })),
    previewHandoff: (token) => within(token, () => refuse({ code: "desk_not_receiving" })),
    preview: (token, change) =>
      within(token, ({ kept, showing }) => {
        const made = preview(catalog, kept.rows, change);
        if ("refusal" in made) return refuse(problemOf(made.refusal));
        const value = change.value as Value;
        return ok(
          previewView(catalog, kept.rows, showing, { question: change.question, value }, made),
        );
      }),
    question: (token, id) =>
      within(token, ({ kept, showing }) => {
        const question = questionToChange(catalog, kept.rows, showing, id);
        return question ? ok(question) : refuse({ code: "not_asked", question: id });
      }),
    keep: (token) => within(token, () => ok(Date.parse("2027-02-21T12:00:00Z"))),
    link: (token, kind) =>
      within(token, ({ id }) => {
        const code = id.padStart(16, "0").replace(/(.{4})(?=.)/g, "$1-");
        return ok({
          kind,
          code,
          path: `/fortsaet/${code}`,
          expiresAt: Date.parse("2026-11-23T13:15:00Z"),
        });
      }),
    inLanguage: async (token, lang) => ok(token.replace(/\.(da|en)\./, `.${lang}.`)),
    resume: async (code) => {
      const id = code.replace(/[^0-9]/g, "").replace(/^0+/, "");
      return all.has(id)
        ? ok({ token: `fake.da.${id}`, lang: "da" })
        : refuse({ code: "no_such_code" });
    },
    revokeLinks: (token) => within(token, () => ok(null)),
    export: (token) => within(token, ({ kept }) => ok(JSON.stringify({ turns: kept.rows }))),
    erase: (token) =>
      within(token, ({ kept }) => {
        kept.isErased = true;
        return ok({
          receipt: "S-7KQ2-M4",
          erasedAt: "2026-11-23",
          backupsGoneAt: "2026-12-23",
          casesGoneAt: null,
        });
      }),
  };
  return conversations;
}

const asBytes = (shown: Result<View, Problem>): Result<Uint8Array, Problem> =>
  shown.ok ? ok(utf8(JSON.stringify(shown.value))) : shown;

const problemOf = (refusal: Refusal): Problem =>
  refusal.code === "bad_value"
    ? { code: "bad_value", question: refusal.question, reason: refusal.problem }
    : refusal;

/** An editors' queue in memory. */
export interface FakeEditors extends Editors {
  readonly sent: { readonly lang: Lang; readonly text: string }[];
  readonly counted: Lang[];
  isFull: boolean;
}
export function fakeEditors(): FakeEditors {
  const editors: FakeEditors = {
    sent: [],
    counted: [],
    isFull: false,
    async send(question) {
      if (!editors.isFull) editors.sent.push(question);
      return !editors.isFull;
    },
    async count(lang) {
      editors.counted.push(lang);
    },
    waiting: async () => ({
      questions: editors.sent.map((one, id) => ({ ...one, id: String(id), day: "2026-11-23" })),
      counts: [],
    }),
    async remove(id) {
      editors.sent.splice(Number(id), 1);
    },
  };
  return editors;
}
