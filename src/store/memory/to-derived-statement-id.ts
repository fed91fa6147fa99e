import { toShortHash } from "../../dataset/statement-id.js";

/**
 * The id of a derived statement: the form of stated ones, over its ends and the ids of its parts in order.
 */
export function toDerivedStatementId(
  subject: string,
  relation: string,
  object: string,
  partIds: readonly string[],
): string {
  return `s-${toShortHash(JSON.stringify([subject, relation, object, partIds]))}`;
}
