import { describe, expect, it } from "vitest";
import { countBySubject } from "../../../src/explorer/views/precedents/subject-offers.ts";
import { toNode } from "../matrix/garden-matrix.ts";

const idea = toNode("Idea", "compost");

const links = {
  about: new Map([
    [idea.id, ["plant:moss"]],
    ["opinion:soft", ["plant:fern"]],
  ]),
  standsFor: new Map([[idea.id, ["plant:moss", "opinion:damp"]]]),
  broader: new Map([["plant:fern", ["plant:green"]]]),
};

function count(themes: readonly string[], positions: readonly string[]) {
  return countBySubject([{ id: "s-1", subject: idea, themes, positions }], links);
}

describe("countBySubject", () => {
  it("takes the theme that the statement names before any other", () => {
    expect([...count(["plant:rose"], ["opinion:soft"]).theme.keys()]).toEqual(["plant:rose"]);
  });

  it("else the theme of the position it names, with what is broader", () => {
    expect([...count([], ["opinion:soft"]).theme.keys()]).toEqual(["plant:fern", "plant:green"]);
  });

  it("else what the thing that cites is about", () => {
    expect([...count([], []).theme.keys()]).toEqual(["plant:moss"]);
    expect([...count([], ["opinion:unknown"]).theme.keys()]).toEqual(["plant:moss"]);
  });

  it("takes the position that the statement names, else what the thing that cites speaks for", () => {
    expect([...count([], ["opinion:soft"]).position.keys()]).toEqual(["opinion:soft"]);
    expect([...count([], []).position.keys()]).toContain("opinion:damp");
  });

  it("counts for the thing that cites", () => {
    expect([...count([], []).proposal]).toEqual([[idea.id, new Set(["s-1"])]]);
  });
});
