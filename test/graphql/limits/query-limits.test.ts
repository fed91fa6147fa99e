import { getIntrospectionQuery, parse } from "graphql";
import { describe, expect, it } from "vitest";
import { checkQueryLimits } from "../../../src/graphql/limits/check-query-limits.js";
import { estimateCost } from "../../../src/graphql/limits/estimate-cost.js";
import { findLimitedRequest, type LimitedRequest } from "../../../src/graphql/limits/limited-request.js";
import { defaultQueryLimits, type QueryLimits } from "../../../src/graphql/limits/query-limits.js";
import { loadToyWorld } from "../toy-world.js";

const { api, ask } = loadToyWorld();

interface Refusal {
  readonly message?: string;
  readonly code?: unknown;
  readonly suggestion?: unknown;
  readonly details?: unknown;
}

async function refuse(
  source: string,
  changes: Partial<QueryLimits> = {},
  variables?: Record<string, unknown>,
): Promise<Refusal> {
  const { data, errors } = await ask(source, { limits: { ...defaultQueryLimits, ...changes }, variables });
  expect(data).toBeUndefined();
  expect(errors).toHaveLength(1);
  return { message: errors?.[0]?.message ?? "", ...errors?.[0]?.extensions };
}

describe("every refusal", () => {
  const cases: readonly [string, string, Partial<QueryLimits>][] = [
    ["QUERY_TOO_LONG", "{ gardens { id name nameZh } }", { maxTokens: 6 }],
    ["QUERY_TOO_NESTED", "{ gardens { grows { id } } }", { maxNesting: 2 }],
    ["QUERY_TOO_DEEP", "{ gardens { grows { id } } }", { maxDepth: 2 }],
    ["QUERY_TOO_WIDE", "{ a: node(id: 1) { id } b: statement(id: 1) { relation } }", { maxRootFields: 1 }],
    ["QUERY_TOO_WIDE", "{ gardens { a: id b: id c: id } }", { maxAliases: 2 }],
    ["INPUT_TOO_DEEP", "{ gardens(where: { NOT: { NOT: { NOT: {} } } }) { id } }", { maxInputDepth: 3 }],
    ["INPUT_TOO_LONG", `{ nodes(ids: ["a", "b"]) { id } }`, { maxInputList: 1 }],
    ["LIST_LIMIT", "{ gardens(limit: 11) { id } }", { maxListSize: 10 }],
    ["LIST_LIMIT", "{ gardens(offset: 11) { id } }", { maxOffset: 10 }],
    ["QUERY_TOO_COSTLY", "{ gardens(limit: 11) { id } }", { maxCost: 11 }],
  ];

  it.each(cases)(
    "says which limit it met, the figure, the limit and how to ask for less: %s %s",
    async (code, source, limits) => {
      const [limit] = Object.values(limits);
      const refusal = await refuse(source, limits);
      expect(refusal).toMatchObject({ code, suggestion: expect.any(String), details: { limit } });
      const { figure, given } = refusal.details as Record<string, number>;
      expect(figure ?? given).toBeGreaterThan(limit as number);
      expect(refusal.message).toContain(String(limit));
    },
  );

  it.each(cases)("is met only beyond the limit: %s %s", async (_code, source, limits) => {
    const generous = Object.fromEntries(Object.entries(limits).map(([name, limit]) => [name, limit * 4]));
    const { errors } = await ask(source, { limits: { ...defaultQueryLimits, ...generous } });
    expect(errors).toBeUndefined();
  });
});

describe("depth", () => {
  it.each([500, 5000])("refuses %i levels without exhausting the stack", async (levels) => {
    const source = `{ plants { ${"within { ".repeat(levels)} id ${"} ".repeat(levels)} } }`;
    expect((await refuse(source)).code).toBe("QUERY_TOO_NESTED");
  });

  it.each([500, 5000])("refuses %i open brackets that are never closed", async (levels) => {
    expect((await refuse("{ plants(where: ".concat("{ NOT: ".repeat(levels)))).code).toBe("QUERY_TOO_NESTED");
  });

  it("counts through fragments that follow one another, without exhausting the stack", async () => {
    const fragments = Array.from({ length: 300 }, (_, n) => `fragment F${n} on Plant { within { ...F${n + 1} } }`);
    const source = `{ plants { ...F0 } } ${fragments.join(" ")} fragment F300 on Plant { id }`;
    expect(await refuse(source)).toMatchObject({ code: "QUERY_TOO_DEEP", details: { figure: 302 } });
  });

  it("refuses fragments that spread themselves", async () => {
    const source = "{ plants { ...A } } fragment A on Plant { within { ...B } } fragment B on Plant { ...A }";
    expect(await refuse(source)).toMatchObject({
      code: "GRAPHQL_VALIDATION_FAILED",
      message: 'Cannot spread fragment "A" within itself via "B".',
    });
  });
});

describe("width", () => {
  it("counts names that come in by fragments", async () => {
    const fragments = Array.from(
      { length: 30 },
      (_, n) => `fragment F${n} on Query { a${n}: plants(limit: 1) { id } }`,
    );
    const source = `{ ${fragments.map((_, n) => `...F${n}`).join(" ")} } ${fragments.join(" ")}`;
    expect(await refuse(source)).toMatchObject({ code: "QUERY_TOO_WIDE", details: { figure: 30 } });
  });
});

describe("inputs", () => {
  it("refuses a variable of thousands of levels without exhausting the stack", async () => {
    let where: object = {};
    for (let level = 0; level < 20_000; level++) where = { NOT: where };
    const source = "query ($where: PlantWhere) { plants(where: $where) { id } }";
    expect((await refuse(source, {}, { where })).code).toBe("INPUT_TOO_DEEP");
  });

  it("measures a variable that looks like part of a query as any other", async () => {
    const source = "query ($where: PlantWhere) { plants(where: $where) { id } }";
    const where = { kind: "ListValue", loc: 0, values: {}, NOT: { NOT: {} } };
    expect((await refuse(source, { maxInputDepth: 2 }, { where })).code).toBe("INPUT_TOO_DEEP");
  });

  it("refuses a length that a variable gives", async () => {
    const refusal = await refuse("query ($n: Int) { plants(limit: $n) { id } }", {}, { n: 1001 });
    expect(refusal).toMatchObject({ code: "LIST_LIMIT", details: { given: 1001, limit: 1000 } });
    expect(refusal.suggestion).toContain("after: pageInfo.endCursor");
  });

  it("does not speak of pages where there are none", async () => {
    const refusal = await refuse('{ search(phrase: "a", limit: 101) { score } }');
    expect(refusal).toMatchObject({ code: "LIST_LIMIT", suggestion: "Ask for 100 at most, and narrow the selection." });
  });
});

describe("cost", () => {
  const costOf = (source: string, variables?: Record<string, unknown>): number => {
    const document = parse(source);
    return estimateCost(
      findLimitedRequest(api.schema, document, variables, undefined, defaultQueryLimits) as LimitedRequest,
    );
  };

  it("multiplies the lengths of lists level by level", () => {
    expect(costOf("{ plants(limit: 10) { __typename grownBy(limit: 3) { __typename } } }")).toBe(10 * (1 + 3));
  });

  it("takes the default where no length is given, and variables where they give one", () => {
    expect(costOf("{ plants { __typename } }")).toBe(25);
    expect(costOf("query ($n: Int) { plants(limit: $n) { __typename } }", { n: 4 })).toBe(4);
    expect(costOf("query ($n: Int = 6) { plants(limit: $n) { __typename } }")).toBe(6);
  });

  it("counts a page as one level", () => {
    expect(costOf("{ plantsConnection(first: 10) { edges { node { __typename } } } }")).toBe(10);
  });

  it("hands the length of a subgraph on to its drawing", () => {
    expect(costOf("{ subgraph(where: {}, limit: 40) { drawing { nodes { __typename } } } }")).toBe(1 + 40);
    expect(costOf("{ neighborhood(of: []) { drawing { edges { __typename } } } }")).toBe(1 + 100);
  });

  it("counts the ids that are given", () => {
    expect(costOf(`{ nodes(ids: ["a", "b", "c"]) { __typename } }`)).toBe(3);
  });

  it("counts what fragments branch into, at the cost of their text", () => {
    const levels = Array.from(
      { length: 15 },
      (_, n) => `fragment F${n} on Plant { a: within { ...F${n + 1} } b: within { ...F${n + 1} } }`,
    );
    const cost = costOf(`{ plants { ...F0 } } ${levels.join(" ")} fragment F15 on Plant { id }`);
    expect(cost).toBeGreaterThan(50 ** 15);
  });
});

describe("what must pass", () => {
  it("the full introspection query", async () => {
    const options = {
      inputValueDeprecation: true,
      specifiedByUrl: true,
      schemaDescription: true,
      directiveIsRepeatable: true,
      oneOf: true,
    };
    const { data, errors } = await ask(getIntrospectionQuery(options));
    expect(errors).toBeUndefined();
    expect(data).toHaveProperty("__schema.types");
  });

  it("a document without the operation that is asked for is left to execution", () => {
    expect(checkQueryLimits(api.schema, parse("{ plants { id } }"), undefined, "Other", defaultQueryLimits)).toEqual(
      [],
    );
  });
});

describe("the time limit", () => {
  it("ends a request that takes too long", async () => {
    const limits = { ...defaultQueryLimits, maxTimeMs: -1 };
    const { errors } = await ask('{ plants(where: { name: { contains: "a" } }) { id } }', { limits });
    expect(errors?.[0]?.extensions).toMatchObject({ code: "TIME_LIMIT", details: { limit: -1 } });
  });

  it("ends a request whose caller has gone away", async () => {
    const { errors } = await ask("{ plants { id } }", { signal: AbortSignal.abort() });
    expect(errors?.[0]?.extensions.code).toBe("REQUEST_ABORTED");
  });
});
