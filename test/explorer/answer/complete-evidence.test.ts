import { expect, test } from "vitest";
import type { StatementEdge } from "../../../src/explorer/api/shapes.ts";
import { completeEvidence } from "../../../src/explorer/views/answer/complete-evidence.ts";
import type { ReadRow } from "../../../src/explorer/views/answer/read-answer.ts";

const edges = [toEdge("s-1", "garden:g", "plant:a", "passage:1"), toEdge("s-2", "garden:g", "plant:b", "passage:2")];

test("a row without passages rests on the statements among what it speaks of", () => {
  const [row] = completeEvidence([toRow(["garden:g", "plant:b"], [])], edges);
  expect(row?.evidence).toEqual(["passage:2"]);
});

test("a row that tells its passages keeps them", () => {
  const [row] = completeEvidence([toRow(["garden:g", "plant:b"], ["passage:9"])], edges);
  expect(row?.evidence).toEqual(["passage:9"]);
});

function toRow(ids: readonly string[], evidence: readonly string[]): ReadRow {
  return { key: "k", row: { value: {}, trail: [] }, ids: new Set(ids), evidence };
}

function toEdge(id: string, subject: string, object: string, passage: string): StatementEdge {
  return {
    relation: "GROWS",
    subject: { id: subject },
    object: { id: object },
    properties: { id, evidence: [passage] },
  } as unknown as StatementEdge;
}
