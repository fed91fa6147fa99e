import { describe, expect, it, vi } from "vitest";
import { createKeptTexts } from "../../../src/graphql/plan/kept-texts.js";
import type { Run } from "../../../src/graphql/plan/run.js";

const run = {} as Run;

function createCountedWriter(texts = createKeptTexts(10)) {
  const written = vi.fn((record: unknown) => `<${(record as { name: string }).name}>`);
  return { write: texts.keep(written), written };
}

describe("createKeptTexts", () => {
  it("writes a record once", () => {
    const { write, written } = createCountedWriter();
    const record = { name: "a" };
    expect([write(record, run), write(record, run)]).toEqual(["<a>", "<a>"]);
    expect(written).toHaveBeenCalledTimes(1);
  });

  it("keeps what each writer writes of a record apart", () => {
    const texts = createKeptTexts(100);
    const record = { name: "a" };
    const short = texts.keep(() => "short");
    const long = texts.keep(() => "long");
    expect([short(record, run), long(record, run), short(record, run)]).toEqual(["short", "long", "short"]);
  });

  it("tells records apart that say the same", () => {
    const { write, written } = createCountedWriter();
    write({ name: "a" }, run);
    write({ name: "a" }, run);
    expect(written).toHaveBeenCalledTimes(2);
  });

  it("lets go of everything when there are too many characters, of all its writers", () => {
    const texts = createKeptTexts(10);
    const [one, other] = [createCountedWriter(texts), createCountedWriter(texts)];
    const [a, b, c] = [{ name: "aa" }, { name: "bb" }, { name: "cc" }];
    one.write(a, run);
    one.write(b, run);
    other.write(c, run);
    one.write(a, run);
    expect(one.written).toHaveBeenCalledTimes(3);
    other.write(c, run);
    expect(other.written).toHaveBeenCalledTimes(2);
  });

  it("keeps nothing that is longer than all that may be kept, and nothing that has to be waited for", async () => {
    const { write, written } = createCountedWriter();
    const long = { name: "longer than ten" };
    write(long, run);
    write(long, run);
    expect(written).toHaveBeenCalledTimes(2);
    const later = vi.fn(() => Promise.resolve("later"));
    const waiting = createKeptTexts(100).keep(later);
    expect(await waiting(long, run)).toBe("later");
    expect(await waiting(long, run)).toBe("later");
    expect(later).toHaveBeenCalledTimes(2);
  });
});
