import { defaultFieldResolver, type GraphQLFieldResolver, type GraphQLResolveInfo } from "graphql";
import type { ApiContext } from "../api-context.js";
import type { RequestSlices } from "../request-slices.js";
import { after } from "./after.js";

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
const readers = new WeakMap<object, (source: never) => unknown>();
const following = new WeakSet<object>();

/** A resolver in two steps, of which a plan takes the first only once. */
export function toResolver<Source, Given>(prepare: Prepare<Source, Given>): Resolver<Source, Given> {
  const resolve: Resolver<Source, Given> = (source, given, context, info) =>
    prepare(given, context, info)(source, context);
  prepareOf.set(resolve, prepare);
  return resolve;
}

/** A resolver of what a record holds. */
export function toReadingResolver<Source>(read: (source: Source) => unknown): Resolver<Source> {
  const resolve: Resolver<Source> = (source) => read(source);
  readers.set(resolve, read);
  return resolve;
}

/** A resolver of the records to which the ids lead that a record holds. */
export function toFollowingResolver<Source>(read: Read<Source>): Resolver<Source> {
  const resolve: Resolver<Source> = (source, _given, context) => read(source, context);
  following.add(resolve);
  return resolve;
}

/**
 * The same resolver, cut into slices where graphql-js calls it: whether it has its turn, and each entry of the list that it
 * gives. A plan, which takes turns itself, sees what is inside.
 */
export function toSlicedResolver<Source>(resolve: Resolver<Source>): Resolver<Source> {
  const sliced: Resolver<Source> = (source, given, context, info) => {
    // Whoever else asks about a schema may give no context.
    const slices = (context as ApiContext | undefined)?.slices;
    if (!slices) return resolve(source, given, context, info);
    return slices.run(() => after(resolve(source, given, context, info), (value) => cutList(value, slices)));
  };
  prepareOf.set(sliced, toPrepare(resolve as Resolver<unknown>));
  if (following.has(resolve)) following.add(sliced);
  const reader = readers.get(resolve);
  if (reader) readers.set(sliced, reader);
  return sliced;
}

/** Reads a field without a resolver, lists cut into slices. */
export const resolveProperty: Resolver<unknown> = (source, given, context, info) => {
  const value = defaultFieldResolver(source, given, context, info);
  const { slices } = context;
  return slices && Array.isArray(value) ? slices.run(() => slices.cut(value)) : value;
};

function cutList(value: unknown, slices: RequestSlices): unknown {
  return Array.isArray(value) ? slices.cut(value) : value;
}

/** Whether what a resolver gives depends on nothing but the record, in one version of the world. */
export function isOfRecord(resolve: object | undefined): boolean {
  return resolve !== undefined && (readers.has(resolve) || following.has(resolve));
}

/** How a resolver reads the source where it does nothing else; undefined for any other. */
export function findReader(resolve: Resolver<unknown>): ((source: unknown) => unknown) | undefined {
  return readers.get(resolve) as ((source: unknown) => unknown) | undefined;
}

/** A resolver in two steps; one that was written in a single step reads its arguments in the second. */
export function toPrepare(resolve: Resolver<unknown>): Prepare<unknown> {
  const prepare = prepareOf.get(resolve) as Prepare<unknown> | undefined;
  return prepare ?? ((given, _asked, info) => (source, context) => resolve(source, given, context, info));
}
