/**
 * A text as a field of comma-separated values: in quotes where it needs them.
 *
 * Text with white space at its ends is quoted too, for some readers trim what is not.
 *
 * @see RFC 4180
 */
export function toCsvField(text: string): string {
  const needsQuotes = special.test(text) || text.trim().length !== text.length;
  return needsQuotes ? `"${text.replaceAll('"', '""')}"` : text;
}

const special = /[",\r\n]/;
