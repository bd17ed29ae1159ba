import type { JSX } from "hono/jsx/jsx-runtime";
import type { PreviewView } from "../protocol/view.ts";
import { ActionForm } from "./action-form.tsx";
import type { Face } from "./face.ts";
import { Inline } from "./markdown.tsx";
import { KeepAnswer } from "./question-form.tsx";
import { fieldsOf, type Typed } from "./typed.ts";

interface PreviewProps {
  readonly face: Face;
  readonly preview: PreviewView;
  readonly typed: Typed;
  readonly turn: number;
}

/** The price of a change, before it is made: what is kept, dropped, asked, judged anew, and who one is sent to. */
export function ChangePreview({ face, preview, typed, turn }: PreviewProps): JSX.Element {
  const { change } = face.text;
  const fields = [
    ["question", preview.question.id],
    ["turn", String(turn)],
    ...fieldsOf(typed),
  ] as const;
  return (
    <section class="step preview" id={`pris-${preview.question.id}`} aria-labelledby="nu">
      <span id="nyt" class="anchor" />
      <h2 id="nu" tabindex={-1}>
        {change.title(preview.from, preview.to)}
      </h2>
      <ul class="price">
        {pricesOf(face, preview).map(({ kind, text, titles }) => (
          <li class={kind}>
            <span>
              <Inline text={text} />
              {titles.length === 0 ? null : ` ${titles.map((title) => `»${title}«`).join(", ")}`}
            </span>
          </li>
        ))}
      </ul>
      <ActionForm face={face} action="/samtale/svar" inPlace fields={[...fields]}>
        <button class="primary">{change.confirm}</button>
      </ActionForm>
      <KeepAnswer face={face} question={preview.question.id} label={change.keep(preview.from)} />
    </section>
  );
}

/** Each kind has its sign and colour in the style sheet; the words say it all. */
interface Price {
  readonly kind: "kept" | "dropped" | "asked" | "judged" | "sent" | "stays";
  readonly text: string;
  readonly titles: readonly string[];
}

function pricesOf({ text: { change } }: Face, preview: PreviewView): Price[] {
  const { kept, dropped, reoffered, asked, findings, desk } = preview;
  const offered = new Set(reoffered.map((one) => one.id));
  const fresh = asked.filter((one) => !offered.has(one.id));
  const titles = (of: readonly { readonly title: string }[]): string[] =>
    of.map((one) => one.title);
  const prices: Price[] = [
    {
      kind: "kept",
      text: kept.length > 0 ? change.kept(kept.length) : change.nothingKept,
      titles: [],
    },
  ];
  if (dropped.length > 0) {
    prices.push({ kind: "dropped", text: change.dropped(dropped.length), titles: titles(dropped) });
  }
  if (reoffered.length > 0) {
    prices.push({
      kind: "asked",
      text: change.askedAgain(reoffered.length),
      titles: titles(reoffered),
    });
  }
  if (fresh.length > 0) {
    prices.push({ kind: "asked", text: change.asked(fresh.length), titles: titles(fresh) });
  }
  // A change that ends a flow takes many verdicts at once: one line names them all.
  const ended = findings.filter(({ to }) => to === "not-asked");
  if (ended.length > 0) {
    prices.push({
      kind: "judged",
      text: change.noLongerJudged(ended.length),
      titles: titles(ended),
    });
  }
  for (const { title, from, to } of findings.filter((one) => !ended.includes(one))) {
    const judged = (verdict: string): string =>
      verdict === "not-asked" ? change.notJudged : verdict;
    prices.push({
      kind: "judged",
      text: change.finding(title, judged(from), judged(to)),
      titles: [],
    });
  }
  if (desk.from?.id !== desk.to?.id) {
    const text = desk.to
      ? change.desk(desk.to.name, desk.from?.name ?? null) +
        (desk.to.reason === "" ? "" : `: ${desk.to.reason}`)
      : change.deskGone(desk.from?.name ?? "");
    prices.push({ kind: "sent", text, titles: [] });
  } else if (desk.to) {
    prices.push({ kind: "stays", text: change.sameDesk(desk.to.name), titles: [] });
  }
  if (prices.length === 1) prices.push({ kind: "kept", text: change.nothingElse, titles: [] });
  return prices;
}
