import { tokensIn } from "./text.ts";

/**
 * Said by somebody it happens to, now: not the word alone. "En café for selvmordstruede" is a project, "jeg vil ikke
 * leve mere" is not. Folded, as `tokensIn` gives it.
 */
const NOW: readonly RegExp[] = [
  /\b(?:tage|tager|ende|slutte|afslutte|end|take) (?:mit|sit|my|his|her) (?:eget |own )?(?:liv|life)\b|\btag(?:e|er) livet af (?:mig|sig)\b/,
  /\b(?:vil|orker|oensker|gider|kan|lyst til) (?:bare |godt |helst )?(?:ikke |at |ikke at |ikke laengere )*(?:leve|doe|vaere her|vaere til) ?(?:mere|laengere|nu|$)/,
  /\b(?:vil|oensker at|lyst til at|ville oenske jeg var) (?:bare |gerne |helst )?(?:doe|doed)\b/,
  /\b(?:jeg|han|hun|i|min \w+) (?:\w+ ){0,4}(?:paa|begaa|begaar|overvejer|planlaegger|about|considering|commit) (?:at begaa )?(?:selvmord|suicide)\b/,
  /\b(?:jeg|han|hun|min \w+|i) (?:\w+ ){0,3}(?:selvmordstanker|suicidal)\b|^(?:selvmordstanker|selvmord|suicide|suicidal)$/,
  /\b(?:kill|hurt|harm|cut) (?:myself|himself|herself)\b/,
  /\b(?:want|going) to die\b|\bend (?:my life|it all)\b|\b(?:don t|do not|dont) want to (?:live|be here)\b|\bcan t go on\b/,
  /\b(?:goer|goere|skade) (?:\w+ )?(?:skade paa |ved )?(?:mig selv|sig selv)\b|\bskaerer (?:i )?(?:mig|sig)(?: selv)?\b/,
  /\b(?:han|hun|mand|kone|kaereste|far|mor|eks|soen|en|nogen|he|she|husband|boyfriend|partner) (?:\w+ )?(?:slaar|sparker|banker|hits|beats|truer|threatens)(?: (?:paa|at|med))* (?:mig|os|me|us|boernene|ihjel|slaa|with)\b/,
  /\b(?:jeg|vi|han|hun|barn|datter|soen) (?:bliver|er blevet|er lige blevet) (?:\w+ )?(?:slaaet|truet|overfaldet|voldtaget|banket)\b(?! (?:af|med) (?:lukning|opsigelse|konkurs))|\b(?:being beaten|was raped|been raped|is threatening me)\b/,
  /\bslaa (?:mig|os|hende|ham) ihjel\b|\bhar en kniv\b|\bhas a (?:knife|gun)\b/,
  /\b(?:taget|slugt|took|taken|swallowed) (?:\w+ ){0,4}(?:piller|pills)\b/,
  /\bjeg er i fare\b|\bi am in danger\b|\btoer ikke gaa hjem\b|\bafraid to go home\b/,
  /\b(?:ingen udvej|no way out|ingen grund til at leve|bedre hvis jeg ikke var her|alt er haabloest|everything is hopeless|kan ikke holde det ud|kan ikke klare (?:det|mere) (?:mere|laengere))\b/,
];
/** Happens now, unless it is what is taught, sold or planned. */
const SCENES: readonly RegExp[] = [
  /\b(?:det braender|der er brand(?: i (?:huset|koekkenet|butikken|bygningen|lejligheden|kaelderen|vaerkstedet|laden)| hos| nu|$)|der er gaaet ild|huset braender|there is a fire|it s on fire)\b/,
  /\b(?:ring|ringer|call|send) (?:\w+ ){0,2}(?:112|ambulance|ambulancen)\b|\bbrug for (?:en )?ambulance\b|^(?:112|ambulance)$/,
  /\b(?:traekker ikke vejret|ikke vejret|bevidstloes|faldet om|hjertestop|overdosis|not breathing|unconscious|overdose|heart attack|bloeder meget)\b/,
];
const PLANNED =
  /\b(?:kursus|kurser|foerstehjaelp\w*|projekt\w*|oevelse|course|courses|first aid|project)\b/;

/** Whether a text says that somebody is in danger or distress now. */
export const soundsUrgent = (text: string): boolean => {
  const said = tokensIn(text).join(" ");
  const fits = (pattern: RegExp): boolean => pattern.test(said);
  return NOW.some(fits) || (!PLANNED.test(said) && SCENES.some(fits));
};
