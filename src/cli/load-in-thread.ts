import { statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { loadWorld, openWorld, type PackedWorld } from "../compose.js";
import type { SnapshotPlace } from "../dataset/load-with-snapshot.js";
import type { LoadResult, World, WorldPaths } from "../graphql/world.js";
import { runInThread } from "../server/run-in-thread.js";
import { KnownError, type KnownErrorOptions } from "../shared/known-error.js";

/** What the thread is asked for. */
export interface ThreadOrder {
  readonly paths: WorldPaths;
  readonly snapshots: Pick<SnapshotPlace, "folder" | "program"> | undefined;
}

/** What the thread answers: a world or what is wrong with it, or a known error. */
export type ThreadAnswer =
  | {
      readonly packed: PackedWorld | undefined;
      readonly diagnostics: LoadResult["diagnostics"];
      /** Why it could not be kept for the next start. */
      readonly notKept: readonly string[];
    }
  | { readonly refusal: KnownErrorOptions & { readonly message: string } };

/** Loads a world as `loadWorld` does, but in a thread of its own, so that others are answered meanwhile. */
export type LoadInThread = (paths: WorldPaths, before: World | undefined, signal: AbortSignal) => Promise<LoadResult>;

/** Where the program of the thread is built, beside this one; nothing is there when this runs from sources. */
export const threadProgram: string = fileURLToPath(new URL("./load-thread.cjs", import.meta.url));

/**
 * How worlds are loaded in a thread; undefined where its program is not built.
 *
 * Once the program was built anew, loading holds the event loop: what another version packs may not be what this one opens.
 */
export function createLoadInThread(program: string, snapshots?: SnapshotPlace): LoadInThread | undefined {
  const builtAt = readTime(program);
  if (builtAt === undefined) return undefined;
  const place = snapshots && { folder: snapshots.folder, program: snapshots.program };
  return async (paths, before, signal) => {
    if (readTime(program) !== builtAt) return loadWorld(paths, snapshots);
    const order: ThreadOrder = { paths, snapshots: place };
    const answer = (await runInThread(program, order, signal)) as ThreadAnswer;
    if ("refusal" in answer) throw new KnownError(answer.refusal.message, answer.refusal);
    const { packed, diagnostics, notKept } = answer;
    for (const message of notKept) snapshots?.onError(new Error(message));
    return { world: packed && openWorld(packed, before), diagnostics };
  };
}

function readTime(path: string): number | undefined {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs;
}
