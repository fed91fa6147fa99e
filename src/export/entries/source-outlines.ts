import type { SourceDocument, Value } from "../../dataset/dataset.js";
import type { OutlineName } from "../../store/attribute-names.js";
import type { ExportGraph } from "../export-graph.js";

/** What a document's node says beside its properties, so that an import can write the document's file again. */
export type Outline = Readonly<Record<OutlineName, Value>>;

/**
 * Finds the outline of a document; undefined for nodes that are no document with a source.
 *
 * The passages are walked once, when the first outline is asked for, and their places are held from then on.
 */
export function createOutlines(graph: ExportGraph): (id: string) => Outline | undefined {
  const sources = new Map(graph.sources.map((source) => [source.id, source]));
  let passages: ReadonlyMap<string, readonly string[]> | undefined;
  return (id) => {
    const source = sources.get(id);
    if (source === undefined) return undefined;
    passages ??= groupPassages(graph);
    return toOutline(source, passages.get(id) ?? []);
  };
}

function groupPassages(graph: ExportGraph): ReadonlyMap<string, readonly string[]> {
  const byDocument = new Map<string, string[]>();
  for (const { properties } of graph.passages()) {
    const { documentId, firstLine, lastLine, fingerprint } = properties;
    const passage = `${firstLine}-${lastLine} ${fingerprint}`;
    const others = byDocument.get(String(documentId));
    if (others === undefined) byDocument.set(String(documentId), [passage]);
    else others.push(passage);
  }
  return byDocument;
}

function toOutline({ pages, sections }: SourceDocument, passages: readonly string[]): Outline {
  return {
    sourcePassages: passages,
    sourcePages: pages,
    sourceSections: sections.map((section) => JSON.stringify(section)),
  };
}
