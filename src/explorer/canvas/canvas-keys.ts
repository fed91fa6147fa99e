import type { Place } from "./drawn.ts";
import { directions, findNodeToward } from "./find-node-toward.ts";

/** What keys may do on a canvas. */
export interface KeyTarget {
  /** The node that the keys are about. */
  readonly current: string | undefined;
  /** The node to begin with. */
  readonly first: string | undefined;
  /** The nodes as they stand on the screen, y downwards. */
  readonly nodes: () => readonly (Place & { readonly id: string })[];
  select(id: string | undefined): void;
  activate(id: string): void;
  pin(id: string): void;
  hide(id: string): void;
  fit(): void;
  zoomIn(): void;
  zoomOut(): void;
}

/** Does what a key means on a canvas. False where it means nothing, and is left to the browser. */
export function pressKey(key: string, target: KeyTarget): boolean {
  if (key in directions) return go(key as keyof typeof directions, target);
  const { current } = target;
  const aboutNode: Readonly<Record<string, (id: string) => void>> = {
    Enter: target.activate,
    p: target.pin,
    h: target.hide,
    Delete: target.hide,
    Backspace: target.hide,
  };
  const aboutView: Readonly<Record<string, () => void>> = {
    "+": target.zoomIn,
    "=": target.zoomIn,
    "-": target.zoomOut,
    "0": target.fit,
    Escape: () => target.select(undefined),
  };
  const name = key.length === 1 ? key.toLowerCase() : key;
  if (aboutView[name]) aboutView[name]();
  else if (aboutNode[name] && current !== undefined) aboutNode[name](current);
  else return false;
  return true;
}

function go(key: keyof typeof directions, target: KeyTarget): boolean {
  const nodes = target.nodes();
  const from = nodes.find(({ id }) => id === target.current);
  const next = from ? findNodeToward(from, directions[key], nodes) : target.first;
  if (next !== undefined) target.select(next);
  return true;
}
