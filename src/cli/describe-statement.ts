import type { StatementRecord } from "../dataset/dataset.js";
import type { World } from "../graphql/world.js";
import type { PropertyDefinition } from "../ontology/ontology.js";
import { type Language, pickName } from "../query/looks.js";
import { toWords } from "./to-words.js";

/** Said in words of their own, or by the numbers of passages. */
const saidElsewhere = new Set(["id", "evidence", "openList", "inferred", "conflictsWith"]);

/** Said last, for they are sentences. */
const sentences = ["asPrinted", "note", "noteZh", "ungrounded"];

/** The context of a statement in words, one part each: meeting, date, mode, note and whatever else the schema has. */
export async function describeStatement(
  statement: StatementRecord,
  world: World,
  language: Language,
): Promise<readonly string[]> {
  const given = orderProperties(world.ontology.statementProperties).filter(
    ({ name }) =>
      !saidElsewhere.has(name) && statement[name] !== undefined && !isOtherLanguage(name, statement, language),
  );
  const parts = await Promise.all(given.map((property) => describeProperty(property, statement, world, language)));
  if (statement.openList) parts.push("from a list left open");
  if (statement.inferred) parts.push("inferred");
  if (statement.conflictsWith.length > 0) parts.push(`conflicts with ${statement.conflictsWith.join(", ")}`);
  return parts;
}

function orderProperties(properties: readonly PropertyDefinition[]): PropertyDefinition[] {
  const isSentence = ({ name }: PropertyDefinition) => sentences.includes(name);
  return [...properties.filter((property) => !isSentence(property)), ...properties.filter(isSentence)];
}

/** Of a property that is given in both languages, the one that is not spoken. */
function isOtherLanguage(name: string, statement: StatementRecord, language: Language): boolean {
  if (language === "zh") return statement[`${name}Zh`] !== undefined;
  return name.endsWith("Zh") && statement[name.slice(0, -2)] !== undefined;
}

async function describeProperty(
  property: PropertyDefinition,
  statement: StatementRecord,
  world: World,
  language: Language,
): Promise<string> {
  const value = statement[property.name];
  const values = Array.isArray(value) ? value : [value];
  if (property.reference === undefined) return `${toWords(property.name)}: ${values.join(", ")}`;
  const nodes = await world.store.findNodes(values.map(String));
  const names = nodes.map((node, index) => (node === undefined ? values[index] : pickName(node, language)));
  return `${toWords(property.reference.as)}: ${names.join(", ")}`;
}
