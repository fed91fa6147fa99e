import type { Response } from "express";
import type { World } from "../../graphql/world.js";
import { RefusedRequest } from "../error-body.js";
import { getRequestState } from "../request-state.js";

/**
 * The version that answers this request.
 *
 * @throws RefusedRequest 503 while none is loaded
 */
export function requireWorld(response: Response): World {
  const { world } = getRequestState(response);
  if (world) return world;
  response.set("retry-after", "5");
  throw new RefusedRequest(503, "No dataset is loaded yet.", {
    code: "NOT_READY",
    suggestion: "The log and /readyz say why; it is served as soon as it loads.",
  });
}
