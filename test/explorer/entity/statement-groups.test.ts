import { describe, expect, it } from "vitest";
import type { PropertyDefinition } from "../../../src/explorer/api/shapes.ts";
import { isContext, toContextGroups, toDirectGroups } from "../../../src/explorer/views/entity/statement-groups.ts";
import { toEdge } from "./edge.ts";

const edges = [
  toEdge("garden:a GROWS plant:x"),
  toEdge("garden:a GROWS plant:y"),
  toEdge("garden:b ANNEX_OF garden:a"),
  toEdge("garden:a ANNEX_OF garden:c"),
  toEdge("botanist:m ACCEPTS opinion:o", { garden: "garden:a", seen: ["garden:a", "garden:b"] }),
  toEdge("garden:a ACCEPTS opinion:o", { garden: "garden:a" }),
];

describe("the groups of a node's statements", () => {
  it("tell relations and sides apart", () => {
    const groups = toDirectGroups(edges, "garden:a");
    expect(groups.map(({ key, edges: members }) => [key, members.length])).toEqual([
      ["GROWS.subject", 2],
      ["ANNEX_OF.object", 1],
      ["ANNEX_OF.subject", 1],
      ["ACCEPTS.subject", 1],
    ]);
  });

  it("put a statement about itself on the subject's side", () => {
    const groups = toDirectGroups([toEdge("plant:x WITHIN plant:x")], "plant:x");
    expect(groups.map(({ key }) => key)).toEqual(["WITHIN.subject"]);
  });

  it("hold what names it in the context, but not its own statements", () => {
    const groups = toContextGroups(edges, "garden:a", [toProperty("garden"), toProperty("seen")]);
    expect(groups.map(({ key, edges: members }) => [key, members.length])).toEqual([
      ["garden.ACCEPTS", 1],
      ["seen.ACCEPTS", 1],
    ]);
    expect(groups.every(isContext)).toBe(true);
  });

  it("take what rests on a passage for statements of its own", () => {
    const resting = [toEdge("garden:a GROWS plant:x", { evidence: ["passage:p"] })];
    const groups = toContextGroups(resting, "passage:p", [toProperty("evidence")]);
    expect(groups.map(isContext)).toEqual([false]);
  });
});

function toProperty(name: string): PropertyDefinition {
  const words = { label: name, labelZh: null, description: name, descriptionZh: null, unit: null };
  return { name, type: "ID", ...words, isList: false, values: [], reference: null };
}
