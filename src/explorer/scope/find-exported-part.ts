import type { Vocabulary } from "../api/vocabulary.ts";
import { type ExportedPart, toQuestionPart } from "../location/to-export-path.ts";
import { isDefaultPicture, listDefaultRelations } from "./default-relations.ts";
import { listAllowed } from "./list-allowed.ts";
import { hasStart, isFiltered, isNarrowed, isPath, type Scope } from "./scope.ts";

/**
 * The choices of the server's exports that leave exactly what a scope shows once all of it is loaded; undefined where
 * no choices do.
 *
 * Periods are none of them: an export goes by dates of statements alone, a scope by those of their occasions too, and by
 * a date before a period.
 *
 * @param variables values of the question's parameters; undefined where they are not known
 */
export function findExportedPart(
  scope: Scope,
  vocabulary: Vocabulary,
  variables?: Readonly<Record<string, unknown>>,
): ExportedPart | undefined {
  const centres = [...new Set([...scope.around, scope.from, scope.to].filter(Boolean))];
  if (hasOwnChoices(scope) || centres.length + (scope.question ? 1 : 0) > 1) return undefined;
  if (scope.question) return isFiltered(scope) || !variables ? undefined : toQuestionPart(scope.question, variables);
  const names = listNames(scope, vocabulary, centres[0]);
  if (!names) return undefined;
  const filters = {
    kinds: names.kinds?.join(",") ?? "",
    relations: names.relations?.join(",") ?? "",
    documents: scope.documents.join(","),
  };
  const [centre] = centres;
  if (centre === undefined) return { scope: "graph", choices: filters };
  return { scope: centre, choices: { ...filters, depth: scope.depth === 1 ? "" : String(scope.depth) } };
}

/** True where a scope makes a choice that exports don't know. */
function hasOwnChoices(scope: Scope): boolean {
  const { expanded, hidden, context, since, until, text, isInferredShown } = scope;
  const isTold = expanded.length + hidden.length + Object.keys(context).length > 0 || since + until + text !== "";
  return isTold || !isInferredShown || isPath(scope);
}

interface Names {
  /** Undefined for all. */
  readonly kinds: readonly string[] | undefined;
  /** Undefined for all, and for nodes that no statement ties to another. */
  readonly relations: readonly string[] | undefined;
}

/** Kinds and relations to ask for; undefined where an export would not understand them as the scope does. */
function listNames(scope: Scope, vocabulary: Vocabulary, centre: string | undefined): Names | undefined {
  const { ontology, dataset } = vocabulary;
  const drawn = ontology.kinds.filter(({ isEvidence }) => !isEvidence);
  const kinds = listAllowed(toNames(drawn), scope.kinds, scope.withoutKinds) ?? undefined;
  const only = isDefaultPicture(scope) ? listDefaultRelations(vocabulary) : scope.relations;
  const types = ontology.relations.map(({ type }) => type);
  const relations = listAllowed(types, only, scope.withoutRelations) ?? undefined;

  const isKnown =
    scope.kinds.every((name) => toNames(drawn).includes(name)) &&
    scope.documents.every((id) => dataset.documents.some(({ document }) => document.id === id));
  if (!isKnown || kinds?.length === 0 || relations?.length === 0) return undefined;
  if (centre !== undefined) {
    const kind = drawn.find(({ idPrefix }) => centre.startsWith(`${idPrefix}:`))?.name;
    // A scope shows its centre whatever its kind, an export only where its kind is let through.
    if (kind === undefined || kinds?.includes(kind) === false) return undefined;
  }
  if (hasLoners(scope)) return relations ? undefined : { kinds, relations };
  const canLeaveLoners = centre === undefined || (kinds !== undefined && scope.depth > 1);
  return { kinds, relations: relations ?? (canLeaveLoners ? types : undefined) };
}

function toNames(kinds: readonly { readonly name: string }[]): readonly string[] {
  return kinds.map(({ name }) => name);
}

/** Kinds alone ask for their nodes too, whether or not a statement ties them to one another. */
function hasLoners(scope: Scope): boolean {
  return !hasStart(scope) && scope.kinds.length > 0 && !isNarrowed({ ...scope, kinds: [] });
}
