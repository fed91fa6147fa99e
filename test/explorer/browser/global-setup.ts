import type {} from "vitest";
import type { TestProject } from "vitest/node";
import { startBrowser } from "./start-browser.ts";
import { buildPage, startExplorer, worlds } from "./start-explorer.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the browser listens. */
    readonly browserEndpoint: string;
    /** Address of the server of each world. */
    readonly explorerUrls: { readonly shipped: string; readonly toy: string };
  }
}

/** One browser, one build of the page and one server for each world, shared by all files of browser tests. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const closers: (() => unknown)[] = [];
  const close = async () => {
    for (const closeOne of closers.reverse()) await closeOne();
  };
  try {
    await start(project, (closeOne) => closers.push(closeOne));
    return close;
  } catch (error) {
    await close();
    throw error;
  }
}

async function start(project: TestProject, closeLater: (close: () => unknown) => void): Promise<void> {
  const page = buildPage();
  closeLater(page.remove);
  const shipped = await startExplorer(page.folder, worlds.shipped);
  closeLater(shipped.close);
  const toy = await startExplorer(page.folder, worlds.toy);
  closeLater(toy.close);
  const browser = await startBrowser();
  closeLater(browser.close);
  project.provide("explorerUrls", { shipped: shipped.url, toy: toy.url });
  project.provide("browserEndpoint", browser.endpoint);
}
