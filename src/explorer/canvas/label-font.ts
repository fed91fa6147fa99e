/** The face of labels. The page ships it; the others stand in while it is on its way. */
export const labelFace = '"Noto Sans TC Variable", "PingFang TC", "Microsoft JhengHei", system-ui, sans-serif';

/** Of labels, in pixels. */
export const labelSize = 12;
export const labelLineHeight = 15;

/** What a canvas sets as its font to write labels. */
export function toLabelFont(size = labelSize, weight = 500): string {
  return `${weight} ${size}px ${labelFace}`;
}

const longestWaitMs = 1_200;

/**
 * Loads the parts of the face that some texts need, so that they can be drawn; a canvas does not wait for fonts by
 * itself. Gives up waiting after a while.
 *
 * @returns whether everything came in time; `onLate` is called when it comes later
 */
export async function loadLabelFont(texts: readonly string[], onLate: () => void): Promise<boolean> {
  const characters = [...new Set(texts.join(""))].join("");
  if (!characters) return true;
  let isLate = false;
  const loading = load(characters).then(() => {
    if (isLate) onLate();
    return true;
  });
  const waiting = new Promise<boolean>((resolve) => {
    setTimeout(() => {
      isLate = true;
      resolve(false);
    }, longestWaitMs);
  });
  return Promise.race([loading, waiting]);
}

/** The face comes in parts, each with some characters. Where it can't be had, the browser's own faces are used. */
async function load(characters: string): Promise<void> {
  try {
    await import("@fontsource-variable/noto-sans-tc/wght.css");
    await document.fonts.load(toLabelFont(), characters);
  } catch {
    // Labels are written all the same.
  }
}
