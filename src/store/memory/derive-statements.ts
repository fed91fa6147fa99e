import type { Dataset, StatementRecord, Value } from "../../dataset/dataset.js";
import { isContextProperty } from "../../dataset/statement-id.js";
import type { Ontology, PropertyDefinition, RelationDefinition } from "../../ontology/ontology.js";
import { groupStatementsByEnd, type StatementsByEnd } from "./group-statements-by-end.js";
import { toDerivedStatementId } from "./to-derived-statement-id.js";

/** Stated statements that lead from a subject to an end, in order. */
interface Chain {
  readonly end: string;
  readonly parts: readonly StatementRecord[];
}

interface World {
  readonly ontology: Ontology;
  readonly kindOf: ReadonlyMap<string, string>;
  readonly statements: StatementsByEnd;
}

/** How a passage was read: taken from the last part and no other. */
const readingProperties = new Set(["note", "noteZh", "asPrinted"]);

/**
 * The statements that follow from a dataset's stated ones by the ontology's derived relations, in no defined order.
 *
 * Each chain of different stated statements along a path gives one, from the subject to the chain's end, with the
 * evidence of all parts and the context of the last; what that lacks comes from the nearest part before it, notes
 * excepted. Chains that end at a kind the relation does not allow give none.
 */
export function deriveStatements(dataset: Dataset, ontology: Ontology): StatementRecord[] {
  const world: World = {
    ontology,
    kindOf: new Map(dataset.nodes.map((node) => [node.id, node.kind])),
    statements: groupStatementsByEnd(dataset.statements),
  };
  const derived = new Map<string, StatementRecord>();
  for (const relation of ontology.relations) {
    for (const node of dataset.nodes) {
      for (const path of relation.derivedFor[node.kind] ?? []) {
        for (const chain of findChains(node.id, path, world)) {
          if (!relation.objectKinds.includes(world.kindOf.get(chain.end) ?? "")) continue;
          const statement = toDerivedStatement(node.id, relation, chain, ontology);
          derived.set(statement.id, statement);
        }
      }
    }
  }
  return [...derived.values()];
}

function findChains(subject: string, path: readonly string[], world: World): Chain[] {
  let chains: Chain[] = [{ end: subject, parts: [] }];
  for (const field of path) chains = chains.flatMap((chain) => extendChain(chain, field, world));
  return chains;
}

function extendChain({ end, parts }: Chain, fieldName: string, world: World): Chain[] {
  const kind = world.ontology.kindByName[world.kindOf.get(end) ?? ""];
  const field = kind?.relationFieldByName[fieldName];
  if (!field) return [];
  return world.statements
    .find(end, field.type, field.direction)
    .filter((statement) => !parts.includes(statement))
    .map((statement) => ({
      end: field.direction === "OUT" ? statement.object : statement.subject,
      parts: [...parts, statement],
    }));
}

function toDerivedStatement(
  subject: string,
  relation: RelationDefinition,
  { end, parts }: Chain,
  ontology: Ontology,
): StatementRecord {
  return Object.freeze({
    ...toContext(parts, ontology),
    id: toDerivedStatementId(
      subject,
      relation.type,
      end,
      parts.map((part) => part.id),
    ),
    subject,
    relation: relation.type,
    object: end,
    evidence: [...new Set(parts.flatMap((part) => part.evidence))].sort(),
    inferred: true,
    openList: parts.some((part) => part.openList),
    conflictsWith: [],
  });
}

function toContext(parts: readonly StatementRecord[], ontology: Ontology): Record<string, Value> {
  const context: Record<string, Value> = {};
  for (const property of ontology.statementProperties) {
    const value = findBearer(property, parts)?.[property.name];
    if (value !== undefined) context[property.name] = value;
  }
  return context;
}

/** The part that speaks for a property; a translation is spoken for by the part that speaks for what it translates. */
function findBearer(property: PropertyDefinition, parts: readonly StatementRecord[]): StatementRecord | undefined {
  if (readingProperties.has(property.name)) return parts.at(-1);
  const isTranslation = property.name.endsWith("Zh");
  if (!isTranslation && !isContextProperty(property)) return undefined;
  const name = isTranslation ? property.name.slice(0, -"Zh".length) : property.name;
  return parts.findLast((part) => part[name] !== undefined);
}
