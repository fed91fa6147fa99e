import { KnownError } from "../shared/known-error.js";
import type { AnswerParts } from "./collect-parts.js";
import { findQuestionParts } from "./find-question-parts.js";
import { getQuestion } from "./get-question.js";
import { refuseUnknownParameters } from "./refuse-unknown-parameters.js";
import type { World } from "./world.js";

/** A question and values for its parameters; the others keep their defaults. */
export interface QuestionCall {
  readonly slug: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What came of an operation, here or on a server. */
interface Result {
  readonly data?: unknown;
  readonly errors?: readonly AnswerError[];
}

interface AnswerError {
  readonly message: string;
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** Codes of what is wrong with a value; others (limits, time) tell more than that the question has no answer. */
const codesOfValues = ["BAD_ARGUMENT", "BAD_USER_INPUT", "LIST_LIMIT", "UNKNOWN_NODE", "WRONG_KIND"];

/**
 * The part of the graph that is in the answer of a question.
 *
 * @param answer answers an operation with the call's variables; errors are in the result
 * @throws KnownError UNKNOWN_QUESTION, UNKNOWN_PARAMETER; BAD_PARAMETER when there is no answer for these values; the
 *   code of the answer's error when there is none for another reason
 */
export async function getQuestionPart(
  { slug, variables }: QuestionCall,
  world: World,
  answer: (query: string) => Promise<Result>,
): Promise<AnswerParts & { readonly title: string }> {
  const question = getQuestion(world.dataset.questions, slug);
  refuseUnknownParameters(question, Object.keys(variables));
  const { result, nodes, statements } = await findQuestionParts(question, world, answer);
  const [error] = result.errors ?? [];
  if (error === undefined) return { title: `the question ${slug}`, nodes, statements };
  throw toRefusal(slug, error);
}

/** A bug has been reported where it was met and stays one. */
function toRefusal(slug: string, { message, extensions = {} }: AnswerError): Error {
  const { code = "BAD_USER_INPUT", suggestion } = extensions;
  const problem = `The question "${slug}" cannot be answered: ${message}`;
  if (code === "INTERNAL") return new Error(problem);
  return new KnownError(problem, {
    code: codesOfValues.includes(String(code)) ? "BAD_PARAMETER" : String(code),
    suggestion: typeof suggestion === "string" ? suggestion : "Give other values for its parameters.",
  });
}
