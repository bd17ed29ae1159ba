/** Reading a question, choosing, and reading the advice that comes of it. An estimate: nobody has been timed yet. */
export const SECONDS_PER_QUESTION = 30;

/** Whole minutes for so many questions, at least one. */
export const minutesFor = (questions: number): number =>
  Math.max(1, Math.ceil((questions * SECONDS_PER_QUESTION) / 60));
