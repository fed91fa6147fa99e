const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const invisible = /\p{Mark}|\p{Cf}|\p{Cc}/u;

/** Columns that a text takes on a terminal: two for a full-width character, none for combining marks. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}

/** Pads a text with spaces on the right to a number of columns. */
export function padToWidth(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - displayWidth(text)));
}

/**
 * Breaks a text into lines of at most so many columns: at spaces, and beside full-width characters. A longer word is
 * cut.
 */
export function wrapToWidth(text: string, width: number): string[] {
  return text.split("\n").flatMap((line) => wrapLine(line, width));
}

function wrapLine(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of text.match(pieces) ?? []) {
    if (line !== "" && displayWidth(line + piece.trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = "";
    }
    line += piece;
    while (displayWidth(line.trimEnd()) > width) {
      const head = takeColumns(line, width);
      lines.push(head);
      line = line.slice(head.length);
    }
  }
  return [...lines, line.trimEnd()];
}

/** A full-width character, or a word, each with the spaces and closing marks after it. */
const pieces =
  /[\u2e80-\u3000\u3003-\u9fff\uac00-\ud7a3\uf900-\ufaff\u{20000}-\u{3fffd}][\u3001\u3002\uff01-\uff0f\uff1a-\uff1f\s]*|[^\s\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\u{20000}-\u{3fffd}]+\s*|\s+|./gu;

function takeColumns(text: string, width: number): string {
  let head = "";
  let taken = 0;
  for (const character of text) {
    taken += characterWidth(character);
    if (taken > width && head !== "") break;
    head += character;
  }
  return head;
}

function characterWidth(character: string): number {
  if (invisible.test(character)) return 0;
  return wide.test(character) ? 2 : 1;
}
