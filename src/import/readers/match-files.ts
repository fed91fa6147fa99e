import type { ImportFile } from "../import-format.js";

/** True when each file's name ends so, letter case apart. */
export function hasEnding(files: readonly ImportFile[], ending: string): boolean {
  return files.every(({ name }) => name.toLowerCase().endsWith(`.${ending}`));
}

const start = 1 << 16;

/** True when the first 64 kB of the only file match. */
export function beginsWith([file]: readonly ImportFile[], pattern: RegExp): boolean {
  return pattern.test(new TextDecoder().decode(file?.bytes.subarray(0, start)));
}
