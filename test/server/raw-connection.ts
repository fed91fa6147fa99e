import { connect, type Socket } from "node:net";
import { onTestFinished } from "vitest";
import type { RunningServer } from "../../src/server/start-server.js";

/** A connection on which bytes are sent and read as they are. */
export interface RawConnection {
  readonly socket: Socket;
  send(text: string): void;
  /** What came so far. */
  received(): string;
  /** Given when the server has closed the connection. */
  readonly closed: Promise<void>;
}

/** A connection to a server; it is ended with the test. */
export function openRawConnection({ address }: Pick<RunningServer, "address">): RawConnection {
  const socket = connect(address.port, address.host);
  onTestFinished(() => {
    socket.destroy();
  });
  let received = "";
  const closed = new Promise<void>((resolve) => socket.once("close", () => resolve()));
  socket.on("error", () => {});
  socket.on("data", (data) => {
    received += data.toString("latin1");
  });
  return { socket, send: (text) => socket.write(text), received: () => received, closed };
}
