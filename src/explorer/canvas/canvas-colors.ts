/** The colours of the page as a canvas and a file need them: plain ones, `#rrggbb`. */
export interface CanvasColors {
  readonly ground: string;
  readonly text: string;
  readonly softText: string;
  readonly line: string;
  readonly accent: string;
}

const variables: Readonly<Record<keyof CanvasColors, string>> = {
  ground: "--surface",
  text: "--text",
  softText: "--text-soft",
  line: "--line-strong",
  accent: "--accent",
};

/** Reads the colours that hold where an element stands, in the appearance of the moment. */
export function readCanvasColors(element: Element): CanvasColors {
  const probe = document.createElement("span");
  probe.hidden = true;
  element.append(probe);
  const entries = Object.entries(variables).map(([name, variable]) => {
    probe.style.color = `var(${variable})`;
    return [name, toHex(getComputedStyle(probe).color)];
  });
  probe.remove();
  return Object.fromEntries(entries) as CanvasColors;
}

const mixed = new Map<string, string>();

/** A colour with a share of another one in it, 0 to 1. Takes `#rrggbb`, `#rgb` and `rgb(…)`. */
export function mixColors(color: string, other: string, share: number): string {
  const key = `${color} ${other} ${share}`;
  const known = mixed.get(key) ?? mix(color, other, share);
  // A picture has few colours, and asks for them for every edge.
  mixed.set(key, known);
  return known;
}

function mix(color: string, other: string, share: number): string {
  const [from, to] = [toChannels(color), toChannels(other)];
  return toCode(from.map((channel, index) => channel + ((to[index] ?? 0) - channel) * share));
}

/** A colour as `#rrggbb`; grey for what is written in another way. */
export function toHex(color: string): string {
  return toCode(toChannels(color));
}

function toCode(channels: readonly number[]): string {
  return `#${channels.map((channel) => Math.round(channel).toString(16).padStart(2, "0")).join("")}`;
}

function toChannels(color: string): readonly number[] {
  const long = color.trim().replace(/^#(\w)(\w)(\w)$/, "#$1$1$2$2$3$3");
  if (/^#[\da-f]{6}/i.test(long)) return [1, 3, 5].map((start) => Number.parseInt(long.slice(start, start + 2), 16));
  const numbers = long.startsWith("rgb")
    ? (long
        .match(/[\d.]+/g)
        ?.slice(0, 3)
        .map(Number) ?? [])
    : [];
  return numbers.length === 3 ? numbers : [128, 128, 128];
}
