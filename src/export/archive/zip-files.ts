import { Readable } from "node:stream";
import { ZipFile } from "yazl";
import { inBlocks } from "../../shared/in-blocks.js";

/** A file of an archive. */
export interface ArchivedFile {
  readonly path: string;
  /** May be run as a program. */
  readonly isExecutable?: boolean;
  /** Its text; asked for when the file's turn has come. */
  pieces(): Iterable<string>;
}

/**
 * An archive in pieces, its files made one after another while it is read.
 *
 * The same files give the same bytes, wherever and whenever: all are dated 1 January 1980, the first day that there is.
 */
export async function* zipFiles(files: Iterable<ArchivedFile>): AsyncGenerator<Uint8Array, void, undefined> {
  const archive = new ZipFile();
  const output = archive.outputStream as Readable;
  let current: Readable | undefined;
  for (const file of files) {
    archive.addReadStreamLazy(file.path, toOptions(file), (callback) => {
      current = Readable.from(inBlocks(file.pieces()), { objectMode: false });
      current.on("error", (error) => output.destroy(error));
      callback(null, current);
    });
  }
  archive.on("error", (error: Error) => output.destroy(error));
  archive.end();
  try {
    yield* output as AsyncIterable<Uint8Array>;
  } finally {
    current?.destroy();
  }
}

/** Archives tell local time, so the day is one of the local calendar. */
function toOptions({ isExecutable }: ArchivedFile) {
  const mode = isExecutable ? 0o100755 : 0o100644;
  return { mtime: new Date(1980, 0, 1), mode, forceDosTimestamp: true, compressionLevel: 1 };
}
