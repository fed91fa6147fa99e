import { describe, expect, it } from "vitest";
import { type ArchivedFile, zipFiles } from "../../../src/export/archive/zip-files.js";
import { unzipTexts } from "../unzip.js";

async function zip(files: readonly ArchivedFile[]): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for await (const piece of zipFiles(files)) pieces.push(piece);
  return Buffer.concat(pieces);
}

/** A file that tells when it begins and ends. */
function toWatched(path: string, told: string[]): ArchivedFile {
  return {
    path,
    *pieces() {
      told.push(`${path} begins`);
      try {
        for (let number = 0; number < 50_000; number++) yield `${number} ${Math.sin(number)}\n`;
      } finally {
        told.push(`${path} ends`);
      }
    },
  };
}

describe("zipFiles", () => {
  it("holds the files in their order", async () => {
    const archive = await zip([
      { path: "b/one.txt", pieces: () => ["first ", "second"] },
      { path: "a.txt", pieces: () => [] },
    ]);
    expect([...unzipTexts(archive)]).toEqual([
      ["b/one.txt", "first second"],
      ["a.txt", ""],
    ]);
  });

  it("makes one file after another", async () => {
    const told: string[] = [];
    await zip([toWatched("a", told), toWatched("b", told)]);
    expect(told).toEqual(["a begins", "a ends", "b begins", "b ends"]);
  });

  it("waits with what is not read yet", async () => {
    const told: string[] = [];
    const pieces = zipFiles([toWatched("a", told), toWatched("b", told)]);
    await pieces.next();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(told).toEqual(["a begins"]);
    await pieces.return();
  });

  it("ends the file that is being made when nobody reads on", async () => {
    const told: string[] = [];
    const pieces = zipFiles([toWatched("a", told), toWatched("b", told)]);
    while (told.length === 0) await pieces.next();
    await pieces.return();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(told).toEqual(["a begins", "a ends"]);
  });

  it("fails with what a file fails with", async () => {
    const failing: ArchivedFile = {
      path: "a",
      *pieces() {
        yield "begun";
        throw new Error("no more");
      },
    };
    await expect(zip([failing])).rejects.toThrow("no more");
  });

  it("dates files the first day that archives know, in no time zone", async () => {
    const archive = await zip([{ path: "a.txt", pieces: () => ["text"] }]);
    const entry = archive.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
    const [time, date, extraLength] = [12, 14, 30].map((offset) => archive.readUInt16LE(entry + offset));
    expect([time, date, extraLength]).toEqual([0, 0x0021, 0]);
  });

  it("marks programs as such", async () => {
    const archive = await zip([{ path: "run.sh", isExecutable: true, pieces: () => ["#!/bin/sh\n"] }]);
    const entry = archive.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
    expect((archive.readUInt32LE(entry + 38) >>> 16).toString(8)).toBe("100755");
  });
});
