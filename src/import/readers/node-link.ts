import type { ImportFile, ImportFormat } from "../import-format.js";
import type { ImportedEdge, ImportedGraph } from "../imported-graph.js";
import { getObjects, getText, parseJsonFile } from "../parse-json-file.js";
import { toAttributes } from "../to-attributes.js";
import { toUnreadable } from "../unreadable.js";
import { hasEnding } from "./match-files.js";

/** Node-link JSON, with edges under `links` or, as NetworkX writes them since 3.4, under `edges`. */
export const nodeLink: ImportFormat = {
  name: "node-link.json",
  title: "Node-link JSON",
  matches: (files) => files.length === 1 && hasEnding(files, "json"),
  read: ([file]) => parseGraph(file as ImportFile),
};

const consumed = new Set(["id", "source", "target"]);

function parseGraph(file: ImportFile): ImportedGraph {
  const root = parseJsonFile(file);
  const list = Array.isArray(root.links) ? "links" : "edges";
  if (!Array.isArray(root[list])) throw toUnreadable(file.name, 'it has no list "links" or "edges".');
  return {
    nodes: getObjects(file, root, "nodes").map((node, index) => ({
      id: getText(file, node, "id", `Entry ${index} of "nodes"`),
      attributes: toAttributes(Object.entries(node).filter(([name]) => name !== "id")),
    })),
    edges: getObjects(file, root, list).map((link, index) => parseLink(file, link, `Entry ${index} of "${list}"`)),
    isUntyped: false,
  };
}

/** NetworkX numbers parallel edges with `key`; where it is text it names the edge, or its relation. */
function parseLink(file: ImportFile, link: Readonly<Record<string, unknown>>, where: string): ImportedEdge {
  const id = link.id ?? (typeof link.key === "string" ? link.key : undefined);
  const isOther = ([name, value]: readonly [string, unknown]) =>
    !consumed.has(name) && !(name === "key" && typeof value !== "string");
  return {
    ...(id === undefined ? {} : { id: String(id) }),
    source: getText(file, link, "source", where),
    target: getText(file, link, "target", where),
    attributes: toAttributes(Object.entries(link).filter(isOther)),
  };
}
