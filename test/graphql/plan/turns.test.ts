import { parse } from "graphql";
import { describe, expect, it } from "vitest";
import { defaultQueryLimits } from "../../../src/graphql/limits/query-limits.js";
import { createKeptTexts } from "../../../src/graphql/plan/kept-texts.js";
import { createPlans } from "../../../src/graphql/plan/plans.js";
import { createTurn } from "../../../src/graphql/plan/turn.js";
import { loadToyWorld } from "../toy-world.js";

const { world, api } = loadToyWorld();

function wait(ms: number): void {
  const end = performance.now() + ms;
  while (performance.now() < end);
}

describe("a request that takes long", () => {
  it("lets others work between the fields of the root", async () => {
    const fields = Array.from({ length: 8 }, (_, number) => `p${number}: plants(limit: 1) { id }`);
    const plans = createPlans(api.schema, parse(`{ ${fields.join(" ")} }`), createKeptTexts(0));
    let turns = 0;
    const others = setInterval(() => turns++, 0);
    const answer = plans.answer({ world, deadline: () => wait(15), limits: defaultQueryLimits }, undefined);
    expect(answer).toBeInstanceOf(Promise);
    expect(JSON.parse((await answer) as string)).toHaveProperty("p7");
    clearInterval(others);
    expect(turns).toBeGreaterThan(1);
  });

  it("is given up between turns when its time is up", async () => {
    const turn = createTurn(() => {
      throw new Error("The time is up.");
    });
    await expect(turn.pass()).rejects.toThrow("The time is up.");
  });

  it("looks at the clock seldom, and finds its turn over", () => {
    const turn = createTurn(() => {});
    expect(Array.from({ length: 8 }, () => turn.isOver())).not.toContain(true);
    wait(30);
    expect(Array.from({ length: 8 }, () => turn.isOver())).toContain(true);
    expect(turn.isOverNow()).toBe(true);
  });
});
