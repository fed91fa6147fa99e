import { expect, it } from "vitest";
import { settle, visit } from "./visit.ts";

it("leads from a theme's precedents to a citation, its passage and its statement", async () => {
  const page = await visit("/precedents?theme=theme:moratorium");
  const main = page.locator("main");
  expect(await main.innerText()).toMatch(/CPTPP|Trans-Pacific/);
  await main
    .getByRole("button", { name: /passage/i })
    .first()
    .click();
  await main.getByRole("figure").first().waitFor();
  await main
    .getByRole("link", { name: /^Open statement/ })
    .first()
    .click();
  await page.waitForURL(/\/statements\/s-/);
});

it("offers what has precedents when nothing is chosen", async () => {
  const page = await visit("/precedents");
  await page
    .locator("main")
    .getByRole("link", { name: /moratorium/i })
    .first()
    .click();
  await page.waitForURL(/\/precedents\?/);
  await settle(page);
});

it("tells in words how two entities are tied", async () => {
  const page = await visit("/graph?from=member:ind&to=agreement:cptpp");
  const path = page.getByRole("region", { name: "Path between two entities" });
  await path.getByRole("heading", { name: /^Chain 1:/ }).waitFor();
  await path.getByRole("button", { name: "Show passages" }).first().click();
  await page.getByRole("complementary", { name: "Selection" }).getByRole("figure").first().waitFor();
  expect(page.url()).toMatch(/selected=s-/);
});

it("asks for a path by its two ends", async () => {
  const page = await visit("/graph?from=member:ind");
  await page.getByRole("combobox", { name: "To" }).fill("CPTPP");
  await page.getByRole("listbox").getByRole("option").first().click();
  await page.waitForURL(/from=member:ind.*to=agreement:cptpp/);
  await page.getByRole("heading", { name: /^Chain 1:/ }).waitFor();
});

it("says when no chain is that short, and what to try", async () => {
  const page = await visit("/graph?from=member:ind&to=agreement:cptpp&maxLength=1");
  await page.getByText("No chain connects these two").waitFor();
  await page.getByRole("button", { name: "Allow 2 steps" }).click();
  await page.waitForURL(/maxLength=2/);
});
