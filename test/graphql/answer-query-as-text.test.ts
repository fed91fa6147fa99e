import { describe, expect, it } from "vitest";
import { answerQuery, answerQueryAsText, type QueryRequest } from "../../src/graphql/answer-query.js";
import { defaultQueryLimits } from "../../src/graphql/limits/query-limits.js";
import type { GraphStore } from "../../src/store/graph-store.js";
import { loadToyWorld } from "./toy-world.js";

const { world, api } = loadToyWorld();

function toRequest(source: string, variables?: Record<string, unknown>, operationName?: string): QueryRequest {
  const reportBug = (bug: unknown) => {
    throw bug;
  };
  return { world, schema: api.schema, source, variables, operationName, reportBug };
}

/** What both ways answer: the text as it is, the object as it would be written. */
async function askBothWays(...asked: Parameters<typeof toRequest>) {
  const [object, first] = [await answerQuery(toRequest(...asked)), await answerQueryAsText(toRequest(...asked))];
  const again = await answerQueryAsText(toRequest(...asked));
  expect(again).toEqual(first);
  return { object, text: first };
}

describe("answerQueryAsText", () => {
  it.each<[string, string, Record<string, unknown>?, string?]>([
    ["lists and values of every type", "{ plants(limit: 50) { id name nameZh aliases description __typename } }"],
    [
      "connections",
      "{ plantsConnection(first: 2) { totalCount pageInfo { hasNextPage endCursor } edges { cursor node { id } } } }",
    ],
    ["aliases", "{ a: plants(limit: 1) { x: id y: id } b: plants(limit: 2) { id } }"],
    ["merged fields", "{ plants(limit: 1) { id } plants(limit: 1) { name } }"],
    [
      "fragments on an interface",
      `{ nodes(ids: ["plant:cowslip", "garden:alder-hill", "plant:nothing"]) { ...named ... on Plant { grownBy { id } } } }
      fragment named on Node { __typename id name }`,
    ],
    ["variables with defaults", "query ($limit: Int = 2) { plants(limit: $limit) { id } }", { limit: 3 }],
    [
      "skip and include",
      "query ($yes: Boolean!) { plants(limit: 1) { id @include(if: $yes) name @skip(if: $yes) } }",
      { yes: true },
    ],
    [
      "the same the other way round",
      "query ($yes: Boolean!) { plants(limit: 1) { id @include(if: $yes) name @skip(if: $yes) } }",
      { yes: false },
    ],
    ["one of several operations", "query A { plants(limit: 1) { id } } query B { plants(limit: 2) { name } }", {}, "B"],
    ["absent nodes", '{ node(id: "plant:nothing") { id } }'],
    ["what is known of the schema", "{ ontology { kinds { name label properties { name type isList } } } }"],
    ["search", '{ search(phrase: "cowslip") { score matched node { id } } }'],
    ["sorting", "{ plants(limit: 5, sort: [{ name: DESC }]) { name } }"],
  ])("gives the same answer as graphql-js for %s", async (_, source, variables, operationName) => {
    const { object, text } = await askBothWays(source, variables, operationName);
    expect(object.errors).toBeUndefined();
    expect(text).toBe(JSON.stringify(object.data));
  });

  it.each<[string, string, Record<string, unknown>?, string?]>([
    ["a query that does not parse", "{ plants("],
    ["an unknown field", "{ plants { nope } }"],
    ["an unknown operation", "query A { plants { id } }", {}, "B"],
    ["a variable that does not fit", "query ($limit: Int!) { plants(limit: $limit) { id } }", { limit: "x" }],
    ["a limit that is met", "{ plants(limit: 100000) { id } }"],
    [
      "an error of one field beside data",
      '{ plants(limit: 1) { id } paths(from: "plant:x", to: "plant:y") { length } }',
    ],
  ])("gives the errors of graphql-js for %s", async (_, source, variables, operationName) => {
    const { object, text } = await askBothWays(source, variables, operationName);
    expect(object.errors?.length).toBeGreaterThan(0);
    expect(JSON.stringify(text)).toBe(JSON.stringify(object));
  });

  it.each(["{ __schema { queryType { name } } }", '{ __type(name: "Plant") { name } }'])(
    "answers %s as graphql-js does",
    async (source) => {
      const { object, text } = await askBothWays(source);
      expect(text).toEqual(object);
    },
  );

  it("waits for what takes time", async () => {
    const source = "{ subgraph(where: {}, layout: {}) { drawing { nodes { id x y } } } }";
    const { object, text } = await askBothWays(source);
    expect(object.errors).toBeUndefined();
    expect(text).toBe(JSON.stringify(object.data));
  });

  it("asks a store that lets it wait for all fields at once", async () => {
    let waiting = 0;
    let most = 0;
    const selectNodes: GraphStore["selectNodes"] = async (...selection) => {
      most = Math.max(most, ++waiting);
      await new Promise((goOn) => setImmediate(goOn));
      waiting--;
      return world.store.selectNodes(...selection);
    };
    const store = { ...world.store, capabilities: { isSynchronous: false }, selectNodes };
    const source = "{ a: plants(limit: 1) { id } b: plants(limit: 2) { id } }";
    const answered = await answerQueryAsText({ ...toRequest(source), world: { ...world, store } });
    expect(answered).toHaveProperty("data.b.length", 2);
    expect(most).toBe(2);
  });

  it("refuses an answer that grows longer than allowed", async () => {
    const source = "{ plants(limit: 50) { id name } }";
    const limits = { ...defaultQueryLimits, maxAnswerLength: 200 };
    const answered = await answerQueryAsText({ ...toRequest(source), limits });
    expect(answered).toMatchObject({ errors: [{ extensions: { code: "ANSWER_TOO_LONG", details: { limit: 200 } } }] });
  });

  it("reports the cost of each request that is executed, as much when it is asked again", async () => {
    const costs: number[] = [];
    const reportCost = (cost: number) => costs.push(cost);
    const source = "query Cost($id: ID!) { node(id: $id) { id name } }";
    for (const id of ["plant:oxlip", "plant:primula"])
      await answerQueryAsText({ ...toRequest(source, { id }), reportCost });
    await answerQueryAsText({ ...toRequest("{ plants(limit: 100000) { id } }"), reportCost });
    expect(costs).toHaveLength(2);
    expect(costs[0]).toBeGreaterThan(0);
    expect(costs[1]).toBe(costs[0]);
  });

  it("checks the limits each time, for they depend on the variables", async () => {
    const source = "query ($limit: Int) { plants(limit: $limit) { id } }";
    expect(typeof (await answerQueryAsText(toRequest(source, { limit: 1 })))).toBe("string");
    expect(await answerQueryAsText(toRequest(source, { limit: 100_000 }))).toMatchObject({
      errors: [{ extensions: { code: "LIST_LIMIT" } }],
    });
  });
});
