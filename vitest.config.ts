import { configDefaults, defineConfig } from "vitest/config";

const withOwnModules = ["test/*-with-remark.test.ts"];

export default defineConfig({
  test: {
    // Some tests start processes and compilers; on a busy machine each may take its time.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    maxWorkers: "100%",
    globalSetup: ["test/support/global-setup.ts"],
    projects: [
      {
        extends: true,
        test: {
          name: "shared",
          exclude: [...configDefaults.exclude, "docs/**", ...withOwnModules],
          // Test files share the modules of a worker, as loading the generator takes longer than most of them.
          isolate: false,
        },
      },
      // What replaces a module must not do so for other files.
      { extends: true, test: { name: "own modules", include: withOwnModules } },
    ],
  },
});
