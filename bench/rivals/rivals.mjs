/**
 * The engines that the API is measured beside, by name: each opens over a dataset and gives its version, `close`, and one
 * or more ways of answering: `Q1`, `Q2` and `Q3`, from the id asked for to the API's bytes, and `chain`, from a pair of ends
 * to ids of statements or nothing. A way that `givesAnyChain` need not give the first of several shortest ones; one that
 * `answersAnyNode` is asked of a hundred other nodes too, some with thousands of neighbours.
 */
export const rivals = {
  "better-sqlite3": async (dataset) => (await import("./sqlite.mjs")).openSqlite(dataset),
  LadybugDB: async (dataset) => (await import("./ladybug.mjs")).openLadybug(dataset),
  DuckDB: async (dataset) => (await import("./duckdb.mjs")).openDuckdb(dataset),
  Oxigraph: async (dataset) => (await import("./oxigraph.mjs")).openOxigraph(dataset),
};
