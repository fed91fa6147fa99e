import { type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { expect, inject, onTestFinished } from "vitest";
import { watchPage } from "./watch-page.ts";

export interface VisitOptions {
  /** Whose data; the shipped data when absent. */
  readonly world?: "shipped" | "toy";
  /** The browser's language; American English when absent. */
  readonly locale?: string;
  readonly colorScheme?: "light" | "dark";
  /** Of the window, in pixels; 1440 by 900 when absent. */
  readonly width?: number;
  readonly height?: number;
  /** Motion is reduced unless a test is about motion: what moves can't be measured. */
  readonly hasMotion?: boolean;
  /** Messages of the browser's console that this test is about. */
  readonly expectedFault?: RegExp;
}

const browser = chromium.connect(inject("browserEndpoint"));

/**
 * Opens a page of the explorer as a reader who was never here before.
 *
 * When the test is over the visit ends, and the test fails if the page asked another host, wrote an error to the
 * console, broke its content policy or threw.
 */
export async function visit(path: string, options: VisitOptions = {}): Promise<Page> {
  const { world = "shipped", expectedFault } = options;
  const context = await (await browser).newContext({ baseURL: inject("explorerUrls")[world], ...toContext(options) });
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  const faults = await watchPage(page, inject("explorerUrls")[world]);
  onTestFinished(async () => {
    await context.close();
    expect(faults.filter((fault) => !expectedFault?.test(fault))).toEqual([]);
  });
  await page.goto(path);
  await settle(page);
  return page;
}

/** Waits until the page shows what its address names. */
export async function settle(page: Page): Promise<void> {
  await page.getByRole("heading", { level: 1 }).first().waitFor();
  await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
}

function toContext(options: VisitOptions): BrowserContextOptions {
  const { locale = "en-US", colorScheme = "light", width = 1440, height = 900, hasMotion = false } = options;
  return {
    locale,
    colorScheme,
    viewport: { width, height },
    reducedMotion: hasMotion ? "no-preference" : "reduce",
    permissions: ["clipboard-read", "clipboard-write"],
  };
}
