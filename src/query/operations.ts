import type { Deadline, MaybePromise } from "../store/graph-store.js";
import { buildStanceMatrix } from "./build-stance-matrix.js";
import { findPrecedents } from "./find-precedents.js";
import { findRoleHolders } from "./find-role-holders.js";
import type { QueryContext } from "./query-context.js";
import type { Roles } from "./role-players.js";

/** The arguments of a query field, by name, as its schema types them. */
export type OperationArguments = Readonly<Record<string, unknown>>;

/** An operation that a schema binds to a query field with `@operation`. */
export type Operation = (
  context: QueryContext,
  roles: Roles,
  given: OperationArguments,
  deadline?: Deadline,
) => MaybePromise<unknown>;

/** The operation of this name; undefined when the engine has none. */
export function findOperation(name: string): Operation | undefined {
  return operations.get(name);
}

/** The names that `@operation` can take, in alphabetical order. */
export function listOperationNames(): readonly string[] {
  return [...operations.keys()].sort();
}

const operations: ReadonlyMap<string, Operation> = new Map([
  ["roleHolders", toOperation(findRoleHolders)],
  ["stanceMatrix", toOperation(buildStanceMatrix)],
  ["precedents", toOperation(findPrecedents)],
]);

/** The schema, not the compiler, makes sure that a bound field has the arguments that its operation reads. */
function toOperation<A, R>(
  run: (context: QueryContext, roles: Roles, given: A, deadline?: Deadline) => MaybePromise<R>,
): Operation {
  return (context, roles, given, deadline) => run(context, roles, given as A, deadline);
}
