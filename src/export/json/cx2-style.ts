import type { Ontology } from "../../ontology/ontology.js";

/** How CX2 draws a graph: kinds and stances in the colours of the schema, sizes as they were laid out. */
export function toVisualProperties({ kinds, relations, evidenceKind }: Ontology) {
  const kindColors = kinds
    .filter(({ name }) => name !== evidenceKind)
    .map(({ name, color }) => ({ v: name, vp: color }));
  const stanceColors = relations.flatMap(({ type, color }) => (color ? [{ v: type, vp: color }] : []));
  const label = { type: "PASSTHROUGH", definition: { attribute: "name", type: "string" } };
  return {
    default: {
      network: { NETWORK_BACKGROUND_COLOR: "#FFFFFF" },
      node: {
        NODE_SHAPE: "ellipse",
        NODE_BACKGROUND_COLOR: grey,
        NODE_LABEL_COLOR: "#000000",
        NODE_LABEL_FONT_SIZE: 6,
        NODE_LABEL_MAX_WIDTH: 100,
      },
      edge: { EDGE_WIDTH: 1, EDGE_LINE_COLOR: grey, EDGE_TARGET_ARROW_SHAPE: "triangle" },
    },
    nodeMapping: {
      ...{ NODE_BACKGROUND_COLOR: toDiscrete("kind", kindColors), NODE_LABEL: label },
      ...{ NODE_WIDTH: diameter, NODE_HEIGHT: diameter },
    },
    edgeMapping: { EDGE_LINE_COLOR: toDiscrete("interaction", stanceColors) },
  };
}

/** Arrows in the colour of their line, nodes as wide as high. */
export const visualEditorProperties = { arrowColorMatchesEdge: true, nodeSizeLocked: true };

const grey = "#8a8f98";

function toDiscrete(attribute: string, map: readonly { readonly v: string; readonly vp: string }[]) {
  return { type: "DISCRETE", definition: { attribute, type: "string", map } };
}

/** Sizes are radii. */
const diameter = {
  type: "CONTINUOUS",
  definition: {
    ...{ attribute: "size", type: "double" },
    map: [{ min: 1, includeMin: true, max: 100, includeMax: true, minVPValue: 2, maxVPValue: 200 }],
  },
};
