import { describe, expect, it, vi } from "vitest";
import { AnswerTooLong, NotPlanned, type Run } from "../../../src/graphql/plan/run.js";
import type { Turn } from "../../../src/graphql/plan/turn.js";
import { toListWriter } from "../../../src/graphql/plan/write-list.js";
import { toObjectWriter } from "../../../src/graphql/plan/write-object.js";

const never: Turn = {
  isOver: () => false,
  isOverNow: () => false,
  pass: () => Promise.reject(new Error("The turn was not over.")),
};

function createRun(turn: Turn = never, maxAnswerLength = 1_000): Run {
  return { context: { limits: { maxAnswerLength } }, variables: {}, reads: [], turn } as unknown as Run;
}

const writeNumber = (value: unknown) => String(value);

describe("a list of a plan", () => {
  it("is written at once", () => {
    expect(toListWriter(writeNumber)([1, 2, 3], createRun())).toBe("[1,2,3]");
    expect(toListWriter(writeNumber)([], createRun())).toBe("[]");
  });

  it("is no list of another kind", () => {
    expect(() => toListWriter(writeNumber)(new Set([1]), createRun())).toThrow(NotPlanned);
  });

  it("waits for entries that come later, in their order", async () => {
    const write = (value: unknown) =>
      value === 2 ? new Promise<string>((give) => setTimeout(give, 5, "2")) : `${value}`;
    expect(await toListWriter(write)([1, 2, 3, 2], createRun())).toBe("[1,2,3,2]");
  });

  it("lets others work when its turn is over, however deep it stands, and goes on where it was", async () => {
    const pass = vi.fn(() => new Promise<void>((goOn) => setImmediate(goOn)));
    const list = toListWriter(writeNumber);
    const nested = toListWriter(
      toObjectWriter([
        ["a", list],
        ["b", () => "true"],
      ]),
    );
    const text = nested([[1, 2], [3]], createRun({ isOver: () => true, isOverNow: () => true, pass }));
    expect(text).toBeInstanceOf(Promise);
    expect(await text).toBe('[{"a":[1,2],"b":true},{"a":[3],"b":true}]');
    expect(pass).toHaveBeenCalledTimes(5);
  });

  it("ends with what its turn ends with", async () => {
    const turn: Turn = {
      isOver: () => true,
      isOverNow: () => true,
      pass: () => Promise.reject(new Error("The time is up.")),
    };
    await expect(toListWriter(writeNumber)([1], createRun(turn))).rejects.toThrow("The time is up.");
  });

  it("is refused when it grows beyond the limit of an answer", () => {
    expect(toListWriter(writeNumber)([1, 2, 3], createRun(never, 7))).toBe("[1,2,3]");
    expect(() => toListWriter(writeNumber)([1, 2, 3, 4], createRun(never, 7))).toThrow(AnswerTooLong);
  });
});
