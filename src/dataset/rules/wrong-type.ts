import type { PropertyDefinition } from "../../ontology/ontology.js";
import type { Diagnostic } from "../../shared/diagnostic.js";
import { toDiagnostic } from "../placed-text.js";
import type { Assignment } from "../records.js";
import type { Rule } from "../rule.js";
import { describeNode, type YamlNode, type YamlScalar } from "../yaml-tree.js";

/** A value has its property's type: a list where the schema says so, numbers and booleans plain, text not empty. */
export const checkTypes: Rule = ({ records }) => records.assignments.flatMap(checkAssignment);

function checkAssignment({ definition, value }: Assignment): readonly Diagnostic[] {
  const { name, typeName, isList } = definition;
  if (!isList) return checkSingle(value, definition);
  if (value.type === "list") return value.items.flatMap((item) => checkSingle(item, definition));
  return [
    toDiagnostic(value, {
      code: "WRONG_TYPE",
      message: `"${name}" is a list of ${typeName} and not ${describeNode(value)}.`,
      fix: "Put the values between brackets, as in [first, second].",
    }),
  ];
}

function checkSingle(value: YamlNode, { name, typeName }: PropertyDefinition): readonly Diagnostic[] {
  if (value.type === "scalar" && isOfType(value, typeName)) return [];
  return [
    toDiagnostic(value, {
      code: "WRONG_TYPE",
      message: `"${name}" is of type ${typeName} and cannot be ${describeNode(value)}.`,
      fix: fixes[typeName] ?? "Write one value, or leave the key out.",
    }),
  ];
}

const fixes: Readonly<Record<string, string>> = {
  Int: "Write a whole number without quotes, signs of thousands or units, or leave the key out.",
  Float: "Write a number without quotes, signs of thousands or units, as in 12.5, or leave the key out.",
  Boolean: "Write true or false without quotes, or leave the key out.",
};

function isOfType({ text, isPlain }: YamlScalar, typeName: string): boolean {
  if (text === "") return false;
  if (typeName === "Int") return isPlain && /^-?(0|[1-9]\d*)$/.test(text) && isInt32(Number(text));
  if (typeName === "Float") return isPlain && /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/.test(text);
  return typeName !== "Boolean" || (isPlain && (text === "true" || text === "false"));
}

/** The whole numbers that GraphQL's Int can hold. */
function isInt32(value: number): boolean {
  return value >= -2_147_483_648 && value <= 2_147_483_647;
}
