import { useRef } from "preact/hooks";
import { Notice } from "../components/notice.tsx";
import { t } from "../language/message.ts";
import styles from "./canvas.module.css";
import { CanvasControls } from "./canvas-controls.tsx";
import { CanvasStatus } from "./canvas-status.tsx";
import type { CanvasProps } from "./drawn.ts";
import { messages } from "./messages.ts";
import { toFileName } from "./picture-names.ts";
import { StillCanvas } from "./still-canvas.tsx";
import { useStillHandle } from "./still-handle.ts";
import { usePlaces } from "./use-places.ts";

/** What stands in for a canvas where the browser can't draw one: a still picture, and why it is still. */
export function CanvasWithoutWebGl(props: CanvasProps) {
  const { places, isArranging, stop, rearrange } = usePlaces(props);
  const whole = useRef<HTMLDivElement>(null);
  const canvas = useStillHandle(props, places);
  return (
    <div class={styles.withNotice}>
      <Notice tone="caution" title={t(messages.noWebGl)}>
        <p>{t(messages.noWebGlLead)}</p>
      </Notice>
      <div class={styles.whole} ref={whole}>
        <StillCanvas {...props} places={places} />
        <CanvasStatus isArranging={isArranging} onStop={stop} />
        <CanvasControls
          canvas={canvas}
          hasCamera={false}
          onRearrange={rearrange}
          whole={whole}
          fileName={toFileName(props.label)}
        />
      </div>
    </div>
  );
}
