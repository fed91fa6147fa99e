import { toPassageId } from "../parse-evidence.js";
import { toDiagnostic } from "../placed-text.js";
import type { Rule } from "../rule.js";

/** A listed passage is evidence of some statement. */
export const checkUnusedPassages: Rule = ({ records, schema }) => {
  const used = new Set(records.statements.flatMap(({ context }) => context.evidence.map(({ id }) => id)));
  return records.documents.flatMap(({ slug, passages }) =>
    passages
      .filter(
        ({ lines }) => records.isComplete && !used.has(toPassageId(schema, slug, lines.firstLine, lines.lastLine)),
      )
      .map(({ lines }) =>
        toDiagnostic(lines.node, {
          code: "UNUSED_PASSAGE",
          severity: "warning",
          message: `No statement rests on lines ${lines.node.text}.`,
          fix: "Run `tpgraph fingerprint --sources DIR --prune` to take it out.",
        }),
      ),
  );
};
