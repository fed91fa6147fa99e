import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { loadWorld } from "../../../src/compose.ts";
import { parseSettings } from "../../../src/server/parse-settings.ts";
import { type RunningServer, startServer } from "../../../src/server/start-server.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));

/** The page as it is shipped, built for these tests. */
export interface BuiltPage {
  readonly folder: string;
  remove(): void;
}

/** Builds the page into a folder of its own, in a process of its own: it would take this one for a development build. */
export function buildPage(): BuiltPage {
  const folder = mkdtempSync(join(tmpdir(), "explorer-"));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  const vite = join(root, "node_modules/vite/bin/vite.js");
  const options = ["--config", "src/explorer/vite.config.ts", "--logLevel", "error", "--outDir", folder];
  const environment = { ...process.env, NODE_ENV: "production" };
  try {
    execFileSync(process.execPath, [vite, "build", ...options, "--emptyOutDir"], { cwd: root, env: environment });
  } catch (error) {
    remove();
    throw error;
  }
  return { folder, remove };
}

/** Where a world's schema, data and source texts are; without sources, passages come without text. */
export interface WorldFolders {
  readonly schema: string;
  readonly data: string;
  readonly sources?: string;
}

/** The worlds that the page is tried on. */
export const worlds = {
  shipped: { schema: "schema", data: "graph-data" },
  /** Another domain altogether, with its source texts. */
  toy: {
    schema: "test/fixtures/toy-world/schema",
    data: "test/fixtures/toy-world/data",
    sources: "test/fixtures/toy-world/sources",
  },
} as const satisfies Readonly<Record<string, WorldFolders>>;

/** Serves a world and the page on a free port of this machine. */
export function startExplorer(explorerFolder: string, world: WorldFolders): Promise<RunningServer> {
  const folders = Object.fromEntries(Object.entries(world).map(([name, folder]) => [name, join(root, folder)]));
  const settings = parseSettings({ flags: { port: 0, host: "127.0.0.1", logLevel: "error", ...folders } });
  return startServer(settings, { loadWorld: (paths) => loadWorld(paths), explorerFolder });
}
