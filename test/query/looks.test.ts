import { describe, expect, it } from "vitest";
import type { Ontology, RelationDefinition } from "../../src/ontology/ontology.js";
import { createLooks, toSize } from "../../src/query/looks.js";
import { numberNodes } from "../../src/query/number-nodes.js";
import { node, statement } from "../store/build-dataset.js";
import { smallOntology } from "../store/small-world.js";

const ontology: Ontology = { ...smallOntology, relations: smallOntology.relations.map(paint) };

function paint(relation: RelationDefinition): RelationDefinition {
  if (relation.type !== "LIKES") return relation;
  return { ...relation, label: "is fond of", labelZh: "喜歡", color: "#b4401a", dash: [8, 4] };
}

const [english, chinese] = (["en", "zh"] as const).map((language) => createLooks(ontology, language, () => 4));
const ada = node("cook:ada", "Cook", { name: "Ada", nameZh: "艾達" });
const ben = node("cook:ben", "Cook", { name: "Ben" });
const likes = statement("s-1", "cook:ada", "LIKES", "cook:ben", { evidence: ["place:1", "place:2"] });
const makes = statement("s-2", "cook:ada", "MAKES", "dish:pie");

describe("The look of a node", () => {
  it("is its name in the language, the colour of its kind, and a size by its statements", () => {
    expect(english?.ofNode(ada)).toEqual({ label: "Ada", color: "#000000", size: 6 });
    expect(chinese?.ofNode(ada).label).toBe("艾達");
    expect(chinese?.ofNode(ben).label).toBe("Ben");
    expect(english?.ofNode(node("dish:pie", "Dish")).color).toBe("#000001");
  });

  it("is grey for a kind that the schema does not have", () => {
    expect(english?.ofNode(node("pot:jug", "Pot")).color).toBe("#8a8f98");
  });

  it("grows from 3 to 20, two decimals at most", () => {
    expect([0, 1, 2, 7, 100, 1e9].map(toSize)).toEqual([3, 4.5, 5.12, 6.97, 18, 20]);
  });
});

describe("The look of a statement", () => {
  it("is its relation's label and colour, and the number of its passages", () => {
    expect(english?.ofStatement(likes)).toMatchObject({
      label: "is fond of",
      color: "#b4401a",
      dash: [8, 4],
      weight: 2,
    });
    expect(chinese?.ofStatement(likes).label).toBe("喜歡");
    expect(chinese?.ofStatement(makes)).toMatchObject({ label: "makes", color: "#8a8f98", dash: [], weight: 1 });
  });

  it("is the relation's type where the schema does not have it", () => {
    expect(english?.ofStatement({ ...makes, relation: "EATS" })).toMatchObject({ label: "EATS", color: "#8a8f98" });
  });
});

describe("Numbered nodes", () => {
  it("have the numbers of their order, sizes, and the statements between them, loops and repeats included", () => {
    const loop = statement("s-3", "cook:ben", "LIKES", "cook:ben");
    if (english === undefined) throw new Error("There are no looks.");
    const { graph, numberOf } = numberNodes([ben, ada], [likes, makes, loop, likes], english);
    expect(graph.size).toBe(2);
    expect([...graph.sources]).toEqual([1, 0, 1]);
    expect([...graph.targets]).toEqual([0, 0, 0]);
    expect([...graph.sizes]).toEqual([6, 6]);
    expect(["cook:ben", "cook:ada", "dish:pie"].map(numberOf)).toEqual([0, 1, undefined]);
  });
});
