/**
 * Dates every file of an archive 1 January 1980, the first day that there is, so that the same files give the same bytes.
 *
 * Changes the bytes in place. The archive has no comment at its end and is smaller than 4 GB.
 *
 * @see PKWARE, APPNOTE.TXT, 4.3.7, 4.3.12 and 4.3.16
 */
export function dateArchive(archive: Buffer): Buffer {
  const end = archive.length - 22;
  const entryCount = archive.readUInt16LE(end + 10);
  let entry = archive.readUInt32LE(end + 16);
  for (let number = 0; number < entryCount; number++) {
    archive.writeUInt32LE(firstDay, entry + 12);
    archive.writeUInt32LE(firstDay, archive.readUInt32LE(entry + 42) + 10);
    const [name, extra, comment] = [28, 30, 32].map((offset) => archive.readUInt16LE(entry + offset));
    entry += 46 + (name as number) + (extra as number) + (comment as number);
  }
  return archive;
}

/** Time 0:00 in the lower half; year 0, month 1, day 1 in the upper one. */
const firstDay = 0x0021_0000;
