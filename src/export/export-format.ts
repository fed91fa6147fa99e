import type { ExportGraph } from "./export-graph.js";

/** Text or bytes in pieces, made while they are read. */
export type Chunks = Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>;

/** What a caller may choose beside the format. */
export interface WriteOptions {
  /** The RDF 1.2 form: statements as triple terms in place of RDF 1.1 reification. Formats without RDF pass it over. */
  readonly isRdf12: boolean;
}

/** A format that graphs are written in. */
export interface ExportFormat {
  /** As asked for, and the ending of file names: `gexf`, `csv.zip`. */
  readonly name: string;
  readonly title: string;
  /** The programs that it is for. */
  readonly readBy: string;
  readonly mediaType: string;
  /** What of the graph does not come through, each as one English sentence; written into the file too. Empty where all does. */
  readonly losses: readonly string[];
  /** The file in pieces, each of one record at most so that a reader may stop anywhere. */
  write(graph: ExportGraph, options: WriteOptions): Chunks;
}
