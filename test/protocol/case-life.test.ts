import { describe, expect, it } from "vitest";
import { CaseState, Waiting } from "../../src/protocol/case.ts";
import {
  type Actor,
  allowedActions,
  type CaseActionName,
  isOpen,
  RULES,
  type Standing,
  transition,
} from "../../src/protocol/case-life.ts";

const ACTORS: readonly Actor[] = ["founder", "handler", "admin", "system"];
const STANDINGS: readonly Standing[] = CaseState.options.flatMap((state) =>
  [null, ...Waiting.options].map((waiting) => ({ state, waiting })),
);
const ACTIONS = Object.keys(RULES) as CaseActionName[];
const written = ({ state, waiting }: Standing): string =>
  waiting === null ? state : `${state} + ${waiting}`;

/** Every change there is: who, from where, by what, to where. */
const changes = STANDINGS.filter((at) => at.waiting === null || isOpen(at.state)).flatMap((at) =>
  ACTIONS.flatMap((action) =>
    ACTORS.flatMap((by) => {
      const to = transition(at, action, by);
      return to === null ? [] : [`${by}: ${written(at)} –${action}→ ${written(to)}`];
    }),
  ),
);

describe("the life of a case", () => {
  it("has exactly these changes", () => expect(changes).toMatchSnapshot());

  it("nobody but the founder withdraws, replies, agrees, declines, judges or corrects", () => {
    const theirs = ["withdraw", "reply", "agree", "decline", "judge", "correct"] as const;
    for (const at of STANDINGS)
      for (const action of theirs)
        for (const by of ACTORS.filter((one) => one !== "founder"))
          expect(transition(at, action, by)).toBeNull();
  });

  it("what is over stays over: only files, opinions and reading are left", () => {
    for (const state of ["closed", "withdrawn", "expired"] as const) {
      for (const by of ACTORS) {
        for (const action of allowedActions({ state, waiting: null }, by)) {
          expect(transition({ state, waiting: null }, action, by)).toEqual({
            state,
            waiting: null,
          });
          expect(["open", "journalise", "judge"]).toContain(action);
        }
      }
    }
  });

  it("an admin may do all a handler may, and give back", () => {
    for (const at of STANDINGS) {
      const handler = allowedActions(at, "handler");
      const admin = allowedActions(at, "admin");
      expect(admin.filter((one) => one !== "release")).toEqual(handler);
    }
  });

  it("every open state can be left by the founder, and ends by itself or in somebody's hands", () => {
    for (const at of STANDINGS.filter((one) => isOpen(one.state))) {
      expect(transition(at, "withdraw", "founder")?.state).toBe("withdrawn");
      const ends = transition(at, "expire", "system") ?? transition(at, "close", "handler");
      expect(ends).not.toBeNull();
    }
  });
});
