import { type DefinitionNode, GraphQLError, Kind, parse, Source } from "graphql";
import { compareDiagnostics, type Diagnostic, hasErrors } from "../shared/diagnostic.js";
import { checkSchema } from "./check-schema.js";
import type { Ontology } from "./ontology.js";
import { parseSchemaSource } from "./parse-schema-source.js";
import type { SchemaFile } from "./read-schema.js";
import { toOntology } from "./to-ontology.js";

/** An ontology, or what is wrong with the schema. */
interface ParsedOntology {
  readonly ontology: Ontology | undefined;
  /** By file, line and column. */
  readonly diagnostics: readonly Diagnostic[];
}

/** The ontology that the files of a schema describe; undefined when any fault is found, and then all faults. */
export function parseOntology(files: readonly SchemaFile[]): ParsedOntology {
  const parsed = files.map(parseFile);
  const syntaxFaults = parsed.flatMap(({ diagnostics }) => diagnostics);
  if (syntaxFaults.length > 0) return { ontology: undefined, diagnostics: syntaxFaults };
  const definitions = parsed.flatMap((file) => file.definitions);
  const schema = parseSchemaSource({ kind: Kind.DOCUMENT, definitions });
  const diagnostics = checkSchema(schema).sort(compareDiagnostics);
  return { ontology: hasErrors(diagnostics) ? undefined : toOntology(schema), diagnostics };
}

interface ParsedFile {
  readonly definitions: readonly DefinitionNode[];
  readonly diagnostics: readonly Diagnostic[];
}

function parseFile({ file, text }: SchemaFile): ParsedFile {
  if (isBlank(text)) return { definitions: [], diagnostics: [] };
  try {
    return { definitions: parse(new Source(text, file)).definitions, diagnostics: [] };
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    return { definitions: [], diagnostics: [toSyntaxFault(file, error)] };
  }
}

function isBlank(text: string): boolean {
  return text.replace(/#.*/g, "").trim() === "";
}

function toSyntaxFault(file: string, error: GraphQLError): Diagnostic {
  const { line, column } = error.locations?.[0] ?? { line: 1, column: 1 };
  return {
    code: "SCHEMA_SYNTAX",
    severity: "error",
    file,
    line,
    column,
    message: `This is no GraphQL: ${error.message.replace(/^Syntax Error: /, "")}`,
    fix: "Close what was opened just before this place: a bracket, a quotation mark, a description.",
  };
}
