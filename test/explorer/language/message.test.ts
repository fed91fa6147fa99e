import { expect, test } from "vitest";
import { stubPage } from "./stub-page.ts";

stubPage();
const { t } = await import("../../../src/explorer/language/message.ts");
const { language } = await import("../../../src/explorer/language/language.ts");
const { joinInWords, nameOf, otherNameOf } = await import("../../../src/explorer/language/pick.ts");

const passages = { en: { one: "{count} passage", other: "{count} passages" }, zh: "{count} 段出處" };

test("English tells one from many, and numbers are grouped", () => {
  language.value = "en";
  expect([1, 0, 2412].map((count) => t(passages, { count }))).toEqual(["1 passage", "0 passages", "2,412 passages"]);
});

test("Chinese has one form", () => {
  language.value = "zh-Hant";
  expect(t(passages, { count: 2412 })).toBe("2,412 段出處");
});

test("a placeholder without a value stays as it is, and a value is not looked through for others", () => {
  language.value = "en";
  expect(t({ en: "{a} and {b}", zh: "" }, { a: "{b}" })).toBe("{b} and {b}");
});

test("names are in the reader's language where there are any", () => {
  language.value = "zh-Hant";
  expect(nameOf({ name: "Japan", nameZh: "日本" })).toBe("日本");
  expect(nameOf({ name: "Japan", nameZh: null })).toBe("Japan");
  expect(otherNameOf({ name: "Japan", nameZh: "日本" })).toBe("Japan");
  expect(otherNameOf({ name: "Japan", nameZh: null })).toBeUndefined();
  expect(joinInWords(["甲", "乙", "丙"])).toBe("甲、乙、丙");
  language.value = "en";
  expect(joinInWords(["a", "b", "c"])).toBe("a, b and c");
});
