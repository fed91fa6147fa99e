import { toDiagnostic } from "../placed-text.js";
import type { Rule } from "../rule.js";
import { toEntityFile } from "../schema-index.js";

/** An entity stands in the file of its kind or in a document's; passages are no entities. */
export const checkPlacement: Rule = ({ records }) =>
  records.entities.flatMap(({ id, shape, fileKind }) => {
    if (shape?.kind.isEvidence === true) {
      const fix = "Name the lines as evidence; `tpgraph fingerprint` keeps the list of passages.";
      return [
        toDiagnostic(id, {
          code: "MISPLACED_ENTITY",
          message: `A ${shape.kind.name} is not declared as an entity.`,
          fix,
        }),
      ];
    }
    if (shape === undefined || fileKind === undefined || fileKind === shape) return [];
    const message = `"${id.text}" is a ${shape.kind.name} in the file of kind ${fileKind.kind.name}.`;
    return [toDiagnostic(id, { code: "MISPLACED_ENTITY", message, fix: `Move it to ${toEntityFile(shape.kind)}.` })];
  });
