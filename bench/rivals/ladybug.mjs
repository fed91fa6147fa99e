import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Connection, Database, VERSION } from "@ladybugdb/core";
import { prepareLadybugAnswers } from "./ladybug-answers.mjs";

/** Tables by kind and by relation, as its manual advises, so that a pattern reads no more than it names. */
const kinds = ["Member", "Position", "Meeting", "Claim", "Theme", "Document"];
const relations = [
  ["SUPPORTS", "Member", "Position"],
  ["BACKS", "Claim", "Position"],
  ["ABOUT", "Claim", "Theme"],
  ["ATTENDS", "Member", "Meeting"],
];
const tables = [
  ...kinds.map(
    (kind) => `CREATE NODE TABLE ${kind} (id STRING PRIMARY KEY, name STRING, nameZh STRING, aliases STRING);`,
  ),
  "CREATE NODE TABLE Passage (id STRING PRIMARY KEY, documentId STRING, section STRING, firstLine INT64, lastLine INT64);",
  ...relations.map(
    ([type, from, to]) =>
      `CREATE REL TABLE ${type} (FROM ${from} TO ${to}, id STRING, date STRING, openList BOOLEAN, note STRING, evidence STRING[]);`,
  ),
];

/** Memory that it may use for its pages. */
const bufferBytes = 4 * 2 ** 30;

/** LadybugDB in memory, asked in Cypher prepared once. */
export async function openLadybug(dataset) {
  const database = new Database(":memory:", bufferBytes);
  const connection = new Connection(database);
  for (const table of tables) connection.querySync(table);
  const folder = mkdtempSync(join(tmpdir(), "rivals-ladybug-"));
  try {
    fill(connection, dataset, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return {
    ways: { LadybugDB: prepareLadybugAnswers(connection) },
    version: VERSION,
    close: () => {
      connection.closeSync();
      database.closeSync();
    },
  };
}

function fill(connection, { nodes, passages, statements }, folder) {
  const copy = (table, records, toRow) => {
    const path = join(folder, `${table}.csv`);
    writeFileSync(path, records.map((record) => `${toRow(record).map(quote).join()}\n`).join(""));
    connection.querySync(`COPY ${table} FROM "${path}" (PARALLEL=FALSE)`);
  };
  for (const kind of kinds) {
    const ofKind = nodes.filter((node) => node.kind === kind);
    copy(kind, ofKind, ({ id, properties: { name, nameZh, aliases } }) => [id, name, nameZh, JSON.stringify(aliases)]);
  }
  copy("Passage", passages, ({ id, properties: { documentId, section, firstLine, lastLine } }) => [
    ...[id, documentId, JSON.stringify(section), firstLine, lastLine],
  ]);
  for (const [type] of relations) {
    const ofType = statements.filter(({ relation }) => relation === type);
    copy(type, ofType, ({ subject, object, id, date = "", openList, note = "", evidence }) => [
      ...[subject, object, id, date, openList, note],
      `[${evidence.join()}]`,
    ]);
  }
}

/** A field of CSV; an empty one is nothing. */
function quote(value) {
  return value === "" ? "" : `"${String(value).replaceAll('"', '""')}"`;
}
