import { describe, expect, it } from "vitest";
import { createGraphAnalysis } from "../../../src/store/memory/analysis/create-graph-analysis.js";
import { byForces, gathered, onRing } from "./numbered-graphs.js";

describe("graph analysis", () => {
  it("keeps results by content", async () => {
    const analysis = createGraphAnalysis();
    const first = await analysis.layOut(gathered(30, 60), byForces);
    expect(await analysis.layOut(gathered(30, 60), byForces)).toBe(first);
    const degrees = await analysis.measure(gathered(30, 60), "degree");
    expect(await analysis.measure(gathered(30, 60), "degree")).toBe(degrees);
  });

  it("tells apart what differs in nodes, ends, sizes, options or measure", async () => {
    const analysis = createGraphAnalysis();
    const graph = gathered(30, 60);
    const results = await Promise.all([
      analysis.layOut(graph, byForces),
      analysis.layOut(graph, onRing),
      analysis.layOut(graph, { ...byForces, seed: 2 }),
      analysis.layOut(graph, { ...byForces, iterations: 7 }),
      analysis.layOut({ ...graph, targets: graph.targets.toReversed() }, byForces),
      analysis.layOut({ ...graph, sizes: graph.sizes.toReversed() }, byForces),
      analysis.layOut({ ...graph, size: 29 + 2, sizes: new Float64Array([...graph.sizes, 3]) }, byForces),
      analysis.measure(graph, "degree"),
      analysis.measure(graph, "component"),
    ]);
    expect(new Set(results.map((result) => JSON.stringify(result))).size).toBe(results.length);
  });

  it.each([
    ["a layout", (analysis: ReturnType<typeof createGraphAnalysis>) => analysis.layOut(gathered(900, 2_000), byForces)],
    [
      "betweenness",
      (analysis: ReturnType<typeof createGraphAnalysis>) => analysis.measure(gathered(900, 2_000), "betweenness"),
    ],
  ])("lets other work in between: %s", async (_, compute) => {
    let turns = 0;
    const timer = setInterval(() => turns++, 1);
    await compute(createGraphAnalysis());
    clearInterval(timer);
    expect(turns).toBeGreaterThan(3);
  });

  it("ends a layout with the signal's reason, and lays out when asked again", async () => {
    const analysis = createGraphAnalysis();
    const controller = new AbortController();
    const graph = gathered(500, 900);
    const asked = analysis.layOut(graph, { ...byForces, iterations: 2_000 }, controller.signal);
    setTimeout(() => controller.abort(new Error("nobody waits")), 5);
    await expect(asked).rejects.toThrow("nobody waits");
    const places = await analysis.layOut(graph, { ...byForces, iterations: 3 });
    expect(places.x).toHaveLength(500);
  });
});
