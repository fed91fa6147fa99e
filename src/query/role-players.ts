import type { Ontology, OperationDefinition } from "../ontology/ontology.js";
import { toKinds } from "./to-kinds.js";

/** Who plays each part in an operation: kinds, relation types or property names. */
export type Roles = OperationDefinition["roles"];

/**
 * Who plays a part without which the operation makes no sense.
 *
 * @throws Error when nobody does: the schema's `@operation` is incomplete
 */
export function getPlayers(roles: Roles, role: string): readonly string[] {
  const players = roles[role];
  if (players === undefined || players.length === 0) {
    throw new Error(`Nobody plays the role "${role}" that the operation needs; add it to @operation in the schema.`);
  }
  return players;
}

/** The kinds that play a part without which the operation makes no sense; an interface stands for its kinds. */
export function getPlayingKinds(ontology: Ontology, roles: Roles, role: string): readonly string[] {
  return getPlayers(roles, role).flatMap((name) => toKinds(ontology, name));
}

/** Who plays a part in any operation of the world, each once, in the order of the schema. */
function findPlayers(ontology: Ontology, role: string): readonly string[] {
  return [...new Set(ontology.operations.flatMap((operation) => operation.roles[role] ?? []))];
}

/** Relation types that play a part in any operation of the world; a role of that name may elsewhere be played by properties. */
export function findPlayingRelations(ontology: Ontology, role: string): readonly string[] {
  return findPlayers(ontology, role).filter((player) => Object.hasOwn(ontology.relationByType, player));
}
