import {
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  GraphQLSchema,
  isInterfaceType,
  isObjectType,
} from "graphql";

interface Implementations {
  readonly objects: GraphQLObjectType[];
  readonly interfaces: GraphQLInterfaceType[];
}

/**
 * A schema of types that are given whole: it does not look into their fields to find more, as graphql-js does, so that
 * fields can wait until someone asks for them. It only has queries, and is taken to be valid.
 */
export class LazySchema extends GraphQLSchema {
  readonly #types: Readonly<Record<string, GraphQLNamedType>>;
  #implementations: ReadonlyMap<string, Implementations> | undefined;

  /** @param types with `Query`, and with the built-in scalars that are used; those of introspection come by themselves */
  constructor(types: Iterable<GraphQLNamedType>) {
    super({ assumeValid: true });
    const all: Record<string, GraphQLNamedType> = Object.create(null);
    for (const type of types) all[type.name] = type;
    this.#types = Object.assign(all, super.getTypeMap());
  }

  override getQueryType(): GraphQLObjectType {
    return this.#types.Query as GraphQLObjectType;
  }

  override getTypeMap(): Record<string, GraphQLNamedType> {
    return this.#types;
  }

  override getImplementations({ name }: GraphQLInterfaceType): Implementations {
    this.#implementations ??= findImplementations(Object.values(this.#types));
    return this.#implementations.get(name) ?? { objects: [], interfaces: [] };
  }
}

function findImplementations(types: readonly GraphQLNamedType[]): Map<string, Implementations> {
  const found = new Map<string, Implementations>();
  for (const type of types) {
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const { name } of type.getInterfaces()) {
      const known = found.get(name) ?? { objects: [], interfaces: [] };
      found.set(name, known);
      if (isObjectType(type)) known.objects.push(type);
      else known.interfaces.push(type);
    }
  }
  return found;
}
