/** Throws when a way's answer isn't the API's, byte for byte. */
export function checkSame(question, way, givenBytes, expectedBytes) {
  if (givenBytes.equals(expectedBytes)) return;
  const [given, expected] = [givenBytes, expectedBytes].map(String);
  const from = Math.max(0, [...expected].findIndex((character, place) => character !== given[place]) - 100);
  const [wrong, right] = [given, expected].map((text) => text.slice(from, from + 300));
  throw new Error(`${question}: ${way} answers …${wrong}, not …${right}`);
}

/** Throws when a chain is not as long as the API's, or does not lead from one end to the other. */
export function checkChain(question, way, given, expected, { from, to }, statementOf) {
  const [chain, rightChain] = [given, expected].map((text) => JSON.parse(text).data.paths[0]);
  if (chain?.length !== rightChain?.length) {
    throw new Error(`${question}: ${way} gives ${chain?.length} statements, not ${rightChain?.length}`);
  }
  if (chain && follow(from, chain.statements, statementOf) !== to) {
    throw new Error(`${question}: the chain of ${way} does not lead there`);
  }
}

/** Where a chain leads, as far as each of its statements goes on from the one before. */
function follow(from, statements, statementOf) {
  let node = from;
  for (const { properties } of statements) {
    const { subject, object } = statementOf.get(properties.id);
    if (node === subject) node = object;
    else if (node === object) node = subject;
    else return undefined;
  }
  return node;
}
