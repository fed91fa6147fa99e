/**
 * A graph as graphs of knowledge are: a few nodes with very many edges, most with few. Always the same for a seed.
 *
 * @param {{ nodeCount: number, edgeCount: number, seed?: number }} size
 */
export function generateGraph({ nodeCount, edgeCount, seed = 7 }) {
  const random = createRandom(seed);
  const toId = (index) => `plant:${index}`;
  const edges = Array.from({ length: edgeCount }, (_, index) => ({
    id: `s-${index}`,
    source: toId(Math.floor(nodeCount * random() ** 3)),
    target: toId(Math.floor(nodeCount * random())),
    label: "grows beside",
    color: index % 5 === 0 ? "#0f766e" : null,
    dash: index % 7 === 0 ? [6, 3] : [],
  }));
  const weights = new Map();
  for (const id of edges.flatMap(({ source, target }) => [source, target])) weights.set(id, (weights.get(id) ?? 0) + 1);
  const nodes = Array.from({ length: nodeCount }, (_, index) => ({
    id: toId(index),
    label: index % 2 === 0 ? `Plant of the ${index}th bed` : `第${index}號花圃之植物`,
    kind: "Plant",
    color: ["#2563eb", "#059669", "#db2777", "#ca8a04"][index % 4],
    weight: weights.get(toId(index)) ?? 0,
  }));
  return { nodes, edges };
}

/** Numbers from 0 to 1 that look random (mulberry32). */
function createRandom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
