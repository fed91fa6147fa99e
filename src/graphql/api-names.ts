/** Names that the derived API takes from the Neo4j GraphQL Library. */

/** The name with its first letter in upper case. */
export function toUpperFirst(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** The input that filters nodes of a kind or interface, or statements. */
export function toWhereName(type: string): string {
  return `${type}Where`;
}

/** The input that sorts nodes of a kind or interface, or statements. */
export function toSortName(type: string): string {
  return `${type}Sort`;
}

/** The enum of the kinds that implement an interface. */
export function toImplementationName(type: string): string {
  return `${type}Implementation`;
}

/** The input that filters by how many related nodes meet a condition. */
export function toRelationshipFiltersName(type: string): string {
  return `${type}RelationshipFilters`;
}

/** The page type of a root list. */
export function toPluralConnectionName(plural: string): string {
  return `${toUpperFirst(plural)}Connection`;
}

/** The page type of a relation; the names of its sort, where and filter inputs begin with it. */
export function toRelationConnectionName(type: string, field: string): string {
  return `${type}${toUpperFirst(field)}Connection`;
}

/** The edge type of a relation's page. */
export function toRelationEdgeName(type: string, field: string): string {
  return `${type}${toUpperFirst(field)}Relationship`;
}

/** The field that pages through a list. */
export function toConnectionField(field: string): string {
  return `${field}Connection`;
}

/** The key that sorts by the number of statements of a relation. */
export function toCountField(field: string): string {
  return `${field}Count`;
}
