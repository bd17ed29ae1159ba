import { defineConfig } from "vitest/config";

/** Tests in a real browser against the real Worker, run by Node. */
export default defineConfig({
  test: {
    include: ["test/browser/**/*.test.ts"],
    globalSetup: "test/browser/server.ts",
    // One browser alone leaves much of two cores idle: it waits for the Worker, and the other way round.
    maxWorkers: 2,
    testTimeout: 300_000,
    hookTimeout: 240_000,
    // What loads the content is left to Node as it is: Markdown is text there.
    server: { deps: { external: [/\/tools\//, /\/src\/flow\//, /\/flows\//] } },
  },
});
