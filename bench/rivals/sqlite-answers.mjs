import { toBackingEdges, toEdge, toNode, toProperties, wrap } from "./answer-parts.mjs";

const named = "node.id, node.name, node.nameZh";
const told = (table) => `${table}.id, date, openList, note, evidence`;

/** Q1 to Q3 by statements prepared once, whose rows become objects and one `JSON.stringify`. */
export function prepareSqliteAnswers(database) {
  const prepare = (text) => database.prepare(text).raw();
  const node = prepare("SELECT number, id, name, nameZh, aliases FROM node WHERE id = ?");
  const supported = prepare(`SELECT node.kind, ${named} FROM (SELECT DISTINCT object FROM outgoing
    WHERE subject = ? AND relation = 'SUPPORTS' ORDER BY object LIMIT 15) JOIN node ON node.number = object ORDER BY object`);
  const supporters = prepare(`SELECT subject, ${named}, ${told("incoming")} FROM incoming
    JOIN node ON node.number = subject WHERE object = ? AND relation = 'SUPPORTS' ORDER BY subject, statement LIMIT 15`);
  const attended = prepare(`SELECT ${named}, ${told("outgoing")} FROM outgoing
    JOIN node ON node.number = object WHERE subject = ? AND relation = 'ATTENDS' ORDER BY object, statement LIMIT 18`);
  const count = database.prepare("SELECT count(*) FROM incoming WHERE object = ? AND relation = 'SUPPORTS'").pluck();
  const backing = prepare(`SELECT member, name, nameZh, backing.id, date,
      passage.id, documentId, section, firstLine, lastLine
    FROM (SELECT incoming.*, node.id AS member, name, nameZh FROM incoming
      JOIN node ON node.number = subject WHERE object = ? AND relation = 'SUPPORTS' ORDER BY subject, statement LIMIT 50)
      AS backing JOIN cited USING (statement) JOIN passage ON passage.number = passage
    ORDER BY subject, statement, passage`);

  return {
    Q1: (asked) => {
      const [number, id, name, nameZh, aliases] = node.get(asked);
      const supports = supported.all(number).map(([kind, ...fields]) => ({ __typename: kind, ...toNode(fields) }));
      return wrap({ id, name, nameZh, aliases: JSON.parse(aliases), supports });
    },
    Q2: (asked) => {
      const [number, id, name] = node.get(asked);
      const edges = supporters.all(number).map(([member, ...fields]) => {
        const attendsConnection = { edges: attended.all(member).map(toEdge) };
        return { node: { ...toNode(fields), attendsConnection }, properties: toProperties(fields.slice(3)) };
      });
      return wrap({ id, name, supportedByConnection: { edges } });
    },
    Q3: (asked) => {
      const [number] = node.get(asked);
      const edges = toBackingEdges(backing.all(number));
      return wrap({ supportedByConnection: { totalCount: count.get(number), edges } });
    },
  };
}
