import { z } from "zod";
import type { Content } from "../../src/flow/build.ts";
import type { Asked, Card, Desk, Fact, Flow, Source, Todo } from "../../src/flow/define.ts";
import type { ContentFiles, Kind } from "./files.ts";
import { error, type Place, type Remark } from "./remark.ts";

// The shapes of src/flow/define.ts once more, for content that no compiler has read.

/** All fields of a shape and no other, so that the two places cannot drift. */
type Fields<T> = { readonly [K in keyof Required<T>]: z.ZodType };

const ids = z.array(z.string());
/** Read and checked by its parts elsewhere. */
const condition = z.record(z.string(), z.unknown());
const row = z.strictObject({
  id: z.string(),
  min: z.number(),
  max: z.number(),
  step: z.number().optional(),
  unit: z.string(),
});
const asked = {
  ask: z.string(),
  when: condition.optional(),
  brief: z.enum(["wants", "where"]).optional(),
  health: z.literal(true).optional(),
} satisfies Fields<Asked>;
const unsure = z.literal(true).optional();
const step = z.discriminatedUnion("kind", [
  z.strictObject({ ...asked, kind: z.undefined().optional(), options: ids.optional() }),
  z.strictObject({ ...asked, kind: z.literal("one"), options: ids }),
  z.strictObject({ ...asked, kind: z.literal("many"), options: ids }),
  z.strictObject({ ...asked, ...row.omit({ id: true }).shape, kind: z.literal("number"), unsure }),
  z.strictObject({
    ...asked,
    kind: z.literal("date"),
    min: z.string().optional(),
    max: z.string().optional(),
    unsure,
  }),
  z.strictObject({ ...asked, kind: z.literal("table"), rows: z.array(row), unsure }),
  z.strictObject({
    ...asked,
    kind: z.literal("text"),
    max: z.number(),
    format: z.enum(["cvr", "p-number"]).optional(),
  }),
]);
const finding = z.array(
  z.strictObject({
    is: z.string(),
    because: z.string().optional(),
    facts: ids.optional(),
    first: z.literal(true).optional(),
    when: condition.optional(),
    otherwise: z.literal(true).optional(),
  }),
);
const card = z.strictObject({
  card: z.string(),
  when: condition.optional(),
  facts: ids.optional(),
  todo: ids.optional(),
  desk: z.string().optional(),
  closes: z.literal(true).optional(),
  approvesFirst: z.literal(true).optional(),
  caution: z.literal(true).optional(),
} satisfies Fields<Card>);
const todo = z.strictObject({
  kind: z.enum(["approval", "date", "money"]).optional(),
  before: z.string().optional(),
  days: z.number().int().optional(),
} satisfies Fields<Todo>);
const flow = z.strictObject({
  id: z.string(),
  when: condition.optional(),
  steps: z.array(step),
  findings: z.record(z.string(), finding).optional(),
  headline: z.string().optional(),
  verdicts: ids.optional(),
  cards: z.array(card),
  todos: z.record(z.string(), todo).optional(),
} satisfies Fields<Flow>);
const fact = z.strictObject({
  sources: ids,
  place: z.string().nullable(),
  asOf: z.string(),
  certainty: z.enum(["verified", "known", "uncertain"]),
  standing: z.enum(["current", "recheck", "historic", "referral"]),
  checked: z.string(),
  reviewBy: z.string().nullable(),
  validTo: z.string().optional(),
  authority: z.string(),
  confirmed: z.strictObject({ by: z.string(), on: z.string() }).optional(),
} satisfies Fields<Fact>);
const source = z.strictObject({
  title: z.string(),
  url: z.string().nullable(),
} satisfies Fields<Source>);
const confirmed = <T extends z.ZodType>(value: T) =>
  z.strictObject({ value, on: z.string(), by: z.string() }).nullable();
const desk = z.strictObject({
  kind: z.enum(["desk", "referral"]),
  party: z.enum(["public", "private"]),
  approvesFirst: z.literal(true).optional(),
  phone: confirmed(z.string()),
  mail: confirmed(z.string()),
  hours: confirmed(z.record(z.string(), z.tuple([z.string(), z.string()]))),
  closedDays: confirmed(ids),
  promise: confirmed(z.number()),
} satisfies Fields<Desk>);
const inBoth = <T extends z.ZodType>(words: T) => z.object({ da: words, en: words });
const shape = z.object({
  flows: z.array(z.object({ flow, words: inBoth(z.string()) })),
  facts: z.record(z.string(), fact),
  factWords: inBoth(z.array(z.string())),
  sources: z.record(z.string(), source),
  desks: z.record(z.string(), desk),
  deskWords: inBoth(z.string()),
  glossaryWords: inBoth(z.string()),
  person: z.string(),
});

/** What is not shaped as content is. Nothing else can be said of it before that is mended. */
export function checkStructure(content: Content, files: ContentFiles): Remark[] {
  const parsed = shape.safeParse(content);
  return (parsed.error?.issues ?? []).map((issue) => {
    const path = issue.path.map(String);
    const { id, place } = whereIs(content, path, files);
    const field = path.at(-1) ?? "";
    return error(
      path.includes(id) || field === "" ? files.use(place, field) : place,
      id,
      `${path.join(".")}: ${issue.message}`,
      "write it as src/flow/define.ts says",
    );
  });
}

const HOMES: { readonly [list: string]: Kind } = { facts: "fact", desks: "desk" };

/** The innermost thing on a path that has an id. */
function whereIs(
  content: Content,
  [list = "", key = "", ...inner]: readonly string[],
  files: ContentFiles,
): { readonly id: string; readonly place: Place } {
  if (list !== "flows") {
    return key === ""
      ? { id: list, place: files.first(null) }
      : { id: key, place: files.definition(HOMES[list] ?? "key", key) };
  }
  const owner = content.flows[Number(key)]?.flow;
  const [, part = "", item = ""] = inner;
  const flowId = owner?.id ?? key;
  const ask = part === "steps" ? owner?.steps[Number(item)]?.ask : undefined;
  const shown = part === "cards" ? owner?.cards[Number(item)]?.card : undefined;
  if (ask !== undefined) return { id: ask, place: files.definition("question", ask, flowId) };
  if (shown !== undefined) return { id: shown, place: files.definition("card", shown, flowId) };
  if (item !== "" && part !== "steps" && part !== "cards") {
    return { id: item, place: files.definition("key", item, flowId) };
  }
  return { id: flowId, place: files.definition("flow", flowId, flowId) };
}
