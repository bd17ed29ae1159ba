/** How long things are kept. The privacy page and the alarms are made from these and nothing else. */
export const RETENTION = {
  /** A conversation, after its last turn. */
  idleDays: 30,
  /** The same, after "Gem til vores næste møde". */
  savedDays: 90,
  /** A token without a first answer. */
  newHours: 24,
  /** *Fortsæt nu*: works once, this long. */
  nowLinkMinutes: 10,
  /** A question sent to the editors, and the counts beside it. */
  editorQuestionDays: 90,
  /** The row that tells *gone* from *new* after erasure or expiry. */
  goneRowDays: 30,
  /** The platform's point-in-time recovery: what is erased is gone from it after this. */
  recoveryDays: 30,
  /** A case, after it was closed, withdrawn or expired. */
  caseDays: 30,
  /** Working days after which a case nobody has taken is expired. */
  untakenWorkingDays: 60,
  /** An erasure asked for after a handoff that somebody has opened: at the latest after this. */
  eraseAfterHandoffDays: 30,
  /** The counts of one contact: mails to it and handoffs from it. */
  contactHours: 24,
} as const;

/** What we promise about a case, in working days (src/lib/working-days.ts). */
export const PROMISE = {
  /** Nobody has taken it: we remind the desk, and say so on the receipt. */
  reminderWorkingDays: 3,
} as const;

/** Exact limits, counted in the object itself. */
export const LIMITS = {
  turnsAMinute: 20,
  turnsInAll: 300,
  /** Handoffs a day from one address or number. */
  handoffsADay: 3,
  /** First mails a day to one address: nobody is flooded by others who type their address. */
  firstMailsADay: 3,
} as const;
