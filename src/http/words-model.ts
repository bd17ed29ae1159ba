import { type Model, readModel } from "../search/model.ts";

/** Where the build leaves what the matcher learnt: an asset, since most who come never write a question. */
const ADDRESS = "https://assets.local/words.model";

let model: Model | null = null;

/** What the matcher learnt. The first question in an isolate reads it. */
export async function wordsModel(env: Env): Promise<Model> {
  if (model) return model;
  const response = await env.ASSETS.fetch(ADDRESS);
  if (!response.ok) throw new Error("the model of words is not among the assets");
  return (model = readModel(await response.text()));
}
