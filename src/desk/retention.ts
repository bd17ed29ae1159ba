/** How long a desk keeps things. The privacy page and the alarms are made from these and nothing else. */
export const DESK_RETENTION = {
  /** A sign-in link: works once, this long. */
  signInMinutes: 10,
  /** A session, from signing in. */
  sessionHours: 12,
  /** A line of the audit. */
  auditDays: 365,
  /** An index row whose home never said that it is over: the desk lets go of it by itself. */
  rowDaysAfterEnd: 30,
} as const;

export const DESK_LIMITS = {
  /** Sign-in links alive at once for one address. */
  signInLinks: 3,
  /** A case announced but not received is asked for at its home after this long. */
  pullMinutes: 15,
} as const;
