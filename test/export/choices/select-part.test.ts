import { describe, expect, it } from "vitest";
import type { ExportChoices } from "../../../src/export/choices/export-choices.js";
import { prepareExport } from "../../../src/export/prepare-export.js";
import type { PropertyDefinition } from "../../../src/ontology/ontology.js";
import { buildDataset, node, statement } from "../../store/build-dataset.js";
import { smallOntology } from "../../store/small-world.js";
import { createExportContext, everything, prepareSmall } from "../export-world.js";

/** The small world's, with periods. */
const ontology = {
  ...smallOntology,
  statementProperties: [...smallOntology.statementProperties, ...["from", "until"].map(toDate)],
};

function toDate(name: string): PropertyDefinition {
  return { ...(smallOntology.statementPropertyByName.date as PropertyDefinition), name };
}

/** A kitchen with documents, dates and one dish that nothing is said of. */
const kitchen = buildDataset({
  nodes: [
    ...["cook:ada", "cook:ben"].map((id) => node(id, "Cook")),
    ...["dish:broth", "dish:pie", "dish:stew"].map((id) => node(id, "Dish")),
    ...["book:one", "book:two", "book:three"].map((id) => node(id, "Book")),
  ],
  statements: [
    statement("made-1840", "cook:ada", "MAKES", "dish:broth", { date: "1840" }),
    statement("made-1840-05", "cook:ben", "MAKES", "dish:broth", { date: "1840-05", evidence: ["place:2"] }),
    statement("likes-since-1841", "cook:ada", "LIKES", "dish:stew", { from: "1841-02-28" }),
    statement("likes-1830-to-1835", "cook:ben", "LIKES", "dish:stew", { from: "1830", until: "1835-02" }),
    statement("likes-until-1836", "cook:ben", "LIKES", "cook:ada", { until: "1836" }),
    statement("improves-undated", "dish:stew", "IMPROVES", "dish:broth", { evidence: ["place:1", "place:2"] }),
  ],
  passages: [
    node("place:1", "Place", { documentId: "book:one" }),
    node("place:2", "Place", { documentId: "book:two" }),
  ],
});

function prepare(choices: Partial<ExportChoices>, dataset = kitchen) {
  return prepareExport(createExportContext(dataset, ontology), { ...everything, ...choices });
}

async function choose(choices: Partial<ExportChoices>) {
  const graph = await prepare(choices);
  const nodes = [...graph.nodes()].map(({ id }) => id);
  const statements = [...graph.statements()].map(({ id }) => id);
  expect([graph.nodeCount, graph.statementCount]).toEqual([nodes.length, statements.length]);
  return { nodes, statements, passages: [...graph.passages()].map(({ id }) => id) };
}

async function chooseStatements(choices: Partial<ExportChoices>): Promise<string[]> {
  return (await choose(choices)).statements;
}

const undated = "improves-undated";

describe("A part of a graph", () => {
  it("is all of it without choices, what nothing is said of included", async () => {
    const { nodes, statements, passages } = await choose({});
    expect(nodes).toEqual(kitchen.nodes.map(({ id }) => id));
    expect(statements).toEqual(kitchen.statements.map(({ id }) => id));
    expect(passages).toEqual(["place:1", "place:2"]);
  });

  it("of kinds has all nodes of them and the statements between those", async () => {
    expect(await choose({ kinds: ["Dish"] })).toEqual({
      nodes: ["dish:broth", "dish:pie", "dish:stew"],
      statements: [undated],
      passages: ["place:1", "place:2"],
    });
    expect(await chooseStatements({ kinds: ["Cook"] })).toEqual(["likes-until-1836"]);
    expect((await choose({ kinds: ["Book"] })).nodes).toEqual(["book:one", "book:three", "book:two"]);
  });

  it("of relations has the nodes that they tie to each other, and no others", async () => {
    expect(await choose({ relations: ["MAKES"] })).toEqual({
      nodes: ["cook:ada", "cook:ben", "dish:broth"],
      statements: ["made-1840", "made-1840-05"],
      passages: ["place:1", "place:2"],
    });
  });

  it("of documents has the statements with any evidence in one of them", async () => {
    expect(await choose({ documents: ["book:two"] })).toEqual({
      nodes: ["cook:ben", "dish:broth", "dish:stew"],
      statements: [undated, "made-1840-05"],
      passages: ["place:1", "place:2"],
    });
    expect(await chooseStatements({ documents: ["book:one", "book:two"] })).toHaveLength(6);
    expect(await choose({ documents: ["book:three"] })).toEqual({ nodes: [], statements: [], passages: [] });
  });

  it("refuses documents that there are not, and nodes that are none", async () => {
    await expect(choose({ documents: ["book:tow"] })).rejects.toMatchObject({
      code: "UNKNOWN_NODE",
      suggestion: expect.stringContaining('"book:two"'),
    });
    await expect(choose({ documents: ["dish:pie"] })).rejects.toMatchObject({ code: "WRONG_KIND" });
  });
});

describe("A part by dates", () => {
  it.each([
    ["1840", ["likes-since-1841", "made-1840", "made-1840-05"]],
    ["1840-12-31", ["likes-since-1841", "made-1840"]],
    ["1840-05", ["likes-since-1841", "made-1840", "made-1840-05"]],
    ["1840-05-31", ["likes-since-1841", "made-1840", "made-1840-05"]],
    ["1840-06", ["likes-since-1841", "made-1840"]],
    ["1835-02-28", ["likes-1830-to-1835", "likes-since-1841", "likes-until-1836", "made-1840", "made-1840-05"]],
    ["1835-03", ["likes-since-1841", "likes-until-1836", "made-1840", "made-1840-05"]],
    ["2000", ["likes-since-1841"]],
  ])("from %s leaves out what ended before and what is undated", async (from, expected) => {
    expect(await chooseStatements({ from })).toEqual(expected);
  });

  it.each([
    ["1829", ["likes-until-1836"]],
    ["1830-01-01", ["likes-1830-to-1835", "likes-until-1836"]],
    ["1839-12", ["likes-1830-to-1835", "likes-until-1836"]],
    ["1840-01", ["likes-1830-to-1835", "likes-until-1836", "made-1840"]],
    ["1840", ["likes-1830-to-1835", "likes-until-1836", "made-1840", "made-1840-05"]],
    ["1841-02-27", ["likes-1830-to-1835", "likes-until-1836", "made-1840", "made-1840-05"]],
    ["1841-02", ["likes-1830-to-1835", "likes-since-1841", "likes-until-1836", "made-1840", "made-1840-05"]],
  ])("until %s leaves out what began after and what is undated", async (until, expected) => {
    expect(await chooseStatements({ until })).toEqual(expected);
  });

  it("from one day until another has what lies between or reaches in", async () => {
    expect(await chooseStatements({ from: "1834", until: "1840-02" })).toEqual([
      ...["likes-1830-to-1835", "likes-until-1836", "made-1840"],
    ]);
  });

  it("has what was said after it had ended by either of its dates", async () => {
    const late = buildDataset({
      ...kitchen,
      statements: [statement("late", "cook:ada", "MAKES", "dish:pie", { date: "1850", until: "1820" })],
    });
    const counts = ["1820", "1850"].map(async (year) => {
      const from = await prepare({ from: year }, late);
      const until = await prepare({ until: year }, late);
      return [from.statementCount, until.statementCount];
    });
    expect(await Promise.all(counts)).toEqual([
      [1, 1],
      [1, 1],
    ]);
    expect((await prepare({ until: "1819" }, late)).statementCount).toBe(0);
    expect((await prepare({ from: "1851" }, late)).statementCount).toBe(0);
  });
});

describe("What surrounds a node", () => {
  it.each([
    [0, ["dish:broth"], []],
    [1, ["cook:ada", "cook:ben", "dish:broth", "dish:stew"], kitchen.statements.map(({ id }) => id)],
  ])("at a depth of %i has the nodes so far away and all statements between them", async (depth, nodes, statements) => {
    expect(await choose({ around: "dish:broth", depth })).toMatchObject({ nodes, statements });
  });

  it("is the node alone where nothing is said of it", async () => {
    expect(await choose({ around: "dish:pie", depth: 6 })).toEqual({
      nodes: ["dish:pie"],
      statements: [],
      passages: [],
    });
  });

  it("is refused for what there is not, and for evidence", async () => {
    await expect(choose({ around: "dish:brooth" })).rejects.toMatchObject({
      code: "UNKNOWN_NODE",
      suggestion: 'Did you mean "dish:broth"?',
    });
    await expect(choose({ around: "place:1" })).rejects.toMatchObject({ code: "WRONG_KIND" });
  });
});

describe("A part by ids", () => {
  const title = "a part";

  it("has the statements with both ends, and nodes that no statement ties", async () => {
    const part = { title, nodes: ["dish:pie"], statements: ["made-1840-05"] };
    expect(await choose({ part })).toEqual({
      nodes: ["cook:ben", "dish:broth", "dish:pie"],
      statements: ["made-1840-05"],
      passages: ["place:2"],
    });
  });

  it("does not take statements in for having both their ends", async () => {
    const part = { title, nodes: ["cook:ada", "dish:broth"], statements: [] };
    expect(await choose({ part })).toMatchObject({ nodes: part.nodes, statements: [] });
  });

  it("passes over what is not in the graph", async () => {
    const part = { title, nodes: ["dish:pie", "dish:none"], statements: ["none"] };
    expect(await choose({ part })).toEqual({ nodes: ["dish:pie"], statements: [], passages: [] });
  });
});

describe("Choices together", () => {
  it("must all hold", async () => {
    expect(await choose({ around: "dish:stew", depth: 1, kinds: ["Dish"] })).toMatchObject({
      nodes: ["dish:broth", "dish:stew"],
      statements: [undated],
    });
    expect(await chooseStatements({ kinds: ["Cook", "Dish"], relations: ["LIKES"], from: "1840" })).toEqual([
      "likes-since-1841",
    ]);
    expect(await chooseStatements({ documents: ["book:two"], until: "1840" })).toEqual(["made-1840-05"]);
  });

  it("keep what was asked for by id although no statement is left to it", async () => {
    expect((await choose({ around: "dish:pie", depth: 1, relations: ["MAKES"] })).nodes).toEqual(["dish:pie"]);
    const part = { title: "a part", nodes: ["book:one"], statements: ["made-1840", "made-1840-05"] };
    expect(await choose({ part, until: "1840-04" })).toMatchObject({
      nodes: ["book:one", "cook:ada", "dish:broth"],
      statements: ["made-1840"],
    });
  });

  it("leave nothing of what one of them excludes, asked for by id or not", async () => {
    expect(await choose({ around: "dish:pie", kinds: ["Cook"] })).toEqual({ nodes: [], statements: [], passages: [] });
  });
});

describe("Statements that follow from others", () => {
  it("are chosen like those that were stated", async () => {
    const graph = await prepareSmall({ kinds: ["Cook", "Ingredient"], relations: ["NEEDS"] });
    const inferred = [...graph.statements()];
    expect(inferred.length).toBeGreaterThan(0);
    expect(inferred.every((found) => found.inferred)).toBe(true);
    expect([...graph.nodes()].map(({ id }) => id)).toContain("cook:ada");
  });
});
