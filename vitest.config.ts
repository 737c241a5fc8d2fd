import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // Many tests start processes and compilers; on a busy machine each may take its time.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
