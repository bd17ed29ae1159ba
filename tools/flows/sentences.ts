/** A dot after these ends no sentence. */
const ABBREVIATION =
  /(?:^|[\s(])(?:fx|f\.eks|bl\.a|ca|evt|jf|kr|mio|mia|nr|pct|stk|e\.g|i\.e|a\.m\.b\.a|f\.m\.b\.a|kl|tlf)\.$/i;

/** A text as it is heard: what is inserted is `inserted`, of links and terms the words are left. */
export const plainText = (text: string, inserted: string): string =>
  text
    .replaceAll(/\{[^{}]*\}/g, inserted)
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replaceAll("**", "");

/** The sentences of a text of ours. A line break ends one too: a title or a label has no full stop. */
export const sentencesOf = (text: string): string[] =>
  text.split(/\n+(?:\* )?/).flatMap((paragraph) => {
    const found: string[] = [];
    for (const part of paragraph.split(/(?<=[.!?:][”"»)]?)\s+(?=[\p{Lu}\d“”"»«(…–])/u)) {
      const last = found.at(-1);
      if (last !== undefined && ABBREVIATION.test(last)) {
        found[found.length - 1] = `${last} ${part}`;
      } else if (part.trim() !== "") found.push(part.trim());
    }
    return found;
  });

/** What has a letter or a digit, or stands for something inserted (`…`), without the signs around it. */
export const wordsOf = (sentence: string): string[] =>
  sentence.match(/[\p{L}\p{N}]+(?:[-–.,:/’'][\p{L}\p{N}]+)*|…/gu) ?? [];
