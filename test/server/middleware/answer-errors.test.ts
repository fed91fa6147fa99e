import express from "express";
import { pino } from "pino";
import { expect, it, onTestFinished } from "vitest";
import { createMetrics } from "../../../src/server/metrics.js";
import { answerErrors } from "../../../src/server/middleware/answer-errors.js";
import { setRequestState } from "../../../src/server/request-state.js";

async function answer(thrown: Error): Promise<{ status: number; log: string[] }> {
  const log: string[] = [];
  const application = express();
  application.use((_request, response) => {
    const { signal } = new AbortController();
    setRequestState(response, { requestId: "one", world: undefined, client: undefined, signal, route: "" });
    throw thrown;
  });
  application.use(answerErrors(pino({ base: null }, { write: (line) => log.push(line) }), createMetrics()));
  const server = application.listen(0);
  onTestFinished(() => void server.close());
  const { status } = await fetch(`http://localhost:${(server.address() as { port: number }).port}/`);
  return { status, log };
}

it("takes what Node's parser says of a connection for the caller's doing", async () => {
  const thrown = Object.assign(new Error("Parse Error: Data after `Connection: close`"), {
    code: "HPE_CLOSED_CONNECTION",
  });
  expect(await answer(thrown)).toEqual({ status: 400, log: [] });
});

it("takes anything else that is unknown for a bug", async () => {
  const { status, log } = await answer(new Error("secret"));
  expect(status).toBe(500);
  expect(log).toHaveLength(1);
});
