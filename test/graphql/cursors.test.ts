import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadToyWorld } from "./toy-world.js";

interface Walked {
  readonly totalCount: number;
  readonly pageInfo: {
    readonly endCursor: string | null;
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
  };
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
}

interface GardenPage {
  readonly node: {
    readonly growsConnection: {
      readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
      readonly edges: readonly { readonly properties: { readonly id: string } }[];
    };
  };
}

const { ask, world } = loadToyWorld();

const pageQuery = `query ($first: Int, $after: String, $sort: [NodeSort!], $where: NodeWhere) {
  list: nodesConnection(first: $first, after: $after, sort: $sort, where: $where) {
    totalCount pageInfo { endCursor hasNextPage hasPreviousPage } edges { cursor node { id } }
  }
}`;

async function readPage(variables: Record<string, unknown>): Promise<Walked> {
  const { data, errors } = await ask(pageQuery, { variables });
  expect(errors).toBeUndefined();
  return (data as unknown as { list: Walked }).list;
}

async function walk(first: number, variables: Record<string, unknown>): Promise<string[]> {
  const ids: string[] = [];
  for (let after: string | null = null; ; ) {
    const page: Walked = await readPage({ ...variables, first, after });
    expect(page.pageInfo.hasPreviousPage).toBe(after !== null);
    ids.push(...page.edges.map(({ node }) => node.id));
    if (!page.pageInfo.hasNextPage) return ids;
    after = page.pageInfo.endCursor;
  }
}

const sorts = fc.constantFrom([{ name: "ASC" }], [{ nameZh: "DESC" }, { id: "DESC" }], []);
const wheres = fc.constantFrom(
  {},
  { name: { contains: "a" } },
  { typename: ["Plant", "Garden"] },
  { name: { eq: "none" } },
);

describe("cursors", () => {
  it("lead through the whole list, each entry once, whatever the length of the pages", async () => {
    const all = [...(world.store.allNodes() as Iterable<{ id: string }>)].map(({ id }) => id);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 7 }), sorts, wheres, async (first, sort, where) => {
        const whole = await readPage({ first: 1000, sort, where });
        const walked = await walk(first, { sort, where });
        expect(walked).toEqual(whole.edges.map(({ node }) => node.id));
        expect(walked).toHaveLength(whole.totalCount);
        expect(new Set(walked).size).toBe(walked.length);
        expect(all).toEqual(expect.arrayContaining(walked));
      }),
      { numRuns: 40 },
    );
  });

  it("continue after any entry of a page", async () => {
    const { edges } = await readPage({ first: 5 });
    const next = await readPage({ first: 2, after: edges[1]?.cursor });
    expect(next.edges).toEqual(edges.slice(2, 4));
  });

  it("page through the statements of a relation", async () => {
    const source = `query ($after: String) {
      node(id: "garden:alder-hill") { ... on Garden { growsConnection(first: 2, after: $after) {
        totalCount pageInfo { endCursor hasNextPage } edges { properties { id } } } } } }`;
    const ids: string[] = [];
    let after: string | null = null;
    for (let hasNextPage = true; hasNextPage; ) {
      const { data } = await ask(source, { variables: { after } });
      const page = (data as unknown as GardenPage).node.growsConnection;
      ids.push(...page.edges.map((edge) => edge.properties.id));
      ({ endCursor: after, hasNextPage } = page.pageInfo);
    }
    expect(new Set(ids).size).toBe(5);
    expect(ids).toHaveLength(5);
  });

  it("are refused by another selection, another order and another list", async () => {
    const { pageInfo } = await readPage({ first: 2 });
    const after = pageInfo.endCursor;
    const others = [
      ask(pageQuery, { variables: { after, where: { name: { contains: "a" } } } }),
      ask(pageQuery, { variables: { after, sort: [{ name: "ASC" }] } }),
      ask(`query ($after: String) { plantsConnection(after: $after) { totalCount } }`, { variables: { after } }),
      ask(pageQuery, { variables: { after: "no cursor" } }),
    ];
    for (const { errors } of await Promise.all(others)) {
      expect(errors?.map(({ extensions }) => extensions.code)).toEqual(["BAD_CURSOR"]);
    }
  });

  it("are refused by another version of the dataset", async () => {
    const after = Buffer.from("1.0123456789abcdef.000000000000").toString("base64url");
    const { errors } = await ask(pageQuery, { variables: { after } });
    expect(errors?.[0]?.message).toContain("another version of the dataset");
  });
});
