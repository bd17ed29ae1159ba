import { cloudflareTest } from "@cloudflare/vitest-plugin";
import { defineConfig } from "vitest/config";

/** Three desks that receive: each with an admin, two handlers and an editor. */
const desks = {
  DESK_MAIL: JSON.stringify(
    Object.fromEntries(
      ["c4", "hip", "jobcenter"].map((desk) => [
        desk,
        {
          to: [`sager@${desk}.example`],
          escalate: `leder@${desk}.example`,
          content: desk === "hip" ? "scripted" : "number",
          people: [
            { mail: `admin@${desk}.example`, role: "admin" },
            { mail: `en@${desk}.example`, role: "handler" },
            { mail: `to@${desk}.example`, role: "handler" },
            { mail: `ord@${desk}.example`, role: "editor" },
          ],
        },
      ]),
    ),
  ),
  OPERATOR_MAIL: "drift@kommune.example",
  MAIL_FROM: "indgang@kommune.example",
  PUBLIC_ORIGIN: "https://indgang.test",
};

/** Tests inside workerd. Those in a real browser have a config of their own: test/browser/vitest.config.ts. */
export default defineConfig({
  plugins: [
    cloudflareTest({
      wrangler: { configPath: "./wrangler.toml" },
      miniflare: {
        bindings: {
          INDGANG_FULL: process.env["INDGANG_FULL"] ?? "",
          JURISDICTION: "local",
          ...desks,
          TOKEN_KEYS: `t1:${"A".repeat(43)},t0:${"B".repeat(42)}E`,
        },
      },
    }),
  ],
  test: {
    include: ["test/**/*.test.{ts,tsx}"],
    exclude: ["test/browser/**", "test/tools/**"],
    testTimeout: 60_000,
  },
});
