/**
 * A text that a spreadsheet takes for text: with an apostrophe in front where it begins like a formula, begins with an
 * apostrophe itself, or is empty, so that an empty text can be told from none.
 *
 * @see OWASP, "CSV Injection"
 */
export function guardFormula(text: string): string {
  return needsGuard.test(text) ? `'${text}` : text;
}

/** The text that was guarded. */
export function unguardFormula(guarded: string): string {
  return guarded.startsWith("'") ? guarded.slice(1) : guarded;
}

/** Spreadsheets for East Asian scripts take full-width signs as well. */
const needsGuard = /^(?:$|[=+\-@\t\r\n'＝＋－＠])/;
