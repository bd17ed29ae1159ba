import { execFileSync } from "node:child_process";
import { cloudflareTest } from "@cloudflare/vitest-plugin";
import { defineConfig } from "vitest/config";

// What the matcher learnt is made, not kept: the tests need it as wrangler does.
execFileSync("node", ["tools/words/write-model.ts"], { stdio: "inherit" });

/** Tests inside workerd. Those in a real browser have a config of their own: test/browser/vitest.config.ts. */
export default defineConfig({
  plugins: [
    cloudflareTest({
      wrangler: { configPath: "./wrangler.toml" },
      miniflare: {
        bindings: {
          INDGANG_FULL: process.env["INDGANG_FULL"] ?? "",
          JURISDICTION: "local",
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
