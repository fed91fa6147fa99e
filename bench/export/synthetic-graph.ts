import type { NodeRecord, StatementRecord } from "../../src/dataset/dataset.js";
import { createCitations } from "../../src/export/create-citations.js";
import type { ExportGraph } from "../../src/export/export-graph.js";
import type { Ontology } from "../../src/ontology/ontology.js";
import { createLooks } from "../../src/query/looks.js";

/** Statements for each node, and for each passage. */
const [perNode, perPassage] = [10, 20];
const documentId = "document:measured";
const measured = "SUPPORTS";

/**
 * A trade graph of so many statements; nodes and passages are held, as a dataset holds them, and statements are made while
 * they are walked, so that only a writer's own memory is seen beside.
 */
export function createSyntheticGraph(ontology: Ontology, statementCount: number): ExportGraph {
  const nodes = [...count(Math.ceil(statementCount / perNode) + 2, toNode)];
  const passages = [...count(Math.ceil(statementCount / perPassage) + 1, toPassage)];
  const byId = new Map([...nodes, ...passages].map((node) => [node.id, node]));
  const findNode = (id: string) => byId.get(id);
  const looks = createLooks(ontology, "en", () => perNode);
  const statements = () => count(statementCount, (number) => toStatement(number, nodes, passages));
  return {
    ontology,
    version: "0123456789abcdef",
    scope: "a measurement",
    language: "en",
    nodeCount: nodes.length,
    statementCount,
    nodes: () => nodes,
    nodesOfKind: (kind) => nodes.filter((node) => node.kind === kind),
    statements,
    statementsOfRelation: (relation) => (relation === measured ? statements() : []),
    passages: () => passages,
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

function toNode(number: number): NodeRecord {
  if (number === 0) return { id: documentId, kind: "Document", properties: { name: "A measured report", aliases: [] } };
  const properties = {
    name: `Member number ${number}`,
    nameZh: `第${number}號會員`,
    aliases: [`會員${number}`, `Member <${number}>`],
    description: "A member that is only there to be measured, with a description as long as most are.",
  };
  return { id: `member:n${String(number).padStart(8, "0")}`, kind: "Member", properties };
}

/** The same number always makes the same statement; some nodes have many more than others. */
function toStatement(number: number, nodes: readonly NodeRecord[], passages: readonly NodeRecord[]): StatementRecord {
  const spread = ((number * 2_654_435_761) % 4_294_967_296) / 4_294_967_296;
  const idAt = (list: readonly NodeRecord[], index: number) => (list[index] as NodeRecord).id;
  return {
    id: `s-${number.toString(16).padStart(16, "0")}`,
    subject: idAt(nodes, 1 + (number % (nodes.length - 1))),
    relation: measured,
    object: idAt(nodes, Math.floor(spread ** 3 * nodes.length)),
    at: documentId,
    date: "2018-11",
    mode: "ECHO",
    role: "delegate",
    note: number % 3 === 0 ? 'It said so "twice", and once in writing.' : undefined,
    noteZh: number % 3 === 0 ? "該會員兩度表示支持。" : undefined,
    openList: false,
    inferred: false,
    conflictsWith: [],
    evidence: [idAt(passages, number % passages.length)],
  };
}

function toPassage(number: number): NodeRecord {
  const line = number + 1;
  const properties = {
    name: `A measured report, 伍 一, lines 1–${line}`,
    nameZh: `量測報告，伍 一，第 1–${line} 行`,
    aliases: [],
    documentId,
    section: ["伍", "一"],
    firstLine: 1,
    lastLine: line,
    fingerprint: "0".repeat(64),
  };
  return { id: `passage:measured.1-${line}`, kind: "Passage", properties };
}
