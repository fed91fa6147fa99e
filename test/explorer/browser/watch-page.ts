import type { Page } from "playwright-core";

/** Notes what a page must not do, from now on; the list grows while the page lives. */
export async function watchPage(page: Page, origin: string): Promise<readonly string[]> {
  const faults: string[] = [];
  page.on("request", (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    const isOwn = asked === origin || protocol === "data:" || request.url().startsWith(`blob:${origin}`);
    if (!isOwn) faults.push(`asked another host: ${request.url()}`);
  });
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(`console: ${message.text()} (${message.location().url})`);
  });
  page.on("pageerror", (error) => faults.push(`thrown: ${error.stack ?? error.message}`));
  await page.addInitScript(() => {
    addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
      console.error(`content policy: ${violatedDirective} forbids ${blockedURI}`);
    });
  });
  return faults;
}
