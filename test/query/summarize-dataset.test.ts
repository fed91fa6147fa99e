import { describe, expect, it } from "vitest";
import { summarizeDataset } from "../../src/query/summarize-dataset.js";
import { buildVillage, toRemote } from "./village.js";

const both = { evidence: ["passage:chronicle.1-2", "passage:chronicle.3-4"] };
const village = buildVillage([
  ["s-1", "villager:ann", "MOVES", "motion:m1", both],
  ["s-2", "motion:m1", "INVOKES", "charter:old", { openList: true }],
  ["s-3", "villager:ann", "VISITS", "gathering:spring", { conflictsWith: ["s-4"] }],
  ["s-4", "villager:ann", "VISITS", "gathering:autumn", { conflictsWith: ["s-3"] }],
]);

describe("the summary of a dataset", () => {
  it("counts nodes, statements, inferred ones and passages", async () => {
    const summary = await summarizeDataset(village);
    expect(summary).toMatchObject({
      version: "00000000000000ff",
      nodeCount: 6,
      statementCount: 5,
      inferredCount: 1,
      passageCount: 2,
    });
  });

  it("counts every kind but that of passages, and every relation, the empty ones too", async () => {
    const { kinds, relations } = await summarizeDataset(village);
    expect(kinds.slice(0, 2)).toEqual([
      { kind: "Villager", count: 1 },
      { kind: "Guild", count: 0 },
    ]);
    expect(kinds.map(({ kind }) => kind)).not.toContain("Passage");
    expect(relations).toContainEqual({ relation: "INVOKES", count: 2 });
    expect(relations).toContainEqual({ relation: "FAVOURS", count: 0 });
  });

  it("counts what rests on each source document", async () => {
    const { documents } = await summarizeDataset(village);
    expect(documents.map(({ document, ...counts }) => ({ id: document.id, ...counts }))).toEqual([
      { id: "document:chronicle", statements: 5, passages: 2 },
    ]);
  });

  it("gives the shares and marks of stated statements", async () => {
    expect(await summarizeDataset(village)).toMatchObject({
      evidenceCoverage: 1,
      singleSourcedShare: 0.75,
      openListCount: 1,
      conflictCount: 2,
    });
  });

  it("says nothing of grounding where the texts are not at hand, and its share where they are", async () => {
    expect((await summarizeDataset(village)).grounding).toBeNull();
    const report = { checked: 4, grounded: 3, explained: 1, ungrounded: [] };
    const { grounding } = await summarizeDataset({ ...village, getGrounding: () => report });
    expect(grounding).toEqual({ checked: 4, grounded: 3, explained: 1, share: 0.75 });
  });

  it("counts the statements once for each version", async () => {
    const [first, second] = [await summarizeDataset(village), await summarizeDataset(village)];
    expect(second.documents).toBe(first.documents);
    expect((await summarizeDataset(buildVillage([]))).documents).not.toBe(first.documents);
  });

  it("has shares for an empty dataset too", async () => {
    const nothing = { checked: 0, grounded: 0, explained: 0, ungrounded: [] };
    const summary = await summarizeDataset({ ...buildVillage([]), getGrounding: () => nothing });
    expect([summary.evidenceCoverage, summary.singleSourcedShare, summary.grounding?.share]).toEqual([1, 0, 1]);
  });

  it("is the same on a store that answers with promises", async () => {
    expect(await summarizeDataset(toRemote(village))).toEqual(summarizeDataset(village));
  });
});
