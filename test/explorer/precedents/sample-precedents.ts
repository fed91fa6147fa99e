import type { StatementProperties } from "../../../src/explorer/api/shapes.ts";
import type { Precedent } from "../../../src/explorer/views/precedents/precedent.ts";
import { toNode } from "../matrix/garden-matrix.ts";

/** Who can be party to what in the sample. */
export const partyKinds = { parties: new Set(["Gardener"]), agreements: new Set(["Pact"]) };

const proposal = toNode("Idea", "compost");

function toProperties(id: string): StatementProperties {
  return { id, evidence: ["passage:book.1-2"] } as unknown as StatementProperties;
}

/** One pact cited twice in one statement with two authors, and a book cited by nobody named. */
export const precedents: readonly Precedent[] = [
  {
    cited: toNode("Book", "herbal"),
    provision: null,
    category: null,
    categoryZh: null,
    position: null,
    parties: [],
    citedBy: [
      { proposal, member: null, isParty: null, properties: toProperties("s-1") },
      { proposal, member: toNode("Gardener", "ada"), isParty: null, properties: toProperties("s-2") },
      { proposal, member: toNode("Gardener", "bo"), isParty: null, properties: toProperties("s-2") },
    ],
  },
  {
    cited: toNode("Pact", "hedges"),
    provision: toNode("Clause", "height"),
    category: "Class 10",
    categoryZh: "第 10 類",
    position: null,
    parties: [toNode("Gardener", "ada")],
    citedBy: [
      { proposal, member: toNode("Gardener", "ada"), isParty: true, properties: toProperties("s-3") },
      { proposal, member: toNode("Gardener", "bo"), isParty: false, properties: toProperties("s-3") },
    ],
  },
  {
    cited: toNode("Pact", "ponds"),
    provision: null,
    category: "Class 9",
    categoryZh: null,
    position: null,
    parties: [],
    citedBy: [
      { proposal, member: toNode("Gardener", "bo"), isParty: null, properties: toProperties("s-4") },
      { proposal, member: toNode("Mole", "moldy"), isParty: null, properties: toProperties("s-4") },
    ],
  },
];
