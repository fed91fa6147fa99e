import { toKebabCase } from "../../ontology/to-kebab-case.js";
import { toPlural } from "../../ontology/to-plural.js";
import { toWords } from "../../ontology/to-words.js";
import { documentKind } from "./core-names.js";
import type {
  Planned,
  PlannedInterface,
  PlannedKind,
  PlannedProperty,
  PlannedRelation,
  SchemaPlan,
} from "./schema-plan.js";
import { toColor } from "./to-color.js";

/** The files of a starting schema by path: one for each kind, the interfaces, and the properties of statements. */
export function toSchemaFiles(plan: SchemaPlan): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const [index, kind] of plan.kinds.entries()) {
    files.set(`kinds/${toKebabCase(kind.name)}.graphql`, toKindText(kind, index, plan));
  }
  if (plan.interfaces.length > 0) files.set("interfaces.graphql", plan.interfaces.map(toInterfaceText).join("\n"));
  if (plan.statementProperties.length > 0) {
    files.set("statement.graphql", `extend type Statement {\n${toFields(plan.statementProperties)}}\n`);
  }
  return files;
}

const nodeFields = `  id: ID!
  name: String!
  nameZh: String
  aliases: [String!]!
  description: String
  descriptionZh: String
`;

const textFields = `  "Name of the file that holds its text."
  sourceFile: String
  "SHA-256 of that file, in hexadecimal."
  sourceHash: String
  "Number of lines in that file."
  sourceLines: Int @unit(value: "lines")
`;

/** Place 99 in legends is taken by the kind of the passages. */
const takenOrder = 99;

function toKindText(kind: PlannedKind, index: number, { relations }: SchemaPlan): string {
  const order = index + 1 < takenOrder ? index + 1 : index + 2;
  const types = ["Node", ...kind.interfaces].join(" & ");
  const directives = ["@node", toLabel(kind, toWords(kind.name)), toPluralDirective(kind), toDisplay(index, order)];
  const lines = relations.flatMap((relation) => toRelationFields(relation, kind.name));
  return [
    `${toDescription(describe(kind))}\n`,
    `type ${kind.name} implements ${types} ${directives.filter(Boolean).join(" ")} {\n`,
    nodeFields,
    kind.name === documentKind ? textFields : "",
    toFields(kind.properties),
    ...lines,
    "}\n",
  ].join("");
}

/** Texts are there even where the file has none. */
function describe({ name, told }: PlannedKind): string {
  return name === documentKind
    ? "A text in which statements stand."
    : `What the imported file calls ${JSON.stringify(told)}.`;
}

function toDisplay(index: number, order: number): string {
  return `@display(color: "${toColor(index)}", order: ${order})`;
}

function toPluralDirective({ name, plural }: { readonly name: string; readonly plural: string }): string {
  return plural === toPlural(name) ? "" : `@plural(value: "${plural}")`;
}

/** What a reader is shown, where the words of the name are not what the file says. */
function toLabel({ told }: Planned, words: string): string {
  const shown = toOneLine(told);
  return shown === "" || toWords(shown.replace(/\s+/g, "-")) === words ? "" : `@label(en: ${toText(shown)})`;
}

function toFields(properties: readonly PlannedProperty[]): string {
  return properties.map(toField).join("");
}

function toField(property: PlannedProperty): string {
  const { name, told, typeName, isList } = property;
  const label = toLabel(property, toWords(name));
  const description = toDescription(`The attribute ${JSON.stringify(told)} of the imported file.`);
  return `  ${description}\n  ${name}: ${isList ? `[${typeName}!]` : typeName}${label === "" ? "" : ` ${label}`}\n`;
}

function toRelationFields(relation: PlannedRelation, kind: string): readonly string[] {
  const { name, told, field, inverse, subjects, objects, subjectType, objectType } = relation;
  const described = toDescription(`What it is tied to by ${JSON.stringify(told)}.`);
  const describedInverse = toDescription(`What is tied to it by ${JSON.stringify(told)}.`);
  const label = toLabel(relation, toWords(field));
  const out = `  ${described}\n  ${field}: [${objectType}!]! ${toRelationship(name, "OUT")}${label && ` ${label}`}\n`;
  const back = `  ${describedInverse}\n  ${inverse}: [${subjectType}!]! ${toRelationship(name, "IN")}\n`;
  return [...(subjects.includes(kind) ? [out] : []), ...(objects.includes(kind) ? [back] : [])];
}

function toRelationship(type: string, direction: "OUT" | "IN"): string {
  return `@relationship(type: "${type}", direction: ${direction}, properties: "Statement")`;
}

function toInterfaceText({ name, plural, kinds }: PlannedInterface): string {
  const directive = toPluralDirective({ name, plural });
  return `${toDescription(`One of ${kinds.join(", ")}.`)}\ninterface ${name}${directive && ` ${directive}`} {\n${nodeFields}}\n`;
}

function toDescription(text: string): string {
  return toText(toOneLine(text));
}

function toOneLine(text: string): string {
  return text.replace(/[\s\p{Cc}\p{Cs}\ufffe\uffff]+/gu, " ").trim();
}

/** A string of SDL, whose escapes are those of JSON. */
function toText(text: string): string {
  return JSON.stringify(text);
}
