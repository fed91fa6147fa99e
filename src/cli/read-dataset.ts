import type { Dataset } from "../dataset/dataset.js";
import { loadDataset } from "../dataset/load-dataset.js";
import { readDataFiles } from "../dataset/read-data.js";
import type { Places } from "../dataset/to-places.js";
import type { WorldPaths } from "../graphql/world.js";
import type { Ontology } from "../ontology/ontology.js";
import type { CommandSession } from "./command-session.js";
import { readOntology } from "./read-ontology.js";
import { refuseWorld } from "./refuse-world.js";

/** A dataset with the places where its parts are written. */
export interface PlacedDataset {
  readonly ontology: Ontology;
  readonly dataset: Dataset;
  readonly places: Places;
}

/**
 * The dataset of a world, not yet a graph.
 *
 * @throws KnownError WORLD_NOT_LOADED after printing every problem
 */
export async function readDataset(paths: WorldPaths, session: CommandSession): Promise<PlacedDataset> {
  const ontology = await readOntology(paths, session);
  const { dataset, diagnostics, places } = loadDataset(readDataFiles(paths.data), ontology);
  if (dataset === undefined) return refuseWorld(diagnostics, session);
  return { ontology, dataset, places };
}
