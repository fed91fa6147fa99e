import { describe, expect, test } from "vitest";
import type { Question } from "../../../src/explorer/views/answer/question.ts";
import {
  findStrayKeys,
  findValues,
  formatDefault,
  keepVariables,
  toAddressKey,
  toQueryString,
} from "../../../src/explorer/views/answer/variables.ts";

const plants = { name: "plants", type: "[ID!]", default: '["plant:a","plant:b"]' };
const sort = { name: "sort", type: "String", default: null };

const question: Question = {
  slug: "q",
  title: "",
  titleZh: "",
  description: null,
  descriptionZh: null,
  themes: [],
  query: "",
  parameters: [plants, sort],
  answer: null,
};

describe("the values of a question's parameters", () => {
  test("are those of the address, else the defaults", () => {
    expect(findValues(plants, {})).toEqual(["plant:a", "plant:b"]);
    expect(findValues(plants, { plants: "plant:c" })).toEqual(["plant:c"]);
  });

  test("stand behind a prefix where the view needs the name itself", () => {
    expect(toAddressKey("sort")).toBe("q.sort");
    expect(toQueryString(question, { sort: "-name", "q.sort": "by size", plants: "plant:c" })).toBe(
      "plants=plant%3Ac&sort=by+size",
    );
  });

  test("are all that a permanent link keeps", () => {
    const parameters = { plants: "plant:c", open: "abc", sort: "name", version: "old", "q.sort": "x" };
    expect(keepVariables(question, parameters)).toEqual({ plants: "plant:c", "q.sort": "x" });
  });

  test("are told from parameters that nobody knows", () => {
    expect(findStrayKeys(question, { plants: "x", show: "cite", plant: "y" })).toEqual(["plant"]);
  });

  test.each([
    [null, ""],
    ["null", ""],
    ["0", "0"],
    ["false", "false"],
    ['"text"', "text"],
    ['{"a":1}', '{"a":1}'],
    ["[1,2]", "1,2"],
  ])("by default %s are written %j", (json, text) => {
    expect(formatDefault({ name: "x", type: "X", default: json })).toBe(text);
  });
});
