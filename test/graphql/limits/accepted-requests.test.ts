import { parse } from "graphql";
import { describe, expect, it } from "vitest";
import { createAcceptedRequests } from "../../../src/graphql/limits/accepted-requests.js";
import { getDataSizes } from "../../../src/graphql/limits/data-sizes.js";
import { estimateCost } from "../../../src/graphql/limits/estimate-cost.js";
import { findLimitedRequest, type LimitedRequest } from "../../../src/graphql/limits/limited-request.js";
import { defaultQueryLimits } from "../../../src/graphql/limits/query-limits.js";
import { loadToyWorld } from "../toy-world.js";

const { world, api } = loadToyWorld();
const sizes = getDataSizes(world);
const query =
  "query ($id: ID!, $size: Int) { node(id: $id) { id ... on Plant { within(limit: $size) { id } contains(limit: $size) { id } } } }";

function toRequest(variables: Record<string, unknown>): LimitedRequest {
  return findLimitedRequest(
    api.schema,
    parse(query),
    variables,
    undefined,
    defaultQueryLimits,
    sizes,
  ) as LimitedRequest;
}

function createAccepting(variables: Record<string, unknown>, limits = defaultQueryLimits) {
  const accepted = createAcceptedRequests(limits, sizes);
  accepted.add(toRequest(variables), undefined, variables);
  return accepted;
}

describe("createAcceptedRequests", () => {
  it("knows a form again that differs in its texts alone", () => {
    const accepted = createAccepting({ id: "plant:primula", size: 3 });
    expect(accepted.findCost(undefined, { id: "plant:oxlip", size: 3 })).toBeGreaterThan(0);
    for (const other of [{ id: "plant:oxlip", size: 4 }, { id: null, size: 3 }, { id: "plant:oxlip" }, undefined])
      expect(accepted.findCost(undefined, other)).toBeUndefined();
    expect(accepted.findCost("Other", { id: "plant:oxlip", size: 3 })).toBeUndefined();
  });

  it("tells lists and objects apart by their form", () => {
    const accepted = createAccepting({ id: "a", where: { in: ["a", "b"] } });
    expect(accepted.findCost(undefined, { id: "x", where: { in: ["y", "z"] } })).toBeGreaterThan(0);
    expect(accepted.findCost(undefined, { id: "x", where: { in: ["y"] } })).toBeUndefined();
    expect(accepted.findCost(undefined, { id: "x", where: { eq: ["y", "z"] } })).toBeUndefined();
    expect(accepted.findCost(undefined, { id: "x", where: [["y", "z"]] })).toBeUndefined();
  });

  it("costs at least what the request costs for any node", () => {
    const cost = createAccepting({ id: "plant:oxlip", size: 50 }).findCost(undefined, { id: "", size: 50 }) as number;
    for (const { id } of world.dataset.nodes)
      expect(estimateCost(toRequest({ id, size: 50 }))).toBeLessThanOrEqual(cost);
  });

  it("does not know again what would be refused for another node", () => {
    const variables = { id: "plant:nothing", size: 50 };
    const own = estimateCost(toRequest(variables));
    const accepted = createAccepting(variables, { ...defaultQueryLimits, maxCost: own });
    expect(accepted.findCost(undefined, variables)).toBeUndefined();
  });

  it("remembers a bounded number of forms", () => {
    const accepted = createAccepting({ id: "a", size: 0 });
    for (let size = 1; size <= 100; size++) accepted.add(toRequest({ id: "a", size }), undefined, { id: "a", size });
    expect(accepted.findCost(undefined, { id: "a", size: 0 })).toBeUndefined();
    expect(accepted.findCost(undefined, { id: "a", size: 100 })).toBeGreaterThan(0);
  });
});
