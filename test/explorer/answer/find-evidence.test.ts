import { describe, expect, test } from "vitest";
import { findEvidence } from "../../../src/explorer/views/answer/find-evidence.ts";

describe("the passages of a row", () => {
  test.each([
    ["statement properties with ids", { properties: { evidence: ["passage:b", "passage:a"] } }, "properties"],
    [
      "statement properties with passages",
      { properties: { passages: [{ id: "passage:b" }, { id: "passage:a" }] } },
      "properties",
    ],
    ["passages", { passages: [{ id: "passage:b" }, { id: "passage:a" }] }, "passages"],
    ["ids", { evidence: ["passage:b", "passage:a"] }, "evidence"],
    ["several statements", { of: [{ p: { evidence: ["passage:b"] } }, { p: { evidence: ["passage:a"] } }] }, "of[].p"],
  ])("are found where the path leads to %s", (_what, value, path) => {
    expect(findEvidence({ value, trail: [] }, path)).toEqual(["passage:b", "passage:a"]);
  });

  test("are each named once", () => {
    const value = { properties: { evidence: ["passage:a"], passages: [{ id: "passage:a" }, { id: "passage:b" }] } };
    expect(findEvidence({ value, trail: [] }, "properties")).toEqual(["passage:a", "passage:b"]);
  });

  test("are looked for in the whole row where there is no path", () => {
    const passage = { id: "passage:c", firstLine: 4 };
    const value = {
      id: "plant:x",
      grownBy: [{ id: "garden:y", properties: { evidence: ["passage:a"] } }],
      seen: passage,
    };
    expect(findEvidence({ value, trail: [] }, null)).toEqual(["passage:a", "passage:c"]);
  });

  test("are none where nothing is said of them", () => {
    expect(findEvidence({ value: { id: "plant:x", name: "x" }, trail: [] }, null)).toEqual([]);
    expect(findEvidence({ value: {}, trail: [] }, "properties.passages")).toEqual([]);
  });
});
