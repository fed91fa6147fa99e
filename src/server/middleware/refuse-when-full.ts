import type { RequestHandler } from "express";
import type { LoadGate } from "../load/create-load-gate.js";
import { toOverloadRefusal } from "../load/overload-refusal.js";

/** Asks the gate again once the body is there: many that were held back can come to their end at once. */
export function refuseWhenFull(gate: Pick<LoadGate, "isOpen">): RequestHandler {
  return (_request, response, next) => {
    if (gate.isOpen()) return next();
    response.set("retry-after", "1");
    throw toOverloadRefusal();
  };
}
