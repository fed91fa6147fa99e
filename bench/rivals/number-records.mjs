/**
 * A dataset as tables want it: nodes, passages and statements numbered in the order of their ids, so that sorting by number
 * is sorting by id, and ends and evidence as numbers.
 */
export function numberRecords({ nodes, passages, statements }) {
  const numberOf = new Map(nodes.map(({ id }, number) => [id, number]));
  const passageNumberOf = new Map(passages.map(({ id }, number) => [id, number]));
  const degrees = new Uint32Array(nodes.length);
  const numbered = statements.map((statement, number) => {
    const [subject, object] = [numberOf.get(statement.subject), numberOf.get(statement.object)];
    degrees[subject]++;
    degrees[object]++;
    const evidence = statement.evidence.map((id) => passageNumberOf.get(id));
    return { ...statement, number, subjectNumber: subject, objectNumber: object, evidenceNumbers: evidence };
  });
  return { nodes, passages, statements: numbered, numberOf, degrees };
}
