import { useEffect, useState } from "preact/hooks";
import { saveFile } from "../components/save-file.ts";
import { t } from "../language/message.ts";
import styles from "./canvas-controls.module.css";
import { CanvasIcon, type IconName } from "./canvas-icons.tsx";
import type { CanvasHandle } from "./drawn.ts";
import { messages } from "./messages.ts";

interface CanvasControlsProps {
  readonly canvas: CanvasHandle;
  /** False where the picture can't be moved through. */
  readonly hasCamera: boolean;
  readonly onRearrange: () => void;
  /** The element that may fill the screen. */
  readonly whole: { readonly current: HTMLElement | null };
  /** The name of saved files, without an ending. */
  readonly fileName: string;
}

/** The buttons of a canvas. */
export function CanvasControls({ canvas, hasCamera, onRearrange, whole, fileName }: CanvasControlsProps) {
  const savePng = async () => saveFile(`${fileName}.png`, await canvas.toPng(), "image/png");
  const saveSvg = () => saveFile(`${fileName}.svg`, canvas.toSvg(), "image/svg+xml");
  return (
    <fieldset class={styles.controls} aria-label={t(messages.controls)}>
      {hasCamera && (
        <div class={styles.group}>
          <IconButton name="zoomIn" onPress={canvas.zoomIn} />
          <IconButton name="zoomOut" onPress={canvas.zoomOut} />
          <IconButton name="fit" onPress={canvas.fit} />
        </div>
      )}
      <div class={styles.group}>
        <IconButton name="rearrange" onPress={onRearrange} />
        <FullScreenButton whole={whole} />
      </div>
      <div class={styles.group}>
        <IconButton name="png" onPress={savePng} />
        <IconButton name="svg" onPress={saveSvg} />
      </div>
    </fieldset>
  );
}

function FullScreenButton({ whole }: Pick<CanvasControlsProps, "whole">) {
  const [isFull, setIsFull] = useState(false);
  useEffect(() => {
    const follow = () => setIsFull(document.fullscreenElement !== null && document.fullscreenElement === whole.current);
    document.addEventListener("fullscreenchange", follow);
    return () => document.removeEventListener("fullscreenchange", follow);
  }, [whole]);
  if (!document.fullscreenEnabled) return null;
  const toggle = () => (isFull ? document.exitFullscreen() : whole.current?.requestFullscreen());
  return <IconButton name={isFull ? "leaveFullScreen" : "fullScreen"} onPress={toggle} />;
}

function IconButton({ name, onPress }: { readonly name: IconName; readonly onPress: () => unknown }) {
  const label = t(messages[name]);
  return (
    <button type="button" class={styles.button} aria-label={label} title={label} onClick={() => void onPress()}>
      <CanvasIcon name={name} />
    </button>
  );
}
