import type { Ontology } from "../../ontology/ontology.js";
import { parseOntology } from "../../ontology/parse-ontology.js";
import type { SchemaFile } from "../../ontology/read-schema.js";
import { type AttributeRoles, findRoles, findText } from "../attribute-roles.js";
import type { ImportedGraph } from "../imported-graph.js";
import type { Vocabulary } from "../vocabulary.js";
import { plainRelation } from "./plan-relations.js";
import { planSchema } from "./plan-schema.js";
import type { SchemaPlan } from "./schema-plan.js";
import { toTypeName } from "./to-names.js";
import { toSchemaFiles } from "./to-schema-files.js";

/** A schema made for a file, and how the file's names are said in it. */
export interface StartingSchema {
  readonly vocabulary: Vocabulary;
  readonly roles: AttributeRoles;
  /** By path in the schema's folder. */
  readonly files: ReadonlyMap<string, string>;
}

/** An attribute with more different texts than these tells something else than kinds, or relations. */
const [mostKinds, mostRelations] = [60, 200];

/**
 * A schema in which everything that a file holds has a place.
 *
 * @param defaultKind of nodes that tell none
 * @param core the files of schema/core
 */
export function createStartingSchema(
  graph: ImportedGraph,
  defaultKind: string,
  core: readonly SchemaFile[],
): StartingSchema {
  const roles = findRoles(
    graph,
    ({ size }) => size > 0 && size <= mostKinds,
    ({ size }) => size > 0 && size <= mostRelations,
  );
  const plan = planSchema(graph, roles, toTypeName(defaultKind, "Thing"), core);
  const files = toSchemaFiles(plan);
  const { ontology, diagnostics } = parseOntology([
    ...core,
    ...[...files].map(([path, text]) => ({ file: `schema/${path}`, text })),
  ]);
  if (ontology === undefined || diagnostics.length > 0) {
    throw new Error(`The starting schema is faulty: ${diagnostics.map(({ message }) => message).join(" ")}`);
  }
  return { vocabulary: createVocabulary(plan, roles, ontology, toTypeName(defaultKind, "Thing")), roles, files };
}

function createVocabulary(
  { kindNames, relationNames, nodeNames, edgeNames }: SchemaPlan,
  roles: AttributeRoles,
  ontology: Ontology,
  defaultKind: string,
): Vocabulary {
  return {
    ontology,
    findKind: ({ attributes }) =>
      ontology.kindByName[kindNames.get(findText(attributes, roles.kind) || defaultKind) ?? ""],
    findProperty: (kind, attribute) => kind.propertyByName[nodeNames.get(attribute) ?? attribute],
    findRelation: ({ attributes }) => {
      const relation =
        ontology.relationByType[relationNames.get(findText(attributes, roles.relation) || plainRelation) ?? ""];
      return relation && { relation, isReversed: false };
    },
    findStatementProperty: (attribute) => ontology.statementPropertyByName[edgeNames.get(attribute) ?? attribute],
  };
}
