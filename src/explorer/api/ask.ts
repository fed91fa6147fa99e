import { answeringVersion, sendRequest } from "./send-request.ts";

/** A GraphQL operation and the shape of its answer. */
export interface Operation<Answer, Variables = Readonly<Record<string, unknown>>> {
  readonly text: string;
  /** Only for the compiler: what the operation is answered with, and asked with. */
  readonly shape?: { readonly answer: Answer; readonly variables: Variables };
}

const keptAnswers = 60;
const answers = new Map<string, unknown>();

// What was answered from another version of the dataset must not stand beside what is answered now.
answeringVersion.subscribe(() => answers.clear());

/**
 * Answers an operation. An answer is kept while the dataset stays the same, so that going back costs nothing.
 *
 * @throws ApiError
 */
export async function ask<Answer, Variables>(
  operation: Operation<Answer, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Answer> {
  const body = JSON.stringify({ query: operation.text, variables });
  const kept = answers.get(body);
  if (kept !== undefined) return kept as Answer;
  const { data } = (await sendRequest("/graphql", {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/json" },
    body,
    ...(signal && { signal }),
  })) as { data: Answer };
  keep(body, data);
  return data;
}

/** An answer of the past, at once; undefined when it has to be asked for. */
export function findKeptAnswer<Answer, Variables>(
  operation: Operation<Answer, Variables>,
  variables: Variables,
): Answer | undefined {
  return answers.get(JSON.stringify({ query: operation.text, variables })) as Answer | undefined;
}

function keep(body: string, data: unknown): void {
  answers.set(body, data);
  const [oldest] = answers.keys();
  if (answers.size > keptAnswers && oldest !== undefined) answers.delete(oldest);
}
