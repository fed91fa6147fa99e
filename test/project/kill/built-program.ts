import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "rolldown";
import { toBundleOptions } from "../../../scripts/bundle-options.mjs";
import { checkout } from "../../cli/run-in-process.js";

/** The program as it is shipped, with a folder for snapshots of its own. */
export interface BuiltProgram {
  readonly snapshots: string;
  /** What a thread runs to load a world. */
  readonly threadProgram: string;
  /** Starts a command; it can be told to end in the middle of one of its changes of the file system, counted from 1. */
  start(argv: readonly string[], endAt?: number, signal?: NodeJS.Signals): ChildProcess;
  /** Starts a command with a module of this folder loaded before it. */
  startWith(preload: string, argv: readonly string[], environment?: Readonly<Record<string, string>>): ChildProcess;
  /** Ends what still runs and removes the program. */
  remove(): void;
}

/** How a process ended. */
export interface Ending {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** Builds the command line into a folder of its own, so that nothing is killed that others use. */
export async function buildProgram(): Promise<BuiltProgram> {
  const root = mkdtempSync(join(tmpdir(), "built-"));
  for (const name of ["node_modules", "package.json", "schema", "graph-data", "templates"]) {
    symlinkSync(join(checkout, name), join(root, name));
  }
  await build({ ...toBundleOptions(checkout, join(root, "dist", "cli")), logLevel: "silent" });
  const main = join(root, "dist", "cli", "main.cjs");
  const running = new Set<ChildProcess>();
  const startWith: BuiltProgram["startWith"] = (preload, argv, environment = {}) => {
    const module = fileURLToPath(new URL(preload, import.meta.url));
    const child = spawn(process.execPath, ["--import", module, main, ...argv], {
      env: { ...process.env, ...environment },
      stdio: ["ignore", "pipe", "pipe"],
    });
    running.add(child);
    child.once("exit", () => running.delete(child));
    return child;
  };
  return {
    snapshots: join(root, "dist", "snapshots"),
    threadProgram: join(root, "dist", "cli", "load-thread.cjs"),
    startWith,
    start: (argv, endAt = 0, signal = "SIGKILL") =>
      startWith("end-at-write.mjs", argv, { END_AT: String(endAt), END_SIGNAL: signal }),
    remove: () => {
      for (const child of running) child.kill("SIGKILL");
      rmSync(root, { recursive: true });
    },
  };
}

/** How a process ends, when it does. */
export async function findEnding(child: ChildProcess): Promise<Ending> {
  child.stdout?.resume();
  child.stderr?.resume();
  const [code, signal] = await once(child, "exit");
  return { code, signal };
}

/** The address of a server that was started with a log in JSON; undefined when it ends before it listens. */
export async function findAddress(child: ChildProcess): Promise<string | undefined> {
  let log = "";
  for await (const chunk of child.stdout as AsyncIterable<Buffer>) {
    log += chunk;
    const found = /"url":"([^"]+)"/.exec(log)?.[1];
    if (found !== undefined) return found;
  }
  return undefined;
}
