import { describe, expect, it } from "vitest";
import { answerQuery } from "../../src/graphql/answer-query.js";
import { maskError } from "../../src/graphql/to-api-error.js";
import { KnownError } from "../../src/shared/known-error.js";
import { loadToyWorld } from "./toy-world.js";

describe("errors of the API", () => {
  const { ask, world, api } = loadToyWorld();
  const firstError = async (source: string, variables?: Record<string, unknown>) =>
    (await ask(source, { variables })).errors?.[0];

  it.each([
    ["GRAPHQL_PARSE_FAILED", "{ plants {", "Syntax Error: Expected Name, found <EOF>."],
    [
      "GRAPHQL_VALIDATION_FAILED",
      "{ plant { id } }",
      'Cannot query field "plant" on type "Query". Did you mean "plants"?',
    ],
    [
      "BAD_USER_INPUT",
      "query ($id: ID!) { node(id: $id) { id } }",
      'Variable "$id" of required type "ID!" was not provided.',
    ],
    ["BAD_USER_INPUT", "mutation { plants }", "Schema is not configured to execute mutation operation."],
  ])("%s keeps its message", async (code, source, message) => {
    const error = await firstError(source);
    expect(error?.message).toBe(message);
    expect(error?.extensions.code).toBe(code);
  });

  it("known errors come with code, suggestion, details and place", async () => {
    const error = await firstError(`{ paths(from: "plant:oxlp", to: "plant:cowslip") { length } }`);
    expect(error?.toJSON()).toMatchObject({
      path: ["paths"],
      locations: [{ line: 1, column: 3 }],
      extensions: { code: "UNKNOWN_NODE", suggestion: 'Did you mean "plant:oxlip"?', details: { id: "plant:oxlp" } },
    });
  });

  it("bugs are masked to the caller and reported whole", async () => {
    const bug = new Error("secret");
    const failing = {
      ...world,
      store: {
        ...world.store,
        findNode: () => {
          throw bug;
        },
      },
    };
    const reported: unknown[] = [];
    const reportBug = (error: unknown): void => void reported.push(error);
    const result = await answerQuery({
      world: failing,
      schema: api.schema,
      source: `{ node(id: "x") { id } }`,
      reportBug,
    });
    expect(JSON.parse(JSON.stringify(result))).toEqual({
      data: { node: null },
      errors: [
        {
          message: "Internal error",
          path: ["node"],
          locations: [{ line: 1, column: 3 }],
          extensions: { code: "INTERNAL" },
        },
      ],
    });
    expect(reported).toEqual([bug]);
  });

  it("data that do not fit the schema are a bug", async () => {
    const node = { id: "garden:x", kind: "Garden", properties: { name: "X", aliases: [], area: "wide" } };
    const failing = { ...world, store: { ...world.store, findNode: () => node } };
    const reported: unknown[] = [];
    const reportBug = (error: unknown): void => void reported.push(error);
    const source = `{ node(id: "x") { ... on Garden { area } } }`;
    const { errors } = await answerQuery({ world: failing, schema: api.schema, source, reportBug });
    expect(errors?.[0]?.message).toBe("Internal error");
    expect(String(reported[0])).toContain("Float cannot represent");
  });

  it("errors from outside of a query are masked alike", () => {
    const reported: unknown[] = [];
    const bug = new Error("secret");
    expect(maskError(bug, (error) => reported.push(error))).toEqual({
      message: "Internal error",
      extensions: { code: "INTERNAL" },
    });
    expect(reported).toEqual([bug]);
    const known = new KnownError("No.", { code: "NO" });
    expect(maskError(known, () => {})).toEqual({ message: "No.", extensions: { code: "NO", details: {} } });
  });
});
