import type { ExecutionResult } from "graphql";

/** The estimated cost of an operation that was refused because of it; undefined for any other answer. */
export function findRefusedCost(answered: string | ExecutionResult): number | undefined {
  if (typeof answered === "string") return undefined;
  const [error] = answered.errors ?? [];
  if (error?.extensions.code !== "QUERY_TOO_COSTLY") return undefined;
  return (error.extensions.details as { readonly figure?: number } | undefined)?.figure;
}
