import type { Page } from "playwright-core";
import { readDownload } from "./read-download.ts";

/** What the reader gets saved when they press a button, as text. */
export async function saveByButton(page: Page, name: string | RegExp): Promise<string> {
  const { content } = await readDownload(page, () => page.getByRole("button", { name }).click());
  return content.toString("utf8");
}
