import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import chromium from "@sparticuz/chromium";

/** A Chromium that can be started. */
export interface FoundBrowser {
  readonly executablePath: string;
  /** What it needs in its environment beyond ours. */
  readonly environment: Readonly<Record<string, string>>;
  /** Removes what was unpacked for it; call it when the browser has ended. */
  remove(): void;
}

const systemPath = "/usr/bin/chromium";

/**
 * Finds a Chromium: the one that `CHROMIUM_PATH` names, the system's, or the one that comes as a package.
 *
 * @param chosenPath a path, or `bundled` for the package's whatever else there is
 * @throws when there is none for this machine
 */
export async function findBrowser(chosenPath = process.env.CHROMIUM_PATH): Promise<FoundBrowser> {
  const path = chosenPath || (existsSync(systemPath) ? systemPath : "bundled");
  if (path === "bundled") return unpackBrowser();
  if (!existsSync(path)) throw new Error(`CHROMIUM_PATH names ${path}, and there is no such file.`);
  return { executablePath: path, environment: {}, remove: () => {} };
}

/** Unpacks the package's Chromium with the libraries that it needs, which takes about two seconds. */
async function unpackBrowser(): Promise<FoundBrowser> {
  if (process.platform !== "linux" || process.arch !== "x64") {
    throw new Error("No browser was found: set CHROMIUM_PATH to the executable of a Chromium or Chrome.");
  }
  const folder = mkdtempSync(join(tmpdir(), "chromium-"));
  const executablePath = await unpackInto(folder);
  return {
    executablePath,
    environment: { LD_LIBRARY_PATH: join(folder, "al2023", "lib"), FONTCONFIG_FILE: writeFontList(folder) },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** The package takes where to unpack, and that libraries are wanted, from the environment only. */
async function unpackInto(folder: string): Promise<string> {
  const before = { ...process.env };
  Object.assign(process.env, { TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: "nodejs20.x" });
  try {
    return await chromium.executablePath();
  } finally {
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
    Object.assign(process.env, before);
  }
}

/** The system's fonts and the package's one, without which a machine that has none could not show any text. */
function writeFontList(folder: string): string {
  const file = join(folder, "fonts.conf");
  const parts = [
    '<include ignore_missing="yes">/etc/fonts/fonts.conf</include>',
    `<dir>${join(folder, "fonts")}</dir>`,
    `<cachedir>${join(folder, "fonts-cache")}</cachedir>`,
  ];
  writeFileSync(file, `<?xml version="1.0"?>\n<fontconfig>${parts.join("")}</fontconfig>\n`);
  return file;
}
