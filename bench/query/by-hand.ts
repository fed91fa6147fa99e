import type { Dataset, NodeRecord, StatementRecord } from "../../src/dataset/dataset.js";

/** A function that answers one question of a node, written for it alone: plain objects, maps, and one `JSON.stringify`. */
export type AnswerByHand = (id: string) => string;

/** What a programmer would write who needs nothing but these questions. */
export function createAnswersByHand({ nodes, statements, passages }: Dataset) {
  const nodeById = new Map([...nodes, ...passages].map((node) => [node.id, node]));
  const outgoing = group(statements, "subject", "object");
  const incoming = group(statements, "object", "subject");
  const node = (id: string) => nodeById.get(id) as NodeRecord;
  const wrap = (data: unknown) => `{"data":${JSON.stringify(data)}}`;
  return {
    Q1: (id) => {
      const { properties } = node(id);
      const supported = new Set<NodeRecord>();
      for (const { object } of outgoing.get(`${id} SUPPORTS`) ?? []) {
        if (supported.size === 15) break;
        supported.add(node(object));
      }
      const supports = Array.from(supported, (other) => {
        return { __typename: other.kind, id: other.id, name: other.properties.name, nameZh: other.properties.nameZh };
      });
      return wrap({
        node: { id, name: properties.name, nameZh: properties.nameZh, aliases: properties.aliases, supports },
      });
    },
    Q2: (id) => {
      const { properties } = node(id);
      const edges = (incoming.get(`${id} SUPPORTS`) ?? []).slice(0, 15).map((statement) => {
        const member = node(statement.subject);
        const attended = (outgoing.get(`${member.id} ATTENDS`) ?? []).slice(0, 18).map((attending) => {
          return { node: toNamed(node(attending.object)), properties: toProperties(attending) };
        });
        const asked = { ...toNamed(member), attendsConnection: { edges: attended } };
        return { node: asked, properties: toProperties(statement) };
      });
      return wrap({ node: { id, name: properties.name, supportedByConnection: { edges } } });
    },
    Q3: (id) => {
      const all = incoming.get(`${id} SUPPORTS`) ?? [];
      const edges = all.slice(0, 50).map((statement) => {
        const found = statement.evidence.map((id) => {
          const { documentId, section, firstLine, lastLine } = node(id).properties;
          return { id, documentId, section, firstLine, lastLine };
        });
        return {
          node: toNamed(node(statement.subject)),
          properties: { id: statement.id, date: statement.date ?? null, passages: found },
        };
      });
      return wrap({ node: { supportedByConnection: { totalCount: all.length, edges } } });
    },
  } satisfies Readonly<Record<string, AnswerByHand>>;
}

function toNamed({ id, properties: { name, nameZh } }: NodeRecord) {
  return { id, name, nameZh };
}

function toProperties({ id, date = null, openList, note = null, evidence }: StatementRecord) {
  return { id, date, openList, note, evidence };
}

/** Statements by the node at one end and the relation, in the order of the API: by the other end, then by id. */
function group(statements: readonly StatementRecord[], end: "subject" | "object", other: "subject" | "object") {
  const groups = new Map<string, StatementRecord[]>();
  for (const statement of statements) {
    const key = `${statement[end]} ${statement.relation}`;
    const known = groups.get(key);
    if (known) known.push(statement);
    else groups.set(key, [statement]);
  }
  for (const list of groups.values()) {
    list.sort((a, b) => (a[other] < b[other] ? -1 : a[other] > b[other] ? 1 : a.id < b.id ? -1 : 1));
  }
  return groups;
}
