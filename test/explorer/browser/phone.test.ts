import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { checkAccessibility } from "./check-accessibility.ts";
import { settle, visit } from "./visit.ts";

const phone = { width: 390, height: 844, locale: "zh-TW" } as const;

it("is filtered in a drawer that Escape closes", async () => {
  const page = await visit("/graph?around=position:permanent-moratorium", phone);
  const filters = page.getByRole("complementary", { name: "篩選" });
  expect(await filters.isVisible()).toBe(false);
  await page.getByRole("button", { name: "篩選" }).click();
  await filters.waitFor();
  expect(await checkAccessibility(page)).toEqual([]);
  await filters.getByRole("checkbox").first().uncheck();
  await page.keyboard.press("Escape");
  await filters.waitFor({ state: "hidden" });
});

it("shows what is selected, and lets it go again", async () => {
  const page = await visit("/graph?around=position:permanent-moratorium&selected=member:sgp", phone);
  const selection = page.getByRole("complementary", { name: "選取項目" });
  await selection.getByRole("heading", { name: "新加坡" }).waitFor();
  await selection.getByRole("button", { name: "關閉選取項目" }).click();
  await selection.waitFor({ state: "detached" });
});

it("leads from the search box to an entity and a citation", async () => {
  const page = await visit("/", phone);
  await page.getByRole("combobox", { name: "搜尋圖譜" }).fill("永久");
  await page.getByRole("listbox").getByRole("option").first().click();
  await settle(page);
  await page
    .getByRole("button", { name: /^\d+ 段出處/ })
    .first()
    .click();
  await page.getByRole("figure").first().waitFor();
  await page.getByRole("button", { name: "引用", exact: true }).click();
  await page.getByRole("textbox", { name: "引用文字" }).waitFor();
  expect(await isScrolledSideways(page)).toBe(false);
});

function isScrolledSideways(page: Page): Promise<boolean> {
  return page.evaluate(() => (document.scrollingElement?.scrollWidth ?? 0) > innerWidth);
}
