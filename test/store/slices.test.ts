import { setImmediate } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import type { GraphStore } from "../../src/store/graph-store.js";
import { createMemoryStore } from "../../src/store/memory/create-memory-store.js";
import { everything } from "../contract/selections.js";
import { buildDataset, node, statement } from "./build-dataset.js";
import { smallOntology } from "./small-world.js";

const count = 2_000;
const cooks = Array.from({ length: count }, (_, number) => node(`cook:${number}`, "Cook", { name: `n${number % 97}` }));
const store: GraphStore = createMemoryStore(
  buildDataset({
    nodes: [...cooks, node("cook:hub", "Cook"), node("cook:rim", "Cook")],
    statements: cooks.flatMap(({ id }, number) => [
      statement(`s-${id}-hub`, id, "LIKES", "cook:hub"),
      statement(`s-${id}-next`, id, "LIKES", `cook:${(number * 31 + 7) % count}`),
      ...(number % 50 === 0 ? [statement(`s-${id}-rim`, id, "LIKES", "cook:rim")] : []),
    ]),
    passages: [],
  }),
  smallOntology,
);
const where = {
  ...{ op: "relation", type: "LIKES", direction: "IN", quantifier: "all" },
  node: { op: "compare", property: "name", operator: "contains", value: "9", isInsensitive: false, isDate: false },
} as const;
const sort = [{ by: "property", property: "name", isDate: false, isDescending: true }] as const;

const longWork = [
  ["selectNodes", { kinds: ["Cook"], where, page: everything }],
  ["selectNodes", { kinds: ["Cook"], sort, page: { offset: 0, limit: 2_000 } }],
  ["selectRelated", { of: "cook:hub", type: "LIKES", direction: "IN", node: where, page: everything }],
  ["selectRelated", { of: "cook:hub", type: "LIKES", direction: "IN", page: everything }],
  ["selectStatements", { where: { op: "subject", where }, page: everything }],
  ["selectStatements", { page: everything }],
  ["findPaths", { from: "cook:1", to: "cook:rim", maxLength: 4, limit: 50 }],
  ["findNeighborhood", { of: ["cook:hub"], depth: 2, limit: 1_500 }],
] as const;

function work(method: (typeof longWork)[number][0], selection: unknown, deadline?: () => void): unknown {
  return (store[method] as (selection: unknown, deadline?: () => void) => unknown)(selection, deadline);
}

/** A deadline that makes its first looks at the clock last longer than a slice. */
function createSlowDeadline(): () => void {
  let looks = 0;
  return () => {
    if (++looks > 3) return;
    const end = performance.now() + 30;
    while (performance.now() < end);
  };
}

describe("long work under a deadline", () => {
  it.each(longWork)("lets others work in between and gives what it gives at once: %s %#", async (method, selection) => {
    const expected = work(method, selection);
    expect(expected).not.toBeInstanceOf(Promise);
    let turns = 0;
    let isDone = false;
    const countTurns = async () => {
      for (; !isDone; turns++) await setImmediate();
    };
    const counted = countTurns();
    const answer = work(method, selection, createSlowDeadline());
    expect(answer).toBeInstanceOf(Promise);
    expect(await answer).toEqual(expected);
    const turnsMeanwhile = turns;
    isDone = true;
    await counted;
    expect(turnsMeanwhile).toBeGreaterThan(0);
  });

  it.each(longWork)(
    "ends with what the deadline throws while it waits for its turn: %s %#",
    async (method, selection) => {
      const slow = createSlowDeadline();
      let isUp = false;
      const answer = work(method, selection, () => {
        if (isUp) throw new Error("time is up");
        slow();
      });
      isUp = true;
      await expect(answer).rejects.toThrow("time is up");
    },
  );

  it("fails unheard where nobody waits for it any more", async () => {
    const unheard: unknown[] = [];
    const hear = (reason: unknown) => unheard.push(reason);
    process.on("unhandledRejection", hear);
    const slow = createSlowDeadline();
    let isUp = false;
    work("selectNodes", { kinds: ["Cook"], where, page: everything }, () => {
      if (isUp) throw new Error("time is up");
      slow();
    });
    isUp = true;
    for (let turn = 0; turn < 10; turn++) await setImmediate();
    process.off("unhandledRejection", hear);
    expect(unheard).toEqual([]);
  });

  it("keeps searches apart that take turns with each other", async () => {
    const searches = ["cook:1", "cook:2", "cook:3", "cook:4"].map((from) => ({
      ...{ from, to: "cook:rim", maxLength: 4, limit: 50 },
    }));
    const expected = searches.map((selection) => store.findPaths(selection));
    const answers = await Promise.all(searches.map((selection) => store.findPaths(selection, createSlowDeadline())));
    expect(answers).toEqual(expected);
  });

  it("is answered at once where it is short", () => {
    const short = { kinds: ["Cook"], where, page: { offset: 0, limit: 1 } };
    const known = { ...short, where: { ...where, op: "compare", property: "id", operator: "eq", value: "cook:1" } };
    expect(work("selectNodes", known, () => {})).not.toBeInstanceOf(Promise);
    const near = { from: "cook:1", to: "cook:hub", maxLength: 2, limit: 1 };
    expect(work("findPaths", near, () => {})).not.toBeInstanceOf(Promise);
  });
});
