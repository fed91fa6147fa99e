import { type DefinitionNode, GraphQLError, Kind, parse, Source } from "graphql";
import { compareDiagnostics, type Diagnostic, hasErrors } from "../shared/diagnostic.js";
import { toFileFault } from "../shared/file-fault.js";
import { checkSchema } from "./check-schema.js";
import type { Ontology } from "./ontology.js";
import { parseSchemaSource } from "./parse-schema-source.js";
import type { SchemaFile } from "./read-schema.js";
import { toOntology } from "./to-ontology.js";

/** An ontology, or what is wrong with the schema. */
export interface ParsedOntology {
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

/** The shipped schema has a twentieth of this in its largest file; more would take longer to check than to wait for. */
const maximumTokens = 50_000;

function parseFile({ file, text, refusal }: SchemaFile): ParsedFile {
  const refuse = (fault: Diagnostic): ParsedFile => ({ definitions: [], diagnostics: [fault] });
  if (refusal !== undefined) return refuse({ severity: "error", file, line: 1, column: 1, ...toFileFault(refusal) });
  if (isBlank(text)) return { definitions: [], diagnostics: [] };
  try {
    return { definitions: parse(new Source(text, file), { maxTokens: maximumTokens }).definitions, diagnostics: [] };
  } catch (error) {
    if (error instanceof GraphQLError) return refuse(toSyntaxFault(file, error));
    if (error instanceof RangeError) return refuse(toSyntaxFault(file, new GraphQLError("It is nested too deeply.")));
    throw error;
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
