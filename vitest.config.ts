import { cloudflareTest } from "@cloudflare/vitest-plugin";
import { defineConfig } from "vitest/config";

/** Tests inside workerd. Those in a real browser have a config of their own: test/browser/vitest.config.ts. */
export default defineConfig({
  plugins: [
    cloudflareTest({
      wrangler: { configPath: "./wrangler.toml" },
      miniflare: {
        bindings: {
          INDGANG_FULL: process.env["INDGANG_FULL"] ?? "",
          JURISDICTION: "local",
          DESK_MAIL: JSON.stringify({
            c4: { to: ["vagt@c4.test"], escalate: "chef@c4.test" },
            hip: { to: ["vagt@hip.test"] },
            jobcenter: { to: ["vagt@jobcenter.test"], content: "scripted" },
          }),
          OPERATOR_MAIL: "drift@indgang.test",
          MAIL_FROM: "indgang@indgang.test",
          PUBLIC_ORIGIN: "https://indgang.test",
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
