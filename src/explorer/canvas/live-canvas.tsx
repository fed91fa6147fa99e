import type { TargetedKeyboardEvent } from "preact";
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { t } from "../language/message.ts";
import styles from "./canvas.module.css";
import { CanvasControls } from "./canvas-controls.tsx";
import { pressKey } from "./canvas-keys.ts";
import { CanvasStatus } from "./canvas-status.tsx";
import { describeChosen } from "./describe-chosen.ts";
import type { CanvasProps } from "./drawn.ts";
import { HoverCard } from "./hover-card.tsx";
import { toLiveHandle } from "./live-handle.ts";
import { toLiveKeyTarget } from "./live-keys.ts";
import { createLiveStage, type LiveStage } from "./live-stage.ts";
import { messages } from "./messages.ts";
import { toFileName } from "./picture-names.ts";
import { useHandle } from "./use-handle.ts";

interface LiveCanvasProps extends CanvasProps {
  /** The browser has taken the means of drawing away. */
  readonly onContextLost: () => void;
}

/** A picture drawn with WebGL, to be moved through by hand, by touch and by keyboard. */
export function LiveCanvas(props: LiveCanvasProps) {
  const { nodes, edges, selected, label } = props;
  const whole = useRef<HTMLDivElement>(null);
  const layers = useRef<HTMLDivElement>(null);
  const veil = useRef<HTMLDivElement>(null);
  const stage = useStage(props, layers, veil);
  const latest = useLatest(props);
  const canvas = useMemo(() => stage && toLiveHandle(stage, () => latest.current), [stage, latest]);
  useHandle(props.handle, canvas);

  const press = (event: TargetedKeyboardEvent<HTMLDivElement>) => {
    if (!stage || event.ctrlKey || event.metaKey || event.altKey) return;
    if (pressKey(event.key, toLiveKeyTarget(stage, props))) event.preventDefault();
  };
  const pointed = stage?.pointed.value;
  return (
    <div class={styles.whole} ref={whole}>
      <div
        class={styles.stage}
        role="application"
        aria-label={label}
        aria-roledescription={t(messages.graph)}
        aria-description={t(messages.keys)}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: an application is worked with by keyboard
        tabIndex={0}
        onKeyDown={press}
      >
        <div class={styles.layers} ref={layers} data-pointed={pointed ? "" : undefined} />
        <div class={styles.veil} ref={veil} hidden />
      </div>
      {pointed && <HoverCard pointed={pointed} nodes={nodes} edges={edges} width={whole.current?.clientWidth ?? 0} />}
      <p class="visually-hidden" aria-live="polite">
        {describeChosen(selected, nodes, edges)}
      </p>
      {stage && canvas && (
        <>
          <CanvasStatus isArranging={stage.isArranging.value} onStop={stage.stopArranging} />
          <CanvasControls
            canvas={canvas}
            hasCamera
            onRearrange={stage.rearrange}
            whole={whole}
            fileName={toFileName(label)}
          />
        </>
      )}
    </div>
  );
}

type Element = { readonly current: HTMLDivElement | null };

/** A stage that follows the properties of its canvas. */
function useStage(props: LiveCanvasProps, layers: Element, veil: Element): LiveStage | undefined {
  const { nodes, edges, selected } = props;
  const latest = useLatest(props);
  const [stage, setStage] = useState<LiveStage>();

  useLayoutEffect(() => {
    if (!layers.current || !veil.current) return;
    const container = layers.current;
    const created = createLiveStage({ container, veil: veil.current }, () => latest.current);
    const report = () => latest.current.onContextLost();
    container.addEventListener("webglcontextlost", report, true);
    setStage(created);
    return () => {
      container.removeEventListener("webglcontextlost", report, true);
      created.kill();
    };
  }, [layers, veil, latest]);
  useLayoutEffect(() => stage?.show(nodes, edges), [stage, nodes, edges]);
  useEffect(() => stage?.select(selected), [stage, selected]);
  return stage;
}

function useLatest<Value>(value: Value): { readonly current: Value } {
  const latest = useRef(value);
  latest.current = value;
  return latest;
}
