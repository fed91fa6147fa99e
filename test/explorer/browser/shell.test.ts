import { expect, it } from "vitest";
import { settle, visit } from "./visit.ts";

it("opens in Chinese for a browser that asks for it", async () => {
  const page = await visit("/table", { locale: "zh-TW" });
  expect(await page.locator("html").getAttribute("lang")).toBe("zh-Hant");
  await page.getByRole("navigation", { name: "檢視" }).getByRole("link", { name: "圖譜" }).waitFor();
});

it("remembers the chosen language over a reload", async () => {
  const page = await visit("/");
  await page.getByRole("button", { name: "繁體中文" }).click();
  await page.reload();
  await settle(page);
  expect(await page.locator("html").getAttribute("lang")).toBe("zh-Hant");
  expect(await page.title()).toContain("貿易政策圖譜");
  await page.getByRole("button", { name: "English" }).click();
  await page.reload();
  await settle(page);
  expect(await page.locator("html").getAttribute("lang")).toBe("en");
});

it("remembers the chosen appearance over a reload", async () => {
  const page = await visit("/", { colorScheme: "light" });
  const readGround = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const light = await readGround();
  await page.getByRole("button", { name: "Appearance: As the system" }).click();
  await page.getByRole("button", { name: "Appearance: Light" }).click();
  const dark = await readGround();
  expect(dark).not.toBe(light);
  await page.reload();
  await settle(page);
  expect(await readGround()).toBe(dark);
});

it("says when a link was made from another version of the data", async () => {
  const page = await visit("/table?version=0123456789");
  await page.getByText("This link was made from another version of the data").waitFor();
  await page.getByText("It was made from version 0123456789").waitFor();
});

it("says nothing of versions when a link names the one that answers", async () => {
  const first = await visit("/table");
  const version = await first.evaluate(async () => (await fetch("/readyz")).headers.get("x-dataset-version"));
  const page = await visit(`/table?version=${version}`);
  expect(await page.getByText("another version of the data").count()).toBe(0);
});

it("moves the focus to the heading of a view that is gone to", async () => {
  const page = await visit("/");
  await page.getByRole("navigation", { name: "Views" }).getByRole("link", { name: "Table" }).click();
  await settle(page);
  await page.waitForFunction(() => document.activeElement?.tagName === "H1");
});

it("goes back and forward between views", async () => {
  const page = await visit("/");
  const views = page.getByRole("navigation", { name: "Views" });
  await views.getByRole("link", { name: "Table" }).click();
  await views.getByRole("link", { name: "Precedents" }).click();
  expect(new URL(page.url()).pathname).toBe("/precedents");
  await page.goBack();
  await views.getByRole("link", { name: "Table" }).and(page.locator("[aria-current=page]")).waitFor();
  await page.goForward();
  await views.getByRole("link", { name: "Precedents" }).and(page.locator("[aria-current=page]")).waitFor();
});

it("jumps over the header to the content", async () => {
  const page = await visit("/table");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("content");
});
