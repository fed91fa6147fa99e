import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { settingDefinitions } from "../../src/server/settings.js";

const page = readFileSync(new URL("../../docs/security.md", import.meta.url), "utf8");
const [, ofServer = "", ...others] = page.split(/^\| guard \|/m);
const guards = ofServer
  .split("\n")
  .filter((line) => line.startsWith("| "))
  .slice(1)
  .map((line) => line.split(" | ").map((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, code = ""]) => code)));

test("every guard of docs/security.md names its tests, which are there", () => {
  expect(guards.length).toBeGreaterThan(10);
  for (const cells of guards) {
    const tests = cells.at(-1) ?? [];
    expect(tests, JSON.stringify(cells)).not.toEqual([]);
    expect(tests.filter((path) => !existsSync(new URL(`../${path}`, import.meta.url)))).toEqual([]);
  }
});

test("the guards of the data and of what is installed name tests that are there", () => {
  const named = [
    ...others.join("").matchAll(/`([\w/-]+\.test\.ts)`/g),
    ...page.matchAll(/`(dataset\/[\w/-]+\.test\.ts)`/g),
  ];
  const paths = [...new Set(named.map(([, path = ""]) => path))];
  expect(paths.length).toBeGreaterThan(3);
  expect(paths.filter((path) => !existsSync(new URL(`../${path}`, import.meta.url)))).toEqual([]);
});

test("every setting of a guard is one of the server's", () => {
  const named = guards.flatMap((cells) => (cells.at(-2) ?? []).filter((code) => /^[A-Z_]+$/.test(code)));
  const known = settingDefinitions.map(({ variable }) => variable);
  expect(named.filter((name) => !known.includes(name))).toEqual([]);
});
