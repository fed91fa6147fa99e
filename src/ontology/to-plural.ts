/** The lower camel-case English plural of a type's name: `Party` gives `parties`. */
export function toPlural(name: string): string {
  const singular = name.charAt(0).toLowerCase() + name.slice(1);
  if (/[^aeiou]y$/.test(singular)) return `${singular.slice(0, -1)}ies`;
  return /(s|x|ch|sh)$/.test(singular) ? `${singular}es` : `${singular}s`;
}
