import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { filterGraph } from "../../../src/explorer/scope/filter-graph.ts";
import { emptyScope, type Scope } from "../../../src/explorer/scope/scope.ts";
import { toGraph } from "../../../src/explorer/scope/scoped-graph.ts";
import { edge, graphOf, idsOf, node } from "./small-graph.ts";

const grows = edge("s-1", ["Garden:low", "GROWS", "Plant:oxlip"], { date: "2018-05" });
const tends = edge("s-2", ["Keeper:ada", "TENDS", "Garden:low"], { from: "2019", until: "2021", note: "By hand." });
const knows = edge("s-3", ["Keeper:ada", "KNOWS", "Plant:oxlip"], { inferred: true, evidence: ["passage:labels.9-9"] });
const visit = { ...node("Visit:may"), startDate: "2020-05-01", endDate: "2020-05-03" };
const saw = edge("s-4", ["Keeper:bea", "SAW", "Plant:rush"], { during: "Visit:may", visit });
const graph = graphOf([grows, tends, knows, saw], ["Plant:lonely"]);

function filter(changes: Partial<Scope>) {
  return idsOf(filterGraph(graph, { ...emptyScope, ...changes }));
}

describe("filtering a graph", () => {
  test("lets everything through when nothing is asked", () => {
    expect(filter({})).toEqual(idsOf(graph));
  });

  test("takes a statement out with either of its ends' kinds, and nodes that lost their last statement", () => {
    expect(filter({ withoutKinds: ["Keeper"] })).toEqual({
      nodes: ["Garden:low", "Plant:lonely", "Plant:oxlip"],
      edges: ["s-1"],
    });
    expect(filter({ kinds: ["Garden", "Plant"] }).edges).toEqual(["s-1"]);
  });

  test("keeps what the scope starts from, whatever its kind", () => {
    expect(filter({ kinds: ["Plant"], around: ["Keeper:ada"] })).toEqual({
      nodes: ["Keeper:ada", "Plant:lonely", "Plant:oxlip"],
      edges: ["s-3"],
    });
  });

  test("keeps a node that never had a statement only while nothing is asked of statements", () => {
    expect(filter({ kinds: ["Plant"] }).nodes).toEqual(["Plant:lonely"]);
    expect(filter({ relations: ["GROWS"] }).nodes).toEqual(["Garden:low", "Plant:oxlip"]);
  });

  test("goes by relation, document, context, inference and text", () => {
    expect(filter({ relations: ["GROWS", "SAW"] }).edges).toEqual(["s-1", "s-4"]);
    expect(filter({ withoutRelations: ["GROWS"] }).edges).toEqual(["s-2", "s-3", "s-4"]);
    expect(filter({ documents: ["document:labels"] }).edges).toEqual(["s-3"]);
    expect(filter({ context: { during: ["Visit:may"] } }).edges).toEqual(["s-4"]);
    expect(filter({ isInferredShown: false }).edges).toEqual(["s-1", "s-2", "s-4"]);
    expect(filter({ text: "OXLIP" }).edges).toEqual(["s-1", "s-3"]);
    expect(filter({ text: "by hand" }).edges).toEqual(["s-2"]);
  });

  test("goes by a statement's date, else its period, else its occasion, and leaves out what has none", () => {
    expect(filter({ since: "2018-06" }).edges).toEqual(["s-2", "s-4"]);
    expect(filter({ until: "2018" }).edges).toEqual(["s-1"]);
    expect(filter({ since: "2020-05-03", until: "2020-05-03" }).edges).toEqual(["s-2", "s-4"]);
  });

  test("hides a node with its statements, even one that the scope starts from", () => {
    expect(filter({ hidden: ["Keeper:ada"], around: ["Keeper:ada"] }).edges).toEqual(["s-1", "s-4"]);
  });

  test("takes a chain out with any of its statements, and with it the statements of no other chain", () => {
    const paths = [
      { nodes: [node("Keeper:ada"), node("Plant:oxlip")], statements: [knows] },
      { nodes: [node("Keeper:ada"), node("Garden:low"), node("Plant:oxlip")], statements: [tends, grows] },
    ];
    const filtered = filterGraph(
      { ...toGraph([knows, tends, grows]), paths },
      { ...emptyScope, hidden: ["Garden:low"] },
    );
    expect(filtered.paths).toEqual([paths[0]]);
    const withoutTending = filterGraph(
      { ...toGraph([knows, tends, grows]), paths },
      { ...emptyScope, withoutRelations: ["TENDS"] },
    );
    expect(idsOf(withoutTending)).toEqual({ nodes: ["Keeper:ada", "Plant:oxlip"], edges: ["s-3"] });
  });

  test("never leaves a statement without its ends, and lets no more through when it filters again", () => {
    const list = (...entries: readonly string[]) => fc.subarray([...entries]);
    const changes = fc.record({
      ...{ kinds: list("Garden", "Plant"), withoutKinds: list("Keeper"), relations: list("GROWS", "KNOWS", "TENDS") },
      ...{ hidden: list("Garden:low", "Plant:rush"), around: list("Keeper:ada"), isInferredShown: fc.boolean() },
    });
    fc.assert(
      fc.property(changes, (some) => {
        const scope = { ...emptyScope, ...some };
        const filtered = filterGraph(graph, scope);
        const ids = new Set(filtered.nodes.map(({ id }) => id));
        expect(filtered.edges.every(({ subject, object }) => ids.has(subject.id) && ids.has(object.id))).toBe(true);
        expect(idsOf(filterGraph(filtered, scope)).edges).toEqual(idsOf(filtered).edges);
      }),
    );
  });
});
