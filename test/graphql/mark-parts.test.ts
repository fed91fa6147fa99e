import { parse, validate } from "graphql";
import { describe, expect, it } from "vitest";
import { collectParts } from "../../src/graphql/collect-parts.js";
import { markParts } from "../../src/graphql/mark-parts.js";
import { loadToyWorld } from "./toy-world.js";

const { ask, api } = loadToyWorld();
const types = { statementType: "Statement", evidenceKind: "Passage" };

async function findParts(query: string) {
  const marked = markParts(query, api.schema, types);
  expect(validate(api.schema, parse(marked.query))).toEqual([]);
  const { data, errors } = await ask(marked.query);
  expect(errors).toBeUndefined();
  return collectParts(data, marked);
}

describe("the parts of an answer", () => {
  it("are its nodes in the order in which they stand there, each once", async () => {
    expect(
      await findParts(
        '{ plant: node(id: "plant:oxlip") { name } nodes(ids: ["garden:low-marsh", "plant:oxlip"]) { name } }',
      ),
    ).toEqual({
      nodes: ["plant:oxlip", "garden:low-marsh"],
      statements: [],
    });
  });

  it("are the statements of a page too, though nothing is asked of them", async () => {
    const query = "{ plants(limit: 1) { grownByConnection(first: 2) { edges { node { name } } } } }";
    const { statements } = await findParts(query);
    const all = await ask("{ plants(limit: 1) { grownByConnection(first: 2) { edges { properties { id } } } } }");
    expect(JSON.stringify(all.data)).toContain(JSON.stringify(statements[0]));
    expect(statements).toHaveLength(2);
  });

  it("are found in hand-written results, through interfaces, and in fragments", async () => {
    const query = `
      query Holders { keepers { ...Held } statements(first: 1) { edges { node { relation } } } }
      fragment Held on Keeper { holder { ... on Botanist { abbreviation } } of { name } properties { season } }
    `;
    const { nodes, statements } = await findParts(query);
    expect(nodes.filter((id) => id.startsWith("botanist:"))).not.toEqual([]);
    expect(nodes.filter((id) => id.startsWith("garden:"))).not.toEqual([]);
    expect(statements.length).toBeGreaterThan(1);
    expect(statements.every((id) => /^[si]-/.test(id))).toBe(true);
  });

  it("do not include passages", async () => {
    const query = "{ statements(first: 1) { edges { node { properties { passages { firstLine } } } } } }";
    expect(await findParts(query)).toEqual({ nodes: [], statements: [expect.any(String)] });
  });

  it("are named so that the query's own names stay", async () => {
    const query = '{ partId: node(id: "plant:oxlip") { part: name partType: id } }';
    const marked = markParts(query, api.schema, types);
    const { data } = await ask(marked.query);
    expect(data).toMatchObject({ partId: { partType: "plant:oxlip" } });
    expect(collectParts(data, marked).nodes).toEqual(["plant:oxlip"]);
  });

  it("are none where there is no answer", () => {
    expect(collectParts(null, markParts("{", api.schema, types))).toEqual({
      nodes: [],
      statements: [],
    });
  });
});

describe("marking the parts of a query", () => {
  it.each(["{ plants { nme } }", "{ plants {", ""])("leaves the fault of %j for the answer to tell", async (query) => {
    const asked = await ask(query);
    const marked = await ask(markParts(query, api.schema, types).query);
    expect(marked.errors?.map(({ message }) => message)).toEqual(asked.errors?.map(({ message }) => message));
  });

  it("does not ask again for what the query asks for", () => {
    const query = "{ plants { id grownByConnection { edges { properties { season id passages { id text } } } } } }";
    const { query: marked, marks } = markParts(query, api.schema, types);
    expect(marked).not.toContain(marks.id);
    expect(marked).not.toContain(marks.statement);
    expect(marked.match(/__typename/g)).toHaveLength(2);
  });

  it("keeps variables and their defaults", () => {
    const query = 'query Named($id: ID! = "plant:oxlip") { node(id: $id) { name } }';
    expect(markParts(query, api.schema, types).query).toContain('query Named($id: ID! = "plant:oxlip")');
  });
});
