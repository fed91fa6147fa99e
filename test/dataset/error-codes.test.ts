import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

/** Codes that no file of a data folder can bring about alone, and where they are tested. */
const testedElsewhere: Readonly<Record<string, string>> = {
  DATA_FOLDER_UNREADABLE: "read-data.test.ts",
  FILE_NOT_UTF8: "read-data.test.ts",
  FILE_OUTSIDE_FOLDER: "read-data.test.ts",
  FILE_TOO_LARGE: "read-data.test.ts",
  FILE_UNREADABLE: "read-data.test.ts",
  FOLDER_TOO_LARGE: "hostile-data.test.ts",
  MORE_PROBLEMS: "hostile-data.test.ts",
  NOT_A_FILE: "hostile-data.test.ts",
  NDJSON_SYNTAX: "parse-ndjson.test.ts",
  NO_PASSAGES_BLOCK: "write-fingerprints.test.ts",
  BROAD_STATEMENT_KEY: "hostile-data.test.ts",
  TOO_MANY_DERIVED: "hostile-data.test.ts",
  TOO_MANY_PARTS: "hostile-data.test.ts",
  VALUE_TOO_LONG: "hostile-data.test.ts",
};

describe("error codes of a data folder", () => {
  const codes = findCodesInSource();

  it("are all explained", () => {
    const page = readFileSync("docs/errors.md", "utf8");
    expect([...codes].filter((code) => !page.includes(`| \`${code}\` |`))).toEqual([]);
  });

  it("all have a counter-example or a test of their own", () => {
    const examples = new Set(readdirSync("test/fixtures/counter-examples").map((name) => name.split("--")[0]));
    expect([...codes].filter((code) => !examples.has(code)).sort()).toEqual(Object.keys(testedElsewhere).sort());
  });

  it.each(Object.entries(testedElsewhere))("%s is tested in %s", (code, file) => {
    expect(readFileSync(`test/dataset/${file}`, "utf8")).toContain(code);
  });
});

function findCodesInSource(): ReadonlySet<string> {
  const names = readdirSync("src/dataset", { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".ts"),
  );
  const paths = [...names.map((name) => `src/dataset/${name}`), "src/shared/file-fault.ts"];
  const text = paths.map((path) => readFileSync(path, "utf8")).join("\n");
  return new Set([...text.matchAll(/"([A-Z][A-Z0-9_]{4,})"/g)].map(([, code]) => code ?? ""));
}
