/**
 * Black or white, whichever is easier to read on a colour.
 *
 * @param background a six-digit hexadecimal with its `#`
 * @see WCAG 2.2, relative luminance: 0.179 is as far from black as from white
 */
export function toTextColor(background: string): string {
  const [red, green, blue] = [1, 3, 5].map((start) =>
    toLinear(Number.parseInt(background.slice(start, start + 2), 16)),
  );
  return 0.2126 * (red as number) + 0.7152 * (green as number) + 0.0722 * (blue as number) > 0.179
    ? "#000000"
    : "#ffffff";
}

function toLinear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
