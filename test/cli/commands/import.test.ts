import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { run, runOnToyWorld, toySources } from "../run-in-process.js";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "import-"));
});

const gephi = "test/import/fixtures/gephi.gexf";
const tables = ["test/import/fixtures/people.csv", "test/import/fixtures/ties.csv"];
const survey = ["--document", "document:survey"];

describe("tpgraph import", () => {
  it("makes a world with a schema that passes check and verify and answers queries", async () => {
    const world = join(folder, "deep", "world");
    const imported = await run(["import", ...tables, ...survey, "-o", world]);
    expect(imported).toMatchObject({ code: 0, errors: "" });
    const options = ["--schema", `${world}/schema`, "--data", `${world}/graph-data`, "--sources", `${world}/sources`];
    expect(await run(["check", ...options])).toMatchObject({
      code: 0,
      output: expect.stringMatching(/^0 errors, 0 warnings; 4 nodes/),
    });
    expect((await run(["verify", ...options, "--min-grounding", "100"])).code).toBe(0);
    const asked = await run(["query", "{ gardens { inverseOfWorksAt { name } } }", "--format", "json", ...options]);
    expect(JSON.parse(asked.output).data.gardens[0].inverseOfWorksAt).toHaveLength(2);
    expect(readdirSync(join(folder, "deep"))).toEqual(["world"]);
  });

  it("brings back what was exported, with its evidence, in the schema that it was of", async () => {
    const file = join(folder, "garden.graphml");
    await runOnToyWorld(["export", "--format", "graphml", "-o", file]);
    const world = join(folder, "copy");
    const imported = await run(["import", file, "--schema", "test/fixtures/toy-world/schema", "-o", world]);
    expect(imported).toMatchObject({ code: 0, errors: "" });
    const options = ["--schema", "test/fixtures/toy-world/schema", "--data", `${world}/graph-data`];
    expect((await run(["verify", ...options, ...toySources])).code).toBe(
      (await runOnToyWorld(["verify", ...toySources])).code,
    );
    const again = join(folder, "again.graphml");
    await run(["export", "--format", "graphml", "-o", again, ...options]);
    expect(withoutVersion(again)).toBe(withoutVersion(file));
    expect(existsSync(join(world, "schema"))).toBe(false);
  });

  it("writes the same data one record a line when asked to", async () => {
    const versions = [];
    for (const form of [[], ["--ndjson"]]) {
      const world = join(folder, `world${form.length}`);
      expect(await run(["import", ...tables, ...survey, "-o", world, ...form])).toMatchObject({ code: 0, errors: "" });
      const files = readdirSync(`${world}/graph-data`, { recursive: true, encoding: "utf8" });
      const ending = form.length === 0 ? ".yaml" : ".ndjson";
      expect(files.filter((name) => name.includes(".") && !name.endsWith(ending))).toEqual([]);
      const options = ["--schema", `${world}/schema`, "--data", `${world}/graph-data`];
      versions.push(JSON.parse((await run(["stats", "--json", ...options])).output).version);
    }
    expect(versions[0]).toMatch(/^[0-9a-f]+$/);
    expect(versions[1]).toBe(versions[0]);
  });

  it("lists what has no place, grouped on standard error and whole beside the world, and ends with 1", async () => {
    const world = join(folder, "world");
    const { code, errors } = await run(["import", gephi, ...survey, "-o", world]);
    expect(code).toBe(1);
    expect(errors).toContain('1 × SELF_STATEMENT  edge from a node to itself\n  edge "3" from "2" to "2"\n');
    const report = JSON.parse(readFileSync(join(world, "import-report.json"), "utf8"));
    expect(report.problems.map(({ code: problem }: { code: string }) => problem)).toEqual([
      "SELF_STATEMENT",
      "UNKNOWN_NODE",
    ]);
    expect(report.written).toEqual({ nodes: 5, statements: 3, documents: 1 });
  });

  it("names a few of many problems of one sort", async () => {
    const file = join(folder, "edges.csv");
    writeFileSync(file, `source,target\n${Array.from({ length: 9 }, (_, id) => `${id},${id}\n`).join("")}`);
    const { errors } = await run(["import", file, ...survey, "-o", join(folder, "world")]);
    expect(errors).toContain("9 × SELF_STATEMENT");
    expect(errors).toContain("  and 6 more\n");
  });

  it("says why edges need a document, and writes nothing without one", async () => {
    const world = join(folder, "world");
    const { code, errors } = await run(["import", gephi, "-o", world]);
    expect(code).toBe(1);
    expect(errors).toContain("error DOCUMENT_NEEDED\n  3 edges come without evidence that is in the file");
    expect(readdirSync(folder)).toEqual([]);
  });

  it("refuses an id that no document can have, and one that the file has a text for", async () => {
    const wrong = await run(["import", gephi, "--document", "survey", "-o", join(folder, "world")]);
    expect(wrong.errors).toContain("error DOCUMENT_NEEDED");
    const file = join(folder, "garden.json");
    await runOnToyWorld(["export", "-o", file]);
    const text = readFileSync(file, "utf8").replace(/"evidence":\["[^"]*"/, '"evidence":["passage:lost.1-2"');
    writeFileSync(file, text);
    const taken = ["--schema", "test/fixtures/toy-world/schema", "--document", "document:field-book-2021"];
    const { errors } = await run(["import", file, ...taken, "-o", join(folder, "world")]);
    expect(errors).toContain("error DOCUMENT_TAKEN");
  });

  it("says where a file is malformed, and writes nothing", async () => {
    const file = join(folder, "cut.gexf");
    writeFileSync(file, "<gexf>\n<graph>");
    const { code, errors } = await run(["import", file, ...survey, "-o", join(folder, "world")]);
    expect(code).toBe(1);
    expect(errors).toMatch(/error UNREADABLE_IMPORT\n {2}.*cut\.gexf:2:\d+ cannot be read/);
    expect(readdirSync(folder)).toEqual(["cut.gexf"]);
    const missing = await run(["import", "nowhere.gexf", "-o", join(folder, "world")]);
    expect(missing.errors).toContain("error UNREADABLE_IMPORT\n  nowhere.gexf cannot be read");
  });

  it("refuses a folder that holds something, a place that cannot be written to, and a missing option", async () => {
    mkdirSync(join(folder, "full"));
    writeFileSync(join(folder, "full", "mine.txt"), "");
    const full = await run(["import", gephi, ...survey, "-o", join(folder, "full")]);
    expect(full).toMatchObject({ code: 2, errors: expect.stringContaining("FOLDER_NOT_EMPTY") });
    const blocked = await run(["import", gephi, ...survey, "-o", join(folder, "full", "mine.txt", "world")]);
    expect(blocked).toMatchObject({ code: 1, errors: expect.stringContaining("CANNOT_WRITE") });
    expect(readdirSync(join(folder, "full"))).toEqual(["mine.txt"]);
    expect((await run(["import", gephi])).code).toBe(2);
    expect((await run(["import", gephi, "--format", "gefx", "-o", join(folder, "x")])).errors).toContain(
      'Did you mean "gexf"?',
    );
  });
});

/** The dataset's version counts the questions in, and those are not exported. */
function withoutVersion(file: string): string {
  return readFileSync(file, "utf8").replace(/<data key="g1">[^<]*/, "");
}
