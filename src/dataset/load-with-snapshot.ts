import { createHash } from "node:crypto";
import type { Ontology } from "../ontology/ontology.js";
import type { DataFile } from "./data-file.js";
import type { Dataset } from "./dataset.js";
import { type LoadedDataset, loadDataset } from "./load-dataset.js";
import { readSnapshot } from "./read-snapshot.js";
import { writeSnapshot } from "./write-snapshot.js";

/** Where datasets are kept between starts. */
export interface SnapshotPlace {
  readonly folder: string;
  /** Tells apart the programs that write there; a snapshot of another is not read. */
  readonly program: string;
  /** Does the writing when it fits, so that no one waits for it. */
  readonly later: (write: () => void) => void;
  /** Told when a snapshot could not be written. */
  readonly onError: (error: Error) => void;
}

/**
 * As `loadDataset`, but files that were found faultless before are not parsed again.
 *
 * A dataset from a snapshot has no places. What has warnings is never kept, so that they are told every time.
 */
export function loadWithSnapshot(
  files: readonly DataFile[],
  ontology: Ontology,
  place: SnapshotPlace,
): Omit<LoadedDataset, "places"> & Partial<Pick<LoadedDataset, "places">> {
  const key = toKey(files, ontology, place);
  const dataset = readSnapshot(place.folder, key);
  if (dataset !== undefined) return { dataset, diagnostics: [] };
  const loaded = loadDataset(files, ontology);
  const found = loaded.dataset;
  if (found !== undefined && loaded.diagnostics.length === 0) place.later(() => keep(found, key, place));
  return loaded;
}

/** Piece by piece: all files together can be longer than one text may be. */
function toKey(files: readonly DataFile[], ontology: Ontology, { program }: SnapshotPlace): string {
  const hash = createHash("sha256").update(JSON.stringify([program, ontology]));
  for (const { text, ...file } of files) hash.update(JSON.stringify([file, text.length])).update(text);
  return hash.digest("hex").slice(0, 16);
}

function keep(dataset: Dataset, key: string, { folder, onError }: SnapshotPlace): void {
  try {
    writeSnapshot(folder, key, dataset);
  } catch (error) {
    // A RangeError tells that the dataset is longer than one text may be.
    if (!(error instanceof RangeError || (error instanceof Error && "code" in error))) throw error;
    onError(error);
  }
}
