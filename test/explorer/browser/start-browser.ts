import { chromium } from "playwright-core";
import { findBrowser } from "./find-browser.ts";

/** A browser that tests connect to. */
export interface StartedBrowser {
  /** Address to connect to with Playwright. */
  readonly endpoint: string;
  close(): Promise<void>;
}

/** Draws WebGL in software and leaves the network alone. */
const flags = [
  "--no-sandbox",
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
  "--ignore-gpu-blocklist",
  "--disable-quic",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Starts the Chromium that `findBrowser` finds. */
export async function startBrowser(): Promise<StartedBrowser> {
  const { executablePath, environment, remove } = await findBrowser();
  const server = await chromium.launchServer({
    executablePath,
    args: flags,
    env: { ...(process.env as Record<string, string>), ...environment },
  });
  const close = async () => {
    await server.close();
    remove();
  };
  return { endpoint: server.wsEndpoint(), close };
}
