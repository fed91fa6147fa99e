import { expect, it } from "vitest";
import { stubPage } from "../language/stub-page.ts";
import { toNode } from "./garden-matrix.ts";

stubPage();
const { toThemeOffers } = await import("../../../src/explorer/views/matrix/theme-offers.ts");

it("counts positions and stands on a theme with those on narrower ones, and leaves out themes without a stand", () => {
  const [rose, shrub, moss] = ["rose", "shrub", "moss"].map((slug) => toNode("Plant", slug));
  if (!rose || !shrub || !moss) throw new Error("no plants");
  const [thorny, old, soft] = ["thorny", "old", "soft"].map((slug) => toNode("Opinion", slug));
  if (!thorny || !old || !soft) throw new Error("no opinions");
  const ada = { id: "botanist:ada" };
  const offers = toThemeOffers({
    stands: {
      edges: [
        { subject: ada, object: thorny },
        { subject: { id: "botanist:bo" }, object: thorny },
        { subject: ada, object: old },
      ],
    },
    about: {
      edges: [
        { subject: thorny, object: rose },
        { subject: old, object: shrub },
        { subject: soft, object: moss },
      ],
    },
    broader: { edges: [{ subject: rose, object: shrub }] },
  });
  expect(offers.map(({ node, counts }) => [node.name, ...counts])).toEqual([
    ["shrub", 2, 3],
    ["rose", 1, 2],
  ]);
});
