import type { CardView, Message } from "../protocol/view.ts";
import { type CatalogCard, textOf } from "./build.ts";
import { asideView } from "./aside-view.ts";
import { cardView } from "./card-view.ts";
import { cardsOf, type FlowPath, type Step } from "./path.ts";
import { KeptForADay, share } from "./kept.ts";
import { phrases } from "./phrases.ts";
import { labelOf } from "./question-view.ts";
import { type Scene, wordsOf } from "./scene.ts";

/** What has been said so far: the guide's words, the person's answers, and what has changed since. */
export function transcript(scene: Scene): Message[] {
  const { catalog, lang, path, standing } = scene;
  const messages: Message[] = [
    { kind: "greeting", text: textOf(catalog.words[lang], "greeting").title },
    ...notices(scene),
  ];
  const current = path.flows.findIndex(
    (one) => path.next !== null && one.waiting.includes(path.next),
  );
  path.flows.forEach((one, index) => {
    const reached = current === -1 || index <= current || one.steps.length > 0;
    // The start flow opens the conversation itself; it needs no heading of its own.
    if (index > 0 && reached && standing.answers.size > 0) messages.push(flowMessage(scene, one));
    if (reached) messages.push(...one.opening.map((card) => cardMessage(scene, card)));
    for (const step of one.steps) {
      messages.push(...asidesAt(scene, step.item.question));
      messages.push(
        answerMessage(scene, step),
        ...step.cards.map((card) => cardMessage(scene, card)),
      );
    }
  });
  // The question they were asked at is open still, or asked no more.
  const isAnswered = (at: string | null): boolean => at !== null && path.answers.has(at);
  messages.push(
    ...standing.asides.filter((one) => !isAnswered(one.at)).map((one) => asideView(scene, one)),
  );
  return messages;
}

/** What was asked in own words while this question was open. */
const asidesAt = (scene: Scene, question: string): Message[] =>
  scene.standing.asides.filter((one) => one.at === question).map((one) => asideView(scene, one));

function flowMessage(scene: Scene, one: FlowPath): Message {
  const text = wordsOf(scene, one.flow.id);
  const known = one.known.map(({ item, value }) => ({
    question: item.question,
    title: wordsOf(scene, item.question).title,
    label: labelOf(scene, item.question, value),
  }));
  return { kind: "flow", flow: one.flow.id, title: text.title, text: text.body, known };
}

const keptAnswers = new KeptForADay<string, Message>();

/** One message for one option of a question: what most people answer. */
function answerMessage(scene: Scene, step: Step): Message {
  const { kind } = scene.catalog.questions.get(step.item.question) ?? {};
  const [option, ...others] = typeof step.value === "object" ? step.value : [step.value];
  if ((kind !== "one" && kind !== "many") || others.length > 0) return makeAnswer(scene, step);
  const messages = keptAnswers.of(scene.catalog, scene.lang, scene.today);
  const key = `${step.item.flow}.${step.item.question}.${option}`;
  const known = messages.get(key);
  if (known) return known;
  const message = share(makeAnswer(scene, step));
  messages.set(key, message);
  return message;
}

function makeAnswer(scene: Scene, { item, value }: Step): Message {
  return {
    kind: "answer",
    flow: item.flow,
    question: item.question,
    title: wordsOf(scene, item.question).title,
    value: value as Exclude<Message & { kind: "answer" }, never>["value"],
    label: labelOf(scene, item.question, value),
  };
}

const cardMessages = new WeakMap<CardView, Message>();

/** One message for one view of a card: what is written of it is written once. */
function cardMessage(scene: Scene, card: CatalogCard): Message {
  const view = cardView(scene, card);
  const known = cardMessages.get(view);
  if (known) return known;
  const message = share({ kind: "card", card: view });
  cardMessages.set(view, message);
  return message;
}

/** What has changed under a conversation since its newest turn: answers that fit nowhere now, and other advice. */
function notices(scene: Scene): Message[] {
  const { catalog, lang, path, standing } = scene;
  const unfit = [...standing.answers.keys()].filter((question) => !path.answers.has(question));
  const titles = (ids: readonly string[]): string =>
    ids.map((id) => catalog.words[lang].get(id)?.title ?? id).join("; ");
  const messages: Message[] = [];
  if (unfit.length > 0) {
    messages.push({ kind: "notice", text: phrases[lang].answersUnfit(titles(unfit)) });
  }
  const shownBefore = standing.shown;
  const changed = cardsOf(path).filter((card) => !shownBefore.has(card.stamp));
  if (shownBefore.size > 0 && changed.length > 0) {
    messages.push({
      kind: "notice",
      text: phrases[lang].adviceChanged(titles(changed.map((card) => card.card))),
    });
  }
  return messages;
}
