import type { SchemaSource } from "./schema-source.js";
import { getPlural } from "./to-kinds.js";

/** A type of the API that is derived, so that hand-written queries may name it without declaring it. */
export interface DerivedTypeName {
  readonly name: string;
  readonly form: "enum" | "input" | "object";
}

/** The derived types that hand-written queries may name; of two of one name the first counts. */
export function getDerivedTypeNames(schema: SchemaSource): DerivedTypeName[] {
  const walked = [...schema.kinds, ...schema.interfaces];
  return [
    { name: "NodeKind", form: "enum" },
    { name: "RelationType", form: "enum" },
    { name: "SortDirection", form: "enum" },
    { name: "PageInfo", form: "object" },
    ...[...walked, ...schema.statements].flatMap(({ name }): DerivedTypeName[] => [
      { name: `${name}Where`, form: "input" },
      { name: `${name}Sort`, form: "input" },
    ]),
    ...walked.map((type): DerivedTypeName => ({ name: `${toPascalCase(getPlural(type))}Connection`, form: "object" })),
  ];
}

function toPascalCase(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
