import type { GraphQLSchema } from "graphql";
import type { Dataset } from "../dataset/dataset.js";
import type { QueryContext } from "../query/query-context.js";
import type { Diagnostic } from "../shared/diagnostic.js";

/** Where a world is to be found on disk. */
export interface WorldPaths {
  /** The schema folder; the engine adds its own `schema/core`. */
  readonly schema: string;
  /** The data folder. */
  readonly data: string;
  /** The folder with the source texts, where they are at hand. */
  readonly sources?: string | undefined;
}

/** One loaded, checked, frozen version of a world, ready to be queried. */
export interface World extends QueryContext {
  /** The executable API. */
  readonly schema: GraphQLSchema;
  /** The printed API, sorted. */
  readonly printedSchema: string;
  /** The whole dataset, its rows made again: for checks that go over all of them. Kept by nobody. */
  readonly getDataset: () => Dataset;
}

/** A world, or what keeps it from loading. Warnings may come with a world. */
export interface LoadResult {
  readonly world: World | undefined;
  readonly diagnostics: readonly Diagnostic[];
}
