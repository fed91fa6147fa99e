import { describe, expect, it } from "vitest";
import { parseExpectedAnswer } from "../../src/dataset/parse-expected-answer.js";
import { readToyFile, toDataFile } from "./toy-world.js";

describe("parseExpectedAnswer", () => {
  it("gives data and variables as JSON would have them", () => {
    const text = 'variables: { n: 1, s: "1", none: null }\ndata:\n  list: [a, 2.5, true, ~, 2018-11, 010]\n  empty:\n';
    expect(parse(text)).toEqual({
      answer: {
        variables: { n: 1, s: "1", none: null },
        data: { list: ["a", 2.5, true, null, "2018-11", "010"], empty: null },
      },
      diagnostics: [],
    });
  });

  it("has no variables when none are given", () => {
    expect(parse("data: {}\n").answer).toEqual({ variables: {}, data: {} });
  });

  it("reads the answers of the toy world", () => {
    const { answer } = parseExpectedAnswer(readToyFile("questions/growers-of-a-plant.answer.yaml"));
    expect(answer?.data).toMatchObject({ plants: [{ name: "creeping jenny" }] });
  });

  it.each([
    ["", "EMPTY_FILE"],
    ["- data\n", "WRONG_SHAPE"],
    ["variables: {}\n", "MISSING_FIELD"],
    ["data: 1\nvariable: {}\n", "UNKNOWN_FIELD"],
    ["data: 1\nvariables: [1]\n", "WRONG_SHAPE"],
    ["data: [\n", "YAML_SYNTAX"],
  ])("reports what is wrong with %j", (text, code) => {
    const { answer, diagnostics } = parse(text);
    expect(answer).toBeUndefined();
    expect(diagnostics.map((diagnostic) => diagnostic.code)).toEqual([code]);
  });
});

function parse(text: string) {
  return parseExpectedAnswer(toDataFile("questions/q.answer.yaml", text));
}
