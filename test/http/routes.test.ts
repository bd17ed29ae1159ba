import { describe, expect, it } from "vitest";
import { catalog } from "../../src/flow/catalog.ts";
import { problemView } from "../../src/http/problems.ts";
import { openapi } from "../../src/protocol/openapi.ts";
import { problemCodes, sentenceOf, statusOf } from "../../src/protocol/problem.ts";
import { ProblemView } from "../../src/protocol/problem-view.ts";
import { type Route, type RouteName, routes } from "../../src/protocol/routes.ts";
import { draftFor, handOver, newestCase } from "../support/handoff.ts";
import { ask, Person, type Sending, valueOf } from "../support/api.ts";
import { firstAnswer } from "../support/first-answer.ts";

/** What each call is asked with, for somebody who has answered once. */
function sendings(
  person: Person,
  code: string,
  number: string,
): { readonly [R in RouteName]: Sending } {
  const answer = { question: person.question.id, value: firstAnswer(person.question) };
  return {
    begin: { body: { lang: "en", flow: "registration", partner: "biblioteket" } },
    flows: {},
    flow: { id: "start", query: "?lang=en" },
    health: {},
    view: { query: "?lang=en" },
    preview: { body: answer },
    turn: { body: { turn: person.view.turn + 1, answer } },
    keep: {},
    checklist: {},
    export: {},
    link: { body: { kind: "later" } },
    revokeLinks: {},
    resume: { body: { code } },
    erase: {},
    handoffPreview: { body: draftFor("c4") },
    receipt: { body: { number } },
  };
}

it("every call of the table answers in the shape its row says", async () => {
  const asked: string[] = [];
  for (const name of Object.keys(routes) as RouteName[]) {
    const person = await Person.begun();
    const { code } = valueOf(await person.ask("link", { body: { kind: "now" } }));
    const handed = valueOf(await handOver(person, draftFor("hip")));
    const { number } = newestCase(handed);
    valueOf(await person.ask(name, sendings(person, code, number)[name]));
    asked.push(name);
  }
  expect(asked).toHaveLength(Object.keys(routes).length);
});

it("every flow that is published is described, in both languages, and no other", async () => {
  const { flows, version } = valueOf(await ask("flows"));
  expect(version).toBe(catalog.version);
  expect(flows.map(({ id }) => id)).toEqual(catalog.flows.map(({ id }) => id));
  for (const { id, fewest, most } of flows) {
    expect(fewest).toBeLessThanOrEqual(most);
    for (const lang of ["da", "en"]) {
      const flow = valueOf(await ask("flow", { id, query: `?lang=${lang}` }));
      expect(flow).toMatchObject({ id, fewest, most });
      expect(flow.questions.map((question) => question.flow)).toEqual(
        [...catalog.questions.values()].flatMap((question) => (question.flow === id ? [id] : [])),
      );
    }
  }
  for (const id of ["no-such-flow", "constructor", "__proto__", "%2e%2e", "%00", "%"]) {
    expect(await ask("flow", { id })).toMatchObject({ status: 404 });
  }
});

it("as many questions are asked as a flow says", async () => {
  const { flows } = valueOf(await ask("flows"));
  for (const { id, fewest, most } of flows.filter((flow) => flow.id !== "start")) {
    const person = await Person.begin({ flow: id });
    const { progress } = await person.answerToTheEnd();
    expect(progress.answered, id).toBeGreaterThanOrEqual(fewest);
    expect(progress.answered, id).toBeLessThanOrEqual(most);
  }
});

describe("openapi.json", () => {
  interface Operation {
    readonly responses: { readonly [status: string]: { readonly description: string } };
    readonly security?: unknown;
    readonly requestBody?: unknown;
  }
  const described = openapi() as {
    openapi: string;
    paths: { [path: string]: { [method: string]: Operation } };
    components: { schemas: { [name: string]: unknown } };
  };

  it.each(Object.entries<Route>(routes))("says of %s what its row says", (_, route) => {
    const operation = described.paths[route.path]?.[route.method];
    const statuses = [route.status, ...route.problems.map(statusOf)].map(String);
    expect(Object.keys(operation?.responses ?? {}).toSorted()).toEqual(
      [...new Set(statuses)].toSorted(),
    );
    for (const code of route.problems) {
      expect(operation?.responses[statusOf(code)]?.description).toContain(code);
    }
    expect(operation?.security !== undefined).toBe(route.token);
    expect(operation?.requestBody !== undefined).toBe(route.input !== undefined);
  });

  it("refers to nothing that it does not hold", () => {
    expect(described.openapi).toMatch(/^3\.1/);
    const references = [...JSON.stringify(described).matchAll(/"\$ref":"([^"]+)"/g)].map(
      (one) => one[1] ?? "",
    );
    expect(references.length).toBeGreaterThan(0);
    for (const reference of references) {
      const [, name = ""] = /^#\/components\/schemas\/(\w+)$/.exec(reference) ?? [];
      expect(described.components.schemas[name], reference).toBeDefined();
    }
  });
});

describe("a problem tells the reader what to do, in both languages", () => {
  const DO = {
    da: /\b(?:prøv|begynd|åbn|gå|se|skriv|send|svar|ret|brug|vent|hent|ring|fjern|fortsæt)/i,
    en: /\b(?:try|start|open|go|check|write|send|answer|correct|use|wait|download|call|remove|look|continue)/i,
  };
  it.each(problemCodes)("%s", (code) => {
    for (const lang of ["da", "en"] as const) {
      expect(sentenceOf(code, lang)).toMatch(DO[lang]);
      const shown = problemView({ code }, lang);
      expect(ProblemView.parse(shown)).toEqual(shown);
    }
    expect(sentenceOf(code, "da")).not.toBe(sentenceOf(code, "en"));
  });
});
