import type { Server } from "node:http";

/**
 * Stops accepting, lets running requests finish, and closes connections as they fall idle.
 *
 * @returns whether everything finished within the time; if not, what still ran was cut off
 */
export async function closeGracefully(servers: readonly Server[], timeoutMs: number): Promise<boolean> {
  let isInTime = true;
  const sweeping = setInterval(() => servers.forEach(closeIdle), 50);
  const timeout = setTimeout(() => {
    isInTime = false;
    for (const server of servers) server.closeAllConnections();
  }, timeoutMs);
  await Promise.all(servers.map(closeServer));
  clearInterval(sweeping);
  clearTimeout(timeout);
  return isInTime;
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    closeIdle(server);
  });
}

function closeIdle(server: Server): void {
  server.closeIdleConnections();
}
