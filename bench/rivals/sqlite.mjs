import { createRequire } from "node:module";
import Database from "better-sqlite3";
import { numberRecords } from "./number-records.mjs";
import { searchChain } from "./search-chain.mjs";
import { prepareSqliteAnswers } from "./sqlite-answers.mjs";
import { prepareSqliteJsonAnswers } from "./sqlite-json-answers.mjs";

const require = createRequire(import.meta.url);

/** Statements clustered by each end, so that one range of one tree holds what a question reads. */
const tables = `
  CREATE TABLE node (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, kind TEXT, name TEXT, nameZh TEXT, aliases TEXT);
  CREATE TABLE passage (number INTEGER PRIMARY KEY, id TEXT, documentId TEXT, section TEXT, firstLine INTEGER, lastLine INTEGER);
  CREATE TABLE outgoing (subject INTEGER, relation TEXT, object INTEGER, statement INTEGER, id TEXT, date TEXT,
    openList INTEGER, note TEXT, evidence TEXT, PRIMARY KEY (subject, relation, object, statement)) WITHOUT ROWID;
  CREATE TABLE incoming (object INTEGER, relation TEXT, subject INTEGER, statement INTEGER, id TEXT, date TEXT,
    openList INTEGER, note TEXT, evidence TEXT, PRIMARY KEY (object, relation, subject, statement)) WITHOUT ROWID;
  CREATE TABLE cited (statement INTEGER, passage INTEGER, PRIMARY KEY (statement, passage)) WITHOUT ROWID;
  CREATE TABLE touching (near INTEGER, statement INTEGER, far INTEGER, degree INTEGER, PRIMARY KEY (near, statement)) WITHOUT ROWID;
`;

/** SQLite in memory, with statements prepared once: rows that are shaped in JavaScript, and JSON that SQLite itself writes. */
export function openSqlite(dataset) {
  const database = new Database(":memory:");
  const answersAnyNode = true;
  database.pragma("journal_mode = off");
  database.pragma("synchronous = off");
  database.pragma("temp_store = memory");
  database.exec(tables);
  const numbered = numberRecords(dataset);
  database.transaction(() => fill(database, numbered))();
  database.exec("ANALYZE");
  const version = `${require("better-sqlite3/package.json").version}, SQLite ${database.prepare("SELECT sqlite_version()").pluck().get()}`;
  const rows = { ...prepareSqliteAnswers(database), chain: prepareChain(database, dataset.statements), answersAnyNode };
  const json = { ...prepareSqliteJsonAnswers(database), answersAnyNode };
  return {
    ways: { "better-sqlite3": rows, "better-sqlite3, JSON by SQLite": json },
    version,
    close: () => database.close(),
  };
}

function fill(database, { nodes, passages, statements, degrees }) {
  const insert = (table, width) => database.prepare(`INSERT INTO ${table} VALUES (${Array(width).fill("?").join()})`);
  const [node, passage, outgoing, incoming, cited, touching] = [
    insert("node", 6),
    insert("passage", 6),
    insert("outgoing", 9),
    insert("incoming", 9),
    insert("cited", 2),
    insert("touching", 4),
  ];
  for (const [number, { id, kind, properties }] of nodes.entries()) {
    node.run(number, id, kind, properties.name, properties.nameZh, JSON.stringify(properties.aliases));
  }
  for (const [number, { id, properties }] of passages.entries()) {
    const { documentId, section, firstLine, lastLine } = properties;
    passage.run(number, id, documentId, JSON.stringify(section), firstLine, lastLine);
  }
  for (const statement of statements) {
    const { number, subjectNumber, relation, objectNumber, id, date = null, openList, note = null } = statement;
    const properties = [number, id, date, openList ? 1 : 0, note, JSON.stringify(statement.evidence)];
    outgoing.run(subjectNumber, relation, objectNumber, ...properties);
    incoming.run(objectNumber, relation, subjectNumber, ...properties);
    for (const evidence of statement.evidenceNumbers) cited.run(number, evidence);
    touching.run(subjectNumber, number, objectNumber, degrees[objectNumber]);
    touching.run(objectNumber, number, subjectNumber, degrees[subjectNumber]);
  }
}

function prepareChain(database, statements) {
  const number = database.prepare("SELECT number FROM node WHERE id = ?").pluck();
  const touching = database.prepare("SELECT near, statement, far, degree FROM touching WHERE near = ?").raw();
  return ({ from, to, maxLength }) => {
    const search = searchChain(number.get(from), number.get(to), maxLength);
    let step = search.next();
    while (!step.done) step = search.next(step.value.flatMap((node) => touching.all(node)));
    return step.value?.map((statement) => statements[statement].id);
  };
}
