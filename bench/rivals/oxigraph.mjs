import { createRequire } from "node:module";
import { Store } from "oxigraph";
import { createOxigraphAnswers } from "./oxigraph-answers.mjs";

const require = createRequire(import.meta.url);

/** Statements that are loaded at a time: a text of all of them would be longer than a string can be. */
const chunkSize = 50_000;

/** Oxigraph in memory (WebAssembly), asked in SPARQL; it cannot prepare a query. */
export function openOxigraph(dataset) {
  const store = new Store();
  for (const text of toTriples(dataset)) store.load(text, { format: "nt", lenient: true, no_transaction: true });
  return {
    ways: { Oxigraph: createOxigraphAnswers(store) },
    version: require("oxigraph/package.json").version,
    close: () => store.free(),
  };
}

/** Ids are IRIs as they stand; a statement is a node of its own, which a triple of its relation leads to. */
function* toTriples({ nodes, passages, statements }) {
  const degrees = new Map();
  for (const id of statements.flatMap(({ subject, object }) => [subject, object])) {
    degrees.set(id, (degrees.get(id) ?? 0) + 1);
  }
  yield* inChunks(nodes, ({ id, kind, properties: { name, nameZh, aliases } }) => {
    const told = { kind, name, nameZh, aliases: JSON.stringify(aliases), degree: degrees.get(id) ?? 0 };
    return toLiterals(id, told);
  });
  yield* inChunks(passages, ({ id, properties: { documentId, section, firstLine, lastLine } }) =>
    toLiterals(id, { documentId, section: JSON.stringify(section), firstLine, lastLine }),
  );
  yield* inChunks(statements, ({ id, subject, relation, object, date, openList, note, evidence }) => {
    const cites = evidence.map((passage) => toLink(`statement:${id}`, "cites", passage));
    return [
      toLink(subject, relation, `statement:${id}`),
      toLink(`statement:${id}`, "from", subject),
      toLink(`statement:${id}`, "to", object),
      toLiterals(`statement:${id}`, { date, openList, note, evidence: JSON.stringify(evidence) }),
      ...cites,
    ].join("");
  });
}

function* inChunks(records, toText) {
  for (let start = 0; start < records.length; start += chunkSize) {
    yield records
      .slice(start, start + chunkSize)
      .map(toText)
      .join("");
  }
}

function toLiterals(id, properties) {
  const present = Object.entries(properties).filter(([, value]) => value !== undefined);
  return present.map(([name, value]) => `<${id}> <p:${name}> ${toLiteral(value)} .\n`).join("");
}

function toLiteral(value) {
  if (typeof value === "string") return JSON.stringify(value);
  const type = typeof value === "number" ? "integer" : "boolean";
  return `"${value}"^^<http://www.w3.org/2001/XMLSchema#${type}>`;
}

function toLink(id, name, other) {
  return `<${id}> <p:${name}> <${other}> .\n`;
}
