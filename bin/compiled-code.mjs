import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { crc32 } from "node:zlib";

/**
 * What V8 made of the chunks of a program, by their names; empty where nothing is kept, or nothing that is whole.
 *
 * The file begins with the checksum of the rest: V8 does not notice that something was cut off or changed.
 *
 * @param {string} path
 * @returns {Map<string, { key: number, code: Buffer }>}
 */
export function readCompiled(path) {
  const bytes = readBytes(path);
  const content = bytes.subarray(bytes.indexOf("\n") + 1);
  if (bytes.length === 0 || bytes.subarray(0, 8).toString("latin1") !== toChecksum(content)) return new Map();
  const end = content.indexOf("\n");
  const found = new Map();
  let start = end + 1;
  for (const { name, key, length } of JSON.parse(content.subarray(0, end).toString("utf8"))) {
    found.set(name, { key, code: content.subarray(start, start + length) });
    start += length;
  }
  return found;
}

/**
 * Keeps what V8 made of chunks, in one step; where that cannot be done, the next start compiles again.
 *
 * @param {string} path
 * @param {{ name: string, key: number, code: Buffer }[]} chunks
 */
export function writeCompiled(path, chunks) {
  const head = JSON.stringify(chunks.map(({ name, key, code }) => ({ name, key, length: code.length })));
  const content = Buffer.concat([Buffer.from(`${head}\n`), ...chunks.map(({ code }) => code)]);
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    removeLeftovers(dirname(path));
    writeFileSync(temporary, Buffer.concat([Buffer.from(`${toChecksum(content)}\n`), content]));
    renameSync(temporary, path);
  } catch (error) {
    if (!("syscall" in error)) throw error;
  }
}

/** What processes that were killed while they wrote left behind. */
function removeLeftovers(folder) {
  const minuteAgo = Date.now() - 60_000;
  for (const name of readdirSync(folder).filter((other) => other.endsWith(".tmp"))) {
    const path = join(folder, name);
    if (statSync(path, { throwIfNoEntry: false })?.mtimeMs < minuteAgo) rmSync(path, { force: true });
  }
}

function readBytes(path) {
  try {
    return readFileSync(path);
  } catch (error) {
    if (!("syscall" in error)) throw error;
    return Buffer.alloc(0);
  }
}

function toChecksum(bytes) {
  return crc32(bytes).toString(16).padStart(8, "0");
}
