import {
  type ASTNode,
  type ConstDirectiveNode,
  DirectiveLocation,
  type GraphQLDirective,
  isRequiredArgument,
  Kind,
  print,
  valueFromAST,
  visit,
} from "graphql";
import type { Diagnostic } from "../../shared/diagnostic.js";
import { toPlace } from "../parse-schema-source.js";
import { toDirectives } from "../to-directives.js";
import { type SchemaRule, toFault, toNameFix } from "./schema-rule.js";

const locations: Readonly<Record<string, DirectiveLocation>> = {
  [Kind.SCHEMA_DEFINITION]: DirectiveLocation.SCHEMA,
  [Kind.SCHEMA_EXTENSION]: DirectiveLocation.SCHEMA,
  [Kind.SCALAR_TYPE_DEFINITION]: DirectiveLocation.SCALAR,
  [Kind.SCALAR_TYPE_EXTENSION]: DirectiveLocation.SCALAR,
  [Kind.OBJECT_TYPE_DEFINITION]: DirectiveLocation.OBJECT,
  [Kind.OBJECT_TYPE_EXTENSION]: DirectiveLocation.OBJECT,
  [Kind.INTERFACE_TYPE_DEFINITION]: DirectiveLocation.INTERFACE,
  [Kind.INTERFACE_TYPE_EXTENSION]: DirectiveLocation.INTERFACE,
  [Kind.ENUM_TYPE_DEFINITION]: DirectiveLocation.ENUM,
  [Kind.ENUM_TYPE_EXTENSION]: DirectiveLocation.ENUM,
  [Kind.ENUM_VALUE_DEFINITION]: DirectiveLocation.ENUM_VALUE,
  [Kind.FIELD_DEFINITION]: DirectiveLocation.FIELD_DEFINITION,
  [Kind.INPUT_OBJECT_TYPE_DEFINITION]: DirectiveLocation.INPUT_OBJECT,
  [Kind.INPUT_OBJECT_TYPE_EXTENSION]: DirectiveLocation.INPUT_OBJECT,
  [Kind.UNION_TYPE_DEFINITION]: DirectiveLocation.UNION,
  [Kind.UNION_TYPE_EXTENSION]: DirectiveLocation.UNION,
};

/** Directives are declared, stand where they may, and have the arguments that they need. */
export const directiveRule: SchemaRule = {
  codes: [
    "UNKNOWN_DIRECTIVE",
    "MISPLACED_DIRECTIVE",
    "UNKNOWN_DIRECTIVE_ARGUMENT",
    "MISSING_DIRECTIVE_ARGUMENT",
    "INVALID_DIRECTIVE_ARGUMENT",
  ],
  check: (schema) => {
    const declared = new Map(toDirectives(schema).map((directive) => [directive.name, directive]));
    const names = new Set([...declared.keys(), ...schema.directives.map(({ name }) => name)]);
    const faults: Diagnostic[] = [];
    visit(schema.document, {
      Directive: (node, _key, _parent, _path, ancestors) => {
        const directive = declared.get(node.name.value);
        if (directive !== undefined) {
          faults.push(
            ...checkPlace(node, directive, ancestors),
            ...checkArguments(node as ConstDirectiveNode, directive),
          );
        } else if (!names.has(node.name.value)) faults.push(toUnknown(node, names));
      },
    });
    return faults;
  },
};

function toUnknown(node: { readonly name: { readonly value: string } } & ASTNode, names: Set<string>): Diagnostic {
  return toFault(
    toPlace(node),
    "UNKNOWN_DIRECTIVE",
    `There is no directive "@${node.name.value}".`,
    toNameFix(node.name.value, names, "Leave it out; the directives are declared in schema/core/directives.graphql."),
  );
}

function checkPlace(
  node: ASTNode,
  directive: GraphQLDirective,
  ancestors: readonly (ASTNode | readonly ASTNode[])[],
): Diagnostic[] {
  const location = findLocation(ancestors);
  if (location !== undefined && directive.locations.includes(location)) return [];
  return [
    toFault(
      toPlace(node),
      "MISPLACED_DIRECTIVE",
      `"@${directive.name}" cannot stand here.`,
      `Move it to where it may stand: ${directive.locations.join(", ")}.`,
    ),
  ];
}

function findLocation(ancestors: readonly (ASTNode | readonly ASTNode[])[]): DirectiveLocation | undefined {
  const nodes = ancestors.filter((ancestor): ancestor is ASTNode => "kind" in ancestor);
  const [owner, ownerOfOwner] = [nodes.at(-1), nodes.at(-2)];
  if (owner?.kind !== Kind.INPUT_VALUE_DEFINITION) return owner && locations[owner.kind];
  const isInputField = ownerOfOwner?.kind.startsWith("InputObject");
  return isInputField ? DirectiveLocation.INPUT_FIELD_DEFINITION : DirectiveLocation.ARGUMENT_DEFINITION;
}

function checkArguments(node: ConstDirectiveNode, directive: GraphQLDirective): Diagnostic[] {
  const given = node.arguments ?? [];
  const names = directive.args.map(({ name }) => name);
  const missing = directive.args.filter(
    (argument) => isRequiredArgument(argument) && !given.some(({ name }) => name.value === argument.name),
  );
  return [
    ...given.flatMap((argument) => checkArgument(argument, directive, names)),
    ...missing.map(({ name, type }) =>
      toFault(
        toPlace(node),
        "MISSING_DIRECTIVE_ARGUMENT",
        `"@${directive.name}" needs the argument "${name}" of type "${type}".`,
        `Write "@${directive.name}(${name}: …)".`,
      ),
    ),
  ];
}

function checkArgument(
  { name, value }: NonNullable<ConstDirectiveNode["arguments"]>[number],
  directive: GraphQLDirective,
  names: readonly string[],
): Diagnostic[] {
  const argument = directive.args.find((candidate) => candidate.name === name.value);
  if (argument === undefined) {
    const message = `"@${directive.name}" has no argument "${name.value}".`;
    const otherwise = names.length === 0 ? "Leave it out; it takes none." : `It takes: ${names.join(", ")}.`;
    return [toFault(toPlace(name), "UNKNOWN_DIRECTIVE_ARGUMENT", message, toNameFix(name.value, names, otherwise))];
  }
  if (valueFromAST(value, argument.type) !== undefined) return [];
  return [
    toFault(
      toPlace(value),
      "INVALID_DIRECTIVE_ARGUMENT",
      `The argument "${name.value}" of "@${directive.name}" cannot be ${print(value)}.`,
      `Give a value of type "${argument.type}".`,
    ),
  ];
}
