import { getReferenceProperties, getVocabulary, labelKind, labelOf, labelRelation } from "../api/vocabulary.ts";
import { formatDate } from "../language/format-date.ts";
import { t } from "../language/message.ts";
import { messages } from "./messages.ts";
import { emptyScope, isPath, type Scope } from "./scope.ts";
import { toHeading } from "./to-heading.ts";

/** One thing that limits a view, and the scope without it. */
export interface Chip {
  readonly label: string;
  readonly rest: Scope;
}

/** Everything that limits a view, in the order in which a reader would say it. */
export function listChips(scope: Scope, toName: (id: string) => string, questionTitle: string): readonly Chip[] {
  return [...listStarts(scope, toName, questionTitle), ...listFilters(scope, toName)];
}

function listStarts(scope: Scope, toName: (id: string) => string, title: string): readonly Chip[] {
  const { question, from, to } = scope;
  const leaving = { ...scope, from: "", to: "" };
  const ends = isPath(scope)
    ? [{ label: t(messages.chipPath, { from: toName(from), to: toName(to) }), rest: leaving }]
    : [from || to].filter(Boolean).map((id) => ({ label: t(messages.chipFrom, { name: toName(id) }), rest: leaving }));
  return [
    ...ends,
    ...(question
      ? [{ label: t(messages.chipQuestion, { title }), rest: { ...scope, question: "", questionValues: {} } }]
      : []),
    ...toListChips(scope, "around", (id) => t(messages.chipAround, { name: toName(id) })),
    ...toListChips(scope, "expanded", (id) => t(messages.chipExpanded, { name: toName(id) })),
  ];
}

function listFilters(scope: Scope, toName: (id: string) => string): readonly Chip[] {
  const { since, until, text, isInferredShown, hidden } = scope;
  return [
    ...toListChips(scope, "kinds", toKindLabel),
    ...toListChips(scope, "withoutKinds", (kind) => t(messages.chipWithout, { name: toKindLabel(kind) })),
    ...toListChips(scope, "relations", toRelationLabel),
    ...toListChips(scope, "withoutRelations", (type) => t(messages.chipWithout, { name: toRelationLabel(type) })),
    ...toListChips(scope, "documents", toName),
    ...listContext(scope, toName),
    ...(since ? [{ label: t(messages.chipSince, { date: formatDate(since) }), rest: { ...scope, since: "" } }] : []),
    ...(until ? [{ label: t(messages.chipUntil, { date: formatDate(until) }), rest: { ...scope, until: "" } }] : []),
    ...(text ? [{ label: t(messages.chipText, { text }), rest: { ...scope, text: "" } }] : []),
    ...(isInferredShown ? [] : [{ label: t(messages.chipInferred), rest: { ...scope, isInferredShown: true } }]),
    ...(hidden.length > 0
      ? [{ label: t(messages.chipHidden, { count: hidden.length }), rest: { ...scope, hidden: emptyScope.hidden } }]
      : []),
  ];
}

function listContext(scope: Scope, toName: (id: string) => string): readonly Chip[] {
  return getReferenceProperties().flatMap((property) => {
    const ids = scope.context[property.name] ?? [];
    return ids.map((id) => ({
      label: t(messages.chipContext, { property: toHeading(labelOf(property)), name: toName(id) }),
      rest: { ...scope, context: { ...scope.context, [property.name]: ids.filter((other) => other !== id) } },
    }));
  });
}

type ListName = "around" | "expanded" | "kinds" | "withoutKinds" | "relations" | "withoutRelations" | "documents";

function toListChips(scope: Scope, name: ListName, toLabel: (entry: string) => string): readonly Chip[] {
  return scope[name].map((entry) => ({
    label: toLabel(entry),
    rest: { ...scope, [name]: scope[name].filter((other) => other !== entry) },
  }));
}

/** A kind or relation that this dataset doesn't have goes by the name that the address gives it. */
function toKindLabel(kind: string): string {
  return getVocabulary().kindByName.has(kind) ? labelKind(kind, { isPlural: true }) : kind;
}

function toRelationLabel(type: string): string {
  return getVocabulary().relationByType.has(type) ? labelRelation(type) : type;
}
