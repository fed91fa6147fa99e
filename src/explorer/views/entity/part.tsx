import type { ComponentChildren } from "preact";
import { t } from "../../language/message.ts";
import styles from "./entity-page.module.css";
import { messages } from "./messages.ts";
import { toAnchor } from "./to-anchor.ts";

/** The parts of a node's page; their names are also their anchors. */
export type PartName = "text" | "related" | "statements" | "context" | "neighbors" | "timeline" | "outline";

interface PartProps {
  readonly name: PartName;
  readonly children: ComponentChildren;
}

/** A part of a node's page under its heading. */
export function Part({ name, children }: PartProps) {
  const heading = `${toAnchor(name)}-heading`;
  return (
    <section class={styles.part} id={toAnchor(name)} aria-labelledby={heading}>
      <h2 id={heading}>{t(messages[name])}</h2>
      {children}
    </section>
  );
}
