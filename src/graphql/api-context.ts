import type { QueryContext } from "../query/query-context.js";
import type { Deadline } from "../store/graph-store.js";
import type { QueryLimits } from "./limits/query-limits.js";
import type { RequestSlices } from "./request-slices.js";

/** What the resolvers of one request share. */
export interface ApiContext {
  /** The frozen version of the world that answers. */
  readonly world: QueryContext;
  /** Throws when the time for the request is up. */
  readonly deadline: Deadline;
  /** The defaults when absent. */
  readonly limits?: QueryLimits | undefined;
  /** As the caller gave them, before coercion; they tell the order of sort keys. */
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
  /** What graphql-js does is cut by them; absent where a plan is followed. */
  readonly slices?: RequestSlices | undefined;
}
