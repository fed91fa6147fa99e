import type { World } from "../graphql/world.js";
import type { CommandSession } from "./command-session.js";
import { refuseWorld } from "./refuse-world.js";
import { findWorldPaths, type GlobalOptions } from "./world-paths.js";

/**
 * The world that the options name, loaded.
 *
 * @throws UsageError NO_SUCH_FOLDER
 * @throws KnownError WORLD_NOT_LOADED after printing every problem
 */
export async function openWorld(options: GlobalOptions, session: CommandSession): Promise<World> {
  const paths = findWorldPaths(options, session.terminal);
  const { loadWorld } = await import("../compose.js");
  const { world, diagnostics } = loadWorld(paths);
  return world ?? refuseWorld(diagnostics, session);
}
