import { createHash } from "node:crypto";

/**
 * The id of a derived statement: the form of stated ones, over its ends and the ids of its parts in order.
 */
export function toDerivedStatementId(
  subject: string,
  relation: string,
  object: string,
  partIds: readonly string[],
): string {
  const hash = createHash("sha256").update(JSON.stringify([subject, relation, object, partIds]));
  return `s-${hash.digest("hex").slice(0, 16)}`;
}
