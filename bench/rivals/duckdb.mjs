import { DuckDBDataChunk, DuckDBInstance, listValue, version } from "@duckdb/node-api";
import { prepareDuckdbAnswers, prepareRows } from "./duckdb-answers.mjs";
import { numberRecords } from "./number-records.mjs";
import { searchChain } from "./search-chain.mjs";

const statementColumns = `statement INTEGER, relation VARCHAR, subject INTEGER, object INTEGER, id VARCHAR, date VARCHAR,
  openList BOOLEAN, note VARCHAR, evidence VARCHAR[]`;

const tables = `
  CREATE TABLE node (number INTEGER PRIMARY KEY, id VARCHAR UNIQUE, kind VARCHAR, name VARCHAR, nameZh VARCHAR, aliases VARCHAR[]);
  CREATE TABLE passage (number INTEGER PRIMARY KEY, id VARCHAR, documentId VARCHAR, section VARCHAR[], firstLine INTEGER, lastLine INTEGER);
  CREATE TABLE outgoing (${statementColumns});
  CREATE TABLE cited (statement INTEGER, passage INTEGER);
`;

/** Once the rows are there: each end's statements stand together, and each end has an index. */
const order = `
  CREATE TABLE incoming AS SELECT * FROM outgoing ORDER BY object, relation, subject, statement;
  CREATE OR REPLACE TABLE outgoing AS SELECT * FROM outgoing ORDER BY subject, relation, object, statement;
  CREATE TABLE touching AS
    WITH ends AS (SELECT subject AS near, statement, object AS far FROM outgoing
      UNION ALL SELECT object, statement, subject FROM outgoing),
    degrees AS (SELECT near AS node, count(*)::INTEGER AS degree FROM ends GROUP BY near)
    SELECT near, statement, far, degree FROM ends JOIN degrees ON node = far ORDER BY near, statement;
  CREATE INDEX outgoing_subject ON outgoing (subject);
  CREATE INDEX incoming_object ON incoming (object);
  CREATE INDEX cited_statement ON cited (statement);
  CREATE INDEX touching_near ON touching (near);
`;

/** Rows that DuckDB takes at a time. */
const chunkSize = 2_000;

/** DuckDB in memory, its tables sorted and indexed, with statements prepared once. */
export async function openDuckdb(dataset) {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  const numbered = numberRecords(dataset);
  await connection.run(tables);
  await fill(connection, numbered);
  await connection.run(order);
  const answers = {
    ...(await prepareDuckdbAnswers(connection)),
    answersAnyNode: true,
    chain: await prepareChain(connection, numbered.numberOf, dataset.statements),
  };
  return {
    ways: { DuckDB: answers },
    version: version(),
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

async function fill(connection, { nodes, passages, statements }) {
  await append(connection, "node", nodes, ({ id, kind, properties }, number) => [
    ...[number, id, kind, properties.name, properties.nameZh],
    listValue(properties.aliases),
  ]);
  await append(connection, "passage", passages, ({ id, properties }, number) => [
    ...[number, id, properties.documentId, listValue(properties.section), properties.firstLine, properties.lastLine],
  ]);
  await append(connection, "outgoing", statements, (statement) => {
    const { number, relation, subjectNumber, objectNumber, id, date = null, openList, note = null } = statement;
    return [number, relation, subjectNumber, objectNumber, id, date, openList, note, listValue(statement.evidence)];
  });
  const cited = statements.flatMap(({ number, evidenceNumbers }) =>
    evidenceNumbers.map((passage) => [number, passage]),
  );
  await append(connection, "cited", cited, (row) => row);
}

async function append(connection, table, records, toRow) {
  const appender = await connection.createAppender(table);
  const types = Array.from({ length: appender.columnCount }, (_, column) => appender.columnType(column));
  const chunk = DuckDBDataChunk.create(types);
  for (let start = 0; start < records.length; start += chunkSize) {
    chunk.setRows(records.slice(start, start + chunkSize).map((record, place) => toRow(record, start + place)));
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
}

async function prepareChain(connection, numberOf, statements) {
  const touching = await prepareRows(
    connection,
    "SELECT near, statement, far, degree FROM touching WHERE near IN (SELECT unnest($1))",
  );
  return async ({ from, to, maxLength }) => {
    const search = searchChain(numberOf.get(from), numberOf.get(to), maxLength);
    let step = search.next();
    while (!step.done) step = search.next(await touching(step.value));
    return step.value?.map((statement) => statements[statement].id);
  };
}
