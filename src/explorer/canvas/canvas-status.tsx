import { Button } from "../components/button.tsx";
import { t } from "../language/message.ts";
import styles from "./canvas-status.module.css";
import { messages } from "./messages.ts";

/** Says that the picture is being arranged, and lets the reader stop it. */
export function CanvasStatus({ isArranging, onStop }: { readonly isArranging: boolean; readonly onStop: () => void }) {
  return (
    <div role="status">
      {isArranging && (
        <div class={styles.status}>
          <span class={styles.mark} aria-hidden="true" />
          {t(messages.arranging)}
          <Button weight="quiet" class={styles.stop ?? ""} onClick={onStop}>
            {t(messages.stop)}
          </Button>
        </div>
      )}
    </div>
  );
}
