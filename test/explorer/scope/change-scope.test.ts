import { describe, expect, test } from "vitest";
import {
  addAround,
  clearFilters,
  replaceId,
  setExpanded,
  setHidden,
  setPath,
} from "../../../src/explorer/scope/change-scope.ts";
import { leaveOut } from "../../../src/explorer/scope/leave-out.ts";
import { toLoadKey } from "../../../src/explorer/scope/load-key.ts";
import { emptyScope, type Scope } from "../../../src/explorer/scope/scope.ts";

const scope: Scope = { ...emptyScope, around: ["plant:a"], kinds: ["Plant"], selected: "plant:b", text: "ox" };

describe("changing a scope", () => {
  test("brings back a hidden node that is added", () => {
    const changed = addAround(setHidden(scope, "plant:b", true), "plant:b");
    expect(changed).toMatchObject({ around: ["plant:a", "plant:b"], hidden: [], selected: "plant:b" });
  });

  test("unselects what is hidden, and nothing else", () => {
    expect(setHidden(scope, "plant:b", true).selected).toBe("");
    expect(setHidden(scope, "plant:c", true).selected).toBe("plant:b");
  });

  test("adds neighbours once, and none to a node whose neighbours are there", () => {
    const expanded = setExpanded(setExpanded(scope, "plant:b", true), "plant:b", true);
    expect(expanded.expanded).toEqual(["plant:b"]);
    expect(setExpanded(scope, "plant:a", true)).toBe(scope);
    expect(setExpanded(expanded, "plant:b", false).expanded).toEqual([]);
  });

  test("keeps the filters of a path, and what a view starts from when they are cleared", () => {
    expect(setPath(scope, { from: "plant:a", to: "plant:b" })).toMatchObject({
      around: [],
      kinds: ["Plant"],
      selected: "",
    });
    expect(clearFilters({ ...scope, hidden: ["plant:c"] })).toEqual({ ...scope, kinds: [], text: "", hidden: [] });
  });

  test("puts another id in every place of one that leads nowhere, or leaves it out of all", () => {
    const stale = { ...scope, from: "plant:x", hidden: ["plant:x"], context: { garden: ["plant:x", "garden:b"] } };
    expect(replaceId(stale, "plant:x", "plant:y")).toEqual({
      ...stale,
      ...{ from: "plant:y", hidden: ["plant:y"], context: { garden: ["plant:y", "garden:b"] } },
    });
    expect(leaveOut(stale, new Set(["plant:x"]))).toEqual({
      ...stale,
      ...{ from: "", hidden: [], context: { garden: ["garden:b"] } },
    });
  });
});

describe("what is loaded", () => {
  test("stays when only the page has something to do", () => {
    const changes = { selected: "plant:a", hidden: ["plant:c"], pinned: ["plant:a"], text: "rush", since: "2018" };
    expect(toLoadKey({ ...scope, ...changes })).toBe(toLoadKey(scope));
    expect(toLoadKey({ ...scope, depth: 2 })).not.toBe(toLoadKey(scope));
  });

  test("changes with every filter where the server filters", () => {
    expect(toLoadKey({ ...emptyScope, text: "rush" })).not.toBe(toLoadKey(emptyScope));
    expect(toLoadKey({ ...emptyScope, selected: "plant:a" })).toBe(toLoadKey(emptyScope));
  });
});
