import type { DocumentNode } from "graphql";

/** Where a name stands in a schema file. */
export interface Place {
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1, in UTF-16 code units. */
  readonly column: number;
}

/** A name and where it stands. */
export interface NamedPlace {
  readonly name: string;
  readonly at: Place;
}

/** A directive as it is applied, its arguments as plain values. */
export interface DirectiveSource extends NamedPlace {
  readonly values: Readonly<Record<string, unknown>>;
  /** Where each argument's value stands. */
  readonly places: Readonly<Record<string, Place>>;
}

/** A type as a field, an argument or an input field refers to it. */
export interface TypeReference extends NamedPlace {
  /** As written: `[ID!]!`. */
  readonly text: string;
  readonly isList: boolean;
  /** A list is required when it is never null. */
  readonly isRequired: boolean;
}

/** An argument, or a field of an input type. */
export interface ArgumentSource extends NamedPlace {
  readonly description: string | undefined;
  readonly type: TypeReference;
}

/** A field with what it inherits from the interfaces of its type. */
export interface FieldSource extends NamedPlace {
  readonly description: string | undefined;
  readonly type: TypeReference;
  readonly arguments: readonly ArgumentSource[];
  readonly directives: readonly DirectiveSource[];
  /** Stands in an `extend type`. */
  readonly isExtension: boolean;
}

/** A value of an enum. */
export interface ValueSource extends NamedPlace {
  readonly description: string | undefined;
  readonly directives: readonly DirectiveSource[];
}

export type TypeForm = "object" | "interface" | "enum" | "input" | "scalar" | "union";

/** A type with all its extensions. */
export interface TypeSource extends NamedPlace {
  readonly form: TypeForm;
  readonly description: string | undefined;
  readonly directives: readonly DirectiveSource[];
  readonly implements: readonly NamedPlace[];
  readonly fields: readonly FieldSource[];
  /** Values of an enum, fields of an input type. */
  readonly values: readonly ValueSource[];
  readonly inputFields: readonly ArgumentSource[];
}

/** A directive that a schema declares. */
export interface DirectiveDeclaration extends NamedPlace {
  readonly description: string | undefined;
  readonly arguments: readonly ArgumentSource[];
}

/** A schema as it is written, digested for rules and for building: merged, in the order of files. */
export interface SchemaSource {
  /** Every definition and extension as parsed. */
  readonly document: DocumentNode;
  readonly types: readonly TypeSource[];
  readonly typeByName: ReadonlyMap<string, TypeSource>;
  readonly directives: readonly DirectiveDeclaration[];
  /** Types marked as kinds. */
  readonly kinds: readonly TypeSource[];
  readonly interfaces: readonly TypeSource[];
  /** Types marked as holding the statement properties. */
  readonly statements: readonly TypeSource[];
  readonly query: TypeSource | undefined;
  /** What the schema says of itself. */
  readonly world: { readonly directives: readonly DirectiveSource[] };
}

/** The interface that every kind implements. */
export const nodeInterface = "Node";

/** The directive of that name on a type or field. */
export function findDirective(
  owner: { readonly directives: readonly DirectiveSource[] },
  name: string,
): DirectiveSource | undefined {
  return owner.directives.find((directive) => directive.name === name);
}

/** An argument's text; undefined when it is absent or no text. */
export function findText(directive: DirectiveSource | undefined, name: string): string | undefined {
  const value = directive?.values[name];
  return typeof value === "string" ? value : undefined;
}

/** An argument's texts; a single text counts as a list of one, anything else as none. */
export function getTexts(directive: DirectiveSource, name: string): readonly string[] {
  const value = directive.values[name];
  if (typeof value === "string") return [value];
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}

/** Where an argument's value stands, or the directive when the argument is absent. */
export function getPlace(directive: DirectiveSource, argument: string): Place {
  return directive.places[argument] ?? directive.at;
}

/** An argument's numbers; a single number counts as a list of one; undefined when it is absent or something else. */
export function findNumbers(directive: DirectiveSource, name: string): readonly number[] | undefined {
  const value = directive.values[name];
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  return items.every((item) => typeof item === "number") ? items : undefined;
}
