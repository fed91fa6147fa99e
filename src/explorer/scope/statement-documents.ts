/**
 * Ids of the documents in which passages stand, by the passages' ids: `passage:<slug of the document>.<lines>`.
 *
 * @param documents ids of all documents with passages
 */
export function findDocuments(evidence: readonly string[], documents: readonly string[]): readonly string[] {
  const slugs = new Set(evidence.map((id) => toSlug(id).replace(/\.[^.]*$/, "")));
  return documents.filter((id) => slugs.has(toSlug(id)));
}

function toSlug(id: string): string {
  return id.slice(id.indexOf(":") + 1);
}
