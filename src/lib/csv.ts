/** What a spreadsheet may take for a formula, also after blanks and in wide letters. */
const FORMULA = /^[\s\0]*[=+\-@＝＋－＠\t\r\n\0]/u;

const cell = (text: string): string => {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
};

/**
 * Rows as CSV (RFC 4180), with the separator and the mark that a Danish spreadsheet opens without asking. Every cell
 * is text: none is ever a formula.
 */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map(cell).join(";")}\r\n`).join("")}`;
