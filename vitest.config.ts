import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // Some tests start processes and compilers; on a busy machine each may take its time.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Test files share the modules of a worker, as loading the generator takes longer than most of them.
    isolate: false,
    maxWorkers: "100%",
    globalSetup: ["test/support/global-setup.ts"],
  },
});
