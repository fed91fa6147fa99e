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
export function toFuzzTarget({ schema, dataset, store }: World): FuzzTarget {
  const ids = [...store.allNodeIds()].filter((_, index) => index % Math.ceil(store.counts.nodes / 50) === 0);
  return { schema, questions: dataset.questions, ids, formats: exportFormats.map(({ name }) => name) };
}
