import type { Catalog, Content, Question } from "../../src/flow/build.ts";
import type { Flow } from "../../src/flow/define.ts";
import { isDay } from "../../src/flow/value.ts";
import type { ContentFiles, Kind } from "./files.ts";
import { error, type Place, type Remark } from "./remark.ts";

const MOST_ROWS = 12;
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Questions that nobody can answer, ids that are none, and what is written but not published. */
export function checkShapes(content: Content, catalog: Catalog, files: ContentFiles): Remark[] {
  return [
    ...[...catalog.questions.values()].flatMap((one) => checkQuestion(one, files)),
    ...content.flows.flatMap(({ flow }) => [
      ...checkIds(flow, files),
      ...checkFindings(flow, files),
    ]),
    ...checkUnpublished(catalog, files),
  ];
}

function checkQuestion(question: Question, files: ContentFiles): Remark[] {
  const { id, flow, kind, options, rows, min, max, step } = question;
  const place = files.definition("question", id, flow);
  const isAfter = (low: number | string | null, high: number | string | null): boolean =>
    low !== null && high !== null && low > high;
  const twice = rows.find((row, index) => rows.findIndex((one) => one.id === row.id) !== index);
  const wrong: Record<Question["kind"], [boolean, string][]> = {
    one: [[options.length < 2, "offers no choice"]],
    many: [[options.length < 2, "offers no choice"]],
    number: [
      [min === null || max === null, "is a number without limits"],
      [isAfter(min, max), `is at least ${min} and at most ${max}`],
      [step !== null && step <= 0, `goes in steps of ${step}`],
    ],
    date: [
      [[min, max].some((day) => day !== null && !isDay(String(day))), "has a limit that is no day"],
      [isAfter(min, max), `is not before ${min} and not after ${max}`],
    ],
    table: [
      [
        rows.length === 0 || rows.length > MOST_ROWS,
        `has ${rows.length} rows, of 1 to ${MOST_ROWS}`,
      ],
      [twice !== undefined, `has two rows ”${twice?.id}”`],
      [rows.some((row) => row.min > row.max), "has a row whose least is more than its most"],
      [rows.some((row) => (row.step ?? 1) <= 0), "has a row without steps"],
    ],
    text: [[Number(max ?? 0) <= 0, "takes no letters"]],
  };
  return wrong[kind].flatMap(([isWrong, what]) =>
    isWrong ? [error(place, id, what, "mend the question")] : [],
  );
}

/** Ids are addresses and anchors too. */
function checkIds(flow: Flow, files: ContentFiles): Remark[] {
  const ids: readonly (readonly [Kind, string])[] = [
    ["flow", flow.id],
    ...flow.steps.map((step) => ["question", step.ask] as const),
    ...Object.keys(flow.findings ?? {}).map((id) => ["key", id] as const),
    ...flow.cards.map((card) => ["card", card.card] as const),
    ...Object.keys(flow.todos ?? {}).map((id) => ["key", id] as const),
  ];
  const options = flow.steps.flatMap((step) =>
    ("options" in step ? (step.options ?? []) : []).flatMap((option) =>
      ID.test(option) ? [] : [[step.ask, option] as const],
    ),
  );
  return [
    ...ids.flatMap(([kind, id]) =>
      ID.test(id) ? [] : [badId(files.definition(kind, id, flow.id), id, id)],
    ),
    ...options.map(([ask, option]) =>
      badId(files.use(files.definition("question", ask, flow.id), option), ask, option),
    ),
  ];
}
const badId = (place: Place, id: string, wrong: string): Remark =>
  error(place, id, `”${wrong}” is no id`, "use small letters a–z, digits and hyphens");

function checkFindings(flow: Flow, files: ContentFiles): Remark[] {
  return Object.entries(flow.findings ?? {}).flatMap(([id, rows]) => {
    const place = files.definition("key", id, flow.id);
    const early = rows.slice(0, -1).some((row) => "otherwise" in row);
    return [
      ...(rows.length === 0 ? [error(place, id, "has no rows", "add one, or remove it")] : []),
      ...(early
        ? [
            error(
              files.use(place, "otherwise"),
              id,
              "”otherwise” is not last",
              "move it to the end",
            ),
          ]
        : []),
    ];
  });
}

/** A file that the lists in index.ts do not name is never read. */
function checkUnpublished(catalog: Catalog, files: ContentFiles): Remark[] {
  const facts = files
    .keys(/^facts\/(?!sources|index)/)
    .filter(({ id }) => !catalog.facts.has(id))
    .map(({ id, place }) =>
      error(place, id, "is a fact that is not published", "name its file in facts/index.ts"),
    );
  const published = new Set(catalog.flows.map((flow) => flow.id));
  const flows = files
    .flowFiles()
    .filter(({ id }) => !published.has(id))
    .map(({ id, place }) =>
      error(place, id, "is a flow that is not published", "name it in index.ts"),
    );
  return [...facts, ...flows];
}
