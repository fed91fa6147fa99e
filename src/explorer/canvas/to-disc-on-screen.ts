import type { Renderer } from "./create-renderer.ts";
import type { Disc } from "./edge-path.ts";

/** A node as it stands on the screen, y downwards. */
export function toDiscOnScreen(renderer: Renderer, id: string): Disc {
  const attributes = renderer.getGraph().getNodeAttributes(id);
  return { ...renderer.graphToViewport(attributes), radius: renderer.scaleSize(attributes.size) };
}
