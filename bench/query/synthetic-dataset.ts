import type { Dataset, NodeRecord, StatementRecord } from "../../src/dataset/dataset.js";
import { createSeededRandom } from "../../src/store/memory/analysis/create-seeded-random.js";

/** How many nodes and statements there are. */
export interface Size {
  readonly nodes: number;
  readonly statements: number;
}

/** The sizes that are measured. */
export const sizes: Readonly<Record<"S" | "M" | "L", Size>> = {
  S: { nodes: 1_000, statements: 5_000 },
  M: { nodes: 100_000, statements: 500_000 },
  L: { nodes: 1_000_000, statements: 5_000_000 },
};

/** The corners of the graph that the questions are about: each has as many neighbours as its question needs. */
export const corners = {
  /** Supports 15 positions. */
  member: "member:asked",
  /** Supported by 15 members, each of which attended 18 meetings. */
  twoHops: "position:two-hops",
  /** Supported by 50 members, each statement on two passages. */
  position: "position:asked",
  /** Supported by a fifth of all statements. */
  hub: "position:hub",
} as const;

/** Shares of the nodes: kind, prefix of its ids, hundredths. */
const kinds = [
  ["Member", "member", 40],
  ["Position", "position", 10],
  ["Meeting", "meeting", 10],
  ["Claim", "claim", 35],
  ["Theme", "theme", 5],
] as const;

type Prefix = (typeof kinds)[number][1];

/** A seeded trade graph whose degrees are skewed: few nodes have many statements. The same size gives the same graph. */
export function createSyntheticDataset({ nodes: nodeCount, statements: statementCount }: Size): Dataset {
  const random = createSeededRandom(20_181_127);
  const passages = Array.from({ length: Math.max(50, statementCount / 20) }, (_, number) => toPassage(number));
  const counts = new Map<Prefix, number>(kinds.map(([, prefix, share]) => [prefix, (nodeCount * share) / 100]));
  const nodes = kinds.flatMap(([kind, prefix]) =>
    Array.from({ length: counts.get(prefix) as number }, (_, number) => toNode(`${prefix}:n${number}`, kind, number)),
  );
  const pick = (prefix: Prefix) => `${prefix}:n${Math.floor(random() ** 3 * (counts.get(prefix) as number))}`;
  const statements: StatementRecord[] = [];
  const add = (subject: string, relation: string, object: string, evidence = 1) => {
    statements.push(toStatement(statements.length, subject, relation, object, passages, evidence));
  };
  nodes.push(toNode("document:report", "Document", 0));
  addCorners(nodes, add);
  const hubShare = statementCount / 5;
  for (let number = 0; number < hubShare; number++)
    add(`member:n${number % (counts.get("member") as number)}`, "SUPPORTS", corners.hub);
  while (statements.length < statementCount) {
    const kind = statements.length % 4;
    if (kind === 0) add(pick("member"), "SUPPORTS", pick("position"));
    else if (kind === 1) add(pick("claim"), "BACKS", pick("position"));
    else if (kind === 2) add(pick("claim"), "ABOUT", pick("theme"));
    else add(pick("member"), "ATTENDS", pick("meeting"));
  }
  const version = `${nodeCount}-${statementCount}`;
  return {
    version,
    nodes: sortById(nodes),
    statements: sortById(statements),
    passages: sortById(passages),
    sources: [],
    questions: [],
  };
}

function addCorners(
  nodes: NodeRecord[],
  add: (subject: string, relation: string, object: string, evidence?: number) => void,
) {
  nodes.push(toNode(corners.member, "Member", 0));
  for (const id of [corners.twoHops, corners.position, corners.hub]) nodes.push(toNode(id, "Position", 0));
  for (let number = 0; number < 15; number++) {
    add(corners.member, "SUPPORTS", `position:n${number}`);
    const member = `member:hop${number}`;
    nodes.push(toNode(member, "Member", number));
    add(member, "SUPPORTS", corners.twoHops);
    for (let meeting = 0; meeting < 18; meeting++) add(member, "ATTENDS", `meeting:n${(number * 18 + meeting) % 100}`);
  }
  for (let number = 0; number < 50; number++) add(`member:n${number}`, "SUPPORTS", corners.position, 2);
}

function toNode(id: string, kind: string, number: number): NodeRecord {
  const properties = { name: `${kind} number ${number}`, nameZh: `第 ${number} 號${kind}`, aliases: [`"${number}"`] };
  return { id, kind, properties };
}

function toPassage(number: number): NodeRecord {
  const line = number + 1;
  const properties = {
    name: `Report, 伍 一, line ${line}`,
    nameZh: `報告，伍 一，第 ${line} 行`,
    aliases: [],
    documentId: "document:report",
    section: ["伍", "一"],
    firstLine: line,
    lastLine: line,
    fingerprint: "0".repeat(64),
  };
  return { id: `passage:report.${line}-${line}`, kind: "Passage", properties };
}

function toStatement(
  number: number,
  subject: string,
  relation: string,
  object: string,
  passages: readonly NodeRecord[],
  evidenceCount: number,
): StatementRecord {
  const evidence = Array.from(
    { length: evidenceCount },
    (_, at) => (passages[(number * 7 + at) % passages.length] as NodeRecord).id,
  );
  return {
    id: `s-${number.toString(16).padStart(16, "0")}`,
    ...{ subject, relation, object, evidence: evidence.sort() },
    ...{ openList: number % 5 === 0, inferred: false, conflictsWith: [] },
    date: `20${10 + (number % 15)}-${String(1 + (number % 12)).padStart(2, "0")}`,
    ...(number % 3 === 0 && { note: "Told by the chair, with reasons that stand in the passage." }),
  };
}

function sortById<Item extends { readonly id: string }>(items: Item[]): Item[] {
  return items.sort((a, b) => (a.id < b.id ? -1 : 1));
}
