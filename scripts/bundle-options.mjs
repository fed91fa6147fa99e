/**
 * How the program is bundled: the command line, and what threads of their own load from beside it.
 *
 * @param {string} root of the checkout
 * @param {string} dir of the bundle: two folders deep, as src/cli is, so that paths from a module to the package's own
 *   files stay the same
 * @returns {import("rolldown").BuildOptions}
 */
export function toBundleOptions(root, dir) {
  return {
    cwd: root,
    input: {
      main: "src/cli/main.ts",
      "load-thread": "src/cli/load-thread.ts",
      "workbook-library": "src/export/workbook/workbook-library.ts",
    },
    platform: "node",
    resolve: { extensionAlias: { ".js": [".ts", ".js"] } },
    // What V8 makes of CommonJS can be kept: see bin/load-program.mjs.
    output: {
      dir,
      format: "cjs",
      entryFileNames: "[name].cjs",
      chunkFileNames: "[name]-[hash].cjs",
      // Code that V8 keeps has no way to load a module of ECMAScript.
      dynamicImportInCjs: false,
    },
  };
}
