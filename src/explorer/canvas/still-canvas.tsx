import type { TargetedEvent, TargetedKeyboardEvent } from "preact";
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { t } from "../language/message.ts";
import styles from "./canvas.module.css";
import { readCanvasColors } from "./canvas-colors.ts";
import { pressKey } from "./canvas-keys.ts";
import { describeChosen } from "./describe-chosen.ts";
import type { CanvasProps, Places } from "./drawn.ts";
import { findNear } from "./find-near.ts";
import { messages } from "./messages.ts";
import { fadeAllBut, findDrawn, showDrawing } from "./still-drawing.ts";
import { toStillKeyTarget } from "./still-keys.ts";
import { toSvg } from "./to-svg.ts";
import { useElementSize } from "./use-element-size.ts";
import { watchAppearance } from "./watch-appearance.ts";

interface StillCanvasProps extends CanvasProps {
  readonly places: Places;
}

/** A picture as a drawing on the page: it does not move, but its nodes and edges can be chosen. */
export function StillCanvas(props: StillCanvasProps) {
  const { nodes, edges, selected, label, onSelect, onExpand, isStatic = false } = props;
  const host = useRef<HTMLDivElement>(null);
  const [cursor, setCursor] = useState<string>();
  // In a small picture, choosing a node usually leads away: keys move a mark of its own, and Enter chooses.
  const current = isStatic ? (cursor ?? selected) : selected;
  useDrawing(host, props, current);

  const point = (event: TargetedEvent<HTMLDivElement>) => {
    const drawn = findDrawn(event);
    fadeAllBut(event.currentTarget, drawn && findNear(drawn.id, edges));
  };
  const choose = (event: TargetedEvent<HTMLDivElement>) => {
    const drawn = findDrawn(event);
    onSelect?.(drawn?.id, drawn?.what ?? "nothing");
  };
  const expand = (event: TargetedEvent<HTMLDivElement>) => {
    const drawn = findDrawn(event);
    if (drawn?.what === "node") onExpand?.(drawn.id);
  };
  const press = (event: TargetedKeyboardEvent<HTMLDivElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (pressKey(event.key, toStillKeyTarget(props, current, setCursor))) event.preventDefault();
  };
  if (!onSelect) return <div class={styles.drawing} ref={host} role="img" aria-label={label} onPointerOver={point} />;
  return (
    <>
      <div
        class={`${styles.drawing} ${styles.isChoosable}`}
        ref={host}
        role="application"
        aria-label={label}
        aria-roledescription={t(messages.graph)}
        aria-description={t(isStatic ? messages.staticKeys : messages.keys)}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: an application is worked with by keyboard
        tabIndex={0}
        onClick={choose}
        onDblClick={expand}
        onKeyDown={press}
        onPointerOver={point}
        onPointerLeave={({ currentTarget }) => fadeAllBut(currentTarget, undefined)}
      />
      <p class="visually-hidden" aria-live="polite">
        {describeChosen(current, nodes, edges)}
      </p>
    </>
  );
}

/** Draws a picture into an element, whenever it, the room or the appearance changes. */
function useDrawing(
  host: { readonly current: HTMLDivElement | null },
  { nodes, edges, places, label }: StillCanvasProps,
  selected: string | undefined,
): void {
  const size = useElementSize(host);
  const [appearance, setAppearance] = useState(0);
  useEffect(() => watchAppearance(() => setAppearance((count) => count + 1)), []);
  const picture = useMemo(
    () => ({ nodes, edges, places, title: label, selected }),
    [nodes, edges, places, label, selected],
  );
  useLayoutEffect(() => {
    if (!host.current || !size || places.size === 0) return;
    showDrawing(host.current, toSvg({ ...picture, ...size, colors: readCanvasColors(host.current) }));
  }, [host, picture, size, appearance]);
}
