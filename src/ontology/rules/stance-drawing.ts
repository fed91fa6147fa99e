import type { Diagnostic } from "../../shared/diagnostic.js";
import { getAllRelations, type RelationSource } from "../kind-lookups.js";
import { type DirectiveSource, findDirective, findNumbers, getPlace } from "../schema-source.js";
import { findShared, formatPlace, type SchemaRule, toFault } from "./schema-rule.js";

/** The stance of a relation is drawn in one way, its dashes in lengths that can be drawn. */
export const stanceDrawingRule: SchemaRule = {
  codes: ["STANCE_DRAWN_TWICE", "INVALID_DASH"],
  check: (schema) => {
    const relations = getAllRelations(schema);
    return [
      ...findShared(relations, ({ type }) => type).flatMap(checkDrawing),
      ...getStances(relations).flatMap(checkDash),
    ];
  },
};

function getStances(relations: readonly RelationSource[]): DirectiveSource[] {
  return relations.flatMap(({ field }) => findDirective(field, "stance") ?? []);
}

/** Colour and dashes may be given on one field for all; where they are given again they are the same. */
function checkDrawing(relations: readonly RelationSource[]): Diagnostic[] {
  return ["color", "dash"].flatMap((argument) => {
    const given = getStances(relations).filter((stance) => stance.values[argument] !== undefined);
    const [first, ...others] = given;
    if (first === undefined) return [];
    return others
      .filter((stance) => toText(stance, argument) !== toText(first, argument))
      .map((stance) =>
        toFault(
          getPlace(stance, argument),
          "STANCE_DRAWN_TWICE",
          `The "${argument}" of the stance is another at ${formatPlace(first.at)}.`,
          "Leave one of them out; it holds for all fields of the relation.",
        ),
      );
  });
}

function toText(stance: DirectiveSource, argument: string): string {
  return JSON.stringify(stance.values[argument]).toLowerCase();
}

function checkDash(stance: DirectiveSource): Diagnostic[] {
  const lengths = findNumbers(stance, "dash") ?? [];
  if (lengths.every((length) => length > 0) && lengths.length % 2 === 0) return [];
  return [
    toFault(
      getPlace(stance, "dash"),
      "INVALID_DASH",
      `The dashes [${lengths.join(", ")}] are not lengths of drawn parts and gaps in turn.`,
      "Write pairs of lengths in pixels from 1, as in [8, 4], or [] for a solid line.",
    ),
  ];
}
