import { describe, expect, it } from "vitest";
import { inBlocks } from "../../src/shared/in-blocks.js";

async function gather(pieces: Parameters<typeof inBlocks>[0]): Promise<Buffer[]> {
  const blocks: Buffer[] = [];
  for await (const block of inBlocks(pieces)) blocks.push(block);
  return blocks;
}

describe("inBlocks", () => {
  it("gives the same bytes in few pieces", async () => {
    const pieces = Array.from({ length: 30_000 }, (_, index) => `${index} 長 𠮷\n`);
    const blocks = await gather(pieces);
    expect(Buffer.concat(blocks).toString()).toBe(pieces.join(""));
    expect(blocks.length).toBeGreaterThan(1);
    expect(blocks.length).toBeLessThan(10);
  });

  it("keeps text and bytes in their order", async () => {
    const bytes = new Uint8Array([255, 0, 128]).subarray(1);
    const blocks = await gather(["a", "b", bytes, "", "c"]);
    expect(blocks.map((block) => [...block])).toEqual([[97, 98], [0, 128], [99]]);
  });

  it("gives nothing for nothing", async () => {
    expect(await gather([])).toEqual([]);
    expect(await gather(["", ""])).toEqual([]);
  });

  it("passes on pieces that have to be waited for as they come", async () => {
    async function* write() {
      yield "one";
      yield new Uint8Array([50]);
    }
    expect((await gather(write())).map(String)).toEqual(["one", "2"]);
  });

  it("asks for no more pieces than a block needs, and ends the list when its reader stops", async () => {
    let [asked, isEnded] = [0, false];
    function* write() {
      try {
        for (;;) {
          asked++;
          yield "x".repeat(1000);
        }
      } finally {
        isEnded = true;
      }
    }
    for await (const block of inBlocks(write())) {
      expect(block.length).toBe(66_000);
      break;
    }
    expect({ asked, isEnded }).toEqual({ asked: 66, isEnded: true });
  });

  it.each([
    ["at once", (pieces: Iterable<string>) => pieces],
    [
      "later",
      async function* (pieces: Iterable<string>) {
        yield* pieces;
      },
    ],
  ])("lets other work in between, however fast its pieces are taken that come %s", async (_, toGiven) => {
    function* write() {
      for (let piece = 0; piece < 5; piece++) {
        const end = performance.now() + 30;
        while (performance.now() < end);
        yield "x".repeat(70_000);
      }
    }
    let turns = 0;
    const others = setInterval(() => turns++, 0);
    expect(Buffer.concat(await gather(toGiven(write())))).toHaveLength(350_000);
    clearInterval(others);
    expect(turns).toBeGreaterThan(1);
  });
});
