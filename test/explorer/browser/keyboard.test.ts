import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { visit } from "./visit.ts";

it("leads from the start to a citation by Tab, Enter and arrow keys alone", async () => {
  const page = await visit("/");
  await tabTo(page, /^Search the graph/);
  await page.keyboard.type("Singapore");
  await page.getByRole("listbox").getByRole("option", { name: "Singapore" }).first().waitFor();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: "Singapore" }).waitFor();

  await tabTo(page, /^\d+ passages?/);
  await page.keyboard.press("Enter");
  await page.getByRole("figure").first().waitFor();
  await tabTo(page, /^Open statement/);
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/statements\//);

  await tabTo(page, /^Cite$/);
  await page.keyboard.press("Enter");
  await page.getByRole("textbox", { name: "Citation" }).waitFor();
  await tabTo(page, /^Plain text/);
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  expect(await page.getByRole("radio", { name: "BibTeX" }).isChecked()).toBe(true);
  expect(await page.getByRole("textbox", { name: "Citation" }).inputValue()).toMatch(/^@/);
});

it("shows where the focus is", async () => {
  const page = await visit("/");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  const outline = await page.evaluate(() => {
    const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement ?? document.body);
    return { outlineStyle, isWide: Number.parseFloat(outlineWidth) >= 2 };
  });
  expect(outline).toEqual({ outlineStyle: "solid", isWide: true });
});

it("leads into the search box by a slash", async () => {
  const page = await visit("/table");
  await page.keyboard.press("/");
  expect(await readFocused(page)).toMatch(/^Search the graph/);
});

/** Presses Tab until what has the focus is called so. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  const met: string[] = [];
  for (let presses = 0; presses < 150; presses++) {
    await page.keyboard.press("Tab");
    const focused = await readFocused(page);
    if (name.test(focused)) return;
    met.push(focused);
  }
  throw new Error(`Nothing called ${name} was met: ${met.join(" | ")}`);
}

function readFocused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const focused = document.activeElement as HTMLElement | null;
    const labels = (focused as HTMLInputElement | null)?.labels;
    return (focused?.ariaLabel ?? labels?.[0]?.innerText ?? focused?.innerText ?? "").trim();
  });
}
