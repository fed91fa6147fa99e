import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { checkout } from "../cli/run-in-process.js";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "supply-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

interface Entry {
  version?: string;
  license?: string;
  integrity?: string;
  [key: string]: unknown;
}

/** Parts of a checkout that has a library of the program, one of the page, and a tool; each can be spoilt. */
function describeCheckout() {
  const integrity = `sha512-${"A".repeat(86)}==`;
  const library: Entry = { version: "1.0.0", license: "MIT", integrity, dependencies: { deep: "^2.0.0" } };
  const deep: Entry = { version: "2.1.0", license: "(MIT OR GPL-3.0-only)", integrity };
  const font: Entry = { version: "3.0.0", license: "OFL-1.1", integrity, dev: true };
  const tool: Entry = { version: "4.0.0", license: "MPL-2.0", integrity, dev: true };
  return {
    manifest: {
      dependencies: { library: "1.0.0" } as Record<string, string>,
      devDependencies: { "@type/font": "3.0.0", tool: "npm:other@4.0.0" } as Record<string, string>,
      overrides: { library: { deep: "2.1.0" } } as Record<string, Record<string, string>>,
    },
    entries: { library, deep, font, tool },
    /** What is installed of the library. */
    installed: { license: "MIT" } as Record<string, unknown>,
    /** Other files, by path. */
    files: { "src/explorer/main.tsx": 'void import("@type/font/wght.css");\n' } as Record<string, string>,
  };
}

type Checkout = ReturnType<typeof describeCheckout>;

function writeCheckout({ manifest, entries, installed, files }: Checkout): void {
  const { dependencies, devDependencies } = manifest;
  const packages = {
    "": { dependencies, devDependencies },
    "node_modules/library": entries.library,
    "node_modules/library/node_modules/deep": entries.deep,
    "node_modules/@type/font": entries.font,
    "node_modules/tool": entries.tool,
  };
  write("package.json", JSON.stringify(manifest));
  write("package-lock.json", JSON.stringify({ lockfileVersion: 3, packages }));
  write("node_modules/library/package.json", JSON.stringify(installed));
  for (const [path, text] of Object.entries(files)) write(path, text);
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

function runScript(name: string, place = folder) {
  const { status, stdout } = spawnSync(process.execPath, [join(checkout, "scripts", name), place], {
    encoding: "utf8",
  });
  return { status, problems: stdout.split("\n").filter((line) => line !== "") };
}

function checkAfter(spoil: (checkout: Checkout) => void) {
  const described = describeCheckout();
  spoil(described);
  writeCheckout(described);
  mkdirSync(join(folder, "docs"), { recursive: true });
  runScript("licenses.mjs");
  return runScript("check-supply.mjs");
}

test("the packages of this checkout have no problem", () => {
  expect(runScript("check-supply.mjs", checkout)).toEqual({ status: 0, problems: [] });
});

test("a checkout whose packages are pinned, quiet and under accepted licences has no problem", () => {
  expect(checkAfter(() => {})).toEqual({ status: 0, problems: [] });
});

const faults: readonly (readonly [string, (checkout: Checkout) => void, RegExp])[] = [
  ["a range", ({ manifest }) => (manifest.dependencies.library = "^1.0.0"), /library is "\^1\.0\.0" in dependencies/],
  ["a range of a tool", ({ manifest }) => (manifest.devDependencies.tool = "4.x"), /tool is "4\.x" in devDependencies/],
  ["a tag", ({ manifest }) => (manifest.dependencies.library = "latest"), /library is "latest"/],
  ["an address", ({ manifest }) => (manifest.dependencies.library = "https://a.example/l.tgz"), /library is "https:/],
  [
    "a range under another name",
    ({ manifest }) => (manifest.devDependencies.tool = "npm:other@^4.0.0"),
    /tool is "npm:/,
  ],
  ["a loose override", ({ manifest }) => (manifest.overrides.library = { deep: ">=2" }), /deep is ">=2" in overrides/],
  [
    "an address in the lock",
    ({ entries }) => (entries.deep.resolved = "https://a.example/deep"),
    /deep .* loaded from/,
  ],
  ["no hash in the lock", ({ entries }) => delete entries.deep.integrity, /deep .* has no SHA-512/],
  ["a weak hash", ({ entries }) => (entries.tool.integrity = "sha1-AAAA"), /tool .* has no SHA-512/],
  [
    "an install script by the lock",
    ({ entries }) => (entries.tool.hasInstallScript = true),
    /tool has an install script/,
  ],
  ["an install script", ({ installed }) => (installed.scripts = { postinstall: "x" }), /library has an install script/],
  [
    "a build at install",
    ({ files }) => (files["node_modules/library/binding.gyp"] = ""),
    /library has an install script/,
  ],
  ["no licence", ({ entries }) => delete entries.deep.license, /deep 2\.1\.0 names no licence/],
  ["a forbidden licence", ({ entries }) => (entries.deep.license = "GPL-3.0-only"), /deep .* GPL-3\.0-only.* program/],
  ["one of two forbidden", ({ entries }) => (entries.deep.license = "MIT AND GPL-3.0-only"), /deep .* not accepted/],
  [
    "a licence of tools",
    ({ entries }) => (entries.deep.license = "MPL-2.0"),
    /deep .* MPL-2\.0.* not accepted for program/,
  ],
  ["a licence of fonts", ({ entries }) => (entries.deep.license = "OFL-1.1"), /deep .* not accepted for program/],
  ["a page's licence", ({ entries }) => (entries.font.license = "MPL-2.0"), /font .* not accepted for page/],
  ["a tool's licence", ({ entries }) => (entries.tool.license = "BUSL-1.1"), /tool .* not accepted for tools/],
  ["an unknown exception", ({ entries }) => (entries.deep.license = "MIT WITH a"), /deep .* not accepted/],
  ["no expression", ({ entries }) => (entries.deep.license = "(MIT OR"), /deep .* not accepted/],
  ["words", ({ entries }) => (entries.deep.license = "SEE LICENSE IN LICENSE"), /deep .* not accepted/],
  [
    "two answers",
    ({ installed }) => (installed.license = "ISC"),
    /library .* MIT by the lock and under ISC by its own/,
  ],
  [
    "a range in a bench",
    ({ files }) => (files["bench/other/package.json"] = '{"dependencies":{"x":"~1.0.0"}}'),
    /^bench\/other: x is "~1\.0\.0"/,
  ],
];

test.each(faults)("%s is a problem", (_, spoil, problem) => {
  const found = checkAfter(spoil);
  expect(found.problems.filter((line) => problem.test(line))).toHaveLength(1);
  expect(found.status).toBe(1);
});

test("in a bench a package for another machine may stand without a hash, and no other", () => {
  const packages = {
    "": {},
    "node_modules/here": { version: "1.0.0" },
    "node_modules/there": { version: "1.0.0", optional: true, os: ["win32"] },
  };
  const lock = JSON.stringify({ lockfileVersion: 3, packages });
  const { problems } = checkAfter(({ files }) =>
    Object.assign(files, { "bench/other/package.json": "{}", "bench/other/package-lock.json": lock }),
  );
  expect(problems).toEqual(["bench/other: node_modules/here in package-lock.json has no SHA-512."]);
});

test("a lock that is not of its package.json is a problem", () => {
  checkAfter(() => {});
  write("package.json", JSON.stringify({ dependencies: { library: "1.0.1" } }));
  expect(runScript("check-supply.mjs").problems).toContain(
    "dependencies of package.json and of package-lock.json differ: run `npm install`.",
  );
});

test("a stale list of licences is a problem", () => {
  checkAfter(() => {});
  const page = join(folder, "docs/licenses.generated.md");
  writeFileSync(page, readFileSync(page, "utf8").replace("| 2.1.0 |", "| 2.0.0 |"));
  expect(runScript("check-supply.mjs")).toEqual({ status: 1, problems: [expect.stringContaining("npm run licenses")] });
});

test("the list has what is in the program and in the page, and counts the tools", () => {
  checkAfter(() => {});
  const [, program = "", page = "", tools = ""] = readFileSync(
    join(folder, "docs/licenses.generated.md"),
    "utf8",
  ).split(/^## /m);
  expect(program).toContain("| deep | 2.1.0 | (MIT OR GPL-3.0-only) |\n| library | 1.0.0 | MIT |");
  expect(page).toContain("| @type/font | 3.0.0 | OFL-1.1 |");
  expect(tools).toContain("| MPL-2.0 | 1 |");
});
