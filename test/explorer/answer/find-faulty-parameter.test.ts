import { expect, test } from "vitest";
import { findFaultyParameter } from "../../../src/explorer/views/answer/find-faulty-parameter.ts";

const parameters = [
  { name: "year", type: "PartialDate", default: null },
  { name: "first", type: "Int", default: null },
];

test.each([
  ['The parameter "first" cannot be "abc".', "first"],
  ['Variable "$year" got invalid value "20x8"; PartialDate cannot be "20x8".', "year"],
  ['The cost of the query is 7; the limit is "5".', undefined],
])("%s", (message, name) => {
  expect(findFaultyParameter({ message }, parameters)?.name).toBe(name);
});
