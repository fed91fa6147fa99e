import { crc32, inflateRawSync } from "node:zlib";
import type { ImportFile } from "./import-format.js";
import { toUnreadable } from "./unreadable.js";

/** Bytes that the files of an archive may have together when they are unpacked. */
export const maximumUnpackedBytes = 1024 ** 3;

/** One file of an archive as its directory tells of it. */
interface ZipEntry {
  readonly path: string;
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly checksum: number;
  readonly packedSize: number;
  readonly size: number;
  readonly offset: number;
}

/**
 * The files of a zip archive, unpacked, in the order of its directory; folders are left out.
 *
 * Sizes are checked before anything is unpacked, and again by what comes out.
 *
 * @see https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
 */
export function parseZip(file: ImportFile): readonly ImportFile[] {
  const data = Buffer.from(file.bytes.buffer, file.bytes.byteOffset, file.bytes.byteLength);
  const refuse = (problem: string) => toUnreadable(file.name, problem);
  try {
    const entries = readDirectory(data, refuse).filter(({ path }) => !path.endsWith("/"));
    const total = entries.reduce((sum, { size }) => sum + size, 0);
    if (total > maximumUnpackedBytes)
      throw refuse(`unpacked it has ${total} bytes, more than ${maximumUnpackedBytes}.`);
    return entries.map((entry) => ({ name: `${file.name}/${entry.path}`, bytes: unpack(data, entry, refuse) }));
  } catch (error) {
    if (!(error instanceof RangeError || isZlibError(error))) throw error;
    throw refuse(`it is a damaged zip archive (${error.message}).`);
  }
}

type Refuse = (problem: string) => Error;

const [endSignature, entrySignature] = [0x06054b50, 0x02014b50];
const [endSize, entrySize, headerSize] = [22, 46, 30];

function readDirectory(data: Buffer, refuse: Refuse): ZipEntry[] {
  const end = findEnd(data);
  if (end === undefined) throw refuse("it is no zip archive.");
  const count = data.readUInt16LE(end + 10);
  let at = data.readUInt32LE(end + 16);
  if (count === 0xffff || at === 0xffffffff) throw refuse("it is a zip archive of the large sort, which is not read.");
  const entries: ZipEntry[] = [];
  for (let index = 0; index < count; index++) {
    if (data.readUInt32LE(at) !== entrySignature) throw refuse("it is a damaged zip archive.");
    const [nameSize, extraSize, commentSize] = [28, 30, 32].map((field) => data.readUInt16LE(at + field));
    const next = at + entrySize + (nameSize as number);
    entries.push({
      path: data.toString("utf8", at + entrySize, next),
      method: data.readUInt16LE(at + 10),
      isEncrypted: (data.readUInt16LE(at + 8) & 1) === 1,
      checksum: data.readUInt32LE(at + 16),
      packedSize: data.readUInt32LE(at + 20),
      size: data.readUInt32LE(at + 24),
      offset: data.readUInt32LE(at + 42),
    });
    at = next + (extraSize as number) + (commentSize as number);
  }
  return entries;
}

/** The record at the end of an archive, before a comment of at most 65 535 bytes. */
function findEnd(data: Buffer): number | undefined {
  for (let at = data.length - endSize; at >= Math.max(0, data.length - endSize - 0xffff); at--) {
    if (data.readUInt32LE(at) === endSignature) return at;
  }
  return undefined;
}

function unpack(data: Buffer, entry: ZipEntry, refuse: Refuse): Uint8Array {
  const { path, method, isEncrypted, checksum, packedSize, size, offset } = entry;
  if (isEncrypted) throw refuse(`"${path}" in it is encrypted.`);
  if (method !== 0 && method !== 8) throw refuse(`"${path}" in it is packed in a way that is not read.`);
  const start = offset + headerSize + data.readUInt16LE(offset + 26) + data.readUInt16LE(offset + 28);
  const packed = data.subarray(start, start + packedSize);
  const bytes = method === 0 ? packed : inflateRawSync(packed, { maxOutputLength: Math.max(1, size) });
  if (bytes.length !== size || crc32(bytes) !== checksum) throw refuse(`"${path}" in it is damaged.`);
  return bytes;
}

function isZlibError(error: unknown): error is Error {
  return error instanceof Error && "code" in error && /^(Z_|ERR_BUFFER|ERR_OUT_OF_RANGE)/.test(String(error.code));
}
