import { defineConfig } from "vitest/config";

/** Tests of the tools, run by Node; the tools and the content they load are left to Node as they are. */
export default defineConfig({
  test: {
    include: ["test/tools/**/*.test.ts"],
    testTimeout: 240_000,
    hookTimeout: 240_000,
    server: {
      deps: { external: [/\/tools\/(?!.*\.test\.ts)/, /\/src\//, /\/flows\//, /indgang-/] },
    },
  },
});
