import type { WorldPaths } from "../graphql/world.js";
import type { Ontology } from "../ontology/ontology.js";
import { parseOntology } from "../ontology/parse-ontology.js";
import { coreSchemaDirectory, readSchemaFiles } from "../ontology/read-schema.js";
import type { CommandSession } from "./command-session.js";
import { refuseWorld } from "./refuse-world.js";

/**
 * The ontology of a schema folder.
 *
 * @throws KnownError WORLD_NOT_LOADED after printing every problem
 */
export async function readOntology({ schema }: Pick<WorldPaths, "schema">, session: CommandSession): Promise<Ontology> {
  const { ontology, diagnostics } = parseOntology(readSchemaFiles([coreSchemaDirectory, schema]));
  return ontology ?? refuseWorld(diagnostics, session);
}
