import type { KindDefinition, Ontology, PropertyDefinition, RelationDefinition } from "../../ontology/ontology.js";
import { type Namespaces, toNamespaces } from "./namespaces.js";
import { findTranslated, toValueForm, type ValueForm } from "./value-form.js";

/** How a world is said in RDF, terms with their prefixes; shared by all formats that write it. */
export interface RdfModel {
  readonly namespaces: Namespaces;
  readonly kinds: ReadonlyMap<string, RdfDescription>;
  readonly statement: RdfDescription;
  /** By type. */
  readonly relations: ReadonlyMap<string, RdfRelation>;
}

/** What is said of a node or statement. */
export interface RdfDescription {
  /** Its own class first. */
  readonly classes: readonly string[];
  /** In the order of the schema, the id left out. */
  readonly properties: readonly RdfProperty[];
}

export interface RdfProperty {
  /** Where records hold it. */
  readonly name: string;
  /** The predicates under which it is written. */
  readonly terms: readonly string[];
  readonly form: ValueForm;
}

/** Under which predicates a relation is written, its own or those that it maps to. */
export interface RdfRelation {
  /** Names of the relation at either end. */
  readonly field: string;
  readonly inverse: string;
  /** From subject to object; the first is the one that statements are made of. */
  readonly forward: readonly [string, ...string[]];
  /** From object to subject; empty where nothing published says so. */
  readonly backward: readonly string[];
}

/** How a world is said in RDF. */
export function toRdfModel(ontology: Ontology): RdfModel {
  const namespaces = toNamespaces(ontology);
  const toOwn = (name: string) => `${namespaces.ownPrefix}:${name}`;
  return {
    namespaces,
    kinds: new Map(
      ontology.kinds.map((kind) => [
        kind.name,
        {
          classes: [toOwn(kind.name), ...getClasses(kind, ontology)],
          properties: toProperties(kind.properties, toOwn),
        },
      ]),
    ),
    statement: {
      classes: [toOwn(ontology.statementTypeName)],
      properties: toProperties(ontology.statementProperties, toOwn).map(toStatementProperty),
    },
    relations: new Map(ontology.relations.map((relation) => [relation.type, toRelation(relation, toOwn)])),
  };
}

/** Classes elsewhere that a kind maps to, itself or through its interfaces. */
function getClasses(kind: KindDefinition, { interfaceByName }: Ontology): readonly string[] {
  const ofInterfaces = kind.interfaces.flatMap((name) => interfaceByName[name]?.mapsTo ?? []);
  return [...new Set([...kind.mapsTo, ...ofInterfaces])];
}

function toProperties(all: readonly PropertyDefinition[], toOwn: (name: string) => string): RdfProperty[] {
  return all
    .filter(({ name }) => name !== "id")
    .map((property) => {
      const { name, mapsTo } = findTranslated(property, all) ?? property;
      return {
        name: property.name,
        terms: mapsTo.length > 0 ? mapsTo : [toOwn(name)],
        form: toValueForm(property, all, toOwn),
      };
    });
}

/** Evidence is told by the ids of passages and conflicts by the ids of statements, whatever the schema says of them. */
function toStatementProperty(property: RdfProperty): RdfProperty {
  if (property.name === "evidence") return { ...property, form: { type: "node" } };
  return property.name === "conflictsWith" ? { ...property, form: { type: "statement" } } : property;
}

/** What several terms say together is not one triple, so a statement is then made of the schema's own. */
function toRelation(relation: RelationDefinition, toOwn: (name: string) => string): RdfRelation {
  const { field, inverse, mapsTo, inverseMapsTo } = relation;
  const [only, ...others] = mapsTo;
  return {
    field,
    inverse,
    forward: only !== undefined && others.length === 0 ? [only] : [toOwn(field), ...mapsTo],
    backward: inverseMapsTo,
  };
}
