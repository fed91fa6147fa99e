import type { Page } from "playwright-core";

/** What the reader gets saved when they press a button, as text. */
export async function saveByButton(page: Page, name: string | RegExp): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name }).click()]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk);
  return Buffer.concat(chunks).toString("utf8");
}
