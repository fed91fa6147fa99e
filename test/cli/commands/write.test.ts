import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { run, runOnToyWorld } from "../run-in-process.js";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "write-"));
});

describe("tpgraph schema", () => {
  it("prints the API", async () => {
    const { code, output } = await runOnToyWorld(["schema"]);
    expect(code).toBe(0);
    expect(output).toContain("\ntype Garden implements Grower & Node {\n");
  });

  it("writes all generated files and finds them fresh, then stale", async () => {
    const files = [
      ...["--write", join(folder, "api.graphql"), "--json-schema", join(folder, "data.json")],
      ...["--vocabulary", join(folder, "vocabulary.ttl"), "--context", join(folder, "context.jsonld")],
    ];
    const missing = await runOnToyWorld(["schema", "--check", ...files]);
    const written = await runOnToyWorld(["schema", ...files]);
    const fresh = await runOnToyWorld(["schema", "--check", ...files]);
    writeFileSync(join(folder, "api.graphql"), "type Query { old: Int }\n");
    const stale = await runOnToyWorld(["schema", "--check", ...files]);
    expect([missing.code, written.code, fresh.code, stale.code]).toEqual([1, 0, 0, 1]);
    expect(JSON.parse(readFileSync(join(folder, "data.json"), "utf8")).$schema).toContain("json-schema.org");
    expect(readFileSync(join(folder, "vocabulary.ttl"), "utf8")).toContain("botany:Garden a owl:Class");
    expect(JSON.parse(readFileSync(join(folder, "context.jsonld"), "utf8"))["@context"].Garden).toBe("botany:Garden");
    expect(stale.errors).toContain("error STALE_GENERATED_FILE");
    expect(stale.errors).not.toContain("data.json");
  });
});

describe("tpgraph init", () => {
  it("makes a world that passes check and verify and answers its question as expected", async () => {
    const started = await run(["init", "my-graph"], { workingDirectory: folder });
    expect(started.code).toBe(0);
    const world = ["--schema", "my-graph/schema", "--data", "my-graph/graph-data", "--sources", "my-graph/sources"];
    const inFolder = { workingDirectory: folder };
    expect(await run(["check", ...world], inFolder)).toMatchObject({
      code: 0,
      output: expect.stringMatching(/^0 errors, 0 warnings/),
    });
    expect((await run(["verify", ...world], inFolder)).code).toBe(0);
    const asked = await run(["ask", "who-recommends-what", ...world], inFolder);
    expect(asked.output).toMatch(/^Chen Yu +Nine Lighthouses +Evening of March 2024 +\[2\]$/m);
  });

  it("prints commands that can be copied", async () => {
    const { output } = await run(["init", "my graph"], { workingDirectory: folder });
    expect(output).toContain("tpgraph check --schema 'my graph/schema' --data 'my graph/graph-data'");
  });

  it("refuses a folder that holds something and leaves it alone", async () => {
    mkdirSync(join(folder, "full"));
    writeFileSync(join(folder, "full", "mine.txt"), "");
    const { code, errors } = await run(["init", "full"], { workingDirectory: folder });
    expect(code).toBe(2);
    expect(errors).toContain("error FOLDER_NOT_EMPTY");
    expect(readdirSync(join(folder, "full"))).toEqual(["mine.txt"]);
    expect(existsSync(join(folder, "schema"))).toBe(false);
  });
});
