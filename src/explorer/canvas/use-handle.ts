import { useLayoutEffect } from "preact/hooks";
import type { CanvasHandle, CanvasProps } from "./drawn.ts";

/** Gives others what they may do with a canvas, for as long as it is on the page. */
export function useHandle(handle: CanvasProps["handle"], canvas: CanvasHandle | undefined): void {
  useLayoutEffect(() => {
    if (!handle || !canvas) return;
    handle.current = canvas;
    return () => {
      handle.current = null;
    };
  }, [handle, canvas]);
}
