import { describe, expect, it } from "vitest";
import { checkGrounding, checkUngrounded } from "../../src/dataset/check-grounding.js";
import { createPassageTexts } from "../../src/dataset/find-passage-text.js";
import { readSourceTexts } from "../../src/dataset/read-sources.js";
import { loadToyWorld, readToyFile, toDataFile, toyOntology, toySources } from "./toy-world.js";

describe("grounding", () => {
  it("of the toy world is complete but for the statement that says why it is not", () => {
    const { report, warnings } = check();
    expect(report).toEqual({ checked: 31, grounded: 30, explained: 1, ungrounded: [] });
    expect(warnings).toEqual([]);
  });

  it("finds a name over a line break, in other letters and in full width", () => {
    expect(
      check({ id: "plant:moss", name: "BELONGS ＩＮ lysimachia", evidence: "passage:label-list-2023.13-14" }).warnings,
    ).toEqual([]);
  });

  it("finds an alias and a Chinese name", () => {
    expect(
      check({ id: "plant:moss", name: "moss", aliases: "[older name]", evidence: "passage:label-list-2023.14-15" })
        .warnings,
    ).toEqual([]);
    expect(
      check({ id: "plant:moss", name: "moss", nameZh: "石門", evidence: "passage:label-list-2023.14-15" }).warnings,
    ).toEqual([]);
  });

  it("looks in all passages of the evidence together", () => {
    const alone = check({
      id: "plant:moss",
      name: "moss",
      aliases: "[Mira Tan has]",
      evidence: "passage:label-list-2023.14-15",
    });
    expect(alone.report.ungrounded).toHaveLength(1);
    const both = check({
      id: "plant:moss",
      name: "moss",
      aliases: "[Mira Tan has]",
      evidence: "[passage:field-book-2021.16, passage:label-list-2023.14-15]",
    });
    expect(both.warnings).toEqual([]);
  });

  it("does not find a name across the border of two passages", () => {
    const { report } = check({
      id: "plant:moss",
      name: "2015.the older",
      evidence: "[passage:field-book-2021.16, passage:label-list-2023.14-15]",
    });
    expect(report.ungrounded).toHaveLength(1);
  });

  it("warns at the statement and names each missing end", () => {
    const { report, warnings } = check({ id: "plant:moss", name: "moss", evidence: "passage:field-book-2021.7-8" });
    expect(report).toMatchObject({ checked: 32, grounded: 30, explained: 1 });
    expect(warnings).toMatchObject([
      { code: "UNGROUNDED", severity: "warning", file: "data/entities/plants/moss.yaml", line: 2 },
    ]);
    expect(warnings[0]?.message).toContain("neither garden:stonegate (Stonegate) nor plant:moss (moss)");
  });

  it("asks no name of kinds whose names are our own words", () => {
    const { dataset } = loadToyWorld();
    const opinions = dataset?.statements.filter(({ object }) => object.startsWith("naming-opinion:")) ?? [];
    expect(opinions.length).toBeGreaterThan(3);
    expect(check().report.ungrounded).toEqual([]);
  });

  it("takes a document as named in its own passages", () => {
    const file = readToyFile("documents/label-list-2023.yaml");
    expect(file.text).toContain("describes: [plant:cowslip");
    const { dataset } = loadToyWorld();
    const described = dataset?.statements.filter(({ relation }) => relation === "DESCRIBES").map(({ id }) => id) ?? [];
    expect(described).toHaveLength(4);
    expect(check().report.ungrounded.filter((id) => described.includes(id))).toEqual([]);
  });

  it("is nowhere without texts", () => {
    const { dataset } = loadToyWorld();
    const report = dataset && checkGrounding(dataset, toyOntology, () => undefined);
    expect(report?.ungrounded.length).toBeGreaterThan(20);
  });
});

interface Plant {
  readonly id: string;
  readonly name: string;
  readonly nameZh?: string;
  readonly aliases?: string;
  readonly evidence: string;
}

/** Grounding of the toy world with a plant that Stonegate grows. */
function check(plant?: Plant) {
  const entries = Object.entries(plant ?? {}).map(([key, value]) => `${key}: ${value}`);
  const text = `- { ${entries.join(", ")},\n    grownBy: garden:stonegate }\n`;
  const files = plant === undefined ? [] : [toDataFile("entities/plants/moss.yaml", text)];
  const { dataset, diagnostics, places } = loadToyWorld(...files);
  if (dataset === undefined) throw new Error(JSON.stringify(diagnostics));
  const findText = createPassageTexts(dataset, readSourceTexts(toySources, dataset.sources).texts);
  return {
    report: checkGrounding(dataset, toyOntology, findText),
    warnings: checkUngrounded(dataset, toyOntology, findText, places),
  };
}
