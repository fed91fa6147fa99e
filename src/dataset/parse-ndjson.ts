import type { Diagnostic } from "../shared/diagnostic.js";
import { parseJsonLine } from "./parse-json-line.js";
import { type Place, type PlacedText, toDiagnostic } from "./placed-text.js";
import type { YamlNode } from "./yaml-tree.js";

/** A parsed file of lines. */
export interface ParsedNdjson {
  /** One for each line, undefined for those that are not JSON. */
  readonly lines: readonly (YamlNode | undefined)[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Characters that a line may have; a record that a person could check has fewer. */
const maximumLineLength = 2_000_000;

/** What is refused in one file beyond this is not listed. */
const maximumProblems = 1000;

/**
 * The trees of a file in which each line is a record in JSON, as `parseYaml` would give them for the items of a list.
 *
 * A line that is not JSON is one diagnostic, and the others are read all the same. Lines may end as on Windows.
 *
 * @see https://github.com/ndjson/ndjson-spec
 */
export function parseNdjson(source: PlacedText): ParsedNdjson {
  const diagnostics: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic) => {
    if (diagnostics.length < maximumProblems) diagnostics.push(diagnostic);
  };
  const lines: (YamlNode | undefined)[] = [];
  for (let start = 0; start < source.text.length; ) {
    const lineBreak = source.text.indexOf("\n", start);
    const end = lineBreak === -1 ? source.text.length : lineBreak;
    lines.push(parseLine(source, start, end, report));
    start = end + 1;
  }
  return { lines, diagnostics };
}

function parseLine(
  source: PlacedText,
  start: number,
  end: number,
  report: (diagnostic: Diagnostic) => void,
): YamlNode | undefined {
  const refusal = findRefusal(source, start, end);
  if (refusal !== undefined) {
    report(refusal);
    return undefined;
  }
  const { node, fault, repeats } = parseJsonLine(source, start, end);
  if (fault !== undefined) {
    report(toSyntaxFault(fault, `This is not JSON: ${fault.reason}.`, "Write one JSON object, whole, on the line."));
  }
  for (const key of repeats) {
    const message = `The key "${key.text}" is given twice in one mapping.`;
    const fix = "Keep one of them; several values go into one list.";
    report(toDiagnostic(key, { code: "DUPLICATE_MAPPING_KEY", message, fix }));
  }
  return node;
}

/** Why a line is not read at all. */
function findRefusal(source: PlacedText, start: number, end: number): Diagnostic | undefined {
  const place = { source, offset: start };
  if (end - start > maximumLineLength) {
    const message = `A line has more than ${maximumLineLength} characters.`;
    const fix = "Write one record a line, and shorten what is long in it.";
    return toDiagnostic(place, { code: "VALUE_TOO_LONG", message, fix });
  }
  if (source.text[start] === "\ufeff") {
    const message = "The line begins with a byte order mark, which is not JSON.";
    return toSyntaxFault(place, message, "Save the file as UTF-8 without one.");
  }
  // No longer than a line may be, so that looking for something in it costs what is there.
  return /\S/.test(source.text.slice(start, end))
    ? undefined
    : toSyntaxFault(place, "The line is empty.", "Take it out; each line is a record.");
}

function toSyntaxFault(place: Place, message: string, fix: string): Diagnostic {
  return toDiagnostic(place, { code: "NDJSON_SYNTAX", message, fix });
}
