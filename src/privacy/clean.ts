/** The longest text taken anywhere, in code points. */
export const TEXT_LIMIT = 2000;

const BIDI = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;
const CONTROL = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\uFEFF\u200B\u2060-\u2064\u2028\u2029]/gu;
/** More than four marks on one letter is no language, only noise that climbs over other lines. */
const MARKS = /(\p{M}{4})\p{M}+/gu;

/**
 * What a person typed, cleaned once at the edge and stored as cleaned: well-formed Unicode, composed, without
 * control, bidi and zero-width characters (joiners inside scripts and emoji stay), and without piled-up blank lines.
 * The cleaned text is what the person sees again, so nothing is changed behind their back.
 */
export function cleanText(text: string): string {
  return text
    .toWellFormed()
    .normalize("NFC")
    .replace(/\r\n?/g, "\n")
    .replace(/\t/g, " ")
    .replace(CONTROL, "")
    .replace(BIDI, "")
    .replace(MARKS, "$1")
    .replace(/\n{4,}/g, "\n\n\n")
    .trim();
}
