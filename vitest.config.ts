import { createRequire } from "node:module";
import { defineConfig } from "vitest/config";

export default defineConfig({
  // Vitest would load graphql as ESM beside the CommonJS that yoga loads: two classes of every name.
  resolve: { alias: [{ find: /^graphql$/, replacement: createRequire(import.meta.url).resolve("graphql") }] },
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 20_000,
    coverage: { provider: "v8", include: ["src/**"] },
  },
});
