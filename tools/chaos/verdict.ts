import type { DeskTables, HomeTables } from "./disk.ts";
import type { Attempt } from "./founders.ts";
import { bouncing, deskAddress, DESKS } from "./settings.ts";
import type { Delivered, Noted } from "./sink.ts";

/** All that is left when everything has come to rest. */
export interface Picture {
  readonly attempts: readonly Attempt[];
  readonly homes: ReadonlyMap<string, HomeTables>;
  readonly desks: ReadonlyMap<string, DeskTables>;
  readonly mails: readonly Delivered[];
  readonly notes: readonly Noted[];
}
/** What must not be, each with what it is about. */
export interface Verdict {
  /** Acknowledged, and not whole at its home, at its desk and in both mailboxes. */
  readonly lost: readonly string[];
  /** Something happened twice that should once, or a mail went again although its sender had been told that it arrived. */
  readonly doubled: readonly string[];
  /** Not acknowledged, and neither nowhere nor whole. */
  readonly halves: readonly string[];
  /** What nobody has sent. */
  readonly strange: readonly string[];
  readonly counted: {
    /** Not acknowledged, and all the same whole: the founder may send the turn again at any time. */
    readonly unheard: number;
    readonly founderMails: number;
    readonly deskMails: number;
    /** Mails that lie there more than once, since their sender could not know that they arrived. */
    readonly mailsAgain: number;
    readonly otherMails: number;
  };
}

const NEW_CASE = /^Ny henvendelse (H-\S+)$/;
const DESK_LINK = /\/desk\/link\/(\S+)/;
const RECEIPT = /\/kvittering\/(?!stop\/)(\S+)/;

export function judge(picture: Picture): Verdict {
  const found: Found = { lost: [], doubled: [], halves: [], strange: [] };
  const mails = sorted(picture.mails);
  const index = new Index(picture.desks, mails);
  const unheard = judgeAttempts(picture, mails, index, found);
  judgeDesks(picture, index, found);
  judgeHomes(picture, found);
  const mailsAgain = judgeMails(picture, mails, index, found);
  const counted = {
    unheard,
    founderMails: mails.toFounders.size,
    deskMails: [...mails.toDesks.values()].reduce((sum, links) => sum + links.size, 0),
    mailsAgain,
    otherMails: mails.others,
  };
  return { ...found, counted };
}

type Found = { readonly [K in Exclude<keyof Verdict, "counted">]: string[] };

interface Sorted {
  /** By address. */
  readonly toFounders: ReadonlyMap<string, readonly Delivered[]>;
  /** By address and number, then by link: two homes may have drawn the same number, and their links differ. */
  readonly toDesks: ReadonlyMap<string, ReadonlyMap<string, readonly Delivered[]>>;
  readonly others: number;
}
function sorted(mails: readonly Delivered[]): Sorted {
  const toFounders = new Map<string, Delivered[]>();
  const toDesks = new Map<string, Map<string, Delivered[]>>();
  let others = 0;
  for (const mail of mails) {
    const to = mail.to.join();
    const number = NEW_CASE.exec(mail.subject)?.[1];
    const link = DESK_LINK.exec(mail.text)?.[1];
    if (number !== undefined && link !== undefined) {
      const links = toDesks.get(`${to} ${number}`) ?? new Map<string, Delivered[]>();
      toDesks.set(`${to} ${number}`, links.set(link, [...(links.get(link) ?? []), mail]));
    } else if (RECEIPT.test(mail.text)) toFounders.set(to, [...(toFounders.get(to) ?? []), mail]);
    else others += 1;
  }
  return { toFounders, toDesks, others };
}

/** What the desks have of a number: rows of their index, and different mails about it. */
class Index {
  readonly #rows = new Map<string, number>();
  readonly #desks = new Map<string, string[]>();
  readonly #mails: Sorted["toDesks"];

  constructor(desks: Picture["desks"], { toDesks }: Sorted) {
    this.#mails = toDesks;
    for (const [desk, { rows }] of desks)
      for (const { home, number } of rows) {
        this.#rows.set(`${desk} ${number}`, this.rows(desk, number) + 1);
        this.#desks.set(`${home} ${number}`, [...this.desksOf(home, number), desk]);
      }
  }
  rows = (desk: string, number: string): number => this.#rows.get(`${desk} ${number}`) ?? 0;
  mails = (desk: string, number: string): number =>
    this.#mails.get(`${deskAddress(desk)} ${number}`)?.size ?? 0;
  desksOf = (home: string, number: string): readonly string[] =>
    this.#desks.get(`${home} ${number}`) ?? [];
}

/** Each handoff as its founder knows it. Returns how many are whole though nobody heard of them. */
function judgeAttempts(
  { attempts, homes, desks }: Picture,
  mails: Sorted,
  index: Index,
  { lost, doubled, halves }: Found,
): number {
  let unheard = 0;
  for (const attempt of attempts) {
    const home = homes.get(attempt.home);
    const number = attempt.number ?? home?.handoffs[0];
    if (number === undefined) {
      if (home && (home.cases.length > 0 || home.owed > 0))
        halves.push(`${attempt.home}: a case without its turn`);
      continue;
    }
    const letter = desks.get(attempt.desk)?.letters.get(`${attempt.home} ${number}`);
    const at = index.desksOf(attempt.home, number);
    const faults = [
      ...(home ? missingAtHome(attempt, home, number) : ["it has no home"]),
      ...missingInMailbox(attempt, mails),
    ];
    if (!at.includes(attempt.desk)) faults.push("its desk does not know it");
    if (letter?.sent === 0) faults.push("its desk has not sent its mail");
    if (index.mails(attempt.desk, number) < index.rows(attempt.desk, number))
      faults.push("its desk has no mail");
    const into = attempt.number === null ? halves : lost;
    into.push(...faults.map((fault) => `${number} (${attempt.desk}): ${fault}`));
    if (attempt.number === null) unheard += 1;
    if (at.length > 1) doubled.push(`${number}: in the index of ${at.join(" and ")}`);
    if ((letter?.made ?? 0) > 1) doubled.push(`${number}: two mails written down`);
  }
  return unheard;
}

function missingAtHome({ desk, contact }: Attempt, home: HomeTables, number: string): string[] {
  const { handoffs, cases, owed } = home;
  const [one] = cases;
  const faults: string[] = [];
  if (handoffs.join() !== number || cases.map((each) => each.number).join() !== number)
    faults.push(`its home has ${handoffs.length} handoffs and ${cases.length} cases`);
  if (one?.desk !== desk) faults.push(`its home has it at ${one?.desk ?? "no desk"}`);
  if (one?.state !== "received") faults.push(`it is ${one?.state ?? "nowhere"}`);
  if (owed > 0) faults.push(`its home owes ${owed} things`);
  if (contact.mail !== null && bouncing(contact.mail) && one?.mail !== "failed")
    faults.push(`its receipt says ${one?.mail ?? "nothing"} of a mail that bounced`);
  return faults;
}
const missingInMailbox = ({ contact: { mail } }: Attempt, { toFounders }: Sorted): string[] =>
  mail === null || bouncing(mail) || toFounders.has(mail) ? [] : ["the founder has no mail"];

function judgeDesks(
  { homes, desks }: Picture,
  index: Index,
  { lost, doubled, strange }: Found,
): void {
  for (const [desk, { rows, received, expected, isAuditWhole }] of desks) {
    for (const { home, number } of rows) {
      if (!homes.get(home)?.handoffs.includes(number))
        strange.push(`${number}: ${desk} has a case no home has handed over`);
      const times = received.get(number) ?? 0;
      const drawn = index.rows(desk, number);
      if (times > drawn) doubled.push(`${number}: ${desk} received it ${times} times`);
      if (times < drawn) lost.push(`${number}: ${desk} has not written down that it came`);
      if (index.mails(desk, number) > drawn)
        doubled.push(`${number}: two different mails about one case`);
    }
    if (expected > 0) lost.push(`${desk} still expects ${expected} cases`);
    if (!isAuditWhole) strange.push(`${desk}: a line of the audit does not follow`);
  }
}

function judgeHomes({ attempts, homes }: Picture, { strange }: Found): void {
  const known = new Set(attempts.map(({ home }) => home));
  for (const [home, { handoffs }] of homes)
    if (handoffs.length > 0 && !known.has(home)) strange.push(`${home}: nobody's handoff`);
}

/** Mails to nobody, and mails that lie there more than once. Returns how many of these there are. */
function judgeMails(
  { attempts, notes }: Picture,
  { toFounders, toDesks }: Sorted,
  index: Index,
  { doubled, strange }: Found,
): number {
  const homeOf = new Map(attempts.map(({ home, contact }) => [contact.mail ?? "", home]));
  const deskAt = new Map(DESKS.map((desk) => [deskAddress(desk), desk]));
  let again = 0;
  const lookTwice = (copies: readonly Delivered[], sender: string | undefined): void => {
    again += copies.length - 1;
    for (const { subject, to } of needless(copies, sender, notes))
      doubled.push(`${subject} to ${to.join()}: sent again, though it had arrived`);
  };
  for (const [address, copies] of toFounders) {
    lookTwice(copies, homeOf.get(address));
    if (!homeOf.has(address)) strange.push(`${address}: a mail to nobody`);
    if (new Set(copies.map(({ text }) => RECEIPT.exec(text)?.[1])).size > 1)
      doubled.push(`${address}: two receipts`);
  }
  for (const [key, links] of toDesks) {
    const [address = "", number = ""] = key.split(" ");
    const desk = deskAt.get(address);
    if (desk === undefined || index.rows(desk, number) === 0)
      strange.push(`${number}: a mail to ${address} about no case there`);
    for (const copies of links.values()) lookTwice(copies, desk);
  }
  return again;
}

/**
 * A mail has no key: it may lie there again where its sender could not know that it had arrived, because it was not
 * told, was killed, or was reset. These are the others.
 */
function needless(
  copies: readonly Delivered[],
  sender: string | undefined,
  notes: readonly Noted[],
): Delivered[] {
  const lifeOf = (one: Delivered): string | undefined => one.instance.split(".")[0];
  return copies.slice(1).filter((mail, before) => {
    const last = copies[before];
    if (!last?.answered || lifeOf(last) !== lifeOf(mail)) return false;
    const wasReset = notes.some(
      ({ fault, at, seq }) => at === sender && fault.endsWith("reset") && seq < mail.seq,
    );
    return last.instance === mail.instance || !wasReset;
  });
}
