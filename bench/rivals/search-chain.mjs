/**
 * The shortest chain between two nodes, for an engine that can say which statements are at some nodes: a search from both
 * ends in a loop of JavaScript, which always widens the side with fewer statements to look at.
 *
 * A generator, so that engines that answer at once pay for no promise: it yields numbers of nodes and wants rows
 * `[near, statement, far, degree of far]` back, in any order, statements numbered by id. Of several chains it gives the
 * first by statement ids.
 *
 * @param {number} from
 * @param {number} to
 * @param {number} maxLength
 * @returns {Generator<number[], number[] | undefined, number[][]>} numbers of the chain's statements
 */
export function* searchChain(from, to, maxLength) {
  if (from === to) return [];
  const near = { met: new Set([from]), level: [from], work: 0, rows: [] };
  const far = { met: new Set([to]), level: [to], work: 0, steps: new Map() };
  for (let length = 1; length <= maxLength; length++) {
    const [side, opposite] = near.work <= far.work ? [near, far] : [far, near];
    const rows = yield side.level;
    if (side === near) near.rows.push(rows);
    else keepSteps(far, rows);
    if (widen(side, opposite, rows)) return toChain(from, near, far);
    if (side.level.length === 0) return undefined;
  }
}

/** What is met anew, and whether the other side has been there. */
function widen(side, opposite, rows) {
  let hasMet = false;
  side.level = [];
  side.work = 0;
  for (const [, , node, degree] of rows) {
    if (side.met.has(node)) continue;
    side.met.add(node);
    side.level.push(node);
    side.work += degree;
    hasMet ||= opposite.met.has(node);
  }
  return hasMet;
}

/** From each node that the far side meets anew, the first statement towards the far end. */
function keepSteps({ met, steps }, rows) {
  for (const [next, statement, node] of rows) if (!met.has(node)) keepFirst(steps, node, statement, next);
}

function keepFirst(steps, node, statement, next) {
  const known = steps.get(node);
  if (known === undefined || statement < known.statement) steps.set(node, { statement, next });
}

function toChain(from, near, far) {
  let leading = far.met;
  for (const rows of near.rows.reverse()) {
    const led = new Set();
    for (const [node, statement, next] of rows) {
      if (!leading.has(next)) continue;
      led.add(node);
      keepFirst(far.steps, node, statement, next);
    }
    leading = led;
  }
  const chain = [];
  for (let step = far.steps.get(from); step !== undefined; step = far.steps.get(step.next)) chain.push(step.statement);
  return chain;
}
