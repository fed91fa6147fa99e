/** A field's name in words: `supportedBy` becomes "supported by". */
export function toWords(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
