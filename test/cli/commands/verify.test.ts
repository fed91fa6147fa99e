import { appendFileSync, cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { checkout, run } from "../run-in-process.js";

let folder: string;
let world: string[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "verify-"));
  cpSync(join(checkout, "templates/init"), folder, { recursive: true });
  world = ["schema", "graph-data", "sources"].flatMap((name, index) => [
    ["--schema", "--data", "--sources"][index] as string,
    join(folder, name),
  ]);
});

const documentFile = () => join(folder, "graph-data/documents/minutes-2024-03.yaml");

function editDocument(pattern: RegExp, replacement: string): void {
  const text = readFileSync(documentFile(), "utf8");
  expect(text).toMatch(pattern);
  writeFileSync(documentFile(), text.replace(pattern, replacement));
}

describe("tpgraph verify", () => {
  it("passes a world that fits its texts", async () => {
    const { code, output } = await run(["verify", ...world]);
    expect(code).toBe(0);
    expect(output).toContain("documents     1 of 1");
    expect(output).toMatch(/100\.0 %, 97\.0 % wanted\n.*\nverified\n$/);
  });

  it("finds a text that was changed", async () => {
    appendFileSync(join(folder, "sources/minutes-2024-03.txt"), "And then tea.\n");
    const { code, output } = await run(["verify", ...world]);
    expect(code).toBe(1);
    expect(output).toContain("error SOURCE_CHANGED");
    expect(output).toContain("not verified");
  });

  it("finds a fingerprint that does not match", async () => {
    editDocument(/lines: 13, fingerprint: [0-9a-f]{64}/, `lines: 13, fingerprint: ${"0".repeat(64)}`);
    const report = JSON.parse((await run(["verify", "--json", ...world])).output);
    expect(report.isVerified).toBe(false);
    expect(report.diagnostics).toMatchObject([{ code: "FINGERPRINT_MISMATCH" }]);
    expect(report.fingerprints).toEqual({ total: 5, matching: 4 });
  });

  it("does not pass when too few passages name both ends", async () => {
    editDocument(/evidence: 13/, "evidence: 11");
    const strict = await run(["verify", ...world]);
    const lenient = await run(["verify", "--min-grounding", "80", ...world]);
    expect(strict).toMatchObject({ code: 1, output: expect.stringContaining("warning UNGROUNDED") });
    expect(lenient.code).toBe(0);
  });

  it("asks for the texts", async () => {
    const { code, errors } = await run(["verify", ...world.slice(0, 4)]);
    expect(code).toBe(2);
    expect(errors).toContain("Give their folder with --sources DIR or in SOURCES_DIR.");
  });
});

describe("tpgraph fingerprint", () => {
  it("writes down what is new and leaves everything else as it was", async () => {
    const before = readFileSync(documentFile(), "utf8");
    editDocument(/ {2}- \{ lines: 13, .*\n/, "");
    const { code, output } = await run(["fingerprint", ...world]);
    expect(code).toBe(0);
    expect(output).toContain("added    1\n");
    expect(readFileSync(documentFile(), "utf8")).toBe(before);
  });

  it("renews and takes out only when told to", async () => {
    editDocument(/lines: 13, fingerprint: [0-9a-f]{64}/, `lines: 13, fingerprint: ${"0".repeat(64)}`);
    const told = await run(["fingerprint", ...world]);
    const renewed = await run(["fingerprint", "--update", ...world]);
    expect(told.output).toContain("changed  1 (left; --update renews them)\n");
    expect(renewed.output).toContain("changed  1 (renewed)\n");
    expect((await run(["verify", ...world])).code).toBe(0);
  });
});
