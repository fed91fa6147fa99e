import type { ButtonHTMLAttributes, ComponentChildren } from "preact";
import styles from "./button.module.css";

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** `primary` for the one thing to do here, `quiet` for what stands among text. */
  readonly weight?: "primary" | "plain" | "quiet";
  readonly children: ComponentChildren;
}

/** A button. One that only shows an icon needs an `aria-label`. */
export function Button({ weight = "plain", children, class: extra = "", ...rest }: ButtonProps) {
  return (
    <button type="button" {...rest} class={`${styles.button} ${styles[weight] ?? ""} ${extra}`}>
      {children}
    </button>
  );
}
