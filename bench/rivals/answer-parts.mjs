/** The bytes of an answer about one node, as the API sends them. */
export function wrap(node) {
  return JSON.stringify({ data: { node } });
}

/** The first three columns of a row: id and names. */
export function toNode([id, name, nameZh]) {
  return { id, name, nameZh };
}

/** A node and the statement that leads to it: id, names, and the statement's properties. */
export function toEdge(row) {
  return { node: toNode(row), properties: toProperties(row.slice(3)) };
}

/** A statement's properties from five columns of a row. */
export function toProperties([id, date, openList, note, evidence]) {
  return { id, date, openList: openList === true || openList === 1, note, evidence: toList(evidence) };
}

/** An edge of Q3 for each statement, from rows of a statement and a passage each that stand in the answer's order. */
export function toBackingEdges(rows) {
  const edges = [];
  let last;
  for (const [id, name, nameZh, statement, date, ...passage] of rows) {
    if (statement !== last)
      edges.push({ node: { id, name, nameZh }, properties: { id: statement, date, passages: [] } });
    edges.at(-1).properties.passages.push(toPassage(passage));
    last = statement;
  }
  return edges;
}

function toPassage([id, documentId, section, firstLine, lastLine]) {
  return { id, documentId, section: toList(section), firstLine, lastLine };
}

/** A list, which an engine without lists keeps as JSON. */
function toList(value) {
  return typeof value === "string" ? JSON.parse(value) : value;
}
