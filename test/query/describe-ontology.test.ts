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
    expect(find("INVOKES")).not.toHaveProperty("stance");
    expect(find("INVOKES")).toMatchObject({ derivedFrom: ["moves.invokes", "remarks.invokes"] });
  });

  it("tells the kinds that a reference can lead to, the kind of the evidence only where it is meant", () => {
    const find = (name: string) => description.statementProperties.find((property) => property.name === name);
    expect(find("gathering")?.reference).toEqual({ kind: "Gathering", as: "atGathering", kinds: ["Gathering"] });
    expect(find("evidence")?.reference?.kinds).toEqual(["Passage"]);
    expect(find("speaker")?.reference?.kinds).toEqual(["Villager", "Guild"]);
    expect(find("anything")?.reference?.kinds).toContain("Clause");
    expect(find("anything")?.reference?.kinds).not.toContain("Passage");
  });

  it("lists the properties of statements in the order of the schema", () => {
    expect(description.statementProperties.map(({ name }) => name).slice(-7)).toEqual([
      "speaker",
      "anything",
      "gathering",
      "topic",
      "stand",
      "heading",
      "headingZh",
    ]);
    expect(description.statementProperties.find(({ name }) => name === "evidence")?.type).toBe("[ID!]!");
  });

  it("says who plays which part in an operation", () => {
    const matrix = description.operations.find(({ operation }) => operation === "stanceMatrix");
    expect(matrix?.roles).toEqual(expect.arrayContaining([{ role: "at", is: ["gathering"] }]));
    expect(matrix?.roles.find(({ role }) => role === "member")?.is).toContain("Villager");
  });
});
