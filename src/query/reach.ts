import type { Ontology } from "../ontology/ontology.js";
import type { Deadline, StatementPredicate } from "../store/graph-store.js";
import type { Predicate } from "../store/predicate.js";
import { expandNarrower } from "./expand-narrower.js";
import { findRelatedOfEach } from "./follow-relations.js";
import type { QueryContext } from "./query-context.js";
import { findPlayingRelations } from "./role-players.js";
import type { Steps } from "./steps.js";

/**
 * What belongs to the surroundings of some nodes.
 *
 * A statement is within reach when it has a node of the core or around it at an end, or names a node of the core in its
 * context: the meeting at which, the theme under which, the party for which it was said, whatever the world records.
 */
export interface Reach {
  /** The nodes themselves and what is narrower. */
  readonly core: ReadonlySet<string>;
  /** What is about one of the core, by a relation that plays "about" in any operation of the world. */
  readonly around: ReadonlySet<string>;
}

/** The reach of some nodes. */
export function* findReach(context: QueryContext, ids: readonly string[], deadline?: Deadline): Steps<Reach> {
  const core = yield* expandNarrower(context, ids, deadline);
  const types = findPlayingRelations(context.ontology, "about");
  const related = yield* findRelatedOfEach(context, core, { types, direction: "IN" }, deadline);
  return { core: new Set(core), around: new Set(related.flat().map(({ node }) => node.id)) };
}

/** The condition that a statement is within reach. */
export function toReachPredicate(ontology: Ontology, { core, around }: Reach): StatementPredicate {
  const ids = [...core];
  const contexts = ontology.statementProperties.filter(
    ({ reference }) => reference && reference.kind !== ontology.evidenceKind,
  );
  return {
    op: "or",
    terms: [
      { op: "touches", ids: [...new Set([...core, ...around])] },
      ...contexts.map(({ name, isList }) => toNamingPredicate(name, isList, ids)),
    ],
  };
}

function toNamingPredicate(property: string, isList: boolean, ids: readonly string[]): StatementPredicate {
  const comparison = { op: "compare", property, isInsensitive: false, isDate: false } as const;
  const where: Predicate = isList
    ? { op: "or", terms: ids.map((id) => ({ ...comparison, operator: "includes", value: id })) }
    : { ...comparison, operator: "in", value: ids };
  return { op: "properties", where };
}
