import type { ImportFile, ImportFormat } from "../import-format.js";
import type { ImportedGraph } from "../imported-graph.js";
import { getObjects, getText, isObject, parseJsonFile } from "../parse-json-file.js";
import { toAttributes } from "../to-attributes.js";
import { beginsWith, hasEnding } from "./match-files.js";

/** Graphology's own serialised form. */
export const graphology: ImportFormat = {
  name: "json",
  title: "Graphology JSON",
  matches: (files) => files.length === 1 && hasEnding(files, "json") && beginsWith(files, opening),
  read: ([file]) => parseGraph(file as ImportFile),
};

/** What is written first, or a first node that has its id in `key`. */
const opening = /"options"\s*:\s*\{|"nodes"\s*:\s*\[\s*\{\s*"(key|attributes)"/;

function parseGraph(file: ImportFile): ImportedGraph {
  const root = parseJsonFile(file);
  return {
    nodes: getObjects(file, root, "nodes").map((node, index) => ({
      id: getText(file, node, "key", `Entry ${index} of "nodes"`),
      attributes: toAttributes(toMembers(node.attributes)),
    })),
    edges: getObjects(file, root, "edges").map((edge, index) => ({
      ...(edge.key === undefined ? {} : { id: String(edge.key) }),
      source: getText(file, edge, "source", `Entry ${index} of "edges"`),
      target: getText(file, edge, "target", `Entry ${index} of "edges"`),
      attributes: toAttributes(toMembers(edge.attributes)),
    })),
    isUntyped: false,
  };
}

function toMembers(attributes: unknown): readonly (readonly [string, unknown])[] {
  return isObject(attributes) ? Object.entries(attributes) : [];
}
