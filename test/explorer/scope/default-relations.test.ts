import { describe, expect, test } from "vitest";
import type { Vocabulary } from "../../../src/explorer/api/vocabulary.ts";
import { isDefaultPicture, listDefaultRelations } from "../../../src/explorer/scope/default-relations.ts";
import { emptyScope } from "../../../src/explorer/scope/scope.ts";

function vocabulary(relations: readonly { type: string; stance?: string; count: number }[]): Vocabulary {
  return {
    ontology: { relations: relations.map(({ type, stance = null }) => ({ type, stance })) },
    dataset: { relations: relations.map(({ type, count }) => ({ relation: type, count })) },
  } as unknown as Vocabulary;
}

describe("the picture that a view opens with", () => {
  test("shows the relations that take a stance, however rare", () => {
    const world = vocabulary([
      { type: "ABOUT", count: 900 },
      { type: "OPPOSES", stance: "OPPOSES", count: 2 },
    ]);
    expect(listDefaultRelations(world)).toEqual(["OPPOSES"]);
  });

  test("shows the most frequent relations of a world without stances, until it is full", () => {
    const world = vocabulary([
      { type: "RARE", count: 3 },
      { type: "GROWS", count: 300 },
      { type: "TENDS", count: 150 },
    ]);
    expect(listDefaultRelations(world)).toEqual(["GROWS", "TENDS"]);
  });

  test("is not shown where the address starts from something or filters", () => {
    expect(isDefaultPicture({ ...emptyScope, hidden: ["plant:a"], withoutRelations: ["GROWS"] })).toBe(true);
    expect(isDefaultPicture({ ...emptyScope, around: ["plant:a"] })).toBe(false);
    expect(isDefaultPicture({ ...emptyScope, documents: ["document:a"] })).toBe(false);
  });
});
