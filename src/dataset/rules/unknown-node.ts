import { toDiagnostic } from "../placed-text.js";
import type { Rule } from "../rule.js";
import { findKind } from "../schema-index.js";
import { isId } from "./bad-id.js";

/** The ends of statements and the themes of questions are declared entities. */
export const checkUnknownNodes: Rule = ({ records, schema, nodes }) =>
  [...records.mentions, ...records.questions.flatMap(({ themes }) => themes)]
    .filter(
      ({ text }) =>
        records.isComplete && isId(text) && findKind(schema, text) !== undefined && nodes.find(text) === undefined,
    )
    .map((mention) =>
      toDiagnostic(mention, {
        code: "UNKNOWN_NODE",
        message: `No entity has the id "${mention.text}".`,
        fix: nodes.suggest(mention.text),
      }),
    );
