import { expect, test } from "vitest";
import { findNearestSlugs } from "../../../src/explorer/scope/find-nearest-slugs.ts";

const slugs = ["growers-of-a-plant", "plants-of-a-grower", "seasons", "growers-of-a-garden"];

test("the slug most like a misspelt one comes first", () => {
  expect(findNearestSlugs("grower-of-a-plant", slugs)[0]).toBe("growers-of-a-plant");
});

test("nothing is offered where nothing is alike", () => {
  expect(findNearestSlugs("xyz", slugs)).toEqual([]);
  expect(findNearestSlugs("", slugs)).toEqual([]);
});
