/** One problem found in a schema or data folder, placed so that an editor can jump to it. */
export interface Diagnostic {
  /** Stable, in UPPER_SNAKE; explained in docs/errors.md. */
  readonly code: string;
  readonly severity: "error" | "warning";
  /** Path as given to the reader, with forward slashes. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1, in UTF-16 code units. */
  readonly column: number;
  /** What is wrong, in one sentence. */
  readonly message: string;
  /** How to mend it, with the nearest name where one is near. */
  readonly fix: string;
}

/** Orders diagnostics by file, line, column, then code. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    compareText(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.code, b.code) ||
    compareText(a.message, b.message)
  );
}

/**
 * One diagnostic as text: place, severity and code; then the problem; then the fix.
 *
 * Characters of the file that would move a terminal's cursor or turn its text round are written as in JSON.
 */
export function formatDiagnostic(diagnostic: Diagnostic): string {
  const { line, column, severity, code } = diagnostic;
  const [file, message, fix] = [diagnostic.file, diagnostic.message, diagnostic.fix].map(escapeControls);
  return `${file}:${line}:${column}  ${severity} ${code}\n  ${message}\n  Fix: ${fix}`;
}

function escapeControls(text: string): string {
  return text.replace(
    /[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu,
    (control) => `\\u${control.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** True when at least one diagnostic forbids loading. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((diagnostic) => diagnostic.severity === "error");
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
