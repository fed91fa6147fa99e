/** The names that a choice lets through, as the API takes it; null when that is all of them. */
export function listAllowed(
  names: readonly string[],
  only: readonly string[],
  without: readonly string[],
): readonly string[] | null {
  const allowed = names.filter((name) => (only.length === 0 || only.includes(name)) && !without.includes(name));
  return allowed.length === names.length ? null : allowed;
}
