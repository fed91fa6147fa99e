import { toBackingEdges, toEdge, toNode, toProperties, wrap } from "./answer-parts.mjs";

const named = (variable) => `${variable}.id, ${variable}.name, ${variable}.nameZh`;
const told = (variable) =>
  `${variable}.id, ${variable}.date, ${variable}.openList, ${variable}.note, ${variable}.evidence`;

const texts = {
  Q1: `MATCH (asked:Member {id: $id})-[s:SUPPORTS]->(p:Position)
    RETURN ${named("asked")}, asked.aliases, label(p), ${named("p")} ORDER BY p.id, s.id LIMIT 15`,
  Q2: `MATCH (asked:Position {id: $id})<-[s:SUPPORTS]-(m:Member) WITH asked, s, m ORDER BY m.id, s.id LIMIT 15
    MATCH (m)-[a:ATTENDS]->(t:Meeting)
    RETURN asked.id, asked.name, ${named("m")}, ${told("s")}, ${named("t")}, ${told("a")} ORDER BY m.id, s.id, t.id, a.id`,
  count: "MATCH (:Position {id: $id})<-[s:SUPPORTS]-(:Member) RETURN count(*)",
  Q3: `MATCH (:Position {id: $id})<-[s:SUPPORTS]-(m:Member) WITH s, m ORDER BY m.id, s.id LIMIT 50
    UNWIND s.evidence AS cited MATCH (p:Passage) WHERE p.id = cited
    RETURN ${named("m")}, s.id, s.date, p.id, p.documentId, p.section, p.firstLine, p.lastLine ORDER BY m.id, s.id, p.id`,
};

/** Q1 to Q3 by statements prepared once, and chains by its own search. */
export function prepareLadybugAnswers(connection) {
  const prepare = (text) => prepareRows(connection, text);
  const [neighbors, hops, count, backing] = [texts.Q1, texts.Q2, texts.count, texts.Q3].map(prepare);
  return {
    Q1: (asked) => {
      const rows = neighbors({ id: asked });
      const [id, name, nameZh, aliases] = rows[0];
      const supports = rows.map(([, , , , kind, ...fields]) => ({ __typename: kind, ...toNode(fields) }));
      return wrap({ id, name, nameZh, aliases: JSON.parse(aliases), supports });
    },
    Q2: (asked) => {
      const rows = hops({ id: asked });
      const edges = new Map();
      for (const row of rows) {
        const member = row[2];
        if (!edges.has(member)) edges.set(member, toMemberEdge(row));
        const attended = edges.get(member).node.attendsConnection.edges;
        if (attended.length < 18) attended.push(toEdge(row.slice(10)));
      }
      return wrap({ id: rows[0][0], name: rows[0][1], supportedByConnection: { edges: [...edges.values()] } });
    },
    Q3: (asked) => {
      const [[totalCount]] = count({ id: asked });
      return wrap({ supportedByConnection: { totalCount, edges: toBackingEdges(backing({ id: asked })) } });
    },
    chain: prepareChain(prepare),
    givesAnyChain: true,
  };
}

function toMemberEdge(row) {
  const node = { ...toNode(row.slice(2)), attendsConnection: { edges: [] } };
  return { node, properties: toProperties(row.slice(5)) };
}

/** Its own search, which gives any one of the shortest chains: to give the first by statement ids it would have to list all. */
function prepareChain(prepare) {
  const prepared = new Map();
  return ({ from, to, maxLength }) => {
    const key = `(a:${toKind(from)} {id: $from})-[:SUPPORTS|BACKS|ABOUT|ATTENDS* SHORTEST 1..${maxLength}]-(b:${toKind(to)} {id: $to})`;
    if (!prepared.has(key)) prepared.set(key, prepare(`MATCH chain = ${key} RETURN properties(rels(chain), 'id')`));
    return prepared.get(key)({ from, to })[0]?.[0];
  };
}

function toKind(id) {
  return id[0].toUpperCase() + id.slice(1, id.indexOf(":"));
}

function prepareRows(connection, text) {
  const prepared = connection.prepareSync(text);
  if (!prepared.isSuccess()) throw new Error(prepared.getErrorMessage());
  return (parameters) => {
    const result = connection.executeSync(prepared, parameters);
    const rows = result.getAllSync().map((row) => Object.values(row));
    result.close();
    return rows;
  };
}
