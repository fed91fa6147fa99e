import type { StoreCounts } from "../graph-store.js";
import type { MemoryIndex } from "./memory-index.js";

/** What the index holds, counted; kinds and relations without any are there with 0, the evidence kind is not. */
export function countStore({ ontology, nodes, statements }: MemoryIndex): StoreCounts {
  const walkedKinds = ontology.kinds.filter((kind) => !kind.isEvidence);
  const byRelation: Record<string, number> = Object.fromEntries(statements.relationTypes.map((type) => [type, 0]));
  let inferred = 0;
  for (const [statement, relation] of statements.relations.entries()) {
    const type = statements.relationTypes[relation] as string;
    byRelation[type] = (byRelation[type] as number) + 1;
    if (statements.value(statement, "inferred") === true) inferred++;
  }
  const passages = nodes.ofKind(ontology.evidenceKind).length;
  return Object.freeze({
    nodes: nodes.size - passages,
    statements: statements.size,
    inferred,
    passages,
    byKind: Object.freeze(Object.fromEntries(walkedKinds.map(({ name }) => [name, nodes.ofKind(name).length]))),
    byRelation: Object.freeze(byRelation),
  });
}
