import { expect, test } from "vitest";
import { parseQuestionValues } from "../../../src/explorer/scope/parse-question-values.ts";

const enumNames = new Set(["Season"]);

function parse(type: string, text: string) {
  return parseQuestionValues({ x: text }, [{ name: "x", type }], enumNames);
}

test.each([
  ["ID!", "plant:oxlip", "plant:oxlip"],
  ["ID", "a,b", "a,b"],
  ["ID", "", null],
  ["[ID!]!", "plant:oxlip, plant:rush,", ["plant:oxlip", "plant:rush"]],
  ["[ID!]", "", []],
  ["[Int!]", "1,-2", [1, -2]],
  ["Float", "0.5", 0.5],
  ["Boolean!", "false", false],
  ["Boolean", "true", true],
  ["Season", "SPRING", "SPRING"],
  ["PartialDate", "2018-11", "2018-11"],
])("a value of type %s, written %j, is %j", (type, text, value) => {
  expect(parse(type, text)).toEqual({ x: value });
});

test.each([
  ["Int", "1.5"],
  ["[Int]", "1,two"],
  ["Float", "much"],
  ["Boolean", "yes"],
  ["PlantWhere", '{"id":1}'],
  ["[[ID]]", "a"],
])("a value of type %s, written %j, cannot be told", (type, text) => {
  expect(parse(type, text)).toBeUndefined();
});

test("a parameter that the question does not have cannot be told", () => {
  expect(parseQuestionValues({ y: "1" }, [{ name: "x", type: "ID" }], enumNames)).toBeUndefined();
});
