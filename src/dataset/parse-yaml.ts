import { type Event, parseEvents, YAMLException } from "js-yaml";
import type { Diagnostic } from "../shared/diagnostic.js";
import { type PlacedText, toDiagnostic } from "./placed-text.js";
import { toYamlTree } from "./to-yaml-tree.js";
import type { YamlNode } from "./yaml-tree.js";

/** A parsed file: no root when it is empty or not YAML. */
export interface ParsedYaml {
  readonly root: YamlNode | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The tree of one YAML document, every key and value with its place.
 *
 * Anchors, aliases, tags, keys given twice and second documents are refused, so a tree is never larger than its text.
 * After a syntax error nothing of the file is known.
 */
export function parseYaml(source: PlacedText): ParsedYaml {
  let events: readonly Event[];
  try {
    events = parseEvents(source.text, {});
  } catch (error) {
    if (!(error instanceof YAMLException || error instanceof RangeError)) throw error;
    return { root: undefined, diagnostics: [toSyntaxDiagnostic(source, error)] };
  }
  return toYamlTree(source, events);
}

/** A RangeError is the parser's when a tag, a name or the like is longer than its expressions can hold. */
function toSyntaxDiagnostic(source: PlacedText, error: YAMLException | RangeError): Diagnostic {
  const { mark, reason } = error instanceof YAMLException ? error : { mark: null, reason: "a part of it is too long" };
  const offset = Math.min(mark?.position ?? 0, source.text.length);
  return toDiagnostic(
    { source, offset },
    {
      code: "YAML_SYNTAX",
      message: `This is not YAML: ${reason}. What refers to this file is not checked.`,
      fix: "Check the indentation, and quote text that holds a colon followed by a space, or that begins with a special character.",
    },
  );
}
