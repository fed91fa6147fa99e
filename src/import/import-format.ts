import type { ImportedGraph } from "./imported-graph.js";

/** A file as it was read from the disk. */
export interface ImportFile {
  /** As it was named by the caller. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A format that graphs are read from. */
export interface ImportFormat {
  /** As asked for, and the ending of file names: `gexf`, `csv.zip`. */
  readonly name: string;
  readonly title: string;
  /** True for files that are likely in this format, by name and by how they begin. */
  matches(files: readonly ImportFile[]): boolean;
  /** @throws KnownError UNREADABLE_IMPORT with the place, where the parser knows it */
  read(files: readonly ImportFile[]): ImportedGraph;
}
