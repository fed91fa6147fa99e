import type { Terminal } from "./terminal.js";

/** How long the process may outlive the shell that npm started it in, in milliseconds. */
const watchEveryMs = 200;

/**
 * Asks this process to stop when the shell that npm runs scripts in is gone.
 *
 * npm hands SIGTERM to that shell only, which ends without handing it on; the server would stay behind on its port.
 */
export function stopWithParent({ environment }: Terminal): void {
  if (environment.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    process.kill(process.pid, "SIGTERM");
  }, watchEveryMs);
  timer.unref();
}
