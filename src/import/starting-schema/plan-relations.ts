import { toPlural } from "../../ontology/to-plural.js";
import { type AttributeRoles, findText } from "../attribute-roles.js";
import type { ImportedGraph } from "../imported-graph.js";
import { createNameSet, type NameSet } from "../name-set.js";
import { createSpellings } from "./create-spellings.js";
import type { PlannedInterface, PlannedRelation, SchemaPlan } from "./schema-plan.js";
import { toFieldName, toRelationType } from "./to-names.js";

/** The relation of edges that name none. */
export const plainRelation = "related to";

interface Names {
  readonly types: NameSet;
  readonly plurals: NameSet;
  readonly fields: NameSet;
}

/** The relations of a file, each between all kinds that it ties; where those are several they get an interface. */
export function planRelations(
  graph: ImportedGraph,
  { relation }: AttributeRoles,
  kindById: ReadonlyMap<string, string>,
  names: Names,
): Pick<SchemaPlan, "relations" | "interfaces" | "relationNames"> {
  const spellings = createSpellings();
  const ends = new Map<string, { readonly subjects: Set<string>; readonly objects: Set<string> }>();
  for (const { source, target, attributes } of graph.edges) {
    const [subject, object] = [kindById.get(source), kindById.get(target)];
    if (subject === undefined || object === undefined || source === target) continue;
    const told = spellings.first(findText(attributes, relation) || plainRelation);
    const known = ends.get(told) ?? { subjects: new Set(), objects: new Set() };
    ends.set(told, known);
    known.subjects.add(subject);
    known.objects.add(object);
  }
  const relationTypes = createNameSet([], "_");
  const interfaces = new Map<string, PlannedInterface>();
  const toEnd = (kinds: readonly string[], wanted: string) => toEndType(kinds, wanted, interfaces, names);
  const relations = [...ends].map(([told, { subjects, objects }]): PlannedRelation => {
    const name = relationTypes.claim(toRelationType(told, "relation"));
    const field = claimField(toFieldName(name, "relation"), names.fields);
    const inverse = claimField(`inverseOf${field.charAt(0).toUpperCase()}${field.slice(1)}`, names.fields);
    const sorted = { subjects: [...subjects].sort(), objects: [...objects].sort() };
    const capital = `${field.charAt(0).toUpperCase()}${field.slice(1)}`;
    const subjectType = toEnd(sorted.subjects, `${capital}Subject`);
    const objectType = toEnd(sorted.objects, `${capital}Object`);
    return { name, told, field, inverse, ...sorted, subjectType, objectType };
  });
  const nameByTold = new Map(relations.map(({ told, name }) => [told, name]));
  return {
    relations,
    interfaces: [...interfaces.values()],
    relationNames: new Map([...spellings.all].map(([told, first]) => [told, nameByTold.get(first) ?? ""])),
  };
}

function claimField(wanted: string, fields: NameSet): string {
  return fields.claim(fields.has(wanted) ? `${wanted}Relation` : wanted);
}

function toEndType(
  kinds: readonly string[],
  wanted: string,
  interfaces: Map<string, PlannedInterface>,
  { types, plurals }: Names,
): string {
  if (kinds.length === 1) return kinds[0] as string;
  const key = kinds.join(" ");
  const known = interfaces.get(key);
  if (known !== undefined) return known.name;
  const name = types.claim(wanted);
  interfaces.set(key, { name, plural: plurals.claim(toPlural(name)), kinds });
  return name;
}
