import type { StatementPredicate } from "../graph-store.js";
import { compileEndPredicate } from "./compile-node-predicate.js";
import { compilePropertiesPredicate } from "./compile-properties-predicate.js";
import { compileComposite, type OrdinalTest } from "./ordinal-test.js";
import type { PredicateContext } from "./predicate-context.js";

/** The test of statement ordinals that a predicate on a statement and its two ends stands for. */
export function compileStatementPredicate(predicate: StatementPredicate, context: PredicateContext): OrdinalTest {
  const { statements } = context.index;
  const { subjects, objects, relations } = statements;
  switch (predicate.op) {
    case "and":
    case "or":
    case "not":
      return compileComposite(predicate, (term) => compileStatementPredicate(term, context));
    case "subject":
    case "object": {
      const ends = predicate.op === "subject" ? subjects : objects;
      const test = compileEndPredicate(predicate.where, context);
      return (statement) => test(ends[statement] as number);
    }
    case "properties":
      return compilePropertiesPredicate(predicate.where, context.index);
    case "relation": {
      const wanted = new Set(predicate.types.map((type) => context.index.findRelation(type)));
      return (statement) => wanted.has(relations[statement] as number);
    }
    case "touches": {
      const getWanted = createLookup(predicate.ids, context);
      return (statement) => {
        const wanted = getWanted();
        return wanted.has(subjects[statement] as number) || wanted.has(objects[statement] as number);
      };
    }
    case "document":
      return compileDocumentTest(predicate.ids, context);
  }
}

/** Finds the nodes with some ids when they are first asked for; where a slice ends it goes on from there. */
function createLookup(ids: readonly string[], { index, clock }: PredicateContext): () => ReadonlySet<number> {
  const found = new Set<number>();
  let at = 0;
  return () => {
    for (; at < ids.length; at++) {
      clock.tick();
      found.add(index.nodes.find(ids[at] as string));
    }
    return found;
  };
}

function compileDocumentTest(documentIds: readonly string[], { index }: PredicateContext): OrdinalTest {
  const wanted = new Set<string | undefined>(documentIds);
  const evidence = index.statements.columns.get("evidence");
  if (!evidence) return () => false;
  return evidence.toRowTest((passages) =>
    (passages as readonly string[]).some((passage) => wanted.has(index.evidence.findDocument(passage))),
  );
}
