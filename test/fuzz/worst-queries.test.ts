import { describe, expect, it } from "vitest";
import { loadWorld } from "../../src/compose.js";
import { answerQuery } from "../../src/graphql/answer-query.js";
import type { World } from "../../src/graphql/world.js";
import { askWorstQueries } from "./ask-worst-queries.js";

const world = loadWorld({ schema: "schema", data: "graph-data" }).world as World;

/** The field so many times under different names. */
function repeat(count: number, field: string): string {
  const prefix = field.replace(/\W.*/s, "");
  return Array.from({ length: count }, (_, index) => `${prefix}${index}: ${field}`).join(" ");
}

const texts = ["id", "name", "nameZh", "description", "descriptionZh"].map((field) => repeat(20, field)).join(" ");

describe("the worst queries that the limits let pass", () => {
  it("are answered without a bug, in time and not without end, and by both ways alike", async () => {
    const { findings, outcomes } = await askWorstQueries({ world, seed: 1, runs: 500 });
    expect(findings.map(({ fault, query }) => `${fault}\n${query}`)).toEqual([]);
    expect(outcomes.answered).toBeGreaterThan(400);
  }, 60_000);

  it.each([
    [
      "long texts under many names",
      `{ ${repeat(20, "claims(limit: 1000) { ...T }")} } fragment T on Claim { ${texts} }`,
    ],
    [
      "every description of the schema hundreds of times",
      `{ __schema { types { fields { ${repeat(900, "description")} } } } }`,
    ],
    [
      "a matrix many times",
      `{ ${repeat(20, 'positionMatrix(theme: "theme:e-commerce") { cells { member { ...T } } }')} } fragment T on Member { ${repeat(20, "description")} ${repeat(20, "code")} }`,
    ],
    [
      "long names for short values",
      `{ nodesConnection(first: 1000) { edges { node { ${"a".repeat(50_000)}: __typename } } } }`,
    ],
    [
      "every surrounding many times",
      `{ ${repeat(20, 'neighborhood(of: ["theme:e-commerce"], depth: 3, limit: 1000) { edges { subject { name description } object { name description } } }')} }`,
    ],
  ])("are not those that would bring hundreds of megabytes: %s", async (_what, source) => {
    const bugs: unknown[] = [];
    const { errors } = await answerQuery({ world, schema: world.schema, source, reportBug: (bug) => bugs.push(bug) });
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(["QUERY_TOO_COSTLY"]);
    expect(bugs).toEqual([]);
  });
});
