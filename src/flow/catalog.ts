import worked from "../../build/catalog.json";
import * as content from "../../flows/index.ts";
import { buildCatalog } from "./build.ts";

/** What is published. The only door between the code and `flows/`. */
export const catalog = buildCatalog(content, worked);
export const { partners } = content;
