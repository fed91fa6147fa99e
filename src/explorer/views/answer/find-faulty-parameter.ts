import type { Fault } from "../../api/api-error.ts";
import type { QuestionParameter } from "./question.ts";

/** The parameter that the server speaks of when it refuses a value, by the name that it quotes. */
export function findFaultyParameter(
  { message }: Fault,
  parameters: readonly QuestionParameter[],
): QuestionParameter | undefined {
  return parameters.find(({ name }) => message.includes(`"${name}"`) || message.includes(`"$${name}"`));
}
