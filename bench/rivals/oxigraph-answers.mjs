import { toBackingEdges, toEdge, toNode, toProperties, wrap } from "./answer-parts.mjs";
import { searchChain } from "./search-chain.mjs";

const named = (variable) => `?${variable} <p:name> ?${variable}Name ; <p:nameZh> ?${variable}NameZh .`;
const told = (variable) =>
  `?${variable} <p:date> ?${variable}Date ; <p:openList> ?${variable}Open ; <p:evidence> ?${variable}Evidence .
  OPTIONAL { ?${variable} <p:note> ?${variable}Note }`;
const columns = (variable) => `?${variable} ?${variable}Date ?${variable}Open ?${variable}Note ?${variable}Evidence`;

/** Q1 to Q3 and chains by SPARQL, whose results come as JSON: fewer crossings into WebAssembly than row by row. */
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
      const rows = ask(`SELECT ?askedName ?m ?mName ?mNameZh ${columns("s")} ?t ?tName ?tNameZh ${columns("a")} {
        { SELECT ?s ?m { ?s <p:to> <${asked}> . ?m <p:SUPPORTS> ?s } ORDER BY ?m ?s LIMIT 15 }
        <${asked}> <p:name> ?askedName . ${named("m")} ${told("s")}
        ?m <p:ATTENDS> ?a . ?a <p:to> ?t . ${named("t")} ${told("a")} } ORDER BY ?m ?s ?t ?a`);
      return wrap({ id: asked, name: rows[0][0], supportedByConnection: { edges: toMemberEdges(rows) } });
    },
    Q3: (asked) => {
      const [[totalCount]] = ask(`SELECT (COUNT(*) AS ?count) { ?s <p:to> <${asked}> . ?m <p:SUPPORTS> ?s }`);
      const rows = ask(`SELECT ?m ?mName ?mNameZh ?s ?date ?p ?document ?section ?first ?last {
        { SELECT ?s ?m { ?s <p:to> <${asked}> . ?m <p:SUPPORTS> ?s } ORDER BY ?m ?s LIMIT 50 }
        ${named("m")} ?s <p:date> ?date ; <p:cites> ?p .
        ?p <p:documentId> ?document ; <p:section> ?section ; <p:firstLine> ?first ; <p:lastLine> ?last } ORDER BY ?m ?s ?p`);
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

/** Statements at some nodes, in either direction. */
function toTouching(nodes) {
  const values = `VALUES ?near { ${nodes.map((node) => `<${node}>`).join(" ")} }`;
  return `SELECT ?near ?s ?far ?degree { { ${values} ?s <p:from> ?near . ?s <p:to> ?far . ?far <p:degree> ?degree }
    UNION { ${values} ?s <p:to> ?near . ?s <p:from> ?far . ?far <p:degree> ?degree } }`;
}

function toMemberEdges(rows) {
  const edges = new Map();
  for (const [, ...row] of rows) {
    const [member] = row;
    const known = edges.get(member) ?? toMemberEdge(row);
    edges.set(member, known);
    const attended = known.node.attendsConnection.edges;
    if (attended.length < 18) attended.push(toEdge(row.slice(8)));
  }
  return [...edges.values()];
}

function toMemberEdge(row) {
  const node = { ...toNode(row), attendsConnection: { edges: [] } };
  return { node, properties: toProperties(row.slice(3)) };
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
