import type { ButtonHTMLAttributes, ComponentChildren } from "preact";
import type { Address } from "../location/address.ts";
import styles from "./button.module.css";
import { Link } from "./link.tsx";

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** `primary` for the one thing to do here, `quiet` for what stands among text. */
  readonly weight?: "primary" | "plain" | "quiet";
  readonly children: ComponentChildren;
}

interface ButtonLinkProps {
  readonly to: Address;
  readonly children: ComponentChildren;
}

/** A link that stands among buttons and looks like one. */
export function ButtonLink({ to, children }: ButtonLinkProps) {
  return (
    <Link class={styles.button} to={to}>
      {children}
    </Link>
  );
}

/** A link to a file that the server gives, which stands among buttons and looks like one. */
export function DownloadLink({ href, children }: { readonly href: string; readonly children: ComponentChildren }) {
  return (
    <a class={styles.button} href={href} download="">
      {children}
    </a>
  );
}

/** A button. One that only shows an icon needs an `aria-label`. */
export function Button({ weight = "plain", children, class: extra = "", ...rest }: ButtonProps) {
  return (
    <button type="button" {...rest} class={`${styles.button} ${styles[weight] ?? ""} ${extra}`}>
      {children}
    </button>
  );
}
