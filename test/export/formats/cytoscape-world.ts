import { buildDataset, node, statement } from "../../store/build-dataset.js";
import { buildOntology } from "../../store/build-ontology.js";

/** A world whose properties have names that mean something else in Cytoscape. */
export const takenOntology = buildOntology(
  [
    { name: "Bed", properties: { parent: "String", alias: "String", represents: "String", selected: "Boolean" } },
    { name: "Place" },
  ],
  [{ type: "BORDERS", field: "borders", inverse: "borderedBy", from: ["Bed"], to: ["Bed"] }],
  { interaction: "String", name: "String" },
);

export const takenDataset = buildDataset({
  nodes: [
    node("bed:a", "Bed", { parent: "bed:b", alias: "A", represents: "roses", selected: true }),
    node("bed:b", "Bed"),
  ],
  statements: [statement("s-1", "bed:a", "BORDERS", "bed:b", { interaction: "shade", name: "north" })],
  passages: [node("place:1", "Place")],
});
