import { type RunningServer, reloadSafely } from "./start-server.js";

/**
 * Closes the server and ends the process on SIGTERM and SIGINT, reloads on SIGHUP.
 *
 * A second SIGTERM or SIGINT ends the process at once.
 */
export function handleSignals(server: RunningServer): void {
  let isStopping = false;
  const stop = (signal: NodeJS.Signals) => {
    if (isStopping) process.exit(signal === "SIGINT" ? 130 : 143);
    isStopping = true;
    server.close().then(
      () => process.exit(0),
      (error) => {
        server.logger.error({ err: error }, "Stopping met a bug");
        process.exit(1);
      },
    );
  };
  process.on("SIGTERM", stop).on("SIGINT", stop);
  process.on("SIGHUP", () => reloadSafely(server.reload, server.logger));
}
