import type { GraphQLFieldResolver, GraphQLResolveInfo } from "graphql";
import type { ApiContext } from "../api-context.js";

/** A resolver of this API. Arguments are coerced by the schema, so a resolver may say what they are. */
// biome-ignore lint/suspicious/noExplicitAny: each resolver names the shape of its own arguments
export type Resolver<Source, Given = any> = GraphQLFieldResolver<Source, ApiContext, Given>;

/** What a field gives of one source, its arguments read. */
export type Read<Source> = (source: Source, context: ApiContext) => unknown;

/** Reads the arguments of a field; what it makes of them serves all sources, in any version of the world. */
// biome-ignore lint/suspicious/noExplicitAny: as above
export type Prepare<Source, Given = any> = (
  given: Given,
  asked: Pick<ApiContext, "limits" | "variables">,
  info: GraphQLResolveInfo,
) => Read<Source>;

const prepareOf = new WeakMap<object, Prepare<never>>();

/** A resolver in two steps, of which a plan takes the first only once. */
export function toResolver<Source, Given>(prepare: Prepare<Source, Given>): Resolver<Source, Given> {
  const resolve: Resolver<Source, Given> = (source, given, context, info) =>
    prepare(given, context, info)(source, context);
  prepareOf.set(resolve, prepare);
  return resolve;
}

/** A resolver in two steps; one that was written in a single step reads its arguments in the second. */
export function toPrepare(resolve: Resolver<unknown>): Prepare<unknown> {
  const prepare = prepareOf.get(resolve) as Prepare<unknown> | undefined;
  return prepare ?? ((given, _asked, info) => (source, context) => resolve(source, given, context, info));
}
