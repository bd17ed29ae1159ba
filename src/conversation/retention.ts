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
} as const;

/** Exact limits, counted in the object itself. */
export const LIMITS = {
  turnsAMinute: 20,
  turnsInAll: 300,
} as const;
