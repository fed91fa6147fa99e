import { useMemo, useRef } from "preact/hooks";
import { readCanvasColors } from "./canvas-colors.ts";
import type { CanvasHandle, CanvasProps, Places } from "./drawn.ts";
import { toLegend } from "./picture-names.ts";
import { drawingToPng } from "./still-drawing.ts";
import { drawingWidth, toSvg } from "./to-svg.ts";
import { useHandle } from "./use-handle.ts";

/** What others may do with a still picture, which has no camera to move. */
export function useStillHandle(props: CanvasProps, places: Places): CanvasHandle {
  const latest = useRef({ ...props, places });
  latest.current = { ...props, places };
  const canvas = useMemo<CanvasHandle>(() => {
    const draw = () => {
      const { label: title, nodes, ...picture } = latest.current;
      const colors = readCanvasColors(document.body);
      return toSvg({ ...picture, nodes, title, colors, legend: toLegend(nodes), width: drawingWidth });
    };
    const nothing = () => {};
    return {
      fit: nothing,
      zoomIn: nothing,
      zoomOut: nothing,
      toPng: () => drawingToPng(draw()),
      toSvg: draw,
      getPositions: () => Object.fromEntries(latest.current.places),
    };
  }, []);
  useHandle(props.handle, canvas);
  return canvas;
}
