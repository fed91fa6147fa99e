/** Sizes are in pixels of the screen at the scale at which the whole picture fits. */

/** The radius of a node: it grows with the square root of its weight, and shrinks in a crowd. */
export function toRadius(weight: number, nodeCount: number): number {
  return clamp(4.5 + 1.7 * Math.sqrt(weight), 6, 21) * clamp(Math.sqrt(90 / nodeCount), 0.4, 1);
}

/** The width of an edge, thinner in a crowd. */
export function toThickness(edgeCount: number): number {
  return 1.5 * clamp(Math.sqrt(200 / edgeCount), 0.45, 1);
}

/** The length of an arrow head on an edge of some width. */
export function toHeadLength(thickness: number): number {
  return 3 + 4 * thickness;
}

/** Half the width of an arrow head, as a share of its length. */
export const headSlope = 0.42;

/** What is left free between an arrow head and its node. */
export const headGap = 2;

/** How much smaller everything is drawn where there is little room. */
export function toRoomScale(width: number, height: number): number {
  return clamp(Math.sqrt(width * height) / 620, 0.6, 1);
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
