import { reloadSafely, type StoppableServer } from "./start-server.js";

/** The part of the process that signals need. */
export interface SignalledProcess {
  on(signal: NodeJS.Signals, listener: (signal: NodeJS.Signals) => void): unknown;
  exit(code: number): void;
}

/**
 * Closes the server and ends the process on SIGTERM and SIGINT, reloads on SIGHUP.
 *
 * A second SIGTERM or SIGINT ends the process at once.
 */
export function handleSignals(server: StoppableServer, signalled: SignalledProcess = process): void {
  let isStopping = false;

  function stop(signal: NodeJS.Signals): void {
    if (isStopping) {
      signalled.exit(signal === "SIGINT" ? 130 : 143);
      return;
    }
    isStopping = true;
    server.close().then(
      () => signalled.exit(0),
      (error: unknown) => {
        server.logger.error({ err: error }, "Stopping met a bug");
        signalled.exit(1);
      },
    );
  }

  signalled.on("SIGTERM", stop);
  signalled.on("SIGINT", stop);
  signalled.on("SIGHUP", () => reloadSafely(server.reload, server.logger));
}
