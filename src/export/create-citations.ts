import type { StatementRecord } from "../dataset/dataset.js";
import { type Language, pickName } from "../query/looks.js";
import type { ExportGraph } from "./export-graph.js";

/** Where the passages of statements stand, in words. A passage is cited many times: what is told of each is kept. */
export function createCitations(
  findNode: ExportGraph["findNode"],
  language: Language,
): (statement: StatementRecord) => readonly string[] {
  const told = new Map<string, string>();
  const tell = (id: string): string => {
    const known = told.get(id);
    if (known !== undefined) return known;
    const passage = findNode(id);
    const text = passage ? pickName(passage, language) : id;
    told.set(id, text);
    return text;
  };
  return ({ evidence }) => evidence.map(tell);
}
