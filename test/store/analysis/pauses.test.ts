import { describe, expect, it } from "vitest";
import type { Pause } from "../../../src/store/memory/analysis/create-pause.js";
import { findCommunities } from "../../../src/store/memory/analysis/find-communities.js";
import { findComponents } from "../../../src/store/memory/analysis/find-components.js";
import { measureBetweenness } from "../../../src/store/memory/analysis/measure-betweenness.js";
import { measurePagerank } from "../../../src/store/memory/analysis/measure-pagerank.js";
import { placeByForces } from "../../../src/store/memory/analysis/place-by-forces.js";
import { gathered } from "./numbered-graphs.js";

async function countPauses(work: (pause: Pause) => Promise<unknown>): Promise<number> {
  let pauses = 0;
  await work(async () => void pauses++);
  return pauses;
}

describe("work over a graph", () => {
  it.each([
    ["communities", findCommunities],
    ["components", findComponents],
    ["pagerank", measurePagerank],
  ])("pauses the more often, the more statements there are: %s", async (_, measure) => {
    const [few, many] = await Promise.all(
      [2_000, 20_000].map((count) => countPauses((pause) => measure(gathered(50, count), pause))),
    );
    expect((many as number) - (few as number)).toBe(9);
  });

  it("pauses at each source of betweenness that has much to walk", async () => {
    const few = await countPauses((pause) => measureBetweenness(gathered(100, 1_000), pause));
    expect(await countPauses((pause) => measureBetweenness(gathered(1_000, 1_000), pause))).toBeGreaterThan(few + 10);
  });

  it.each([
    ["nodes", gathered(1_000, 100), 100],
    ["statements", gathered(200, 10_000), 100],
  ])("pauses after few steps of a layout where there are many %s", async (_, graph, least) => {
    const layOut = (pause: Pause) => placeByForces(graph, { iterations: 300, seed: 1 }, pause);
    expect(await countPauses(layOut)).toBeGreaterThan(least);
  });
});
