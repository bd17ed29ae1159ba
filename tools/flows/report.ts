/** What a command found: to be read by people, and the same figures for machines. */
export interface Report {
  readonly text: string;
  readonly figures: unknown;
}

/** How many, with the noun in its right number. */
export const count = (many: number, one: string, more = `${one}s`): string =>
  `${many} ${many === 1 ? one : more}`;
