import type { RequestHandler } from "express";
import { RefusedRequest } from "../error-body.js";

const jsonParameters: readonly string[] = ["variables", "extensions"];

/** Refuses a query string whose `variables` or `extensions` are not JSON; Yoga would take that for a bug of its own. */
export const refuseBrokenParameters: RequestHandler = (request, _response, next) => {
  const given = new URL(request.originalUrl, "http://localhost").searchParams;
  for (const name of jsonParameters) {
    if (given.getAll(name).every(isJson)) continue;
    throw new RefusedRequest(400, `"${name}" in the address is not JSON.`, {
      code: "BAD_REQUEST",
      suggestion: 'Write a JSON object, percent-encoded, as in `variables=%7B"first":5%7D`, or send it by POST.',
      details: { parameter: name },
    });
  }
  next();
};

function isJson(text: string): boolean {
  if (text === "") return true;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
