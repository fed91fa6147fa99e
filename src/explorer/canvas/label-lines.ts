/** Chinese characters and full-width signs take as much room as two Latin letters. */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/;

/** The room a text takes, in widths of a Latin letter. */
export function measure(text: string): number {
  let width = 0;
  for (const character of text) width += wide.test(character) ? 2 : 1;
  return width;
}

/** Signs that do not begin a line. */
const closing = /^[，。、；：？！）」』》〉…,.;:?!)\]%]/;

/**
 * A label in a few short lines of about the same length: Latin text is broken between words, Chinese anywhere; what is
 * too long ends in "…".
 *
 * @param room widths of a Latin letter in a line
 */
export function toLabelLines(label: string, room = 24, most = 2): readonly string[] {
  const text = wide.test(label) ? label.trim() : toPlainQuotes(label.trim());
  const count = Math.min(most, Math.ceil(measure(text) / room));
  const even = measure(text) <= room * (most - 0.25) ? Math.ceil(measure(text) / count) + 2 : room;
  const lines: string[] = [];
  let rest = text;
  while (rest && lines.length < most) {
    const line = lines.length === most - 1 ? shorten(rest, room + 2) : takeLine(rest, Math.min(room, even));
    lines.push(line.trim());
    rest = line.endsWith("…") ? "" : rest.slice(line.length).trimStart();
  }
  return lines;
}

/** In a Chinese face, curly quotes are as wide as a character, which tears Latin words apart. */
function toPlainQuotes(text: string): string {
  return text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"');
}

/** A text cut to the room there is, after a whole word where one ends near. */
function shorten(text: string, room: number): string {
  if (measure(text) <= room) return text;
  const cut = takeCharacters(text, room - 1);
  const gap = cut.lastIndexOf(" ");
  const isNear = gap > 0 && cut.length - gap <= 8 && !wide.test(cut.slice(gap));
  return `${(isNear ? cut.slice(0, gap) : cut).replace(/[\s，、；：,;:]+$/, "")}…`;
}

function takeLine(text: string, room: number): string {
  if (measure(text) <= room) return text;
  const line = takeCharacters(text, room);
  const next = text.slice(line.length);
  if (closing.test(next)) return line + next.charAt(0);
  if (next.startsWith(" ") || wide.test(next.charAt(0))) return line;
  const gap = Math.max(line.lastIndexOf(" "), findLastWide(line));
  return gap > 0 ? line.slice(0, gap + 1) : line;
}

function takeCharacters(text: string, room: number): string {
  let taken = "";
  let width = 0;
  for (const character of text) {
    width += measure(character);
    if (width > room) break;
    taken += character;
  }
  return taken;
}

function findLastWide(text: string): number {
  return [...text].map((character) => wide.test(character)).lastIndexOf(true);
}
