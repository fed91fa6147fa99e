/**
 * The slugs most like one that leads nowhere, at most three, most alike first; none where nothing is alike.
 *
 * @see Dice, "Measures of the amount of ecologic association between species" (1945), here over pairs of letters
 */
export function findNearestSlugs(slug: string, slugs: readonly string[]): readonly string[] {
  const wanted = toPairs(slug);
  return slugs
    .map((other) => ({ other, likeness: compare(wanted, toPairs(other)) }))
    .filter(({ likeness }) => likeness > 0.4)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, 3)
    .map(({ other }) => other);
}

function compare(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((pair) => b.has(pair)).length;
  return (2 * shared) / (a.size + b.size || 1);
}

function toPairs(text: string): ReadonlySet<string> {
  return new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, index) => text.slice(index, index + 2)));
}
