import { checkChain, checkSame } from "./check-answers.mjs";

/**
 * Every question that is put to all: what the API and each way that can answer it does, how many answers one call gives,
 * and what throws when those of a way are not right.
 */
export function listQuestions({ reference, ways, toChainAnswer }) {
  const statementOf = new Map(reference.dataset.statements.map((statement) => [statement.id, statement]));
  const ofOne = ["Q1", "Q2", "Q3"].map((name) => toQuestion(name, name, [reference.idOf(name)], () => true));
  const ofMany = ["Q1", "Q2", "Q3"].map((name) =>
    toQuestion(`${name}, of 100 nodes in turn`, name, reference.othersOf(name), ({ answersAnyNode }) => answersAnyNode),
  );
  const chains = Object.entries(reference.ends).map(([distance, pairs]) => ({
    name: `Q4 ${distance}`,
    count: pairs.length,
    api: () => answerEach(pairs, reference.answerChain),
    others: {
      "typed arrays": () => answerEach(pairs, reference.byHand),
      ...mapWays(ways, (answers) => answers.chain && (() => answerEach(pairs, toChainWay(answers.chain)))),
    },
    check: (way, given, expected) => {
      for (const [place, ends] of pairs.entries()) {
        const question = `Q4 from ${ends.from} to ${ends.to}`;
        if (ways[way]?.givesAnyChain) checkChain(question, way, given[place], expected[place], ends, statementOf);
        else checkSame(question, way, given[place], expected[place]);
      }
    },
  }));
  return [...ofOne, ...ofMany, ...chains];

  function toQuestion(name, question, ids, isAsked) {
    const toAnswer = (answers) => isAsked(answers) && (() => answerEach(ids, answers[question]));
    return {
      name,
      count: ids.length,
      api: () => answerEach(ids, (id) => reference.answerQuestion(question, id)),
      others: mapWays(ways, toAnswer),
      check: (way, given, expected) => {
        for (const [place, id] of ids.entries()) checkSame(`${question} of ${id}`, way, given[place], expected[place]);
      },
    };
  }

  function toChainWay(chain) {
    return (ends) => {
      const given = chain(ends);
      return given instanceof Promise ? given.then(toChainAnswer) : toChainAnswer(given);
    };
  }
}

function mapWays(ways, toAnswer) {
  const answers = Object.entries(ways).map(([way, answer]) => [way, toAnswer(answer)]);
  return Object.fromEntries(answers.filter(([, answer]) => answer));
}

/** The answers' bytes, one after the other; what answers at once is not waited for. */
async function answerEach(asked, answer) {
  const answers = [];
  for (const one of asked) {
    const given = answer(one);
    answers.push(Buffer.from(given instanceof Promise ? await given : given));
  }
  return answers;
}
