import { describe, expect, it } from "vitest";
import { describeOntology } from "../../src/query/describe-ontology.js";
import { villageOntology } from "./village.js";

const description = describeOntology(villageOntology);

describe("the description of an ontology", () => {
  it("lists kinds in display order with their own properties as in SDL", () => {
    const [villager] = description.kinds;
    expect(villager).toMatchObject({
      name: "Villager",
      plural: "villagers",
      color: "#000001",
      order: 1,
      interfaces: expect.arrayContaining(["Node", "Speaker"]),
    });
    expect(villager?.properties.map(({ name, type }) => `${name}: ${type}`)).toEqual(
      expect.arrayContaining(["name: String!", "aliases: [String!]!", "mark: String"]),
    );
  });

  it("says who can be at the ends of a relation, its stance, and from what it follows", () => {
    const find = (type: string) => description.relations.find((relation) => relation.type === type);
    expect(find("FAVOURS")).toMatchObject({
      field: "favours",
      inverse: "favouredBy",
      subjects: ["Villager", "Guild"],
      objects: ["Stand"],
      stance: "FAVOURS",
      derivedFrom: [],
    });
    expect(find("INVOKES")).toMatchObject({ stance: undefined, derivedFrom: ["moves.invokes", "remarks.invokes"] });
  });

  it("lists the properties of statements in the order of the schema", () => {
    expect(description.statementProperties.map(({ name }) => name).slice(-4)).toEqual([
      "gathering",
      "topic",
      "stand",
      "heading",
    ]);
    expect(description.statementProperties.find(({ name }) => name === "evidence")?.type).toBe("[ID!]!");
  });
});
