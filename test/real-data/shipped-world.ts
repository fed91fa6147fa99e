import { readFileSync } from "node:fs";
import { loadWorld } from "../../src/compose.js";
import { type ExpectedAnswer, parseExpectedAnswer } from "../../src/dataset/parse-expected-answer.js";
import { answerQuery, answerQueryAsText } from "../../src/graphql/answer-query.js";
import type { World } from "../../src/graphql/world.js";

/** The shipped data, loaded once for a test file. */
export const shipped = loadWorld({ schema: "schema", data: "graph-data" });

/** The shipped world; throws with its problems when it does not load. */
export function getShippedWorld(): World {
  if (shipped.world !== undefined) return shipped.world;
  throw new Error(shipped.diagnostics.map(({ file, line, message }) => `${file}:${line} ${message}`).join("\n"));
}

/** What a query returns under `data`, as plain JSON; throws on any error, and when a plan answers otherwise than graphql-js. */
export async function ask(source: string, variables: Readonly<Record<string, unknown>> = {}): Promise<unknown> {
  const world = getShippedWorld();
  const reportBug = (error: unknown) => {
    throw error;
  };
  const request = { world, schema: world.schema, source, variables, reportBug };
  const { data, errors } = await answerQuery(request);
  if (errors !== undefined) throw new Error(errors.map(({ message }) => message).join("\n"));
  const written = JSON.stringify(data);
  if ((await answerQueryAsText(request)) !== written) throw new Error("As text the answer is another.");
  return JSON.parse(written);
}

/** The expected answer that stands beside a question. */
export function readExpectedAnswer(slug: string): ExpectedAnswer {
  const path = `questions/${slug}.answer.yaml`;
  const file = `graph-data/${path}`;
  const { answer, diagnostics } = parseExpectedAnswer({ file, path, text: readFileSync(file, "utf8") });
  if (answer !== undefined) return answer;
  throw new Error(diagnostics.map(({ line, message }) => `${file}:${line} ${message}`).join("\n"));
}
