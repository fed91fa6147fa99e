import { expect, test } from "vitest";
import { toExportPath, toQuestionPart } from "../../../src/explorer/location/to-export-path.ts";

test("an address of a file names the part, the format, and what was chosen, in the order of the names", () => {
  const choices = { layout: "circular", depth: "2", kinds: "Plant,Keeper", relations: "" };
  expect(toExportPath({ scope: "plant:oxlip", choices }, "cx2")).toBe(
    "/export/plant:oxlip.cx2?depth=2&kinds=Plant,Keeper&layout=circular",
  );
});

test("an address of a file is a link whatever is in it", () => {
  const part = { scope: "plant:a/b?c", choices: { documents: "document:a&b" } };
  expect(toExportPath(part, "csv")).toBe("/export/plant:a%2Fb%3Fc.csv?documents=document:a%26b");
});

test("the answer of a question with its defaults needs no values", () => {
  expect(toExportPath(toQuestionPart("growers", {}), "csv")).toBe("/export/growers.csv");
});
