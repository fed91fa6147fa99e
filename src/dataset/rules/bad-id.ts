import { toDiagnostic } from "../placed-text.js";
import type { Rule } from "../rule.js";

const id = /^[^:]+:[a-z0-9][a-z0-9.-]*$/;

/** An id is a kind, a colon and a slug of small letters, digits, hyphens and dots. */
export const checkIds: Rule = ({ records, nodes }) => {
  const declared = records.entities
    .filter((entity) => !id.test(entity.id.text))
    .map((entity) =>
      toDiagnostic(entity.id, {
        code: "BAD_ID",
        message: `"${entity.id.text}" is no id.`,
        fix: "Write the kind, a colon and a slug of small letters, digits, hyphens and dots, as in kind:some-slug.",
      }),
    );
  const mentioned = records.mentions
    .filter((mention) => !id.test(mention.text))
    .map((mention) =>
      toDiagnostic(mention, {
        code: "BAD_ID",
        message: `"${mention.text}" is no id.`,
        fix: nodes.suggest(mention.text),
      }),
    );
  return [...declared, ...mentioned];
};

/** True for text that has the form of an id. */
export function isId(text: string): boolean {
  return id.test(text);
}
