import { getIntrospectionQuery, parse } from "graphql";
import { describe, expect, it } from "vitest";
import { checkQueryLimits } from "../../../src/graphql/limits/check-query-limits.js";
import { getDataSizes } from "../../../src/graphql/limits/data-sizes.js";
import { estimateCost } from "../../../src/graphql/limits/estimate-cost.js";
import { findLimitedRequest, type LimitedRequest } from "../../../src/graphql/limits/limited-request.js";
import { defaultQueryLimits, type QueryLimits } from "../../../src/graphql/limits/query-limits.js";
import { loadToyWorld } from "../toy-world.js";

const { api, ask, world } = loadToyWorld();

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
    ["QUERY_TOO_COSTLY", "{ gardens(limit: 11) { id } }", { maxCost: 1 }],
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

  it("leaves an argument that no field has to validation, whatever its name", async () => {
    for (const name of ["constructor", "toString", "limits"]) {
      expect((await refuse(`{ plants { id(${name}: 5) } }`)).code).toBe("GRAPHQL_VALIDATION_FAILED");
    }
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

  it("hands the length of a subgraph on to its drawing; each of its statements has two ends", () => {
    expect(costOf("{ subgraph(where: {}, limit: 40) { drawing { nodes { __typename } } } }")).toBe(1 + 2 * 40);
    expect(costOf("{ subgraph(where: {}, limit: 40) { edges { __typename } } }")).toBe(40);
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

describe("cost, where the lengths of the data are known", () => {
  const sizes = getDataSizes(world);
  const { counts } = world.store;
  const costOf = (source: string, variables?: Record<string, unknown>): number => {
    const document = parse(source);
    const request = findLimitedRequest(api.schema, document, variables, undefined, defaultQueryLimits, sizes);
    return estimateCost(request as LimitedRequest);
  };
  const most = world.store.maxDegree("GROWS", "OUT");

  it("counts no more nodes of a kind than there are", () => {
    expect(costOf("{ plants(limit: 1000) { __typename } }")).toBe(counts.byKind.Plant);
    expect(costOf("{ plantsConnection(first: 1000) { edges { node { __typename } } } }")).toBe(counts.byKind.Plant);
    expect(costOf("{ growers(limit: 1000) { __typename } }")).toBeLessThan(counts.nodes);
    expect(costOf("{ passages(limit: 1000) { __typename } }")).toBe(counts.passages);
    expect(costOf("{ statements(first: 1000) { edges { __typename } } }")).toBe(counts.statements);
    expect(costOf("{ plants(limit: 2) { __typename } }")).toBe(2);
  });

  it("counts no more at a node than the most that any node has of that relation", () => {
    const gardens = counts.byKind.Garden as number;
    expect(most).toBeGreaterThan(1);
    expect(costOf("{ gardens { grows(limit: 1000) { __typename } } }")).toBe(gardens * (1 + most));
    const page = "{ gardens { growsConnection(first: 1000) { edges { node { __typename } } } } }";
    expect(costOf(page)).toBe(gardens * (1 + most));
  });

  it.each([
    ["{ node(id: $id) { ... on Garden { grows(limit: 1000) { __typename } } } }", 1],
    ["{ gardens(where: { id: { eq: $id } }) { grows(limit: 1000) { __typename } } }", 1],
    ["{ gardens(where: { id: { in: [$id] } }) { grows(limit: 1000) { __typename } } }", 1],
  ])("counts what a node has that the request names: %s", (source, itself) => {
    const gardens = [...world.store.allNodeIds()].filter((node) => node.startsWith("garden:"));
    for (const id of gardens) {
      const degree = world.store.countRelated(id, "GROWS", "OUT") as number;
      expect(costOf(`query ($id: ID!) ${source}`, { id })).toBe(itself + degree);
    }
  });

  it("takes the most that any node has where a store cannot say at once what this one has", () => {
    const remote = { ...world.store, countRelated: () => Promise.resolve(1) };
    const request = findLimitedRequest(
      ...([
        api.schema,
        parse('{ node(id: "garden:x") { ... on Garden { grows(limit: 1000) { __typename } } } }'),
      ] as const),
      ...([undefined, undefined, defaultQueryLimits, getDataSizes({ ...world, store: remote })] as const),
    );
    expect(estimateCost(request as LimitedRequest)).toBe(1 + most);
  });

  it("counts the characters that a text has on average", () => {
    const mean = (field: string) => sizes.findMeanText("Plant", field) as number;
    expect(mean("name")).toBeGreaterThan(3);
    expect(costOf("{ plants(limit: 2) { name } }")).toBeCloseTo(2 * (1 + 0.1 + mean("name") / 100));
    const twice = 2 * (1 + 2 * (0.1 + mean("name") / 100));
    expect(costOf("{ plants(limit: 2) { name again: name } }")).toBeCloseTo(twice);
    expect(sizes.findMeanText(world.ontology.evidenceKind, "text")).toBeGreaterThan(0);
  });

  it("counts names that a caller makes longer than any of ours", () => {
    expect(costOf(`{ plants(limit: 2) { ${"a".repeat(140)}: __typename } }`)).toBeCloseTo(2 * (1 + 1));
    expect(costOf(`{ plants(limit: 2) { ${"a".repeat(40)}: __typename } }`)).toBe(2);
  });

  it("expects of a matrix a cell for each who takes a stand and what is stood on", () => {
    const cells = (counts.byKind.Botanist as number) * (counts.byKind.NamingOpinion as number);
    expect(costOf('{ verdicts(theme: "plant:x") { cells { __typename } } }')).toBe(1 + cells);
  });

  it("counts the questions that there are", () => {
    expect(costOf("{ questions { __typename } }")).toBe(world.dataset.questions.length);
  });

  it("refuses by it", async () => {
    const source = "{ gardens(limit: 1000) { grows(limit: 1000) { __typename } } }";
    const cost = (counts.byKind.Garden as number) * (1 + most);
    expect((await refuse(source, { maxCost: cost - 1 })).details).toEqual({ figure: cost, limit: cost - 1 });
    expect((await ask(source, { limits: { ...defaultQueryLimits, maxCost: cost } })).errors).toBeUndefined();
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

  it("no more introspection than twice all of it", async () => {
    const times = (count: number, text: string) => Array.from({ length: count }, (_, n) => `a${n}: ${text}`).join(" ");
    const source = `{ ${times(20, "__schema { ...S }")} } fragment S on __Schema { ${times(20, "types { ...T }")} }
      fragment T on __Type { ${times(50, "fields { args { name description } }")} }`;
    expect((await refuse(source)).code).toBe("QUERY_TOO_COSTLY");
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
