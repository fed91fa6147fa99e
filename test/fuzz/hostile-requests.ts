import fc, { type Arbitrary } from "fast-check";
import { addressRequests } from "./address-requests.js";
import type { FuzzTarget } from "./fuzz-target.js";
import { graphqlRequests } from "./graphql-requests.js";
import { headerRequests } from "./header-requests.js";
import type { RawRequest } from "./raw-request.js";

/** Requests that a server of this world must survive, of every sort. */
export function hostileRequests(target: FuzzTarget): Arbitrary<RawRequest> {
  return fc.oneof(
    { weight: 4, arbitrary: graphqlRequests(target) },
    { weight: 4, arbitrary: addressRequests(target) },
    { weight: 2, arbitrary: headerRequests() },
  );
}
