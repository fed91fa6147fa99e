import type { ExportFormat } from "../export-format.js";
import type { ExportGraph } from "../export-graph.js";
import { fileClasses, toFileDescription } from "./file-description.js";
import type { TripleSyntax } from "./triple-syntax.js";

/**
 * What a file says of itself, as triples with `opening(subject)` before and `ending` behind each.
 *
 * The subjects are blank nodes, so that files can be loaded together.
 *
 * @returns the text of each subject
 */
export function writeFileDescription(
  graph: ExportGraph,
  format: Pick<ExportFormat, "losses">,
  { toClasses, toPredicate, toLiteral }: TripleSyntax,
  opening: (subject: string) => string,
  ending: string,
): readonly string[] {
  const description = toFileDescription(graph, format);
  return (["generator", "file"] as const).map((name) => {
    const parts = [
      ...toClasses([fileClasses[name]]),
      ...(name === "file" ? [`${toPredicate("prov:wasAttributedTo")}_:generator`] : []),
      ...description[name].map(({ term, text, language }) => toPredicate(term) + toLiteral(text, language)),
    ];
    return parts.map((part) => opening(`_:${name}`) + part + ending).join("");
  });
}
