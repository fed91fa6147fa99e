import { text } from "node:stream/consumers";
import type { Terminal, TextOutput } from "./terminal.js";

/** The terminal of this process. A reader that closes the pipe early ends the process quietly. */
export function createProcessTerminal(): Terminal {
  return {
    output: createOutput(process.stdout),
    errorOutput: createOutput(process.stderr),
    readInput: () => text(process.stdin),
    environment: process.env,
    workingDirectory: process.cwd(),
  };
}

function createOutput(stream: NodeJS.WriteStream): TextOutput {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(0);
    throw error;
  });
  return {
    isTerminal: stream.isTTY === true,
    columns: stream.isTTY ? stream.columns : undefined,
    write: (chunk) => writeAll(stream, chunk),
  };
}

function writeAll(stream: NodeJS.WriteStream, chunk: string | Uint8Array): Promise<void> {
  return new Promise((resolve) => {
    if (stream.write(chunk)) resolve();
    else stream.once("drain", resolve);
  });
}
