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

/** Ten times the numbers take ten times as long. */
const isFull = process.env["INDGANG_FULL"] === "1";
/** Functions that store nothing and are told the time. */
const PURE = "test/{flow,lib,privacy,protocol,search,delivery}/**/*.test.ts";

/** Tests inside workerd. Those in a real browser have a config of their own: test/browser/vitest.config.ts. */
export default defineConfig({
  plugins: [
    cloudflareTest({
      wrangler: { configPath: "./wrangler.toml" },
      miniflare: {
        bindings: {
          INDGANG_FULL: isFull ? "1" : "",
          JURISDICTION: "local",
          ...desks,
          TOKEN_KEYS: `t1:${"A".repeat(43)},t0:${"B".repeat(42)}E`,
        },
      },
    }),
  ],
  test: {
    // Two cores, and each worker is busy with one of them.
    maxWorkers: 2,
    testTimeout: isFull ? 1_200_000 : 240_000,
    projects: [
      {
        extends: true,
        test: {
          name: "rooms",
          include: ["test/**/*.test.{ts,tsx}"],
          exclude: ["test/browser/**", "test/tools/**", PURE],
        },
      },
      // Nothing is kept from one test to the next: they share a runtime, where starting one takes longer than the tests.
      { extends: true, test: { name: "pure", include: [PURE], isolate: false } },
    ],
  },
});
