import { getKind, getVocabulary, labelKind, labelRelation } from "../api/vocabulary.ts";
import { KindDot } from "../components/entity-link.tsx";
import { RelationStroke } from "../components/statement-line.tsx";
import { t } from "../language/message.ts";
import { nameOf } from "../language/pick.ts";
import { type ChoiceEntry, ChoiceList } from "./choice-list.tsx";
import { countDocuments, countKinds, countRelations, type Facet } from "./facets.ts";
import { goToScope } from "./go-to-scope.ts";
import { messages } from "./messages.ts";
import { isKindShown, isRelationShown, narrow, toggleKind, toggleRelation } from "./narrow-scope.ts";
import { PanelSection } from "./panel-section.tsx";
import { hasStart, type Scope } from "./scope.ts";
import type { ScopeState } from "./use-scope.ts";

interface FilterProps {
  readonly state: ScopeState;
}

/** The kinds of the picture, in their colours, to be shown or not. */
export function KindFilter({ state: { scope, loaded } }: FilterProps) {
  const totals = getVocabulary().dataset.kinds.map(({ kind, count }) => ({ item: kind, count }));
  const rows = toRows(scope, countKinds(loaded.nodes), totals).filter(({ key }) => !getKind(key).isEvidence);
  const entries = rows.map((row): ChoiceEntry => {
    const mark = <KindDot kind={row.key} />;
    return { ...row, mark, label: labelKind(row.key, { isPlural: true }), isChosen: isKindShown(scope, row.key) };
  });
  return (
    <PanelSection title={t(messages.kinds)} note={toNote(entries)}>
      <ChoiceList
        label={t(messages.kinds)}
        entries={entries}
        onToggle={(kind) => goToScope(toggleKind(scope, kind))}
        onOnly={(kind) => goToScope(narrow(scope, { kinds: [kind], withoutKinds: [] }))}
      />
    </PanelSection>
  );
}

/** The relations of the picture, in their colours and strokes, to be shown or not. */
export function RelationFilter({ state: { scope, loaded } }: FilterProps) {
  const totals = getVocabulary().dataset.relations.map(({ relation, count }) => ({ item: relation, count }));
  const counts = countRelations(loaded.edges);
  const seen = counts.map(({ item }) => item);
  const entries = toRows(scope, counts, totals).map((row): ChoiceEntry => {
    const isChosen = isRelationShown(scope, row.key, seen);
    return { ...row, mark: <RelationStroke type={row.key} />, label: labelRelation(row.key), isChosen };
  });
  return (
    <PanelSection title={t(messages.relations)} note={toNote(entries)}>
      <ChoiceList
        label={t(messages.relations)}
        entries={entries}
        onToggle={(relation) => goToScope(toggleRelation(scope, relation, seen))}
        onOnly={(relation) => goToScope({ ...scope, relations: [relation], withoutRelations: [] })}
      />
    </PanelSection>
  );
}

/** The documents in which the statements of the picture stand. */
export function DocumentFilter({ state: { scope, loaded } }: FilterProps) {
  const { documents } = getVocabulary().dataset;
  const counts = countDocuments(
    loaded.edges,
    documents.map(({ document }) => document.id),
  );
  const totals = documents.map(({ document, statements }) => ({ item: document.id, count: statements }));
  const nameOfDocument = new Map(documents.map(({ document }) => [document.id, nameOf(document)]));
  const entries = toRows(scope, counts, totals).map((row): ChoiceEntry => {
    const isChosen = scope.documents.length === 0 || scope.documents.includes(row.key);
    return { ...row, label: nameOfDocument.get(row.key) ?? row.key, isChosen };
  });
  const ids = entries.map(({ key }) => key);
  return (
    <PanelSection title={t(messages.documents)} note={toNote(entries)} isOpen={scope.documents.length > 0}>
      <ChoiceList
        label={t(messages.documents)}
        entries={entries}
        onToggle={(id) => goToScope(narrow(scope, { documents: toggleAmong(ids, scope.documents, id) }))}
        onOnly={(id) => goToScope(narrow(scope, { documents: [id] }))}
      />
    </PanelSection>
  );
}

/** The list less or plus an entry, where an empty list stands for all. */
function toggleAmong(all: readonly string[], chosen: readonly string[], id: string): readonly string[] {
  const from = chosen.length > 0 ? chosen : all;
  const next = from.includes(id) ? from.filter((other) => other !== id) : [...from, id];
  return all.every((other) => next.includes(other)) ? [] : next;
}

/** What occurs in the picture first. Without a start there is more to be had, so the rest of the dataset follows. */
function toRows(scope: Scope, counts: readonly Facet<string>[], totals: readonly Facet<string>[]) {
  const countByKey = new Map(counts.map(({ item, count }) => [item, count]));
  if (hasStart(scope)) return counts.map(({ item, count }) => ({ key: item, count }));
  const rows = totals.map(({ item, count }) => ({ key: item, count: countByKey.get(item) ?? 0, total: count }));
  return rows.filter(({ total }) => total > 0).sort((a, b) => b.count - a.count || b.total - a.total);
}

function toNote(entries: readonly ChoiceEntry[]): string | undefined {
  const chosen = entries.filter(({ isChosen }) => isChosen).length;
  return chosen < entries.length ? `${chosen} / ${entries.length}` : undefined;
}
