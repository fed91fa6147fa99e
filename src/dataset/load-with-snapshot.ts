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

/** What a dataset is made into, and how that is kept between starts. */
export interface SnapshotForm<Made> {
  readonly make: (dataset: Dataset) => Made;
  /** As plain data and arrays of numbers. */
  readonly toContent: (made: Made) => object;
  /** What was made of content that was kept; undefined when it is not what `toContent` gives. */
  readonly fromContent: (content: unknown) => Made | undefined;
}

/** What was made of a dataset, or what keeps it from loading. */
export interface MadeOfDataset<Made> {
  /** Undefined when any diagnostic is an error. */
  readonly made: Made | undefined;
  readonly diagnostics: LoadedDataset["diagnostics"];
  /** Absent when nothing was parsed. */
  readonly places?: LoadedDataset["places"];
}

/**
 * Loads a dataset and makes of it what is wanted; files that were found faultless before are not parsed again.
 *
 * What has warnings is never kept, so that they are told every time.
 */
export function loadWithSnapshot<Made>(
  files: readonly DataFile[],
  ontology: Ontology,
  form: SnapshotForm<Made>,
  place?: SnapshotPlace,
): MadeOfDataset<Made> {
  const key = place && toKey(files, ontology, place);
  const kept = key && form.fromContent(readSnapshot(place.folder, key));
  if (kept) return { made: kept, diagnostics: [] };
  const { dataset, diagnostics, places } = loadDataset(files, ontology);
  const made = dataset && form.make(dataset);
  if (key && made && diagnostics.length === 0) place.later(() => keep(form.toContent(made), key, place));
  return { made, diagnostics, places };
}

/** Piece by piece: all files together can be longer than one text may be. */
function toKey(files: readonly DataFile[], ontology: Ontology, { program }: SnapshotPlace): string {
  const hash = createHash("sha256").update(JSON.stringify([program, ontology]));
  for (const { text, ...file } of files) hash.update(JSON.stringify([file, text.length])).update(text);
  return hash.digest("hex").slice(0, 16);
}

function keep(content: object, key: string, { folder, onError }: SnapshotPlace): void {
  try {
    writeSnapshot(folder, key, content);
  } catch (error) {
    // A RangeError tells that the content is longer than one buffer may be.
    if (!(error instanceof RangeError || (error instanceof Error && "code" in error))) throw error;
    onError(error);
  }
}
