/** A text without Markdown's marks: calendars, mails and briefs show plain words. */
export const plain = (markdown: string): string =>
  markdown.replaceAll("**", "").replace(/\[([^\]]+)\]\([^)]+\)/g, "$1");
