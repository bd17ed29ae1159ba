import { tokensIn } from "./text.ts";

/**
 * Said by somebody it happens to, now: not the word alone. "En café for selvmordstruede" is a project, "jeg vil ikke
 * leve mere" is not. Folded, as `tokensIn` gives it.
 */
const NOW: readonly RegExp[] = [
  /\b(?:jeg|i|vil|ville|min \w+|han|hun|tager?) (?:\w+ ){0,3}(?:tage|tager|ende|slutte) (?:mit|sit|livet|my|his|her)(?: (?:eget|own))? ?(?:liv|life|af)?\b.{0,12}\b(?:liv|life|dage|livet|mig|sig)?/,
  /\b(?:vil|orker|oensker|gider|kan|lyst til) (?:bare |godt |helst )?(?:ikke |at |ikke at |ikke laengere )*(?:leve|doe|vaere her|vaere til) ?(?:mere|laengere|nu|$)/,
  /\b(?:vil|oensker at|lyst til at|ville oenske jeg var) (?:bare |gerne |helst )?(?:doe|doed)\b/,
  /\b(?:jeg|i) (?:\w+ ){0,4}(?:selvmord|suicid\w*)\b/,
  /\b(?:selvmordstanker|begaa selvmord|begaar selvmord|commit suicide|suicidal)\b(?!.{0,20}\b(?:gruppe|projekt|cafe))/,
  /\b(?:kill|hurt|harm|cut) (?:myself|himself|herself)\b/,
  /\b(?:want|going) to die\b|\bend (?:my life|it all)\b|\b(?:don t|do not|dont) want to (?:live|be here)\b|\bcan t go on\b/,
  /\b(?:goer|goere|skade) (?:\w+ )?(?:skade paa |ved )?(?:mig selv|sig selv)\b|\bskaerer (?:i )?(?:mig|sig)(?: selv)?\b/,
  /\b(?:han|hun|mand|kone|kaereste|far|mor|eks|soen|en|nogen|he|she|husband|boyfriend|partner) (?:\w+ )?(?:slaar|sparker|banker|hits|beats|truer|threatens)(?: (?:paa|at|med))* (?:mig|os|me|us|boernene|ihjel|slaa|with)\b/,
  /\b(?:bliver|er blevet) (?:slaaet|truet|overfaldet|voldtaget|banket)\b|\b(?:being beaten|was raped|been raped|is threatening me)\b/,
  /\bslaa (?:mig|os|hende|ham) ihjel\b|\bhar en kniv\b|\bhas a (?:knife|gun)\b/,
  /\b(?:det braender|der er brand|der er gaaet ild|huset braender|there is a fire|it s on fire)\b(?!.{0,10}\bi (?:en )?ide)/,
  /\b(?:ring|ringer|call|send) (?:\w+ ){0,2}(?:112|ambulance|ambulancen)\b|\bbrug for (?:en )?ambulance\b|^(?:112|ambulance|nodsituation|selvmord|suicide)$/,
  /\b(?:traekker ikke vejret|ikke vejret|bevidstloes|faldet om|hjertestop|overdosis|not breathing|unconscious|overdose|heart attack|bloeder meget)\b(?!.{0,30}\b(?:kursus|kurser|course|projekt))/,
  /\b(?:taget|slugt|took|taken|swallowed) (?:\w+ ){0,4}(?:piller|pills)\b/,
  /\bjeg er i fare\b|\bi am in danger\b|\btoer ikke gaa hjem\b|\bafraid to go home\b/,
  /\b(?:ingen udvej|no way out|ingen grund til at leve|bedre hvis jeg ikke var her|alt er haabloest|everything is hopeless|kan ikke holde det ud|kan ikke klare (?:det|mere) (?:mere|laengere))\b/,
];

/** Whether a text says that somebody is in danger or distress now. */
export const soundsUrgent = (text: string): boolean => {
  const said = tokensIn(text).join(" ");
  return NOW.some((pattern) => pattern.test(said));
};
