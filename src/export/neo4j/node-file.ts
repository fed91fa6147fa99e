import type { NodeRecord } from "../../dataset/dataset.js";
import type { KindDefinition } from "../../ontology/ontology.js";
import type { ArchivedFile } from "../archive/zip-files.js";
import { toListField, toNeo4jField, toTypedName } from "./neo4j-field.js";

/** The nodes of a kind, labelled with the kind and its interfaces. */
export function toNodeFile(kind: KindDefinition, nodes: () => Iterable<NodeRecord>): ArchivedFile {
  const properties = kind.properties.filter(({ name }) => name !== "id");
  const labels = toListField([kind.name, ...kind.interfaces]);
  return {
    path: `nodes/${kind.name}.csv`,
    *pieces() {
      yield `id:ID,${properties.map((property) => `${toTypedName(property)},`).join("")}:LABEL\n`;
      for (const node of nodes()) {
        let line = `${toNeo4jField(node.id)},`;
        for (const { name } of properties) line += `${toNeo4jField(node.properties[name])},`;
        yield `${line}${labels}\n`;
      }
    },
  };
}
