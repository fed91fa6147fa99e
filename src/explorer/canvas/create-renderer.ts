import Sigma from "sigma";
import type { Settings } from "sigma/settings";
import type { CanvasColors } from "./canvas-colors.ts";
import { createDashedEdgeProgram } from "./dashed-edge-program.ts";
import type { DrawnGraph, EdgeAttributes, NodeAttributes } from "./drawn-graph.ts";
import { type Emphasis, reduceEdge, reduceNode } from "./emphasis.ts";
import { createRingedNodeProgram } from "./ringed-node-program.ts";
import { toRoomScale } from "./sizes.ts";

export type Renderer = Sigma<NodeAttributes, EdgeAttributes>;

interface Look {
  readonly colors: CanvasColors;
  readonly emphasis: Emphasis;
  /** While the picture moves, nothing needs to be found under the pointer. */
  readonly isMoving: boolean;
}

const curveSegments = 12;

/** Draws a graph into an element. How it looks is asked for whenever the graph is drawn anew. */
export function createRenderer(graph: DrawnGraph, container: HTMLElement, readLook: () => Look): Renderer {
  const isMoving = () => readLook().isMoving;
  const settings: Partial<Settings<NodeAttributes, EdgeAttributes>> = {
    allowInvalidContainer: true,
    enableEdgeEvents: true,
    enableCameraRotation: false,
    renderLabels: false,
    zIndex: true,
    zoomToSizeRatioFunction: (ratio) => Math.sqrt(ratio) / toRoomScale(container.offsetWidth, container.offsetHeight),
    stagePadding: 48,
    minCameraRatio: 0.02,
    maxCameraRatio: 8,
    minEdgeThickness: 0.6,
    zoomDuration: 160,
    defaultNodeType: "ringed",
    defaultEdgeType: "straight",
    defaultDrawNodeHover: () => {},
    nodeProgramClasses: { ringed: createRingedNodeProgram(() => readLook().colors.ground, isMoving) },
    edgeProgramClasses: {
      straight: createDashedEdgeProgram(1, isMoving),
      curved: createDashedEdgeProgram(curveSegments, isMoving),
    },
    nodeReducer(id, attributes) {
      const { emphasis, colors } = readLook();
      return reduceNode(id, attributes, emphasis, colors);
    },
    edgeReducer(id, attributes) {
      const { emphasis, colors } = readLook();
      return reduceEdge(id, attributes, emphasis, colors);
    },
  };
  return new Sigma<NodeAttributes, EdgeAttributes>(graph, container, settings);
}
