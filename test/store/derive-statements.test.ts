import { describe, expect, it } from "vitest";
import type { StatementRecord } from "../../src/dataset/dataset.js";
import { deriveStatements } from "../../src/store/memory/derive-statements.js";
import { buildDataset, node, statement } from "./build-dataset.js";
import { buildOntology } from "./build-ontology.js";
import { smallDataset, smallOntology } from "./small-world.js";

const derived = deriveStatements(smallDataset, smallOntology);

function find(subject: string, object: string): StatementRecord[] {
  return derived.filter((statement) => statement.subject === subject && statement.object === object);
}

describe("deriveStatements", () => {
  it("gives one statement for each chain along a path", () => {
    const ends = derived.map(({ subject, relation, object }) => `${subject} ${relation} ${object}`).sort();
    expect(ends).toEqual([
      "cook:ada NEEDS ingredient:leek",
      "cook:ada NEEDS ingredient:oil",
      "cook:ada NEEDS ingredient:salt",
      "cook:ben NEEDS ingredient:leek",
      "cook:ben NEEDS ingredient:leek",
      "cook:ben NEEDS ingredient:salt",
      "cook:ben NEEDS ingredient:salt",
    ]);
  });

  it("unites the evidence of the parts, sorted and without repetition", () => {
    expect(find("cook:ada", "ingredient:leek")[0]?.evidence).toEqual(["place:1", "place:2"]);
  });

  it("takes the context of the last part and falls back to those before it", () => {
    expect(find("cook:ada", "ingredient:leek")[0]).toMatchObject({ mode: "ALWAYS", date: "1840", rank: 1 });
    expect(find("cook:ada", "ingredient:oil")[0]).toMatchObject({ mode: "OFTEN", date: "1841", rank: 2 });
  });

  it("keeps a translation with what it translates and leaves out why a part is not grounded", () => {
    expect(find("cook:ada", "ingredient:leek")[0]).toMatchObject({ role: "chef", roleZh: "主廚" });
    expect(find("cook:ada", "ingredient:oil")[0]).toMatchObject({ role: "head" });
    expect(find("cook:ada", "ingredient:oil")[0]).not.toHaveProperty("roleZh");
    expect(derived.filter((statement) => "ungrounded" in statement)).toEqual([]);
  });

  it("takes how a passage was read from the last part alone", () => {
    expect(find("cook:ada", "ingredient:oil")[0]).toMatchObject({ asPrinted: "oyl" });
    expect(find("cook:ben", "ingredient:salt").map((statement) => statement.note)).toEqual(["A pinch.", "A pinch."]);
    expect(find("cook:ben", "ingredient:leek").map((statement) => statement.note)).toEqual([undefined, undefined]);
  });

  it("marks them as inferred, without conflicts, and open where a part is open", () => {
    expect(derived.every((statement) => statement.inferred && statement.conflictsWith.length === 0)).toBe(true);
    expect(
      find("cook:ben", "ingredient:leek")
        .map((statement) => statement.openList)
        .sort(),
    ).toEqual([false, true]);
    expect(find("cook:ada", "ingredient:leek")[0]?.openList).toBe(false);
  });

  it("gives the same ids for the same parts and different ones for different parts", () => {
    const again = deriveStatements(smallDataset, smallOntology);
    expect(again.map((statement) => statement.id)).toEqual(derived.map((statement) => statement.id));
    expect(new Set(derived.map((statement) => statement.id)).size).toBe(derived.length);
    expect(derived.every((statement) => /^s-[0-9a-f]{16}$/.test(statement.id))).toBe(true);
  });

  it("walks incoming fields, merges the same chain from two paths and never goes back over a statement", () => {
    const ontology = buildOntology(
      [{ name: "Cook" }, { name: "Dish" }, { name: "Book" }, { name: "Place" }],
      [
        { type: "MAKES", field: "makes", inverse: "madeBy", from: ["Cook"], to: ["Dish"] },
        {
          type: "RIVALS",
          field: "rivals",
          inverse: "rivalledBy",
          from: ["Cook"],
          to: ["Cook"],
          derivedFor: {
            Cook: [
              ["makes", "madeBy"],
              ["makes", "madeBy"],
            ],
          },
        },
      ],
    );
    const dataset = buildDataset({
      nodes: [node("cook:a", "Cook"), node("cook:b", "Cook"), node("dish:d", "Dish")],
      statements: [statement("s-1", "cook:a", "MAKES", "dish:d"), statement("s-2", "cook:b", "MAKES", "dish:d")],
    });
    const rivals = deriveStatements(dataset, ontology);
    expect(rivals.map(({ subject, object }) => [subject, object])).toEqual([
      ["cook:a", "cook:b"],
      ["cook:b", "cook:a"],
    ]);
  });

  it("stops where a node lacks the next field and at ends that the relation does not allow", () => {
    const ontology = buildOntology(
      [{ name: "Cook" }, { name: "Dish" }, { name: "Pot" }, { name: "Book" }, { name: "Place" }],
      [
        { type: "USES", field: "uses", inverse: "usedBy", from: ["Cook", "Dish"], to: ["Dish", "Pot"] },
        {
          type: "OWNS",
          field: "owns",
          inverse: "ownedBy",
          from: ["Cook"],
          to: ["Pot"],
          derivedFor: { Cook: [["uses"], ["uses", "uses"]] },
        },
      ],
    );
    const dataset = buildDataset({
      nodes: [node("cook:a", "Cook"), node("dish:d", "Dish"), node("pot:p", "Pot"), node("pot:q", "Pot")],
      statements: [
        statement("s-1", "cook:a", "USES", "dish:d"),
        statement("s-2", "cook:a", "USES", "pot:p"),
        statement("s-3", "dish:d", "USES", "pot:q"),
      ],
    });
    expect(deriveStatements(dataset, ontology).map((statement) => statement.object)).toEqual(["pot:p", "pot:q"]);
  });
});
