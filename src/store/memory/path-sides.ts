import type { NodeSet } from "./node-set.js";
import type { OrdinalSet } from "./ordinal-set.js";
import type { PathLayers } from "./path-layers.js";
import type { Slices } from "./run-in-slices.js";
import type { SliceClock } from "./slice-clock.js";
import { visitStatements, type Walk } from "./walk.js";

/** The ordinals of the nodes between which chains are looked for. */
export type Ends = readonly [from: number, to: number];

/** The nodes that a chain may be at with so many steps left. */
export type Way = (left: number) => NodeSet;

/** What lies around the two ends, grown step by step until both sides meet. */
export interface PathSides {
  /** Takes one step more from the side where it costs less; gives whether the sides meet in as many steps as were taken. */
  grow(clock: SliceClock): Slices<boolean>;
  /** Where chains of as many steps as were taken can lead. */
  findWay(clock: SliceClock): Slices<Way>;
}

/** One side: where walks from an end lead. */
interface Side {
  layer(steps: number): NodeSet;
  /** Adds the layer of so many steps to those before. */
  grow(steps: number, clock: SliceClock): Slices<void>;
}

/**
 * The sides of a search for chains.
 *
 * @param coverage for the shortest chains each side comes to each node once; longer ones take every walk
 */
export function createSides(
  walk: Walk,
  [from, to]: Ends,
  layers: PathLayers,
  coverage: "EACH_NODE_ONCE" | "EVERY_WALK",
): PathSides {
  const create = coverage === "EACH_NODE_ONCE" ? createShortSide : createFullSide;
  const near = create([from, to], 0, layers, walk);
  const far = create([to, from], 1, layers, walk);
  let [nearSteps, farSteps] = [0, 0];
  return {
    *grow(clock) {
      if (toCost(near.layer(nearSteps), walk) <= toCost(far.layer(farSteps), walk))
        yield* near.grow(++nearSteps, clock);
      else yield* far.grow(++farSteps, clock);
      const meeting = layers.through(farSteps);
      keepCommon(near.layer(nearSteps), far.layer(farSteps), meeting);
      return meeting.length > 0;
    },
    *findWay(clock) {
      const [steps, length] = [farSteps, nearSteps + farSteps];
      for (let left = steps + 1; left < length; left++) {
        const [next, reached] = [layers.through(left - 1), near.layer(length - left)];
        yield* keepLeadingInto(next, reached, layers.through(left), to, walk, clock);
      }
      return (left) => (left < steps ? far.layer(left) : layers.through(left));
    },
  };
}

function createShortSide([start, goal]: Ends, number: 0 | 1, layers: PathLayers, walk: Walk): Side {
  const around = layers.around[number];
  around.begin(start);
  return { layer: around.layer, grow: (_steps, clock) => around.grow(goal, walk, clock) };
}

function createFullSide([start, goal]: Ends, number: 0 | 1, layers: PathLayers, walk: Walk): Side {
  const layer = layers.walks[number];
  layer(0).clear();
  layer(0).add(start);
  return { layer, grow: (steps, clock) => growLayer(layer(steps - 1), layer(steps), [start, goal], walk, clock) };
}

/** Where one step more leads: not back to where the walk began, and not on from the other end. */
function* growLayer(
  layer: NodeSet,
  next: OrdinalSet,
  [start, goal]: Ends,
  walk: Walk,
  clock: SliceClock,
): Slices<void> {
  next.clear();
  for (let at = 0; at < layer.length; at++) {
    const node = layer.at(at);
    if (node === goal) continue;
    visitStatements(node, walk, (other) => {
      if (other !== start) next.add(other);
    });
    if (clock.isOver(walk.countAt(node) + 1)) yield;
  }
}

/** Statements that one step more has to look at. */
function toCost(layer: NodeSet, walk: Walk): number {
  let cost = 0;
  for (let at = 0; at < layer.length; at++) cost += walk.countAt(layer.at(at));
  return cost;
}

/** Fills `common` with what is in both. */
function keepCommon(one: NodeSet, other: NodeSet, common: OrdinalSet): void {
  common.clear();
  const [shorter, longer] = one.length < other.length ? [one, other] : [other, one];
  for (let at = 0; at < shorter.length; at++) {
    const node = shorter.at(at);
    if (longer.has(node)) common.add(node);
  }
}

/** Fills `leading` with the nodes of a layer, but for the goal, from which one step leads into the next set. */
function* keepLeadingInto(
  next: NodeSet,
  layer: NodeSet,
  leading: OrdinalSet,
  goal: number,
  walk: Walk,
  clock: SliceClock,
): Slices<void> {
  leading.clear();
  const isBackwards = toCost(next, walk) < toCost(layer, walk);
  const starts = isBackwards ? next : layer;
  for (let at = 0; at < starts.length; at++) {
    const node = starts.at(at);
    if (isBackwards) {
      visitStatements(node, walk, (other) => {
        if (other !== goal && layer.has(other)) leading.add(other);
      });
    } else if (node !== goal) {
      visitStatements(node, walk, (other) => next.has(other) && leading.add(node));
    }
    if (clock.isOver(walk.countAt(node) + 1)) yield;
  }
}
