import { createRequire } from "node:module";
import { defineConfig } from "vitest/config";

const browserTests = "test/explorer/browser/**/*.test.ts";

export default defineConfig({
  // Vitest would load graphql as ESM beside the CommonJS that yoga loads: two classes of every name.
  resolve: { alias: [{ find: /^graphql$/, replacement: createRequire(import.meta.url).resolve("graphql") }] },
  test: {
    coverage: { provider: "v8", include: ["src/**"] },
    projects: [
      {
        extends: true,
        test: { name: "code", include: ["test/**/*.test.ts"], exclude: [browserTests], testTimeout: 20_000 },
      },
      {
        extends: true,
        test: {
          name: "browser",
          include: [browserTests],
          globalSetup: ["test/explorer/browser/global-setup.ts"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
