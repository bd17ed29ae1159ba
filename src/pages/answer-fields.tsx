import type { JSX } from "hono/jsx/jsx-runtime";
import type { QuestionView } from "../protocol/view.ts";
import { numberInWords } from "../lib/format.ts";
import type { Face } from "./face.ts";
import { Inline, Markdown, Meanings } from "./markdown.tsx";
import type { Typed } from "./typed.ts";

interface FieldsProps {
  readonly face: Face;
  readonly question: QuestionView;
  readonly typed: Typed;
  /** The field an error is about: a row's id, or "" for the whole answer. null: no error. */
  readonly wrong: string | null;
}

export const fieldId = (question: QuestionView, part = ""): string =>
  part === "" ? `felt-${question.id}` : `felt-${question.id}-${part}`;

/** Where a link from the error summary goes. */
export function firstFieldId(question: QuestionView, row: string | undefined): string {
  if (question.kind === "one" || question.kind === "many") {
    return fieldId(question, question.options[0]?.id);
  }
  return fieldId(question, question.kind === "table" ? (row ?? question.rows[0]?.id) : "");
}

/** The controls of one question, "Det ved jeg ikke" last. */
export function AnswerFields(props: FieldsProps): JSX.Element {
  const { question } = props;
  if (question.kind === "one" || question.kind === "many") return <Choices {...props} />;
  return (
    <>
      {question.kind === "table" ? <TableRows {...props} /> : <Box {...props} />}
      {question.unsure ? <UnsureBox {...props} /> : null}
    </>
  );
}

function Choices({ face, question, typed }: FieldsProps): JSX.Element {
  return (
    <>
      {question.options.map((option) => (
        <>
          <Choice
            id={fieldId(question, option.id)}
            kind={question.kind === "one" ? "radio" : "checkbox"}
            name="value"
            value={option.id}
            label={option.label}
            help={option.help}
            checked={typed.values.includes(option.id)}
          />
          <Meanings face={face} of={[option.label, option.help]} />
        </>
      ))}
    </>
  );
}

interface ChoiceProps {
  readonly id: string;
  readonly kind: "radio" | "checkbox";
  readonly name: string;
  readonly value: string;
  readonly label: string;
  readonly help?: string;
  readonly checked: boolean;
}

/** A full-width row with its box or dot: all of it can be pressed. */
export function Choice(props: ChoiceProps): JSX.Element {
  const { id, kind, name, value, label, help = "", checked } = props;
  const described = help === "" ? {} : { "aria-describedby": `${id}-hjaelp` };
  return (
    <label class="choice" for={id}>
      <input
        id={id}
        type={kind}
        name={name}
        value={value}
        checked={checked}
        aria-labelledby={`${id}-ord`}
        {...described}
      />
      <span>
        <span id={`${id}-ord`}>
          <Inline text={label} />
        </span>
        {help === "" ? null : (
          <span class="choice-help" id={`${id}-hjaelp`}>
            <Inline text={help} />
          </span>
        )}
      </span>
    </label>
  );
}

function UnsureBox({ face, question, typed }: FieldsProps): JSX.Element {
  return (
    <Choice
      id={fieldId(question, "unsure")}
      kind="checkbox"
      name="unsure"
      value="1"
      label={face.text.question.unsure}
      checked={typed.unsure}
    />
  );
}

const wrongness = (
  question: QuestionView,
  wrong: boolean,
  help?: string,
): { readonly [name: string]: string } => {
  const described = [help, wrong ? `fejl-${question.id}` : undefined].filter(
    (id) => id !== undefined,
  );
  return {
    ...(described.length === 0 ? {} : { "aria-describedby": described.join(" ") }),
    ...(wrong ? { "aria-invalid": "true" } : {}),
  };
};

function Box({ face, question, typed, wrong }: FieldsProps): JSX.Element {
  const { text } = face;
  const id = fieldId(question);
  const [value = ""] = typed.values;
  const isLong = question.kind === "text" && question.format === null;
  const common = {
    id,
    name: "value",
    autocomplete: "off",
    ...wrongness(question, wrong !== null, isLong ? `${id}-hjaelp` : undefined),
  };
  const label =
    text.question.units[question.unit ?? ""] ??
    text.question.fields[question.format ?? question.kind];
  return (
    <div class="box">
      <label for={id}>{label}</label>
      {isLong ? (
        <>
          <p class="soft" id={`${id}-hjaelp`}>
            {text.question.mayBeEmpty}{" "}
            {text.question.atMost(numberInWords(face.lang, Number(question.max)))}
          </p>
          <textarea {...common} rows={4}>
            {value}
          </textarea>
        </>
      ) : (
        <input {...common} {...inputKind(question)} value={value} />
      )}
    </div>
  );
}

function inputKind(question: QuestionView): { readonly [name: string]: string } {
  if (question.kind === "date") {
    return {
      type: "date",
      ...(question.min === null ? {} : { min: String(question.min) }),
      ...(question.max === null ? {} : { max: String(question.max) }),
    };
  }
  // A text box, not type=number: that one swallows what it cannot read, and "1.234,5" is right in Danish.
  return { type: "text", inputmode: question.format === null ? "decimal" : "numeric" };
}

function TableRows({ face, question, typed, wrong }: FieldsProps): JSX.Element {
  return (
    <div class="rows">
      {question.rows.map((row) => {
        const id = fieldId(question, row.id);
        const unit = face.text.question.suffixes[row.unit];
        return (
          <div class="row">
            <label for={id}>
              <Inline text={row.label} />
              {unit === undefined ? null : <span class="soft"> ({unit})</span>}
            </label>
            {row.help === "" ? null : (
              <div class="soft">
                <Markdown text={row.help} />
              </div>
            )}
            <Meanings face={face} of={[row.label, row.help]} />
            <input
              id={id}
              name={`row-${row.id}`}
              type="text"
              inputmode="decimal"
              autocomplete="off"
              value={typed.rows.get(row.id) ?? ""}
              {...wrongness(question, wrong === row.id || wrong === "")}
            />
          </div>
        );
      })}
    </div>
  );
}
