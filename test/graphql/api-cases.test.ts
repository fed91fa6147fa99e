import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { loadToyWorld } from "./toy-world.js";

const folder = "test/graphql/cases";
const names = readdirSync(folder)
  .filter((file) => file.endsWith(".graphql"))
  .map((file) => file.slice(0, -".graphql".length));

describe("the API on the toy world", () => {
  const { ask } = loadToyWorld();

  it.each(names)("answers: %s", async (name) => {
    const result = await ask(readFileSync(`${folder}/${name}.graphql`, "utf8"));
    const expected: unknown = JSON.parse(readFileSync(`${folder}/${name}.expected.json`, "utf8"));
    expect(JSON.parse(JSON.stringify(result))).toEqual(expected);
  });
});
