import { toBackingEdges, toEdge, toNode, toProperties, wrap } from "./answer-parts.mjs";
import { searchChain } from "./search-chain.mjs";

const named = (variable) => `?${variable} <p:name> ?${variable}Name ; <p:nameZh> ?${variable}NameZh .`;
const told = (variable) =>
  `?${variable} <p:date> ?${variable}Date ; <p:openList> ?${variable}Open ; <p:evidence> ?${variable}Evidence .
  OPTIONAL { ?${variable} <p:note> ?${variable}Note }`;
const columns = (variable) => `?${variable} ?${variable}Date ?${variable}Open ?${variable}Note ?${variable}Evidence`;

/**
 * Q1 to Q3 and chains by SPARQL, whose results come as JSON: fewer crossings into WebAssembly than row by row. Two short queries, the
 * second over what the first found, took a fifth of the time of one with a query inside.
 */
export function createOxigraphAnswers(store) {
  const ask = (text) => toRows(store.query(text, { results_format: "json" }));
  return {
    Q1: (asked) => {
      const rows = ask(`SELECT ?askedName ?askedNameZh ?aliases ?kind ?p ?pName ?pNameZh {
        <${asked}> <p:name> ?askedName ; <p:nameZh> ?askedNameZh ; <p:aliases> ?aliases ; <p:SUPPORTS> ?s .
        ?s <p:to> ?p . ?p <p:kind> ?kind . ${named("p")} } ORDER BY ?p ?s LIMIT 15`);
      const [name, nameZh, aliases] = rows[0];
      const supports = rows.map(([, , , kind, ...fields]) => ({ __typename: kind, ...toNode(fields) }));
      return wrap({ id: asked, name, nameZh, aliases: JSON.parse(aliases), supports });
    },
    Q2: (asked) => {
      const members = ask(`SELECT ?askedName ?m ?mName ?mNameZh ${columns("s")} {
        ?s <p:to> <${asked}> . ?m <p:SUPPORTS> ?s . <${asked}> <p:name> ?askedName . ${named("m")} ${told("s")} }
        ORDER BY ?m ?s LIMIT 15`);
      const attending = new Map(members.map(([, member]) => [member, []]));
      const attended = ask(`SELECT ?m ?t ?tName ?tNameZh ${columns("a")} {
        ${values("m", [...attending.keys()])} ?m <p:ATTENDS> ?a . ?a <p:to> ?t . ${named("t")} ${told("a")} } ORDER BY ?m ?t ?a`);
      for (const [member, ...row] of attended) attending.get(member).push(row);
      const edges = members.map(([, ...row]) => {
        const attendsConnection = { edges: attending.get(row[0]).slice(0, 18).map(toEdge) };
        return { node: { ...toNode(row), attendsConnection }, properties: toProperties(row.slice(3)) };
      });
      return wrap({ id: asked, name: members[0][0], supportedByConnection: { edges } });
    },
    Q3: (asked) => {
      const [[totalCount]] = ask(`SELECT (COUNT(*) AS ?count) { ?s <p:to> <${asked}> . ?m <p:SUPPORTS> ?s }`);
      const backing = ask(`SELECT ?m ?mName ?mNameZh ?s ?date {
        ?s <p:to> <${asked}> . ?m <p:SUPPORTS> ?s . ${named("m")} ?s <p:date> ?date } ORDER BY ?m ?s LIMIT 50`);
      const cited = ask(`SELECT ?s ?p ?document ?section ?first ?last {
        ${values(
          "s",
          backing.map(([, , , statement]) => `statement:${statement}`),
        )} ?s <p:cites> ?p .
        ?p <p:documentId> ?document ; <p:section> ?section ; <p:firstLine> ?first ; <p:lastLine> ?last } ORDER BY ?s ?p`);
      const passagesOf = new Map(backing.map(([, , , statement]) => [statement, []]));
      for (const [statement, ...passage] of cited) passagesOf.get(statement).push(passage);
      const rows = backing.flatMap((row) => passagesOf.get(row[3]).map((passage) => [...row, ...passage]));
      return wrap({ supportedByConnection: { totalCount, edges: toBackingEdges(rows) } });
    },
    chain: ({ from, to, maxLength }) => {
      const search = searchChain(from, to, maxLength);
      let step = search.next();
      while (!step.done) step = search.next(ask(toTouching(step.value)));
      return step.value;
    },
  };
}

function values(variable, ids) {
  return `VALUES ?${variable} { ${ids.map((id) => `<${id}>`).join(" ")} }`;
}

/** Statements at some nodes, in either direction. */
function toTouching(nodes) {
  const near = values("near", nodes);
  return `SELECT ?near ?s ?far ?degree { { ${near} ?s <p:from> ?near . ?s <p:to> ?far . ?far <p:degree> ?degree }
    UNION { ${near} ?s <p:to> ?near . ?s <p:from> ?far . ?far <p:degree> ?degree } }`;
}

function toRows(text) {
  const { head, results } = JSON.parse(text);
  return results.bindings.map((binding) => head.vars.map((variable) => toValue(binding[variable])));
}

/** Numbers and truth come as texts with a datatype. */
function toValue(term) {
  if (term === undefined) return null;
  const { type, value, datatype } = term;
  if (type === "uri") return value.startsWith("statement:") ? value.slice(10) : value;
  if (datatype?.endsWith("integer")) return Number(value);
  return datatype?.endsWith("boolean") ? value === "true" : value;
}
