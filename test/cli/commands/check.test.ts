import { cpSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkout, run, runOnToyWorld, toySources } from "../run-in-process.js";

/** The toy world with a file of faults in it. */
function brokenWorld(): string[] {
  const folder = mkdtempSync(join(tmpdir(), "check-"));
  cpSync(join(checkout, "test/fixtures/toy-world"), folder, { recursive: true });
  const faulty = "- id: garden:no-name\n- id: garden:second\n  name: Second\n  isOpn: true\n";
  writeFileSync(join(folder, "data/entities/more-gardens.yaml"), faulty);
  return ["--schema", join(folder, "schema"), "--data", join(folder, "data")];
}

describe("tpgraph check", () => {
  it("counts what a faultless world holds", async () => {
    const { code, output } = await runOnToyWorld(["check"]);
    expect(code).toBe(0);
    expect(output).toMatch(/^0 errors, 0 warnings; \d+ nodes, \d+ statements \(\d+ inferred\), \d+ passages/);
  });

  it("lists every problem with its place and its fix and ends with 1", async () => {
    const { code, output } = await run(["check", ...brokenWorld()]);
    expect(code).toBe(1);
    expect(output).toMatch(/entities\/more-gardens\.yaml:\d+:\d+ {2}error [A-Z_]+\n {2}.+\n {2}Fix: .+/);
    expect(output).toMatch(/\n\d errors, \d warnings; nothing loads until the errors are mended\n$/);
  });

  it("gives the same as JSON", async () => {
    const { code, output } = await run(["check", "--json", ...brokenWorld()]);
    const report = JSON.parse(output);
    expect(code).toBe(1);
    expect(report.errors).toBe(report.diagnostics.length - report.warnings);
    expect(report.diagnostics[0]).toMatchObject({ severity: "error", line: expect.any(Number) });
  });

  it("keeps other commands from answering, and tells them why", async () => {
    const { code, output, errors } = await run(["stats", ...brokenWorld()]);
    expect({ code, output }).toEqual({ code: 1, output: "" });
    expect(errors).toContain("more-gardens.yaml");
    expect(errors).toContain("error WORLD_NOT_LOADED");
  });

  it("reports coverage by section, with what is not cited and what is left out", async () => {
    const { code, output } = await runOnToyWorld(["check", "--coverage", ...toySources]);
    expect(code).toBe(0);
    expect(output).toMatch(/^2 {2}The beds +10-13 +3\/4 +75 % +10$/m);
    expect(output).toContain("left out: Says nothing of plants.");
  });

  it("asks for the texts that coverage needs", async () => {
    const { code, errors } = await runOnToyWorld(["check", "--coverage"]);
    expect(code).toBe(2);
    expect(errors).toContain("error SOURCES_NEEDED");
  });

  it("takes folders from the environment", async () => {
    const environment = {
      SCHEMA_DIR: "test/fixtures/toy-world/schema",
      DATA_DIR: "test/fixtures/toy-world/data",
      SOURCES_DIR: "test/fixtures/toy-world/sources",
    };
    const { output } = await run(["check", "--coverage"], { environment });
    expect(output).toContain("document:field-book-2021");
  });
});
