import { execFileSync } from "node:child_process";
import { cloudflareTest } from "@cloudflare/vitest-plugin";
import { defineConfig } from "vitest/config";

// What is built is not kept: the tests need it as wrangler does.
execFileSync("node", ["tools/build.ts"], { stdio: "inherit" });
/** At each desk an admin, two handlers and an editor. */
const peopleOf = (desk: string): readonly { mail: string; role: string }[] => [
  { mail: `admin@${desk}.example`, role: "admin" },
  { mail: `en@${desk}.example`, role: "handler" },
  { mail: `to@${desk}.example`, role: "handler" },
  { mail: `ord@${desk}.example`, role: "editor" },
];
/** Three desks that receive. */
const desks = {
  DESK_MAIL: JSON.stringify({
    c4: { to: ["vagt@c4.test"], escalate: "chef@c4.test", people: peopleOf("c4") },
    hip: { to: ["vagt@hip.test"], people: peopleOf("hip") },
    jobcenter: { to: ["vagt@jobcenter.test"], content: "scripted", people: peopleOf("jobcenter") },
  }),
  OPERATOR_MAIL: "drift@indgang.test",
  MAIL_FROM: "indgang@indgang.test",
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
    testTimeout: 240_000,
  },
});
