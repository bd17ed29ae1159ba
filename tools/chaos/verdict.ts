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

export function judge({ attempts, homes, desks, mails, notes }: Picture): Verdict {
  const lost: string[] = [];
  const doubled: string[] = [];
  const halves: string[] = [];
  const strange: string[] = [];
  const founderMails = new Map<string, Delivered[]>();
  const deskMails = new Map<string, Map<string, Delivered[]>>();
  let otherMails = 0;
  for (const mail of mails) {
    const number = NEW_CASE.exec(mail.subject)?.[1];
    const link = DESK_LINK.exec(mail.text)?.[1];
    const receipt = RECEIPT.exec(mail.text)?.[1];
    if (number !== undefined && link !== undefined) {
      const key = `${mail.to.join()} ${number}`;
      const links = deskMails.get(key) ?? new Map<string, Delivered[]>();
      deskMails.set(key, links.set(link, [...(links.get(link) ?? []), mail]));
    } else if (receipt !== undefined) {
      const key = mail.to.join();
      founderMails.set(key, [...(founderMails.get(key) ?? []), mail]);
    } else otherMails += 1;
  }

  /** How many mails of a row lie at its desk: the same number may have been drawn twice, the links differ. */
  const mailsAt = (desk: string, number: string): number =>
    deskMails.get(`${deskAddress(desk)} ${number}`)?.size ?? 0;
  const rowsAt = new Map<string, number>();
  for (const [desk, { rows }] of desks)
    for (const { number } of rows)
      rowsAt.set(`${desk} ${number}`, (rowsAt.get(`${desk} ${number}`) ?? 0) + 1);
  const where = new Map<string, string[]>();
  for (const [desk, { rows }] of desks)
    for (const { home, number } of rows)
      where.set(`${home} ${number}`, [...(where.get(`${home} ${number}`) ?? []), desk]);

  /** What is missing of a case that should be whole. */
  const missing = ({ desk, contact }: Attempt, home: HomeTables, number: string): string[] => {
    const key = `${home.cases.length} ${number}`;
    const faults: string[] = [];
    const [one, ...more] = home.cases;
    if (!one || more.length > 0 || one.number !== number || home.handoffs.join() !== number)
      faults.push(`its home has ${home.handoffs.length} handoffs and ${key} cases`);
    if (one?.desk !== desk) faults.push(`its home has it at ${one?.desk ?? "no desk"}`);
    if (one?.state !== "received") faults.push(`it is ${one?.state ?? "nowhere"}`);
    if (home.owed > 0) faults.push(`its home owes ${home.owed} things`);
    if (mailsAt(desk, number) < (rowsAt.get(`${desk} ${number}`) ?? 0))
      faults.push("its desk has no mail");
    const arrived = founderMails.get(contact.mail ?? "") ?? [];
    if (contact.mail !== null && bouncing(contact.mail) && one?.mail !== "failed")
      faults.push(`its receipt says ${one?.mail ?? "nothing"} of a mail that bounced`);
    if (contact.mail !== null && !bouncing(contact.mail) && arrived.length === 0)
      faults.push("the founder has no mail");
    return faults;
  };

  let unheard = 0;
  const known = new Set<string>();
  for (const attempt of attempts) {
    known.add(attempt.home);
    const home = homes.get(attempt.home);
    const number = attempt.number ?? home?.handoffs[0] ?? null;
    if (number === null) {
      if (home && (home.cases.length > 0 || home.owed > 0))
        halves.push(`${attempt.home}: a case without its turn`);
      continue;
    }
    const faults = home ? missing(attempt, home, number) : ["it has no home"];
    const at = where.get(`${attempt.home} ${number}`) ?? [];
    const letter = desks.get(attempt.desk)?.letters.get(`${attempt.home} ${number}`);
    if (!at.includes(attempt.desk)) faults.push("its desk does not know it");
    if (letter?.sent === 0) faults.push("its desk has not sent its mail");
    const into = attempt.number === null ? halves : lost;
    into.push(...faults.map((fault) => `${number} (${attempt.desk}): ${fault}`));
    if (attempt.number === null) unheard += 1;
    if (at.length > 1) doubled.push(`${number}: in the index of ${at.join(" and ")}`);
    if ((letter?.made ?? 0) > 1) doubled.push(`${number}: two mails written down`);
  }

  for (const [desk, { rows, received, expected, isAuditWhole }] of desks) {
    for (const { home, number } of rows) {
      if (!homes.get(home)?.handoffs.includes(number))
        strange.push(`${number}: ${desk} has a case no home has handed over`);
      const times = received.get(number) ?? 0;
      const drawn = rowsAt.get(`${desk} ${number}`) ?? 0;
      if (times > drawn) doubled.push(`${number}: ${desk} received it ${times} times`);
      if (times < drawn) lost.push(`${number}: ${desk} has not written down that it came`);
      if (mailsAt(desk, number) > drawn)
        doubled.push(`${number}: two different mails about one case`);
    }
    if (expected > 0) lost.push(`${desk} still expects ${expected} cases`);
    if (!isAuditWhole) strange.push(`${desk}: a line of the audit does not follow`);
  }
  for (const [home, { handoffs }] of homes)
    if (handoffs.length > 0 && !known.has(home)) strange.push(`${home}: nobody's handoff`);

  // A mail has no key: it may lie there again only where its sender could not know that it had arrived.
  const homeOf = new Map(attempts.map(({ home, contact }) => [contact.mail ?? "", home]));
  const addressesOfDesks = new Map(DESKS.map((desk) => [deskAddress(desk), desk]));
  const firstReset = new Map<string, number>();
  for (const { fault, at, seq } of notes)
    if (fault.endsWith("reset") && !firstReset.has(at)) firstReset.set(at, seq);
  let mailsAgain = 0;
  const lookTwice = (copies: readonly Delivered[], sender: string | undefined): void => {
    mailsAgain += copies.length - 1;
    copies.slice(1).forEach((mail, index) => {
      const before = copies[index];
      if (!before) return;
      const lifeOf = (one: Delivered): string | undefined => one.instance.split(".")[0];
      const wasKilled = lifeOf(before) !== lifeOf(mail);
      const wasReset =
        before.instance !== mail.instance &&
        (firstReset.get(sender ?? "") ?? Number.POSITIVE_INFINITY) < mail.seq;
      if (before.answered && !wasKilled && !wasReset)
        doubled.push(`${mail.subject} to ${mail.to.join()}: sent again, though it had arrived`);
    });
  };
  for (const [address, copies] of founderMails) {
    lookTwice(copies, homeOf.get(address));
    if (!homeOf.has(address)) strange.push(`${address}: a mail to nobody`);
    if (new Set(copies.map(({ text }) => RECEIPT.exec(text)?.[1])).size > 1)
      doubled.push(`${address}: two receipts`);
  }
  for (const [key, links] of deskMails) {
    const [address = "", number = ""] = key.split(" ");
    const desk = addressesOfDesks.get(address);
    if (desk === undefined || !rowsAt.has(`${desk} ${number}`))
      strange.push(`${number}: a mail to ${address} about no case there`);
    for (const copies of links.values()) lookTwice(copies, desk);
  }

  const counted = {
    unheard,
    founderMails: founderMails.size,
    deskMails: [...deskMails.values()].reduce((sum, links) => sum + links.size, 0),
    mailsAgain,
    otherMails,
  };
  return { lost, doubled, halves, strange, counted };
}
