/** A colour for the kind at that place, each another, neighbours far apart. */
export function toColor(index: number): string {
  const hue = (index * 137.508) % 360;
  const lightness = 38 + ((index * 7) % 15);
  const digits = [0, 8, 4].map((offset) => toChannel(offset, hue, 0.6, lightness / 100));
  return `#${digits.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`;
}

/** @see CSS Color Module Level 3, 4.2.4, HSL */
function toChannel(offset: number, hue: number, saturation: number, lightness: number): number {
  const turn = (offset + hue / 30) % 12;
  const amplitude = saturation * Math.min(lightness, 1 - lightness);
  return Math.round(255 * (lightness - amplitude * Math.max(-1, Math.min(turn - 3, 9 - turn, 1))));
}
