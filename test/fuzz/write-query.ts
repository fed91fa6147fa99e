import {
  type GraphQLField,
  type GraphQLNamedOutputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isNonNullType,
  isObjectType,
} from "graphql";
import type { Dice } from "./dice.js";
import { type InputWriter, writeInput } from "./write-input.js";

/** A query with the length of its lists left open, so that the longest that is allowed can be found. */
export type QueryTemplate = (length: number) => string;

interface QueryWriter extends InputWriter {
  readonly schema: GraphQLSchema;
  /** Stands for the open length. */
  readonly length: string;
  /** Texts of the fragments so far. */
  readonly fragments: string[];
  /** A name that no other field has. */
  readonly toAlias: () => string;
}

type Field = GraphQLField<unknown, unknown>;

const lengthMark = "LENGTH";
const deepest = 7;

/** A valid query of any shape that the schema allows: nested lists and pages, filters, orders, aliases, fragments. */
export function writeQuery(schema: GraphQLSchema, ids: readonly string[], dice: Dice): QueryTemplate {
  let aliases = 0;
  const writer: QueryWriter = { schema, ids, dice, length: lengthMark, fragments: [], toAlias: () => `a${++aliases}` };
  const root = schema.getQueryType() as GraphQLObjectType;
  const depth = 2 + dice.below(deepest - 1);
  const fields = dice.pickSome(Object.values(root.getFields()), dice.chance(0.8) ? 1 : 3);
  const body = fields.map((field) => writeField(field, depth, writer)).join(" ");
  const text = [`{ ${body} }`, ...writer.fragments].join("\n");
  return (length) => text.replaceAll(lengthMark, String(length));
}

/** The field, now and then several times under different names. */
function writeField(field: Field, depth: number, writer: QueryWriter): string {
  const { dice, toAlias } = writer;
  const canRepeat = isLeafType(getNamedType(field.type)) || depth <= 2;
  const count = canRepeat && dice.chance(0.05) ? 2 + dice.below(19) : 1;
  const texts = Array.from({ length: count }, () => {
    const selection = writeSelection(getNamedType(field.type), depth - 1, writer);
    return `${toAlias()}: ${field.name}${writeArguments(field, writer)}${selection}`;
  });
  return texts.join(" ");
}

function writeArguments(field: Field, writer: QueryWriter): string {
  const { dice, length } = writer;
  const given = field.args.flatMap((argument) => {
    const { name, type } = argument;
    if (name === "after") return [];
    if (name === "limit" || name === "first") return [`${name}: ${length}`];
    const isWanted = isNonNullType(type) || dice.chance(name === "where" ? 0.4 : 0.2);
    return isWanted ? [`${name}: ${writeInput(type, 1 + dice.below(8), writer)}`] : [];
  });
  return given.length > 0 ? `(${given.join(", ")})` : "";
}

function writeSelection(type: GraphQLNamedOutputType, depth: number, writer: QueryWriter): string {
  if (isLeafType(type)) return "";
  const { dice, schema, fragments } = writer;
  const fields = isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
  const leaves = fields.filter((field) => isLeafType(getNamedType(field.type)));
  const branches = fields.filter((field) => !isLeafType(getNamedType(field.type)));
  const wanted = [
    ...(leaves.length > 0 ? dice.pickSome(leaves, dice.chance(0.2) ? leaves.length : 3) : []),
    ...(branches.length > 0 && depth > 0 ? dice.pickSome(branches, dice.chance(0.85) ? 1 : 3) : []),
  ];
  const parts = ["__typename", ...wanted.map((field) => writeField(field, depth, writer))];
  if (isInterfaceType(type) && depth > 0) {
    const kind = dice.pick(schema.getPossibleTypes(type));
    parts.push(`... on ${kind.name}${writeSelection(kind, depth, writer)}`);
  }
  if (!dice.chance(0.1)) return ` { ${parts.join(" ")} }`;
  const name = `F${fragments.length}`;
  fragments.push(`fragment ${name} on ${type.name} { ${parts.join(" ")} }`);
  return ` { ...${name} ...${name} }`;
}
