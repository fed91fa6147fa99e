import type { ExportGraph } from "../export/export-graph.js";
import type { Terminal } from "./terminal.js";

/** Work that takes less than this shows nothing. */
const patienceMs = 500;
const redrawMs = 100;
const barWidth = 30;
const clearLine = "\r\u001b[K";

/** A line that tells how far long work has come. */
export interface Progress {
  /** What is being done where nobody can tell how long it takes. */
  say(what: string): void;
  /** The same graph; walking it moves the bar. */
  follow(graph: ExportGraph): ExportGraph;
  /** Takes the line away. */
  end(): void;
}

interface ProgressOptions {
  /** What is written does not go to standard output. */
  readonly isToFile: boolean;
}

/**
 * Progress on the terminal of standard error, drawn when work goes on for longer than half a second.
 *
 * Nothing is drawn elsewhere, nor into what is written when that goes to the same screen.
 */
export function showProgress({ output, errorOutput }: Terminal, { isToFile }: ProgressOptions): Progress {
  const isSeen = errorOutput.isTerminal && (isToFile || !output.isTerminal);
  return isSeen ? createProgress((text) => void errorOutput.write(text)) : silent;
}

const silent: Progress = { say: () => {}, follow: (graph) => graph, end: () => {} };

function createProgress(write: (text: string) => void): Progress {
  const started = performance.now();
  let line = "";
  let drawnAt: number | undefined;
  const draw = () => {
    drawnAt = performance.now();
    write(clearLine + line);
  };
  const firstDraw = setTimeout(draw, patienceMs);
  return {
    say: (what) => {
      line = what;
      if (drawnAt !== undefined) draw();
    },
    follow: (graph) =>
      follow(graph, (share) => {
        line = toBar(share);
        const dueAt = drawnAt === undefined ? started + patienceMs : drawnAt + redrawMs;
        if (performance.now() >= dueAt) draw();
      }),
    end: () => {
      clearTimeout(firstDraw);
      if (drawnAt !== undefined) write(clearLine);
      drawnAt = undefined;
    },
  };
}

/** Formats may walk a list more than once: the bar then stays full until they are done. */
function follow(graph: ExportGraph, onMove: (share: number) => void): ExportGraph {
  const total = graph.nodeCount + graph.statementCount;
  let walked = 0;
  function* watch<T>(list: Iterable<T>): Generator<T, void, undefined> {
    for (const item of list) {
      if (++walked % 1000 === 0) onMove(Math.min(1, walked / total));
      yield item;
    }
  }
  return { ...graph, nodes: () => watch(graph.nodes()), statements: () => watch(graph.statements()) };
}

function toBar(share: number): string {
  const full = Math.floor(share * barWidth);
  return `writing [${"#".repeat(full)}${"-".repeat(barWidth - full)}] ${Math.floor(share * 100)} %`;
}
