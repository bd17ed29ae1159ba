/** Controls and all that shows nothing, bidi controls among them; not newlines, joiners and variants of a character. */
const UNSEEN =
  /[[\p{Cc}\p{Default_Ignorable_Code_Point}\u2028\u2029\uFFF9-\uFFFB]--[\n\u200C\u200D\p{Variation_Selector}]]/gv;
/** A joiner means something after an emoji and in scripts that join; anywhere else it only hides. */
const LOOSE_JOINER =
  /(?<!(?:[\p{Extended_Pictographic}\p{Emoji_Modifier}]|[\p{L}--[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}]])\p{M}*)[\u200C\u200D]/gv;
/** More than four marks on one letter is no language, only noise that climbs over other lines. */
const MARKS = /(\p{M}{4})\p{M}+/gu;

/**
 * What a person typed, cleaned once at the edge and stored as cleaned: well-formed Unicode, composed, without
 * control, bidi and unseen characters (joiners inside scripts and emoji stay), and without piled-up blank lines.
 * The cleaned text is what the person sees again, so nothing is changed behind their back.
 */
export function cleanText(text: string): string {
  // An option's id, or a plain word: nothing in it could be cleaned.
  if (/^[ -~]*$/.test(text)) return text.trim();
  return (
    text
      .toWellFormed()
      .replace(/\r\n?/g, "\n")
      .replace(/\t/g, " ")
      .replace(UNSEEN, "")
      .replace(LOOSE_JOINER, "")
      // Only now: what stood unseen between a letter and its accent kept them apart.
      .normalize("NFC")
      .replace(MARKS, "$1")
      .replace(/\n{4,}/g, "\n\n\n")
      .trim()
  );
}
