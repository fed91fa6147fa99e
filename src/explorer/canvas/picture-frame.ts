import type { Place, Places } from "./drawn.ts";

/** Room for a drawing on the screen, in pixels. */
export interface Room {
  readonly width: number;
  readonly height: number;
  /** What is left free at the sides. */
  readonly aside: number;
  /** What is left free above and below. */
  readonly above: number;
}

/** How much more one direction may be drawn out than the other, to fill the room. */
const mostStretch = 1.6;

/** Brings places of a picture to the screen, y downwards, so that they fill the room. */
export function toFrame(places: Places, { width, height, aside, above }: Room): (place: Place) => Place {
  const { left, right, top, bottom } = toBounds(places);
  const fullX = (width - 2 * aside) / (right - left || 1);
  const fullY = (height - 2 * above) / (top - bottom || 1);
  const scaleX = Math.min(fullX, fullY * mostStretch);
  const scaleY = Math.min(fullY, fullX * mostStretch);
  return ({ x, y }) => ({
    x: round(width / 2 + (x - (left + right) / 2) * scaleX),
    y: round(height / 2 - (y - (top + bottom) / 2) * scaleY),
  });
}

/** The height that suits a width, between a wide and an upright shape. */
export function toFittingHeight(places: Places, width: number): number {
  const { left, right, top, bottom } = toBounds(places);
  const ratio = (top - bottom) / (right - left || 1);
  return Math.round(width * Math.min(1.2, Math.max(0.5, ratio)));
}

function toBounds(places: Places) {
  const bounds = { left: 0, right: 0, top: 0, bottom: 0 };
  let isFirst = true;
  for (const { x, y } of places.values()) {
    bounds.left = isFirst ? x : Math.min(bounds.left, x);
    bounds.right = isFirst ? x : Math.max(bounds.right, x);
    bounds.bottom = isFirst ? y : Math.min(bounds.bottom, y);
    bounds.top = isFirst ? y : Math.max(bounds.top, y);
    isFirst = false;
  }
  return bounds;
}

/** Hundredths of a pixel are enough, and keep files small. */
function round(value: number): number {
  return Math.round(value * 100) / 100;
}
