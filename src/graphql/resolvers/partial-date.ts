import { GraphQLError, type GraphQLScalarType, Kind } from "graphql";
import { isPartialDate } from "../../dataset/partial-date.js";

/** Makes the scalar accept only dates that the calendar has, given as text. */
export function checkPartialDates(scalar: GraphQLScalarType): void {
  scalar.parseValue = parsePartialDate;
  scalar.parseLiteral = (node) => parsePartialDate(node.kind === Kind.STRING ? node.value : undefined);
}

function parsePartialDate(value: unknown): string {
  if (typeof value === "string" && isPartialDate(value)) return value;
  throw new GraphQLError(
    `PartialDate cannot be ${JSON.stringify(value) ?? "that"}: give a year, a month or a day as text, as in "2018", "2018-11" or "2018-11-27".`,
  );
}
