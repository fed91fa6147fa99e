import { isIPv6 } from "node:net";
import type { Logger } from "pino";
import type { LoadResult, World, WorldPaths } from "../graphql/world.js";
import { formatDiagnostic } from "../shared/diagnostic.js";
import { KnownError } from "../shared/known-error.js";
import { createApplication } from "./application.js";
import { closeGracefully } from "./close-gracefully.js";
import { createLogger } from "./create-logger.js";
import { createQueryAnswerer } from "./create-query-answerer.js";
import { type Listening, listen } from "./listen.js";
import { createLoadGate } from "./load/create-load-gate.js";
import { guardLoad } from "./load/guard-load.js";
import { createMetrics, type Metrics } from "./metrics.js";
import type { Settings } from "./settings.js";
import { watchFolders } from "./watch-folders.js";
import { createWorldSource, type LoadReport, type WorldSource } from "./world-source.js";

export interface StartOptions {
  /** How a world is read from disk. */
  readonly loadWorld: (paths: WorldPaths) => LoadResult;
  /**
   * How it is read again while others are answered; without it as at the start.
   *
   * @param before the version being served
   * @param signal aborted when the server stops
   */
  readonly reloadWorld?:
    | ((paths: WorldPaths, before: World | undefined, signal: AbortSignal) => Promise<LoadResult>)
    | undefined;
  readonly logger?: Logger;
  /** Where the built page of the explorer is; without it there is no page. */
  readonly explorerFolder?: string;
  /** Called when there is something to serve and before anyone is listened to, so that signals find a listener. */
  readonly beforeListening?: (server: StoppableServer) => void;
}

/** A server as signals see it: from before it listens on. */
export interface StoppableServer {
  readonly logger: Logger;
  /** Loads the world again, one reload at a time; a faulty one leaves the good one serving. */
  reload(): Promise<LoadReport>;
  /** Stops accepting, finishes running requests, and resolves when all connections are closed. */
  close(): Promise<void>;
}

/** A server that answers. */
export interface RunningServer extends StoppableServer {
  /** To be opened in a browser on this machine, without a slash at the end. */
  readonly url: string;
  readonly address: { readonly host: string; readonly port: number };
}

/**
 * Loads the world and serves it.
 *
 * With `watch`, a world that does not load is waited for: until it is mended, all but the probes answer 503. Signals
 * are left to `handleSignals`.
 *
 * @throws KnownError WORLD_NOT_LOADED when the world has faults and is not watched; CANNOT_LISTEN
 */
export async function startServer(settings: Settings, options: StartOptions): Promise<RunningServer> {
  const logger = options.logger ?? createLogger(settings);
  const metrics = createMetrics();
  const source = createSource(settings, options, logger, metrics);
  const stopWatching = settings.watch ? await watch(settings, source, logger) : () => {};
  if (source.load().status === "failed" && !settings.watch) throw toNotLoaded(source.lastLoad());

  let isStopping = false;
  const answerer = createQueryAnswerer(settings, logger, metrics);
  const gate = createLoadGate({ ...settings, metrics });
  const application = createApplication({
    ...{ settings, source, answerer, metrics, logger, explorerFolder: options.explorerFolder },
    gate,
    isStopping: () => isStopping,
  });
  const guarded = guardLoad(application, { gate, corsOrigin: settings.corsOrigin, metrics, logger });
  let opening: Promise<Listening>;
  let closing: Promise<void> | undefined;
  function close(): Promise<void> {
    isStopping = true;
    stopWatching();
    source.stop();
    closing ??= opening.then((listening) => finish(listening, settings.shutdownTimeoutMs, logger));
    return closing;
  }
  const stoppable: StoppableServer = { logger, reload: source.reload, close };
  options.beforeListening?.(stoppable);
  opening = listen(guarded, settings, { limits: settings, metrics });
  const { port } = await opening.catch((error) => {
    stopWatching();
    throw error;
  });
  const url = toUrl(settings.host, port);
  logger.info({ url, ...toFigures(source.current()) }, "Listening");
  return { ...stoppable, url, address: { host: settings.host, port } };
}

function createSource(
  settings: Settings,
  { loadWorld, reloadWorld }: StartOptions,
  logger: Logger,
  metrics: Metrics,
): WorldSource {
  const paths = { schema: settings.schema, data: settings.data, sources: settings.sources };
  return createWorldSource(
    {
      load: () => loadWorld(paths),
      reload: reloadWorld && ((before, signal) => reloadWorld(paths, before, signal)),
    },
    (report, world) => {
      metrics.recordLoad(report, world);
      logLoad(report, world, logger);
    },
  );
}

function logLoad(report: LoadReport, world: World | undefined, logger: Logger): void {
  for (const diagnostic of report.diagnostics) {
    logger[diagnostic.severity === "error" ? "error" : "warn"](formatDiagnostic(diagnostic));
  }
  const figures = { tookMs: report.tookMs, ...toFigures(world) };
  if (report.status === "ok") logger.info(figures, "Loaded");
  else if (world) logger.error(figures, "Not loaded; the version before goes on being served");
  else logger.error(figures, "Not loaded; there is nothing to serve yet");
}

function toFigures(world: World | undefined) {
  if (!world) return {};
  const { nodes, statements, inferred, passages } = world.store.counts;
  return { datasetVersion: world.dataset.version, nodes, statements, inferred, passages };
}

function watch(settings: Settings, source: WorldSource, logger: Logger): Promise<() => void> {
  const reload = () => reloadSafely(source.reload, logger);
  return watchFolders([settings.schema, settings.data], reload, {
    onError: (error) => logger.error({ err: error }, "The folders cannot be looked at"),
  });
}

/** Reloads for an event that nobody waits for: whatever loading throws is logged, and the version before stays. */
export async function reloadSafely(reload: () => Promise<LoadReport>, logger: Logger): Promise<void> {
  try {
    await reload();
  } catch (error) {
    if (!(error instanceof KnownError)) logger.error({ err: error }, "Loading met a bug");
    else {
      const level = error.code === "LOAD_GIVEN_UP" ? "info" : "error";
      logger[level]({ code: error.code, suggestion: error.suggestion }, error.message);
    }
  }
}

async function finish(listening: Listening, timeoutMs: number, logger: Logger): Promise<void> {
  logger.info("Stopping");
  const isInTime = await closeGracefully(listening.servers, timeoutMs);
  if (isInTime) logger.info("Stopped");
  else logger.warn({ timeoutMs }, "Stopped; requests that took too long were cut off");
}

function toUrl(host: string, port: number): string {
  const isEverywhere = host === "::" || host === "0.0.0.0";
  const name = isEverywhere ? "localhost" : isIPv6(host) ? `[${host}]` : host;
  return `http://${name}:${port}`;
}

function toNotLoaded(report: LoadReport | undefined): KnownError {
  const diagnostics = report?.diagnostics ?? [];
  const errors = diagnostics.filter(({ severity }) => severity === "error").length;
  return new KnownError(`The world has ${errors} ${errors === 1 ? "fault" : "faults"} and was not loaded.`, {
    code: "WORLD_NOT_LOADED",
    suggestion: "Mend what is listed above; `tpgraph check` lists it again.",
    details: { diagnostics },
  });
}
