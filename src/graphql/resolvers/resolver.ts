import type { GraphQLFieldResolver } from "graphql";
import type { ApiContext } from "../api-context.js";

/** A resolver of this API. Arguments are coerced by the schema, so a resolver may say what they are. */
// biome-ignore lint/suspicious/noExplicitAny: each resolver names the shape of its own arguments
export type Resolver<Source> = GraphQLFieldResolver<Source, ApiContext, any>;
