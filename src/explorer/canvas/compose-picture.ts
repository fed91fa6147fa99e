import type { Renderer } from "./create-renderer.ts";

/** What is on the screen as one canvas, on a ground of its own, as fine as the screen is. Draws the picture anew. */
export function composePicture(renderer: Renderer, ground: string): HTMLCanvasElement {
  const { width, height } = renderer.getDimensions();
  const picture = document.createElement("canvas");
  picture.width = width * devicePixelRatio;
  picture.height = height * devicePixelRatio;
  const context = picture.getContext("2d", { alpha: false });
  if (!context) throw new Error("This browser gives no canvas to draw on.");
  context.fillStyle = ground;
  context.fillRect(0, 0, picture.width, picture.height);
  // What WebGL has drawn can be read only in the same turn.
  renderer.refresh({ partialGraph: {}, skipIndexation: true });
  const { edges, nodes, labels } = renderer.getCanvases();
  for (const layer of [edges, nodes, labels]) if (layer) context.drawImage(layer, 0, 0, picture.width, picture.height);
  return picture;
}
