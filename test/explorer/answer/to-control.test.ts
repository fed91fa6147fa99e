import { describe, expect, test } from "vitest";
import { toControl } from "../../../src/explorer/views/answer/to-control.ts";

const choices = {
  kindByPrefix: new Map([
    ["plant", "Plant"],
    ["garden", "Garden"],
  ]),
  valuesByEnum: new Map([["Season", ["SPRING", "AUTUMN"]]]),
};

describe("the control for a parameter", () => {
  test.each([
    ["ID!", '"plant:x"', { type: "entity", isList: false, kinds: ["Plant"] }],
    ["[ID!]", '["plant:x","garden:y","plant:z"]', { type: "entity", isList: true, kinds: ["Plant", "Garden"] }],
    ["[ID!]", null, { type: "entity", isList: true }],
    ["ID", '"apec-smemm"', { type: "text", isList: false }],
    ["ID", '"weather:rain"', { type: "text", isList: false }],
    ["Season", '"SPRING"', { type: "choice", isList: false, enumName: "Season", values: ["SPRING", "AUTUMN"] }],
    ["[Season!]!", null, { type: "choice", isList: true, enumName: "Season", values: ["SPRING", "AUTUMN"] }],
    ["Int", "5", { type: "number", isWhole: true }],
    ["Float!", "5.5", { type: "number", isWhole: false }],
    ["Boolean", "true", { type: "flag" }],
    ["PartialDate", '"2018"', { type: "date" }],
    ["[String!]", '["a","b"]', { type: "text", isList: true }],
    ["SomeInput", null, { type: "text", isList: false }],
  ])("of type %s with the default %s is %o", (type, json, control) => {
    expect(toControl({ name: "x", type, default: json }, choices)).toEqual(control);
  });
});
