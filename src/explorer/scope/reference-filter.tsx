import { useRef } from "preact/hooks";
import type { NodeSummary, PropertyDefinition } from "../api/shapes.ts";
import { labelOf } from "../api/vocabulary.ts";
import { EntityCombobox } from "../components/entity-combobox.tsx";
import { t } from "../language/message.ts";
import { nameOf } from "../language/pick.ts";
import { type ChoiceEntry, ChoiceList } from "./choice-list.tsx";
import { countReferences } from "./facets.ts";
import { goToScope } from "./go-to-scope.ts";
import { messages } from "./messages.ts";
import { narrow } from "./narrow-scope.ts";
import { PanelSection } from "./panel-section.tsx";
import { toHeading } from "./to-heading.ts";
import type { FindNode } from "./use-nodes.ts";
import type { ScopeState } from "./use-scope.ts";

interface ReferenceFilterProps {
  readonly state: ScopeState;
  readonly property: PropertyDefinition;
  readonly find: FindNode;
}

/** The nodes that a statement property leads to in the picture, such as its meetings, and a box to find others. */
export function ReferenceFilter({ state: { scope, loaded }, property, find }: ReferenceFilterProps) {
  const { name, reference } = property;
  const chosen = scope.context[name] ?? [];
  const counts = countReferences(loaded.edges, reference?.as ?? "");
  const nodes = useSeen([...counts.map(({ item }) => item), ...chosen.flatMap((id) => find(id) ?? [])]);
  const countById = new Map(counts.map(({ item, count }) => [item.id, count]));
  const entries = nodes
    .map((node): ChoiceEntry => {
      const count = countById.get(node.id) ?? 0;
      return { key: node.id, label: nameOf(node), count, isChosen: chosen.includes(node.id) };
    })
    .sort((a, b) => Number(b.isChosen) - Number(a.isChosen) || b.count - a.count);
  const choose = (ids: readonly string[]) => {
    goToScope(narrow(scope, { context: { ...scope.context, [name]: ids } }));
  };
  const toggle = (id: string) => choose(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id]);
  return (
    <PanelSection
      title={toHeading(labelOf(property))}
      note={chosen.length > 0 ? String(chosen.length) : undefined}
      isOpen={chosen.length > 0}
    >
      <ChoiceList
        label={labelOf(property)}
        entries={entries}
        onToggle={toggle}
        usualLength={Math.max(6, chosen.length)}
      />
      <EntityCombobox
        label={t(messages.findValue, { name: labelOf(property) })}
        placeholder={t(messages.findValue, { name: labelOf(property) })}
        kinds={reference?.kinds}
        onChoose={({ id }) => choose([...chosen, id])}
      />
    </PanelSection>
  );
}

/** Everything that has been listed since the view was opened: a choice must not take away what else can be chosen. */
function useSeen(nodes: readonly NodeSummary[]): readonly NodeSummary[] {
  const seen = useRef(new Map<string, NodeSummary>());
  for (const node of nodes) seen.current.set(node.id, node);
  return [...seen.current.values()];
}
