import { ask, type Operation } from "../api/ask.ts";
import { getVocabulary } from "../api/vocabulary.ts";
import { type DeclaredParameter, parseQuestionValues } from "./parse-question-values.ts";
import type { Scope } from "./scope.ts";

interface Declared {
  readonly slug: string;
  readonly parameters: readonly DeclaredParameter[];
}

const operation: Operation<{ questions: readonly Declared[] }, object> = {
  text: "query QuestionParameters { questions { slug parameters { name type } } }",
};

/** The values that a scope gives the parameters of its question, by their types; undefined where that can't be told. */
export async function loadQuestionVariables(
  { question, questionValues }: Scope,
  signal?: AbortSignal,
): Promise<Readonly<Record<string, unknown>> | undefined> {
  if (Object.keys(questionValues).length === 0) return {};
  const { questions } = await ask(operation, {}, signal);
  const parameters = questions.find(({ slug }) => slug === question)?.parameters ?? [];
  const enumNames = new Set(getVocabulary().ontology.enums.map(({ name }) => name));
  return parseQuestionValues(questionValues, parameters, enumNames);
}
