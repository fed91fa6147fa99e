import type { NodeRecord, StatementRecord } from "../../src/dataset/dataset.js";
import { createCitations } from "../../src/export/create-citations.js";
import type { ExportGraph } from "../../src/export/export-graph.js";
import type { Ontology } from "../../src/ontology/ontology.js";
import { createLooks } from "../../src/query/looks.js";

/** Statements for each node, and for each passage. */
const [perNode, perPassage] = [10, 20];
const documentId = "document:measured";

/** A trade graph of so many statements whose records are made while they are walked, so that only a writer's own memory is seen. */
export function createSyntheticGraph(ontology: Ontology, statementCount: number): ExportGraph {
  const nodeCount = Math.max(1, Math.ceil(statementCount / perNode));
  const passageCount = Math.max(1, Math.ceil(statementCount / perPassage));
  const findNode = (id: string) =>
    id.startsWith("passage:") ? toPassage(Number(id.slice(id.lastIndexOf("-") + 1))) : undefined;
  const looks = createLooks(ontology, "en", () => perNode);
  return {
    ontology,
    version: "0123456789abcdef",
    scope: "a measurement",
    language: "en",
    nodeCount,
    statementCount,
    nodes: () => count(nodeCount, (number) => (number === 0 ? toDocument() : toNode(number))),
    statements: () => count(statementCount, (number) => toStatement(number, nodeCount, passageCount)),
    passages: () => count(passageCount, (number) => toPassage(number + 1)),
    findNode,
    sources: [],
    lookOfNode: looks.ofNode,
    placeOfNode: () => undefined,
    lookOfStatement: looks.ofStatement,
    citationsOf: createCitations(findNode, "en"),
    measures: [],
  };
}

function* count<T>(total: number, make: (number: number) => T): Generator<T, void, undefined> {
  for (let number = 0; number < total; number++) yield make(number);
}

function toId(number: number): string {
  return number === 0 ? documentId : `member:n${String(number).padStart(8, "0")}`;
}

function toDocument(): NodeRecord {
  return {
    id: documentId,
    kind: "Document",
    properties: { name: "A measured report", nameZh: "量測報告", aliases: [] },
  };
}

function toNode(number: number): NodeRecord {
  const properties = {
    name: `Member number ${number}`,
    nameZh: `第${number}號會員`,
    aliases: [`會員${number}`, `Member <${number}>`],
    description: "A member that is only there to be measured, with a description as long as most are.",
  };
  return { id: toId(number), kind: "Member", properties };
}

/** The same number always makes the same statement; some nodes have many more than others. */
function toStatement(number: number, nodeCount: number, passageCount: number): StatementRecord {
  const spread = (number * 2_654_435_761) % 4_294_967_296;
  const hub = Math.floor((spread / 4_294_967_296) ** 3 * nodeCount);
  return {
    id: `s-${number.toString(16).padStart(16, "0")}`,
    subject: toId(1 + (number % Math.max(1, nodeCount - 1))),
    relation: "SUPPORTS",
    object: toId(hub),
    at: documentId,
    date: "2018-11",
    mode: "ECHO",
    role: "delegate",
    note: number % 3 === 0 ? 'It said so "twice", and once in writing.' : undefined,
    noteZh: number % 3 === 0 ? "該會員兩度表示支持。" : undefined,
    openList: false,
    inferred: false,
    conflictsWith: [],
    evidence: [`passage:measured.1-${1 + (number % passageCount)}`],
  };
}

function toPassage(number: number): NodeRecord {
  const properties = {
    name: `A measured report, 伍 一, lines 1–${number}`,
    nameZh: `量測報告，伍 一，第 1–${number} 行`,
    aliases: [],
    documentId,
    section: ["伍", "一"],
    firstLine: 1,
    lastLine: number,
    fingerprint: "0".repeat(64),
  };
  return { id: `passage:measured.1-${number}`, kind: "Passage", properties };
}
