import { showAll, zoomIn, zoomOut } from "./camera.ts";
import { readCanvasColors } from "./canvas-colors.ts";
import type { CanvasHandle, CanvasProps } from "./drawn.ts";
import type { LiveStage } from "./live-stage.ts";
import { toLegend } from "./picture-names.ts";
import { drawingWidth, toSvg } from "./to-svg.ts";

/** What others may do with a live canvas. */
export function toLiveHandle(stage: LiveStage, readProps: () => CanvasProps): CanvasHandle {
  const { view } = stage;
  return {
    fit: () => showAll(view.renderer),
    zoomIn: () => zoomIn(view.renderer),
    zoomOut: () => zoomOut(view.renderer),
    toPng: view.toPng,
    toSvg() {
      const { nodes, edges, selected, label } = readProps();
      const colors = readCanvasColors(view.renderer.getContainer());
      const legend = toLegend(nodes);
      return toSvg({ nodes, edges, places: stage.places, colors, selected, title: label, legend, width: drawingWidth });
    },
    getPositions: () => Object.fromEntries(stage.places),
  };
}
