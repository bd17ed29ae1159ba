import * as z from "zod/mini";
import { BriefLine, OpenedBrief, HandoffPreview } from "./case-view.ts";
import { sentenceOf, statusOf } from "./problem.ts";
import { ProblemView } from "./problem-view.ts";
import { CardView, FactView, Outcome, PreviewView, QuestionView, View } from "./view.ts";
import { outputs } from "./outputs.ts";
import { API, type Route, type RouteName, routes } from "./routes.ts";

/** Schemas that have a name of their own: written once, referred to everywhere. */
const named = z.registry<{ id: string }>();
const NAMES = {
  View,
  Question: QuestionView,
  Preview: PreviewView,
  Fact: FactView,
  Card: CardView,
  Outcome,
  Problem: ProblemView,
  HandoffPreview,
  BriefLine,
  /** What a desk takes into its own case system. */
  Brief: OpenedBrief,
};
for (const [id, schema] of Object.entries(NAMES)) named.add(schema, { id });

const routeNames = Object.keys(routes) as RouteName[];

/** A schema as JSON Schema, what has a name referred to under `where`. */
function schemaOf(schema: z.ZodMiniType, io: "input" | "output", where: string): object {
  const { $schema: _, $defs: __, ...json } = z.toJSONSchema(schema, { io, metadata: named });
  return JSON.parse(JSON.stringify(json).replaceAll("#/$defs/", where)) as object;
}
const inApi = (schema: z.ZodMiniType, io: "input" | "output"): object =>
  schemaOf(schema, io, "#/components/schemas/");

function namedSchemas(): object {
  const { schemas } = z.toJSONSchema(named, { uri: (id) => `#/components/schemas/${id}` });
  return Object.fromEntries(
    Object.entries(schemas).map(([id, { $schema: _, $id: __, ...json }]) => [id, json]),
  );
}

const parametersOf = (route: Route): object[] => [
  ...(route.path.includes("{id}")
    ? [{ name: "id", in: "path", required: true, schema: { type: "string" } }]
    : []),
  ...(route.method === "get"
    ? [
        {
          name: "lang",
          in: "query",
          schema: { enum: ["da", "en"] },
          description: "Language of the answer.",
        },
      ]
    : []),
];

function operationOf(name: RouteName): object {
  const route: Route = routes[name];
  const output = outputs[name];
  const statuses = new Map<number, string[]>();
  for (const code of route.problems) {
    const status = statusOf(code);
    statuses.set(status, [
      ...(statuses.get(status) ?? []),
      `\`${code}\`: ${sentenceOf(code, "en")}`,
    ]);
  }
  const success =
    output === "text/calendar"
      ? { "text/calendar": { schema: { type: "string" } } }
      : { "application/json": { schema: inApi(output, "output") } };
  return {
    operationId: name,
    summary: route.does,
    ...(route.token ? { security: [{ bearer: [] }] } : {}),
    parameters: parametersOf(route),
    ...(route.input
      ? {
          requestBody: {
            required: true,
            content: { "application/json": { schema: inApi(route.input, "input") } },
          },
        }
      : {}),
    responses: {
      [route.status]: { description: "Done.", content: success },
      ...Object.fromEntries(
        [...statuses].map(([status, said]) => [
          status,
          {
            description: said.join(" "),
            content: {
              "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } },
            },
          },
        ]),
      ),
    },
  };
}

/** The API as OpenAPI 3.1, made from the route table. */
export function openapi(): object {
  const paths: Record<string, Record<string, object>> = {};
  for (const name of routeNames) {
    const { path, method } = routes[name];
    (paths[path] ??= {})[method] = operationOf(name);
  }
  return {
    openapi: "3.1.0",
    info: {
      title: "Indgang",
      version: "1",
      description:
        "One entrance for people who want to start or grow a social enterprise. It is an automatic guide: it says what the rules mean, with sources; others decide.",
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [{ url: API }],
    paths,
    components: {
      securitySchemes: { bearer: { type: "http", scheme: "bearer" } },
      schemas: namedSchemas(),
    },
  };
}

const escapeHtml = (text: string): string =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");

/** The same table for people to read: one static page without script. */
export function apiPage(): string {
  const rows = routeNames.map((name) => {
    const route: Route = routes[name];
    const output = outputs[name];
    const problems = [...new Set(route.problems)].map((code) => `${statusOf(code)} ${code}`);
    const schema = (title: string, type: z.ZodMiniType, io: "input" | "output"): string =>
      `<details><summary>${title}</summary><pre tabindex="0"><code>${escapeHtml(JSON.stringify(schemaOf(type, io, "#"), null, 2))}</code></pre></details>`;
    return `<section><h2><code>${route.method.toUpperCase()} ${API}${escapeHtml(route.path)}</code></h2>
<p>${escapeHtml(route.does)}</p>
<p>${route.token ? "Needs <code>Authorization: Bearer</code>. " : ""}Answers ${route.status}. Problems: ${problems.map((one) => `<code>${one}</code>`).join(", ")}.</p>
${route.input ? schema("Input", route.input, "input") : ""}
${output === "text/calendar" ? "" : schema("Output", output, "output")}</section>`;
  });
  const parts = Object.entries(namedSchemas()).map(
    ([id, json]) =>
      `<details id="${id}"><summary>${id}</summary><pre tabindex="0"><code>${escapeHtml(JSON.stringify(json, null, 2).replaceAll("#/components/schemas/", "#"))}</code></pre></details>`,
  );
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Indgang API v1</title><link rel="stylesheet" href="/style.css"></head>
<body><main><h1>Indgang API v1</h1>
<p>JSON under <code>${API}</code>. Every problem is <code>application/problem+json</code> with a stable <code>code</code>. For programs: <a href="/openapi.json">openapi.json</a>.</p>
${rows.join("\n")}
<section><h2>Shared shapes</h2>
${parts.join("\n")}</section>
</main></body></html>
`;
}
