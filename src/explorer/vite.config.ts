import { fileURLToPath } from "node:url";
import preact from "@preact/preset-vite";
import { defineConfig } from "vite";

const backend = process.env.TPGRAPH_URL ?? "http://localhost:4000";
const proxied = ["/graphql", "/questions", "/export", "/readyz"];

// `npx vite src/explorer` serves the page while it is worked on, with a running `tpgraph serve` behind it.
export default defineConfig({
  root: fileURLToPath(new URL(".", import.meta.url)),
  plugins: [preact()],
  build: {
    outDir: fileURLToPath(new URL("../../dist/explorer", import.meta.url)),
    emptyOutDir: true,
    target: "es2022",
    // Inlined fonts and pictures would have to be allowed in the content policy.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 700,
  },
  server: { proxy: Object.fromEntries(proxied.map((path) => [path, backend])) },
});
