import styles from "./canvas.module.css";
import type { CanvasProps } from "./drawn.ts";
import { StillCanvas } from "./still-canvas.tsx";
import { useStillHandle } from "./still-handle.ts";
import { usePlaces } from "./use-places.ts";

/** A small picture among other things on a page. */
export function SmallCanvas(props: CanvasProps) {
  const { places } = usePlaces(props);
  useStillHandle(props, places);
  return (
    <div class={styles.whole}>
      <StillCanvas {...props} places={places} />
    </div>
  );
}
