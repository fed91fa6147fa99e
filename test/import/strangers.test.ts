import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { getImportFormat } from "../../src/import/formats.js";
import type { ImportedGraph } from "../../src/import/imported-graph.js";
import { getOntology, loadImported, makeWorld, readOntologyOf } from "./import-world.js";

const document = "document:survey";

describe("a file of Gephi", () => {
  it("keeps labels, declared types, defaults, lists and parallel edges, and passes over drawing", () => {
    const { dataset, world } = load("gephi.gexf");
    expect(dataset.nodes.filter(({ kind }) => kind === "Thing").map(({ properties }) => properties)).toEqual([
      { name: "Seed Bank & Sons", aliases: ["0"], members2020: 12, share: 0.5, tags: ["old", "large"] },
      { name: "Orchard", aliases: ["1"], members2020: 0, share: 1 },
      { name: "Orchard (2)", aliases: ["2"], members2020: 0 },
      { name: "3", aliases: [], members2020: 0 },
    ]);
    expect(tell(dataset.statements)).toEqual([
      "thing:0 LENDS_TO thing:1",
      "thing:0 SELLS_TO thing:1",
      "thing:1 SELLS_TO thing:2",
    ]);
    expect(dataset.statements.find(({ weight }) => weight === 2.5)).toMatchObject({ since: "2019-04", isOpen: true });
    expect(world.problems.map(({ code }) => code)).toEqual(["SELF_STATEMENT", "UNKNOWN_NODE"]);
  });
});

describe("a file of yEd", () => {
  it("is read with its labels, groups and defaults", () => {
    const { dataset, world } = load("yed.graphml");
    expect(dataset.nodes.filter(({ kind }) => kind === "Thing").map(({ properties }) => properties)).toEqual([
      { name: "Glass house", aliases: ["n0"], rooms: 3 },
      { name: "Shed\ntwo", aliases: ["n1"], rooms: 1 },
      { name: "Shelf", aliases: ["n1::n0"], rooms: 1 },
    ]);
    expect(tell(dataset.statements)).toEqual(["thing:n0 LEADS_TO thing:n1", "thing:n1-n0 STANDS_IN thing:n1"]);
    expect(world.sources.get("survey.txt")).toBe("Glass house — leads to — Shed two\nShelf — stands in — Shed two\n");
    expect(world.problems).toEqual([]);
  });
});

describe("a file of NetworkX", () => {
  it("finds names for attributes that statements have for themselves, and keeps what is no simple value as JSON", () => {
    const { dataset, world } = load("networkx.json");
    const things = dataset.nodes.filter(({ kind }) => kind === "Thing");
    expect(things.map(({ id }) => id)).toEqual(["thing:0", "thing:1", expect.stringMatching(/^thing:n-[0-9a-f]{8}$/)]);
    expect(things.map(({ properties }) => properties)).toEqual([
      { name: "0", aliases: [], club: "Mr. Hi", strength: 1.5, seen: true, node: "x", meta: '{"a":[1,null]}' },
      { name: "1", aliases: [], club: "Officer", strength: 2, keyValue: "k" },
      { name: "日本", aliases: [], club: "Officer", passages: 3, date: "12 March" },
    ]);
    expect(dataset.statements.find(({ weight }) => weight === 5)).toMatchObject({
      subjectValue: "s",
      passagesValue: "p",
    });
    expect(dataset.statements.find(({ weight }) => weight === 4)).toMatchObject({ dateValue: "March" });
    expect(world.problems.map(({ code }) => code)).toEqual(["DUPLICATE_STATEMENT"]);
  });
});

describe("two tables", () => {
  it("are nodes and edges; what looks like a number is one, but not a code with a leading zero", () => {
    const { dataset, world } = load("people.csv", "ties.csv");
    expect(world.problems).toEqual([]);
    expect(dataset.nodes.find(({ id }) => id === "gardener:p1")?.properties).toEqual({
      ...{ name: "Ada; Lind", aliases: ["p1"], born: "1815-12-10", code: "007", height: 1.5 },
    });
    expect(tell(dataset.statements)).toEqual([
      "gardener:p1 KNOWS gardener:p2",
      "gardener:p1 WORKS_AT garden:g1",
      "gardener:p2 KNOWS gardener:p1",
      "gardener:p2 WORKS_AT garden:g1",
    ]);
    expect(dataset.statements.find(({ hours }) => hours === 12)).not.toHaveProperty("type");
  });

  it("need no nodes: the ends of the edges are the nodes", () => {
    const { dataset } = load("ties.csv");
    expect(dataset.nodes.filter(({ kind }) => kind === "Thing").map(({ id }) => id)).toEqual([
      ...["thing:g1", "thing:p1", "thing:p2"],
    ]);
  });
});

describe("a file that is placed in a schema that is there already", () => {
  const ontology = readOntologyOf("test/fixtures/toy-world/schema");
  const graph: ImportedGraph = {
    isUntyped: false,
    nodes: [
      { id: "hill", attributes: { kind: "garden", label: "Hill", area: "2.5", since: "someday", beds: 3 } },
      { id: "dale", attributes: { kind: "Garden", label: "Dale" } },
      { id: "mint", attributes: { kind: "plants", label: "Mint", rank: "SPECIES", height: "tall" } },
      { id: "thyme", attributes: { kind: "PLANT", label: "Thyme", rank: "KINGDOM" } },
      { id: "tan", attributes: { kind: "Botanist", label: "Mira Tan" } },
      { id: "odd", attributes: { kind: "Mushroom", label: "Odd" } },
    ],
    edges: [
      { source: "hill", target: "mint", attributes: { relation: "grows", specimens: 4, garden: "dale", mood: "glad" } },
      { source: "mint", target: "dale", attributes: { relation: "growers", garden: "nowhere" } },
      { source: "tan", target: "mint", attributes: { relation: "GROWS" } },
      { source: "tan", target: "hill", attributes: { relation: "WORKS_AT", from: "2020", until: "2010" } },
      { source: "mint", target: "thyme", attributes: { relation: "WITHIN", date: "2021-13" } },
      { source: "mint", target: "hill", attributes: { relation: "KEEPS" } },
      { source: "hill", target: "dale", attributes: { relation: "ADMIRES" } },
      { source: "odd", target: "dale", attributes: { relation: "GROWS" } },
    ],
  };

  it("finds kinds, relations in either direction and values of the right types, by any way of writing them", () => {
    const dataset = loadImported(makeWorld(graph, { ontology, document }), ontology);
    expect(dataset.nodes.find(({ id }) => id === "garden:hill")?.properties).toMatchObject({ name: "Hill", area: 2.5 });
    expect(tell(dataset.statements)).toEqual([
      "garden:dale GROWS plant:mint",
      "garden:hill GROWS plant:mint",
      "plant:mint WITHIN plant:thyme",
    ]);
    expect(dataset.statements.find(({ subject }) => subject === "garden:hill")).toMatchObject({
      ...{ specimens: 4, garden: "garden:dale" },
    });
  });

  it("lists by the codes of the rules whatever has no place, and nothing else", () => {
    const { problems } = makeWorld(graph, { ontology, document });
    expect(problems.map(({ code, item }) => `${code} ${item}`).sort()).toEqual([
      'BAD_DATE edge from "mint" to "thyme"',
      'BAD_DATE node "hill"',
      'BAD_ENUM_VALUE node "thyme"',
      'CONFLICTING_VALIDITY edge from "tan" to "hill"',
      'DANGLING_REFERENCE edge from "mint" to "dale"',
      'DERIVED_RELATION edge from "tan" to "mint"',
      'UNKNOWN_FIELD edge from "hill" to "mint"',
      'UNKNOWN_FIELD node "hill"',
      'UNKNOWN_KIND node "odd"',
      'UNKNOWN_NODE edge from "odd" to "dale"',
      'UNKNOWN_RELATION edge from "hill" to "dale"',
      'WRONG_ENDPOINT edge from "mint" to "hill"',
      'WRONG_TYPE node "mint"',
    ]);
  });

  it("gives nodes that tell no kind the kind that is named", () => {
    const kind = "Plant";
    const world = makeWorld(
      { nodes: [{ id: "odd", attributes: {} }], edges: [], isUntyped: false },
      { ontology, kind },
    );
    expect(loadImported(world, ontology).nodes.map(({ id }) => id)).toEqual(["plant:odd"]);
    expect(() => makeWorld(graph, { ontology, kind: "Plnt", document })).toThrow('no kind "Plnt"');
  });
});

function load(...names: readonly string[]) {
  const files = names.map((name) => ({ name, bytes: readFileSync(`test/import/fixtures/${name}`) }));
  const world = makeWorld(getImportFormat(undefined, files).read(files), { document });
  return { world, dataset: loadImported(world, getOntology(world)) };
}

function tell(statements: readonly { readonly subject: string; readonly relation: string; readonly object: string }[]) {
  return statements.map(({ subject, relation, object }) => `${subject} ${relation} ${object}`).sort();
}
