import { describe, expect, it } from "vitest";
import { rollUp, toObjectLists } from "../../../src/explorer/offers/roll-up.ts";

describe("rollUp", () => {
  it("counts what is narrower with what is broader, each thing once", () => {
    const broader = new Map([
      ["rose", ["shrub", "flower"]],
      ["shrub", ["plant"]],
      ["flower", ["plant"]],
    ]);
    const own = new Map([
      ["rose", ["a", "b"]],
      ["flower", ["b", "c"]],
    ]);
    const totals = rollUp(own, broader);
    expect([...(totals.get("plant") ?? [])].sort()).toEqual(["a", "b", "c"]);
    expect([...(totals.get("shrub") ?? [])]).toEqual(["a", "b"]);
    expect(totals.get("tree")).toBeUndefined();
  });

  it("ends where concepts go round in a circle", () => {
    const circle = new Map([
      ["hen", ["egg"]],
      ["egg", ["hen"]],
    ]);
    expect([...(rollUp(new Map([["hen", ["x"]]]), circle).get("egg") ?? [])]).toEqual(["x"]);
  });
});

it("lists the objects of each subject", () => {
  const edges = [
    { subject: { id: "a" }, object: { id: "x" } },
    { subject: { id: "b" }, object: { id: "x" } },
    { subject: { id: "a" }, object: { id: "y" } },
  ];
  expect([...toObjectLists(edges)]).toEqual([
    ["a", ["x", "y"]],
    ["b", ["x"]],
  ]);
});
