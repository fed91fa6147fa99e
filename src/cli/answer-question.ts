import type { QuestionRecord } from "../dataset/dataset.js";
import { getQuestion } from "../graphql/get-question.js";
import { refuseUnknownParameters } from "../graphql/refuse-unknown-parameters.js";
import type { World } from "../graphql/world.js";
import type { Language } from "../query/looks.js";
import { parseQuestionVariables } from "../server/parse-question-variables.js";
import { type AnswerError, answerLocally } from "./answer-locally.js";
import { findTexts } from "./find-texts.js";
import { parseParameters } from "./parse-parameters.js";
import { describePassages, type PassageDescription } from "./passage-list.js";
import { tellAnswer } from "./tell-answer.js";

/** A question as asked on the command line. */
export interface AskedQuestion {
  readonly slug: string;
  /** As typed after the slug. */
  readonly parameters: readonly string[];
  /** Given as JSON; those typed go before. */
  readonly variables: Readonly<Record<string, unknown>>;
  readonly language: Language;
}

/** A question with its answer and the passages that the answer refers to, in the order in which it does. */
export interface AnsweredQuestion {
  readonly question: QuestionRecord;
  readonly variables: Readonly<Record<string, unknown>>;
  /** The answer in words, where the question says how and there are rows. */
  readonly sentence?: string;
  readonly data?: unknown;
  readonly errors?: readonly AnswerError[];
  readonly passages: readonly PassageDescription[];
}

/**
 * Answers a question of the catalogue.
 *
 * @throws KnownError UNKNOWN_QUESTION, with the nearest name; UNKNOWN_PARAMETER, BAD_PARAMETER
 * @throws UsageError for parameters that are not well formed
 */
export async function answerQuestion(asked: AskedQuestion, world: World): Promise<AnsweredQuestion> {
  const question = getQuestion(world.dataset.questions, asked.slug);
  refuseUnknownParameters(question, Object.keys(asked.variables));
  const typed = parseQuestionVariables(question, parseParameters(asked.parameters, question), world.schema);
  const variables = { ...asked.variables, ...typed };
  const { data, errors } = await answerLocally({ source: question.query, variables }, world);
  const passages = await describePassages(findPassageIds(data, world), world, asked.language);
  const sentence = await tellAnswer(question, { data, variables }, asked.language, world);
  return {
    question,
    variables,
    ...(sentence !== undefined && { sentence }),
    data,
    ...(errors && { errors }),
    passages,
  };
}

function findPassageIds(data: unknown, { ontology }: World): string[] {
  const prefix = ontology.kindByName[ontology.evidenceKind]?.idPrefix;
  return findTexts(data, (text) => text.startsWith(`${prefix}:`));
}
