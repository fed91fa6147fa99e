import express from "express";
import { describe, expect, it } from "vitest";
import { toBytes, toTag } from "../../src/server/to-bytes.js";
import { writeData } from "../../src/server/write-data.js";

const isLong = 5_000_001;

async function countTurns<T>(work: () => T | Promise<T>): Promise<{ turns: number; made: T }> {
  let turns = 0;
  let isDone = false;
  const count = () => {
    turns++;
    if (!isDone) setImmediate(count);
  };
  setImmediate(count);
  const made = await work();
  isDone = true;
  return { turns, made };
}

describe("the bytes of an answer", () => {
  it("are made at once of a short text", () => {
    expect(toBytes("長 𠮷")).toEqual(Buffer.from("長 𠮷"));
  });

  it("stay as they are while others are made", () => {
    const texts = Array.from({ length: 500 }, (_, number) => `${number} 長𠮷 `.repeat(number));
    const made = texts.map((text) => toBytes(text) as Buffer);
    expect(made.map(String)).toEqual(texts);
  });

  it.each(["a", "長", "𠮷", "x𠮷"])("are made in turns of a long text, and are the same: %s", async (part) => {
    const text = part.repeat(isLong / part.length);
    const { turns, made } = await countTurns(() => toBytes(text));
    expect(turns).toBeGreaterThan(3);
    expect(Buffer.compare(made, Buffer.from(text))).toBe(0);
  });

  it.each([0, 1, isLong])("have the tag that Express gives to a body: %d", async (length) => {
    const body = Buffer.alloc(length, "a");
    const toExpressTag = express().get("etag fn") as (body: Buffer) => string;
    expect(await toTag(body)).toBe(toExpressTag(body));
  });
});

describe("data that stand beside errors", () => {
  it("are written as JSON is", async () => {
    const inner = { a: null, b: [], c: [1, "長\n", true, null, [2]], d: {}, e: { f: { g: [{ h: 1.5 }, {}] } } };
    for (const data of [inner, { 'long "one"': Array.from({ length: 300 }, () => inner), inner, none: [] }]) {
      expect(await writeData(data)).toBe(JSON.stringify(data));
    }
  });

  it("are written in turns where there are many", async () => {
    const data = { list: Array.from({ length: 200_000 }, (_, id) => ({ id, name: `name ${id}` })) };
    const { turns, made } = await countTurns(() => writeData(data));
    expect(turns).toBeGreaterThan(2);
    expect(made).toBe(JSON.stringify(data));
  });
});
