/** Bytes of a directory entry before the name of its file, of the end of the directory, and what each begins with. */
const [entrySize, endSize] = [46, 22];
const endMark = 0x06_05_4b_50;

/**
 * Bytes in a zip file once it is unpacked, from its directory.
 *
 * @param tail the last bytes of the file, with all of the directory; no Zip64
 * @see https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, 4.3
 */
export function toUnpackedSize(tail: Buffer): number {
  const end = tail.length - endSize;
  if (tail.readUInt32LE(end) !== endMark) throw new Error("This is not the end of a zip file.");
  const count = tail.readUInt16LE(end + 10);
  let at = end - tail.readUInt32LE(end + 12);
  let total = 0;
  for (let entry = 0; entry < count; entry++) {
    total += tail.readUInt32LE(at + 24);
    at += entrySize + tail.readUInt16LE(at + 28) + tail.readUInt16LE(at + 30) + tail.readUInt16LE(at + 32);
  }
  return total;
}
