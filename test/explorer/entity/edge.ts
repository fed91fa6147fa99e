import type { NodeSummary, StatementEdge, StatementProperties } from "../../../src/explorer/api/shapes.ts";

/** A node whose name is its id in words. */
export function toNode(id: string, nameZh: string | null = null): NodeSummary {
  return { __typename: id.split(":")[0] ?? "", id, name: id.replace(/[:-]/g, " "), nameZh };
}

/** A statement "subject RELATION object" with a context. */
export function toEdge(words: string, properties: Partial<StatementProperties> = {}): StatementEdge {
  const [subject = "", relation = "", object = ""] = words.split(" ");
  return {
    relation,
    subject: toNode(subject),
    object: toNode(object),
    properties: {
      ...{ id: words, date: null, from: null, until: null, openList: false, inferred: false, conflictsWith: [] },
      ...{ note: null, noteZh: null, asPrinted: null, ungrounded: null, evidence: [] },
      ...properties,
    },
  };
}
