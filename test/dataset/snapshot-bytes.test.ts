import { crc32 } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseSnapshot, toSnapshotBytes } from "../../src/dataset/snapshot-bytes.js";

const content = {
  title: "第 一",
  list: [{ empty: new Uint8Array(0), bytes: Uint8Array.from([1, 2, 3]) }, null, true],
  words: Uint16Array.from([1, 65_535]),
  numbers: Uint32Array.from([7, 4_294_967_295]),
  measures: Float64Array.from([0.1, Number.NaN]),
};

/** A snapshot whose text was changed by someone who reckons the checksum anew. */
function forge(change: (text: string) => string): Uint8Array {
  const bytes = toSnapshotBytes("key", content);
  const view = new DataView(bytes.buffer);
  const text = Buffer.from(bytes.buffer, 32, view.getUint32(24)).toString();
  const changed = Buffer.from(change(text));
  const arrays = bytes.subarray(Math.ceil((32 + view.getUint32(24)) / 8) * 8);
  const padding = Buffer.alloc((8 - ((32 + changed.length) % 8)) % 8);
  const forged = Buffer.from(new Uint8Array([...bytes.subarray(0, 32), ...changed, ...padding, ...arrays]));
  forged.writeDoubleBE(forged.length, 16);
  forged.writeUInt32BE(changed.length, 24);
  forged.writeUInt32BE(crc32(forged.subarray(16)), 12);
  return forged;
}

describe("a snapshot's bytes", () => {
  it("give back what was written", () => {
    expect(parseSnapshot("key", toSnapshotBytes("key", content))).toEqual(content);
    expect(
      parseSnapshot(
        "key",
        forge((text) => text),
      ),
    ).toEqual(content);
  });

  it("give arrays that are views of them", () => {
    const bytes = toSnapshotBytes("key", content);
    const { numbers } = parseSnapshot("key", bytes) as typeof content;
    expect(numbers.buffer).toBe(bytes.buffer);
  });

  it("give nothing under another key", () => {
    expect(parseSnapshot("other", toSnapshotBytes("key", content))).toBeUndefined();
  });

  it("give nothing when they are cut short anywhere, or longer", () => {
    const bytes = toSnapshotBytes("key", content);
    for (let length = 0; length < bytes.length; length++) {
      expect(parseSnapshot("key", bytes.slice(0, length))).toBeUndefined();
    }
    expect(parseSnapshot("key", new Uint8Array([...bytes, 0]))).toBeUndefined();
  });

  it("give nothing when any bit of them is another", () => {
    const bytes = toSnapshotBytes("key", content);
    for (let bit = 0; bit < bytes.length * 8; bit++) {
      const changed = bytes.slice();
      changed[bit >> 3] = (changed[bit >> 3] as number) ^ (1 << (bit & 7));
      expect(parseSnapshot("key", changed)).toBeUndefined();
    }
  });

  it("give nothing for bytes of any kind", () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => parseSnapshot("key", bytes) === undefined));
  });

  it.each<[string, (text: string) => string]>([
    ["no JSON", (text) => text.slice(1)],
    ["nothing", () => "null"],
    ["no arrays", (text) => text.replace('"arrays"', '"array"')],
    ["an array beyond the end", (text) => text.replace(/"Uint32Array",\d+/, '"Uint32Array",8000000')],
    ["an array longer than the file", (text) => text.replace(/("Uint32Array",\d+),2/, "$1,2000000000")],
    ["an array of less than nothing", (text) => text.replace(/("Uint32Array",\d+),2/, "$1,-2")],
    ["an array before its place", (text) => text.replace(/"Uint32Array",\d+/, '"Uint32Array",-8000000')],
    ["an array across places", (text) => text.replace(/"Uint32Array",\d+/, '"Uint32Array",1')],
    ["an array of an unknown type", (text) => text.replace("Uint32Array", "Map")],
    [
      "nesting without end",
      (text) => text.replace('"content":{', `"content":{"deep":${"[".repeat(1e5)}${"]".repeat(1e5)},`),
    ],
  ])("give nothing for a forged directory: %s", (_, change) => {
    expect(parseSnapshot("key", forge(change))).toBeUndefined();
  });
});
