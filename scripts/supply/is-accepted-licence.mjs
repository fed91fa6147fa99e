/**
 * Whether an SPDX expression can be kept to with accepted licences alone: one of those joined by OR, all of those
 * joined by AND. What is no expression is not accepted.
 *
 * @param accepted ids; one with an exception is an id of its own, as in `Apache-2.0 WITH LLVM-exception`
 * @see https://spdx.github.io/spdx-spec/v2.3/SPDX-license-expressions/
 */
export function isAcceptedLicence(expression, accepted) {
  if (typeof expression !== "string") return false;
  const tokens = expression.match(/[()]|[^\s()]+/g) ?? [];
  let place = 0;

  const takeIf = (word) => tokens[place] === word && place++ >= 0;

  function readEither() {
    let isFine = readAll();
    while (takeIf("OR")) isFine = readAll() || isFine;
    return isFine;
  }

  function readAll() {
    let isFine = readOne();
    while (takeIf("AND")) isFine = readOne() && isFine;
    return isFine;
  }

  function readOne() {
    if (takeIf("(")) {
      const isFine = readEither();
      return takeIf(")") && isFine;
    }
    const id = tokens[place++];
    return accepted.has(takeIf("WITH") ? `${id} WITH ${tokens[place++]}` : id);
  }

  const isFine = readEither();
  return isFine && place === tokens.length;
}
