import type { GraphQLSchema } from "graphql";
import type { QuestionRecord } from "../../src/dataset/dataset.js";
import { exportFormats } from "../../src/export/formats.js";
import type { World } from "../../src/graphql/world.js";

/** What hostile requests know of the world that they are sent to. */
export interface FuzzTarget {
  readonly schema: GraphQLSchema;
  readonly questions: readonly QuestionRecord[];
  /** Some ids of nodes. */
  readonly ids: readonly string[];
  readonly formats: readonly string[];
}

/** The target that a world makes. */
export function toFuzzTarget({ schema, dataset }: World): FuzzTarget {
  const ids = dataset.nodes
    .filter((_, index) => index % Math.ceil(dataset.nodes.length / 50) === 0)
    .map(({ id }) => id);
  return { schema, questions: dataset.questions, ids, formats: exportFormats.map(({ name }) => name) };
}
