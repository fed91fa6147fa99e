import type { Ontology, PropertyDefinition, RelationField } from "../ontology/ontology.js";
import { toConnectionField, toCountField } from "./api-names.js";
import { type ApiType, toApiTypes } from "./api-type.js";

/** What the names in filters and sorts of one type stand for. */
export interface TypeModel {
  readonly propertyByName: ReadonlyMap<string, PropertyDefinition>;
  readonly relationByName: ReadonlyMap<string, RelationField>;
  /** By the relation's connection field. */
  readonly relationByConnection: ReadonlyMap<string, RelationField>;
  /** By the key that sorts by the relation's count. */
  readonly relationByCount: ReadonlyMap<string, RelationField>;
}

/** What the names in a world's API stand for. */
export interface ApiModel {
  readonly ontology: Ontology;
  readonly types: readonly ApiType[];
  /** By kind or interface. */
  readonly modelByType: ReadonlyMap<string, TypeModel>;
  readonly statement: TypeModel;
}

const known = new WeakMap<Ontology, ApiModel>();

/** The names of an ontology's API, looked up in constant time; worked out once for each. */
export function toApiModel(ontology: Ontology): ApiModel {
  const model = known.get(ontology) ?? createApiModel(ontology);
  known.set(ontology, model);
  return model;
}

function createApiModel(ontology: Ontology): ApiModel {
  const types = toApiTypes(ontology);
  return {
    ontology,
    types,
    modelByType: new Map(types.map((type) => [type.name, toTypeModel(type.properties, type.relations)])),
    statement: toTypeModel(ontology.statementProperties, []),
  };
}

/**
 * The model of a kind or interface.
 *
 * @throws Error for a name that is neither
 */
export function getTypeModel({ modelByType }: ApiModel, type: string): TypeModel {
  const model = modelByType.get(type);
  if (model === undefined) throw new Error(`"${type}" is no kind or interface of the API.`);
  return model;
}

function toTypeModel(properties: readonly PropertyDefinition[], relations: readonly RelationField[]): TypeModel {
  return {
    propertyByName: new Map(properties.map((property) => [property.name, property])),
    relationByName: new Map(relations.map((field) => [field.name, field])),
    relationByConnection: new Map(relations.map((field) => [toConnectionField(field.name), field])),
    relationByCount: new Map(relations.map((field) => [toCountField(field.name), field])),
  };
}
