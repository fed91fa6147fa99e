import { byImportance } from "./by-importance.ts";
import type { KeyTarget } from "./canvas-keys.ts";
import type { CanvasProps, Places } from "./drawn.ts";

/**
 * What keys do on a still picture.
 *
 * @param setCursor moves the mark of a small picture
 */
export function toStillKeyTarget(
  props: CanvasProps & { readonly places: Places },
  current: string | undefined,
  setCursor: (id: string | undefined) => void,
): KeyTarget {
  const { nodes, places, isStatic, onSelect, onExpand, onPin, onHide } = props;
  const select = (id: string | undefined) => onSelect?.(id, id === undefined ? "nothing" : "node");
  const nothing = () => {};
  return {
    current: places.has(current ?? "") ? current : undefined,
    first: nodes.toSorted(byImportance)[0]?.id,
    nodes: () => [...places].map(([id, { x, y }]) => ({ id, x, y: -y })),
    select: isStatic ? setCursor : select,
    activate: isStatic ? select : (id) => onExpand?.(id),
    pin: (id) => onPin?.(id, !nodes.find((node) => node.id === id)?.isPinned),
    hide: (id) => onHide?.(id),
    fit: nothing,
    zoomIn: nothing,
    zoomOut: nothing,
  };
}
