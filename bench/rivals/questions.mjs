import { checkChain, checkSame } from "./check-answers.mjs";

/**
 * Every question that is put to all: what the API and each way that can answer it does, how many answers one call gives,
 * and what throws when those of a way are not right.
 */
export function listQuestions({ reference, ways, toChainAnswer }) {
  const statementOf = new Map(reference.dataset.statements.map((statement) => [statement.id, statement]));
  const plain = ["Q1", "Q2", "Q3"].map((name) => ({
    name,
    count: 1,
    api: () => reference.answerQuestion(name),
    others: mapWays(ways, (answers) => answers[name] && (() => answers[name](reference.idOf(name)))),
    check: (way, given, expected) => checkSame(name, way, given, expected),
  }));
  const chains = Object.entries(reference.ends).map(([distance, pairs]) => ({
    name: `Q4 ${distance}`,
    count: pairs.length,
    api: () => answerEach(pairs, reference.answerChain),
    others: {
      "typed arrays": () => answerEach(pairs, reference.byHand),
      ...mapWays(ways, ({ chain }) => chain && (() => answerEachChain(pairs, chain, toChainAnswer))),
    },
    check: (way, given, expected) => {
      for (const [place, ends] of pairs.entries()) {
        const question = `Q4 from ${ends.from} to ${ends.to}`;
        if (ways[way]?.givesAnyChain) checkChain(question, way, given[place], expected[place], ends, statementOf);
        else checkSame(question, way, given[place], expected[place]);
      }
    },
  }));
  return [...plain, ...chains];
}

function mapWays(ways, toAnswer) {
  const answers = Object.entries(ways).map(([way, answer]) => [way, toAnswer(answer)]);
  return Object.fromEntries(answers.filter(([, answer]) => answer));
}

async function answerEach(pairs, answer) {
  const answers = [];
  for (const ends of pairs) {
    const given = answer(ends);
    answers.push(given instanceof Promise ? await given : given);
  }
  return answers;
}

async function answerEachChain(pairs, chain, toChainAnswer) {
  const chains = await answerEach(pairs, chain);
  return chains.map(toChainAnswer);
}
