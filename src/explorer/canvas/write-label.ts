import type { CanvasColors } from "./canvas-colors.ts";
import { labelLineHeight, toLabelFont } from "./label-font.ts";
import type { PlacedLabel } from "./place-labels.ts";

const halo = 3.5;

/** Sets up a canvas for labels. */
export function prepareLabels(context: CanvasRenderingContext2D): void {
  context.font = toLabelFont();
  context.textAlign = "center";
  context.textBaseline = "top";
  context.lineJoin = "round";
  context.lineWidth = halo;
}

/** Writes a label, with a halo in the colour of the ground that keeps it readable over lines. */
export function writeLabel(
  context: CanvasRenderingContext2D,
  { lines, x, y }: Omit<PlacedLabel, "id">,
  colors: CanvasColors,
): void {
  context.strokeStyle = colors.ground;
  context.fillStyle = colors.text;
  lines.forEach((line, index) => {
    context.strokeText(line, x, y + index * labelLineHeight);
  });
  lines.forEach((line, index) => {
    context.fillText(line, x, y + index * labelLineHeight);
  });
}
