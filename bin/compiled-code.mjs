import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/**
 * What V8 made of the chunks of a program, by their names; empty where nothing is kept, or nothing that is whole.
 *
 * The file begins with the hash of the rest: V8 does not notice that something was cut off or changed.
 *
 * @param {string} path
 * @returns {Map<string, { key: string, code: Buffer }>}
 */
export function readCompiled(path) {
  const bytes = readBytes(path);
  const content = bytes.subarray(bytes.indexOf("\n") + 1);
  if (bytes.length === 0 || bytes.subarray(0, 64).toString("latin1") !== toHash(content)) return new Map();
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
 * @param {{ name: string, key: string, code: Buffer }[]} chunks
 */
export function writeCompiled(path, chunks) {
  const head = JSON.stringify(chunks.map(({ name, key, code }) => ({ name, key, length: code.length })));
  const content = Buffer.concat([Buffer.from(`${head}\n`), ...chunks.map(({ code }) => code)]);
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(temporary, Buffer.concat([Buffer.from(`${toHash(content)}\n`), content]));
    renameSync(temporary, path);
  } catch (error) {
    if (!("syscall" in error)) throw error;
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

function toHash(bytes) {
  return createHash("sha256").update(bytes).digest("hex");
}
