import { describe, expect, it } from "vitest";
import { toBars, toTimeline } from "../../../src/explorer/views/entity/to-timeline.ts";
import { toEdge } from "./edge.ts";

describe("a timeline", () => {
  const { moments, undatedCount } = toTimeline([
    toEdge("a R b", { date: "2018-11-27" }),
    toEdge("a R c", { from: "2018" }),
    toEdge("a R d", { meeting: { startDate: "2018-11-28", endDate: "2018-11-29" } }),
    toEdge("a R e"),
    toEdge("a R f", { until: "2008-08" }),
  ]);

  it("goes by month, takes dates from the context and counts what has none", () => {
    expect(moments.map(({ date, edges }) => [date, edges.length])).toEqual([
      ["2008-08", 1],
      ["2018", 1],
      ["2018-11", 2],
    ]);
    expect(undatedCount).toBe(1);
  });

  it("is drawn from the beginning of its first year to the end of its last", () => {
    const bars = toBars(moments);
    expect(bars.map(({ date }) => date)).toEqual(["2008-08", "2018", "2018-11"]);
    expect(bars[0]?.place).toBeCloseTo(7.5 / 12 / 11);
    expect(bars[1]?.place).toBeCloseTo(10.5 / 11);
    expect(bars[2]?.height).toBe(1);
    expect(bars[0]?.height).toBeCloseTo(Math.SQRT1_2);
  });
});
