/**
 * Groups numbered anew, from 0: the largest first, those of one size by their first member.
 *
 * @param groups the group of each member, under any number
 */
export function numberBySize(groups: readonly number[]): Float64Array {
  const sizes = new Map<number, number>();
  for (const group of groups) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  const ordered = [...sizes].sort(([, a], [, b]) => b - a);
  const numbers = new Map(ordered.map(([group], number) => [group, number]));
  return Float64Array.from(groups, (group) => numbers.get(group) as number);
}
