import { defineConfig } from "vitest/config";

/** Tests of the tools, run by Node. */
export default defineConfig({
  test: { include: ["test/tools/**/*.test.ts"], testTimeout: 60_000, hookTimeout: 60_000 },
});
