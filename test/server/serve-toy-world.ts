import { fileURLToPath } from "node:url";
import { loadWorld } from "../../src/compose.js";
import type { World } from "../../src/graphql/world.js";
import { startTestServer, type TestServer } from "./start-test-server.js";

const folder = fileURLToPath(new URL("../fixtures/toy-world", import.meta.url));
const settings = { schema: `${folder}/schema`, data: `${folder}/data` };

/** A server and the world that it serves. */
export type ServedWorld = TestServer & { readonly world: World };

/** The toy world, loaded anew. */
export function loadToyWorld(): World {
  const { world } = loadWorld(settings);
  if (world === undefined) throw new Error("The toy world does not load.");
  return world;
}

/** Serves a world, the toy world unless another is given. */
export async function serveWorld(world: World = loadToyWorld(), flags: object = {}): Promise<ServedWorld> {
  const server = await startTestServer({ ...settings, ...flags }, () => ({ world, diagnostics: [] }));
  return { ...server, world };
}

/** What an error tells programs: its code, suggestion and details. */
export async function readError(answer: Response): Promise<Readonly<Record<string, unknown>>> {
  const { errors } = (await answer.json()) as {
    readonly errors: readonly [{ readonly extensions: Readonly<Record<string, unknown>> }];
  };
  return errors[0].extensions;
}

/** Lines of the log that tell of bugs. */
export function findBugs({ log }: TestServer) {
  return log.filter(({ level }) => Number(level) >= 50);
}
