import counted from "../../build/counted.json";
import * as content from "../../flows/index.ts";
import { buildCatalog } from "./build.ts";

/** What is published. The only door between the code and `flows/`. */
export const catalog = buildCatalog(content, counted);
export const { partners } = content;
