import type { Place } from "./drawn.ts";

/** A node with a label to be written beside it, on the screen, y downwards. */
export interface LabelWish extends Place {
  readonly id: string;
  readonly radius: number;
  readonly lines: readonly string[];
  /** Of the label, in pixels. */
  readonly width: number;
  readonly height: number;
}

/** A label that has found room. */
export interface PlacedLabel {
  readonly id: string;
  readonly lines: readonly string[];
  /** The middle of its upper edge. */
  readonly x: number;
  readonly y: number;
}

/** A rectangle of the screen. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const cell = 64;
const air = 3;
const gap = 4;
/** So many of the first nodes are not written over. */
const keptFree = 80;

/**
 * Finds room for labels, given in the order of their importance: below their node, else above it or at its side, and
 * nowhere on a more important label. What finds no room is left out.
 *
 * @param within where labels may stand at all; everywhere where it is not given
 */
export function placeLabels(wishes: readonly LabelWish[], most: number, within?: Box): readonly PlacedLabel[] {
  const isInside = (box: Box) => !within || isHolding(within, box);
  const taken = createTaken();
  for (const { x, y, radius } of wishes.slice(0, keptFree)) {
    taken.add({ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius });
  }
  const placed: PlacedLabel[] = [];
  for (const wish of wishes) {
    if (placed.length >= most) break;
    const spot = toSpots(wish).find((candidate) => {
      const box = toBox(candidate, wish);
      return isInside(box) && taken.isFree(box);
    });
    if (!spot) continue;
    taken.add(toBox(spot, wish));
    placed.push({ id: wish.id, lines: wish.lines, ...spot });
  }
  return placed;
}

/** The middle of the upper edge of a label, wherever it may stand. */
function toSpots({ x, y, radius, width, height }: LabelWish): readonly Place[] {
  const aside = radius + gap + air + width / 2;
  return [
    { x, y: y + radius + gap },
    { x, y: y - radius - gap - height },
    { x: x + aside, y: y - height / 2 },
    { x: x - aside, y: y - height / 2 },
  ];
}

function toBox({ x, y }: Place, { width, height }: LabelWish): Box {
  return { left: x - width / 2 - air, right: x + width / 2 + air, top: y - 1, bottom: y + height };
}

/** Boxes that may be asked for quickly, by the cells of a grid. */
function createTaken() {
  const cells = new Map<number, Box[]>();
  return {
    add(box: Box): void {
      for (const key of toCells(box)) cells.set(key, [...(cells.get(key) ?? []), box]);
    },
    isFree(box: Box): boolean {
      return !toCells(box).some((key) => cells.get(key)?.some((other) => isOverlapping(box, other)));
    },
  };
}

function toCells({ left, right, top, bottom }: Box): number[] {
  const cells: number[] = [];
  for (let column = Math.floor(left / cell); column <= right / cell; column++) {
    for (let row = Math.floor(top / cell); row <= bottom / cell; row++) cells.push(column * 100_003 + row);
  }
  return cells;
}

function isOverlapping(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function isHolding(whole: Box, part: Box): boolean {
  return whole.left <= part.left && part.right <= whole.right && whole.top <= part.top && part.bottom <= whole.bottom;
}
