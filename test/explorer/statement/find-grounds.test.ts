import { describe, expect, it } from "vitest";
import { findGrounds } from "../../../src/explorer/views/statement/find-grounds.ts";
import { toEdge } from "../entity/edge.ts";

const inferred = toEdge("botanist:m GROWS plant:x", { inferred: true });

describe("the grounds of an inferred statement", () => {
  it("are the stated ones that lead from one end to the other", () => {
    const grounds = findGrounds(inferred, [
      toEdge("botanist:m WORKS_AT garden:a"),
      toEdge("garden:a GROWS plant:x"),
      toEdge("garden:a GROWS plant:y"),
      toEdge("botanist:m KEEPS garden:b"),
      toEdge("botanist:n GROWS plant:x", { inferred: true }),
    ]);
    expect(toIds(grounds)).toEqual(["botanist:m WORKS_AT garden:a", "garden:a GROWS plant:x"]);
  });

  it("are those that touch an end where the chain is longer", () => {
    const grounds = findGrounds(inferred, [
      toEdge("botanist:m WORKS_AT garden:a"),
      toEdge("garden:a ANNEX_OF garden:b"),
      toEdge("garden:b GROWS plant:x"),
    ]);
    expect(toIds(grounds)).toEqual(["botanist:m WORKS_AT garden:a", "garden:b GROWS plant:x"]);
  });
});

function toIds(edges: readonly { readonly properties: { readonly id: string } }[]) {
  return edges.map(({ properties }) => properties.id);
}
