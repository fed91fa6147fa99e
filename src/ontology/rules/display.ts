import type { Diagnostic } from "../../shared/diagnostic.js";
import { type DirectiveSource, findDirective, getPlace, type TypeSource } from "../schema-source.js";
import { findShared, type SchemaRule, toFault } from "./schema-rule.js";

interface Display {
  readonly kind: TypeSource;
  readonly directive: DirectiveSource;
}

/** Every kind is drawn in a colour and at a place of its own. */
export const displayRule: SchemaRule = {
  codes: ["MISSING_DISPLAY", "COLOR_CLASH", "ORDER_CLASH"],
  check: ({ kinds }) => {
    const displays = kinds.flatMap((kind): Display[] => {
      const directive = findDirective(kind, "display");
      return directive === undefined ? [] : [{ kind, directive }];
    });
    return [
      ...kinds.filter((kind) => findDirective(kind, "display") === undefined).map(toMissing),
      ...findClashes(displays, "color", "COLOR_CLASH"),
      ...findClashes(displays, "order", "ORDER_CLASH"),
    ];
  },
};

function toMissing(kind: TypeSource): Diagnostic {
  return toFault(
    kind.at,
    "MISSING_DISPLAY",
    `The kind "${kind.name}" has no colour and no place in legends.`,
    'Add "@display(color: "#rrggbb", order: n)" with a colour and a number of its own.',
  );
}

function findClashes(displays: readonly Display[], argument: "color" | "order", code: string): Diagnostic[] {
  const given = displays.filter(({ directive }) => directive.values[argument] !== undefined);
  const toKey = ({ directive }: Display): string => String(directive.values[argument]).toLowerCase();
  return findShared(given, toKey).flatMap(([first, ...others]) =>
    others.map((other) =>
      toFault(
        getPlace(other.directive, argument),
        code,
        `"${other.kind.name}" and "${first?.kind.name}" have the same ${argument === "color" ? "colour" : "order"}, ${toKey(other)}.`,
        `Give one of them another; taken are ${given.map(toKey).sort().join(", ")}.`,
      ),
    ),
  );
}
