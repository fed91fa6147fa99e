import { sendRequest } from "../../api/send-request.ts";

/** What the server answers a question with. */
export interface Answer {
  /** Those given, as the operation takes them. */
  readonly variables: Readonly<Record<string, unknown>>;
  readonly datasetVersion: string;
  readonly data: unknown;
}

/** Where a question's answer is found by programs. */
export function toAnswerPath(slug: string, query: string, part: "" | "/parts" = ""): string {
  return `/questions/${encodeURIComponent(slug)}${part}${query ? `?${query}` : ""}`;
}

/**
 * Asks a question of the catalogue.
 *
 * @throws ApiError
 */
export async function loadAnswer(path: string, signal?: AbortSignal): Promise<Answer> {
  return (await sendRequest(path, { headers: { accept: "application/json" }, ...(signal && { signal }) })) as Answer;
}
