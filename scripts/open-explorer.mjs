// Builds what is shipped, serves it, and starts a browser beside it, for scripts that look at the page.
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { runnerImport } from "vite";

const root = fileURLToPath(new URL("..", import.meta.url));

/**
 * @param flags of `tpgraph serve`
 * @returns the server's address, a browser, and `close`, which ends both
 */
export async function openExplorer(flags = []) {
  await import("./build.mjs");
  const server = spawn(
    process.execPath,
    [`${root}bin/tpgraph.mjs`, "serve", ...["--port", "0", "--log-format", "json"], ...flags],
    { cwd: root, stdio: ["ignore", "pipe", "inherit"] },
  );
  const { browser, close: closeBrowser } = await openBrowser();
  const close = async () => {
    await closeBrowser();
    server.kill("SIGTERM");
  };
  try {
    return { url: await findUrl(server), browser, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** The browser that the tests use, and how to close it. */
export async function openBrowser() {
  const { module } = await runnerImport(`${root}test/explorer/browser/start-browser.ts`);
  const started = await module.startBrowser();
  const browser = await chromium.connect(started.endpoint);
  const close = async () => {
    await browser.close();
    await started.close();
  };
  return { browser, close };
}

/** Goes on reading when it has found it: a server whose log nobody takes stands still. */
function findUrl(server) {
  return new Promise((resolve, reject) => {
    let log = "";
    server.stdout.on("data", (chunk) => {
      log = (log + chunk).slice(-2000);
      const found = /"url":"([^"]+)"/.exec(log)?.[1];
      if (found !== undefined) resolve(found);
    });
    server.once("exit", () => reject(new Error(`The server ended: ${log}`)));
  });
}
