import { placeQuestion } from "../../src/search/place-question.ts";

/** Places a question so many times; none at all is what a request costs by itself. */
export default {
  async fetch(request: Request): Promise<Response> {
    const { text, times } = (await request.json()) as { text: string; times: number };
    let found = "";
    for (let i = 0; i < times; i++) found = placeQuestion(text).kind;
    return new Response(found);
  },
};
