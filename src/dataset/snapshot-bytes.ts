import { crc32 } from "node:zlib";

/**
 * A file of arrays of numbers, and of plain data that names them:
 *
 *     magic              8 bytes, the version of this form at its end
 *     byte order         4 bytes, a number as this machine writes it
 *     checksum           4 bytes, CRC-32 of everything after it
 *     length of the file 8 bytes, a Float64
 *     length of the text 4 bytes, and 4 that are zero
 *     text               JSON: the key, the content with {"#": n} for its n-th array, and for each its type, place and length
 *     arrays             each at a multiple of 8 bytes, so that a view of the file's bytes is the array
 */
const magic = Buffer.from("tpgsnap1", "latin1");
const byteOrder = 0x01_02_03_04;
const headLength = 32;
const checkedFrom = 16;

const arrayTypes = { Uint8Array, Uint16Array, Uint32Array, Float64Array } as const;
type ArrayType = keyof typeof arrayTypes;
type NumberArray = InstanceType<(typeof arrayTypes)[ArrayType]>;

/** Type, place after the text, and number of entries. */
type ArrayEntry = readonly [type: ArrayType, place: number, length: number];

interface Directory {
  readonly key: string;
  readonly content: unknown;
  readonly arrays: readonly ArrayEntry[];
}

/**
 * Content as bytes: plain data, but for arrays of numbers, which `parseSnapshot` gives back as views of the bytes.
 *
 * @throws RangeError when it is longer than one buffer may be
 */
export function toSnapshotBytes(key: string, content: object): Uint8Array {
  const arrays: NumberArray[] = [];
  const entries: ArrayEntry[] = [];
  let length = 0;
  const text = JSON.stringify(toNamed(content));
  const directory = Buffer.from(`{"key":${JSON.stringify(key)},"arrays":${JSON.stringify(entries)},"content":${text}}`);

  function toNamed(value: unknown): unknown {
    if (ArrayBuffer.isView(value)) return nameArray(value as NumberArray);
    if (Array.isArray(value)) return value.map(toNamed);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, toNamed(part)]));
  }

  function nameArray(array: NumberArray): { "#": number } {
    const type = Buffer.isBuffer(array) ? "Uint8Array" : (array.constructor.name as ArrayType);
    entries.push([type, length, array.length]);
    length = toAligned(length + array.byteLength);
    return { "#": arrays.push(array) - 1 };
  }

  const first = toAligned(headLength + directory.length);
  const bytes = Buffer.from(new ArrayBuffer(first + length));
  bytes.set(magic);
  directory.copy(bytes, headLength);
  for (const [number, array] of arrays.entries()) {
    const [, place] = entries[number] as ArrayEntry;
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), first + place);
  }
  const head = new DataView(bytes.buffer);
  new Uint32Array(bytes.buffer, 8, 1)[0] = byteOrder;
  head.setFloat64(16, bytes.length);
  head.setUint32(24, directory.length);
  head.setUint32(12, crc32(bytes.subarray(checkedFrom)));
  return bytes;
}

/**
 * The content that was written under a key; undefined for bytes that are cut short, changed, of another key, of another
 * form or of a machine with another order of bytes.
 *
 * @param bytes that begin at the start of their buffer, or at a multiple of 8 bytes in it
 */
export function parseSnapshot(key: string, bytes: Uint8Array): unknown {
  if (bytes.length < headLength || !magic.equals(bytes.subarray(0, magic.length))) return undefined;
  const head = new DataView(bytes.buffer, bytes.byteOffset, headLength);
  if (new Uint32Array(bytes.buffer, bytes.byteOffset + 8, 1)[0] !== byteOrder) return undefined;
  if (head.getFloat64(16) !== bytes.length) return undefined;
  const end = headLength + head.getUint32(24);
  if (end > bytes.length || head.getUint32(12) !== crc32(bytes.subarray(checkedFrom))) return undefined;
  try {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset + headLength, end - headLength).toString();
    const directory = JSON.parse(text) as Directory;
    if (directory.key !== key) return undefined;
    const first = bytes.byteOffset + toAligned(end);
    const arrays = directory.arrays.map(([type, place, length]) => {
      return new arrayTypes[type](bytes.buffer as ArrayBuffer, first + place, length);
    });
    return fillIn(directory.content, arrays);
  } catch (error) {
    // What is no directory, leads out of the file or nests without end was made by someone who can reckon checksums.
    if (error instanceof SyntaxError || error instanceof TypeError || error instanceof RangeError) return undefined;
    throw error;
  }
}

/** The plain data, with its arrays in place. */
function fillIn(value: unknown, arrays: readonly NumberArray[]): unknown {
  if (typeof value !== "object" || value === null) return value;
  if ("#" in value) return arrays[value["#"] as number];
  const parts = value as Record<string, unknown>;
  for (const name in parts) {
    const part = parts[name];
    if (typeof part === "object" && part !== null) parts[name] = fillIn(part, arrays);
  }
  return value;
}

function toAligned(place: number): number {
  return Math.ceil(place / 8) * 8;
}
