import type { JSX } from "preact";
import { absent, findStanceColor, getStances, isStand, labelStance, mixed, silent } from "./stance.ts";
import styles from "./stance-mark.module.css";

/** Shapes of this world's stances in the order of its schema, told apart without colour. */
const shapes: readonly JSX.Element[] = [
  <circle key="disc" cx="8" cy="8" r="6" fill="currentcolor" />,
  <path key="cross" d="M3 3 13 13 M13 3 3 13" stroke="currentcolor" stroke-width="3" stroke-linecap="round" />,
  <g key="half">
    <circle cx="8" cy="8" r="5.4" fill="none" stroke="currentcolor" stroke-width="1.8" />
    <path d="M8 2.6a5.4 5.4 0 0 0 0 10.8z" fill="currentcolor" />
  </g>,
  <g key="target">
    <circle cx="8" cy="8" r="5.4" fill="none" stroke="currentcolor" stroke-width="1.8" />
    <circle cx="8" cy="8" r="2" fill="currentcolor" />
  </g>,
  <path key="diamond" d="M8 1.6 14.4 8 8 14.4 1.6 8z" fill="currentcolor" />,
  <path key="triangle" d="M8 2 14.5 13.5h-13z" fill="currentcolor" />,
];

const ownShapes: Readonly<Record<string, JSX.Element>> = {
  [mixed]: (
    <g fill="none" stroke="currentcolor" stroke-width="1.6">
      <rect x="2.4" y="2.4" width="11.2" height="11.2" />
      <path d="M2.4 13.6 13.6 2.4v11.2z" fill="currentcolor" />
    </g>
  ),
  [silent]: <path d="M4 8h8" stroke="currentcolor" stroke-width="2" stroke-linecap="round" />,
  [absent]: (
    <circle cx="8" cy="8" r="5" fill="none" stroke="currentcolor" stroke-width="1.4" stroke-dasharray="1.6 2.4" />
  ),
};

/** A stance by shape, colour and name. */
export function StanceMark({ stance }: { readonly stance: string }) {
  const color = findStanceColor(stance);
  return (
    <span class={`${styles.mark} ${isStand(stance) ? styles.stand : ""}`}>
      <svg class={styles.shape} viewBox="0 0 16 16" style={color ? { color } : {}} aria-hidden="true">
        {findShape(stance)}
      </svg>
      <span>{labelStance(stance)}</span>
    </span>
  );
}

function findShape(stance: string): JSX.Element | undefined {
  const index = getStances().findIndex(({ name }) => name === stance);
  return ownShapes[stance] ?? shapes[index % shapes.length];
}
