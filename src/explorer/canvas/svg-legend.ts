import type { CanvasColors } from "./canvas-colors.ts";
import { labelSize } from "./label-font.ts";
import { measure } from "./label-lines.ts";
import { escapeXml, toElement } from "./svg-text.ts";

/** A colour and what it stands for. */
export interface LegendEntry {
  readonly label: string;
  readonly color: string;
}

const rowHeight = 22;
const gap = 22;
const margin = 20;

/** Rows of colours and what they stand for, beneath a drawing. Without entries they take no room. */
export function toSvgLegend(entries: readonly LegendEntry[], width: number, top: number, colors: CanvasColors) {
  let x = margin;
  let y = top + rowHeight / 2;
  const items = entries.map(({ label, color }) => {
    const room = 16 + measure(label) * labelSize * 0.58;
    if (x > margin && x + room > width - margin) {
      x = margin;
      y += rowHeight;
    }
    const item = [
      toElement("circle", { cx: x + 5, cy: y, r: 5, fill: color }),
      toElement("text", { x: x + 16, y: y + 4, fill: colors.softText }, [escapeXml(label)]),
    ];
    x = Math.round(x + room + gap);
    return item.join("");
  });
  return { svg: items.join(""), height: entries.length > 0 ? y - top + rowHeight / 2 + margin / 2 : 0 };
}
