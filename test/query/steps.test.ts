import { describe, expect, it } from "vitest";
import { runSteps, type Steps, settle, settleAll } from "../../src/query/steps.js";

describe("steps of an operation", () => {
  function* add(a: number | Promise<number>, b: number | Promise<number>): Steps<number> {
    return (yield* settle(a)) + (yield* settle(b));
  }

  it("answer at once when nothing has to be waited for", () => {
    expect(runSteps(add(1, 2))).toBe(3);
  });

  it("answer with a promise when one step has to wait", async () => {
    const answer = runSteps(add(1, Promise.resolve(2)));
    expect(answer).toBeInstanceOf(Promise);
    expect(await answer).toBe(3);
  });

  it("wait for several values together and keep their order", async () => {
    function* collect(): Steps<readonly number[]> {
      return yield* settleAll([Promise.resolve(1), 2, Promise.resolve(3)]);
    }
    expect(await runSteps(collect())).toEqual([1, 2, 3]);
  });

  it("throw at once what a step throws", () => {
    function* fail(): Steps<number> {
      yield* settle(1);
      throw new Error("no");
    }
    expect(() => runSteps(fail())).toThrow("no");
  });

  it("fail unheard where nobody waits for them any more", async () => {
    const unheard: unknown[] = [];
    const hear = (reason: unknown) => unheard.push(reason);
    process.on("unhandledRejection", hear);
    runSteps(settle(new Promise((_, reject) => setImmediate(reject, new Error("gone")))));
    await new Promise((resolve) => setTimeout(resolve, 10));
    process.off("unhandledRejection", hear);
    expect(unheard).toEqual([]);
  });

  it("let a step catch what a promise rejects with", async () => {
    function* recover(): Steps<string> {
      try {
        return yield* settle(Promise.reject<string>(new Error("gone")));
      } catch (error) {
        return `caught: ${(error as Error).message}`;
      }
    }
    expect(await runSteps(recover())).toBe("caught: gone");
  });

  it("reject with what a later step throws", async () => {
    function* fail(): Steps<number> {
      yield* settle(Promise.resolve(1));
      throw new Error("late");
    }
    await expect(runSteps(fail())).rejects.toThrow("late");
  });
});
