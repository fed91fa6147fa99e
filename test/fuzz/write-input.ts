import {
  type GraphQLInputObjectType,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from "graphql";
import type { Dice } from "./dice.js";

/** What generated values are made of. */
export interface InputWriter {
  readonly dice: Dice;
  /** Ids that lead somewhere. */
  readonly ids: readonly string[];
}

/** A value of an input type as a query writes it; conditions nest up to so many levels, and rather deep than wide. */
export function writeInput(type: GraphQLInputType, levels: number, writer: InputWriter): string {
  const { dice, ids } = writer;
  if (isNonNullType(type)) return writeInput(type.ofType, levels, writer);
  if (isListType(type)) {
    const entries = Array.from({ length: 1 + dice.below(3) }, () => writeInput(type.ofType, levels - 1, writer));
    return `[${entries.join(", ")}]`;
  }
  if (isEnumType(type)) return dice.pick(type.getValues()).name;
  if (isInputObjectType(type)) return writeObject(type, levels, writer);
  if (type.name === "Int") return dice.pick(["0", "1", "2", "3", "100"]);
  if (type.name === "Float") return dice.pick(["0", "0.5", "40.5", "-1e9"]);
  if (type.name === "Boolean") return dice.pick(["true", "false"]);
  if (type.name === "PartialDate") return dice.pick(['"2018"', '"2018-11"', '"1999-12-31"']);
  if (type.name === "ID") return JSON.stringify(dice.pick(ids));
  return dice.pick(['"a"', '"e"', '"the"', '"貿易"', '""', '"(a+)+$"']);
}

function writeObject(type: GraphQLInputObjectType, levels: number, writer: InputWriter): string {
  const fields = Object.values(type.getFields());
  const deeper = fields.filter((field) => isCondition(field.type));
  const plain = fields.filter((field) => !isCondition(field.type));
  const needed = fields.filter((field) => isNonNullType(field.type));
  const goesDeeper = deeper.length > 0 && levels > 0 && (plain.length === 0 || writer.dice.chance(0.7));
  const choices = goesDeeper ? deeper : plain;
  const chosen = choices.length === 0 ? [] : writer.dice.pickSome(choices, 2);
  const written = [...new Set([...needed, ...chosen])];
  return `{${written.map((field) => `${field.name}: ${writeInput(field.type, levels - 1, writer)}`).join(", ")}}`;
}

/** Whether a condition can go on inside; what compares values of a property ends it. */
function isCondition(type: GraphQLInputType): boolean {
  if (isNonNullType(type) || isListType(type)) return isCondition(type.ofType);
  return isInputObjectType(type) && /Where$|Filters$/.test(type.name);
}
