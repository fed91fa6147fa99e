import { INTEGER, LIST, listValue } from "@duckdb/node-api";
import { toBackingEdges, toEdge, toNode, toProperties, wrap } from "./answer-parts.mjs";

const named = "node.id, node.name, node.nameZh";
const told = (table) => `${table}.id, date, openList, note, evidence`;

/** Q1 to Q3 by short statements prepared once; one long statement for a question was no quicker. */
export async function prepareDuckdbAnswers(connection) {
  const prepare = (text) => prepareRows(connection, text);
  const node = await prepare("SELECT number, id, name, nameZh, aliases FROM node WHERE id = $1");
  const supported = await prepare(`SELECT node.kind, ${named} FROM (SELECT DISTINCT object FROM outgoing
    WHERE subject = $1 AND relation = 'SUPPORTS' ORDER BY object LIMIT 15) JOIN node ON node.number = object ORDER BY object`);
  const supporters = await prepare(`SELECT subject, ${named}, ${told("incoming")} FROM incoming
    JOIN node ON node.number = subject WHERE object = $1 AND relation = 'SUPPORTS' ORDER BY subject, statement LIMIT 15`);
  const attended = await prepare(`SELECT subject, ${named}, ${told("outgoing")} FROM outgoing
    JOIN node ON node.number = object WHERE subject IN (SELECT unnest($1)) AND relation = 'ATTENDS'
    QUALIFY row_number() OVER (PARTITION BY subject ORDER BY object, statement) <= 18 ORDER BY subject, object, statement`);
  const count = await prepare("SELECT count(*)::INTEGER FROM incoming WHERE object = $1 AND relation = 'SUPPORTS'");
  const backing = await prepare(`SELECT member, name, nameZh, backing.id, date,
      passage.id, documentId, section, firstLine, lastLine
    FROM (SELECT incoming.*, node.id AS member, name, nameZh FROM incoming
      JOIN node ON node.number = subject WHERE object = $1 AND relation = 'SUPPORTS' ORDER BY subject, statement LIMIT 50)
      AS backing JOIN cited USING (statement) JOIN passage ON passage.number = passage
    ORDER BY subject, statement, passage`);

  return {
    Q1: async (asked) => {
      const [[number, id, name, nameZh, aliases]] = await node(asked);
      const rows = await supported(number);
      const supports = rows.map(([kind, ...fields]) => ({ __typename: kind, ...toNode(fields) }));
      return wrap({ id, name, nameZh, aliases, supports });
    },
    Q2: async (asked) => {
      const [[number, id, name]] = await node(asked);
      const members = await supporters(number);
      const attending = new Map(members.map(([member]) => [member, []]));
      for (const [member, ...row] of await attended([...attending.keys()])) attending.get(member).push(toEdge(row));
      const edges = members.map(([member, ...fields]) => {
        const attendsConnection = { edges: attending.get(member) };
        return { node: { ...toNode(fields), attendsConnection }, properties: toProperties(fields.slice(3)) };
      });
      return wrap({ id, name, supportedByConnection: { edges } });
    },
    Q3: async (asked) => {
      const [[number]] = await node(asked);
      const edges = toBackingEdges(await backing(number));
      const [[totalCount]] = await count(number);
      return wrap({ supportedByConnection: { totalCount, edges } });
    },
  };
}

/** A statement of one parameter, prepared once, that gives rows of plain values. */
export async function prepareRows(connection, text) {
  const prepared = await connection.prepare(text);
  return async (value) => {
    if (Array.isArray(value)) prepared.bindList(1, listValue(value), LIST(INTEGER));
    else prepared.bindValue(1, value, typeof value === "number" ? INTEGER : undefined);
    const reader = await prepared.runAndReadAll();
    return reader.getRowsJS();
  };
}
