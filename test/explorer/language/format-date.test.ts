import { expect, test } from "vitest";
import { stubPage } from "./stub-page.ts";

stubPage();
const { formatDate, formatPeriod } = await import("../../../src/explorer/language/format-date.ts");
const { language } = await import("../../../src/explorer/language/language.ts");

test.each([
  ["2018", "2018", "2018年"],
  ["2018-11", "Nov 2018", "2018年11月"],
  ["2018-11-27", "Nov 27, 2018", "2018年11月27日"],
  ["soon", "soon", "soon"],
])("%s is written to the part that is known", (partialDate, en, zh) => {
  language.value = "en";
  expect(formatDate(partialDate)).toBe(en);
  language.value = "zh-Hant";
  expect(formatDate(partialDate)).toBe(zh);
});

test.each([
  ["2018-11-28", "2018-11-29", "Nov 28 – 29, 2018"],
  ["2018", "2020", "2018 – 2020"],
  ["2018-11-28", "2018-11-28", "Nov 28, 2018"],
  ["2018", "2019-05", "2018–May 2019"],
  ["2019", "2018", "2019–2018"],
  ["2018", null, "2018–"],
  [undefined, "2018", "–2018"],
  [null, undefined, ""],
])("the period from %s to %s is written once where its ends agree", (from, until, text) => {
  language.value = "en";
  expect(formatPeriod(from, until).replaceAll("\u2009", " ")).toBe(text);
});
