import { toApiTypes } from "../../src/graphql/api-type.js";
import type { Ontology } from "../../src/ontology/ontology.js";

/** What we add to the grammar of the Neo4j GraphQL Library; docs/query-grammar.md explains each by name. */
export interface GrammarAddition {
  readonly name: string;
  /** The coordinates that it adds to the API of a world. */
  readonly list: (ontology: Ontology) => readonly string[];
}

/** What we leave out of it; docs/query-grammar.md explains each by name. */
export interface GrammarOmission {
  readonly name: string;
  /** The coordinates that it leaves out. */
  readonly covers: RegExp;
}

/** Hand-written queries and their types come on top. */
export const additions: readonly GrammarAddition[] = [
  { name: "mode on text filters", list: () => ["FilterMode", "StringScalarFilters.mode"] },
  {
    name: "comparisons of partial dates",
    list: () => ["gt", "gte", "lt", "lte"].map((operator) => `PartialDateScalarFilters.${operator}`),
  },
  {
    name: "sorting by the count of a relation",
    list: (ontology) =>
      toApiTypes(ontology).flatMap(({ name, relations }) =>
        relations.map((relation) => `${name}Sort.${relation.name}Count`),
      ),
  },
  { name: "relation filters on interfaces", list: listInterfaceFilters },
  { name: "nodes that properties refer to", list: listReferences },
  { name: "text and statements of passages", list: () => ["Passage.text", "Passage.statements"] },
  { name: "enums of kinds and relations", list: () => ["NodeKind", "RelationType"] },
  { name: "nodes by ids", list: () => ["Query.nodes(ids:)"] },
];

export const omissions: readonly GrammarOmission[] = [
  { name: "aggregations", covers: /^(?!Mutation)\w*Aggregat\w*$|\.aggregate$|^Count$|^CountConnection$/ },
  {
    name: "mutations",
    covers:
      /^Mutation$|Mutations$|MutationResponse$|^(Create|Update|Delete)Info$|(Create|Update|Delete|Connect|Disconnect|Field|Connection)Input$|ConnectWhere$/,
  },
  { name: "sorting by lists", covers: /^StatementSort\.(conflictsWith|evidence)$/ },
  { name: "nodes by ids", covers: /^Query\.nodes\((limit|offset|sort|where):\)$/ },
];

function listInterfaceFilters(ontology: Ontology): readonly string[] {
  const interfaces = toApiTypes(ontology).filter((type) => type.isInterface);
  return interfaces.flatMap(({ name, relations }) =>
    relations.flatMap((relation) => {
      const connection = `${name}${relation.name.charAt(0).toUpperCase()}${relation.name.slice(1)}Connection`;
      const filters = [`${name}Where.${relation.name}`, `${name}Where.${relation.name}Connection`];
      return [...filters, `${connection}Filters`, `${connection}Where`];
    }),
  );
}

function listReferences({ kinds, statementTypeName, statementProperties }: Ontology): readonly string[] {
  const owners = [...kinds, { name: statementTypeName, properties: statementProperties }];
  return owners.flatMap(({ name, properties }) =>
    properties.flatMap(({ reference }) => (reference ? [`${name}.${reference.as}`] : [])),
  );
}
