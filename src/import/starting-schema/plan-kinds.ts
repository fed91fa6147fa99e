import { toPlural } from "../../ontology/to-plural.js";
import type { ImportedNode } from "../imported-graph.js";
import type { NameSet } from "../name-set.js";
import { documentKind } from "./core-names.js";
import type { PlannedKind, PlannedProperty } from "./schema-plan.js";
import { toTypeName } from "./to-names.js";

/** A kind whose interfaces are not known yet. */
type BareKind = Omit<PlannedKind, "interfaces">;

/** The kinds of nodes, in the order in which they come up, each with the attributes that its nodes have; and documents. */
export function planKinds(
  nodes: readonly ImportedNode[],
  kindOf: (node: ImportedNode) => string,
  { types, plurals }: { readonly types: NameSet; readonly plurals: NameSet },
  listProperties: (held: ReadonlySet<string>) => readonly PlannedProperty[],
): readonly BareKind[] {
  const used = new Map<string, Set<string>>();
  for (const node of nodes) {
    const told = kindOf(node);
    const held = used.get(told) ?? new Set<string>();
    used.set(told, held);
    for (const name in node.attributes) held.add(name);
  }
  const kinds = [...used].map(([told, held]): BareKind => {
    const name = claimType(told, types);
    return { name, told, plural: plurals.claim(toPlural(name)), properties: listProperties(held) };
  });
  if (kinds.some(({ name }) => name === documentKind)) return kinds;
  const name = types.claim(documentKind);
  return [...kinds, { name, told: name, plural: plurals.claim(toPlural(name)), properties: [] }];
}

function claimType(told: string, types: NameSet): string {
  const wanted = toTypeName(told, "Kind");
  return types.claim(isDerivable(wanted) || types.has(wanted) ? `${wanted}Entity` : wanted);
}

/** Types are derived from kinds with such endings. */
function isDerivable(name: string): boolean {
  return /(Where|Sort|Connection|Edge|Filters?|Input)$/.test(name);
}
