import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { showProgress } from "../../src/cli/show-progress.js";
import type { Terminal } from "../../src/cli/terminal.js";
import { prepareSmall } from "../export/export-world.js";
import { buildDataset, node } from "../store/build-dataset.js";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const clear = "\r\u001b[K";

function start({ isTerminal = true, isOutputTerminal = false, isToFile = true } = {}) {
  const drawn: string[] = [];
  const write = async (text: string | Uint8Array) => void drawn.push(String(text));
  const terminal: Terminal = {
    output: { write: async () => {}, isTerminal: isOutputTerminal },
    errorOutput: { write, isTerminal },
    readInput: async () => "",
    environment: {},
    workingDirectory: "/",
  };
  return { drawn, progress: showProgress(terminal, { isToFile }) };
}

describe("Progress", () => {
  it("is drawn once work has gone on for half a second, and taken away at its end", () => {
    const { drawn, progress } = start();
    progress.say("choosing");
    vi.advanceTimersByTime(499);
    expect(drawn).toEqual([]);
    vi.advanceTimersByTime(1);
    progress.say("laying out");
    progress.end();
    progress.end();
    expect(drawn).toEqual([`${clear}choosing`, `${clear}laying out`, clear]);
  });

  it("is nothing when work ends sooner", () => {
    const { drawn, progress } = start();
    progress.say("choosing");
    progress.end();
    vi.advanceTimersByTime(10_000);
    expect(drawn).toEqual([]);
  });

  it.each([
    ["standard error is no terminal", { isTerminal: false }],
    ["what is written goes to a screen", { isOutputTerminal: true, isToFile: false }],
  ])("is nothing where %s", async (_, where) => {
    const { drawn, progress } = start(where);
    progress.say("choosing");
    vi.advanceTimersByTime(10_000);
    const graph = await prepareSmall();
    expect(progress.follow(graph)).toBe(graph);
    progress.end();
    expect(drawn).toEqual([]);
  });

  it("moves a bar as the graph is walked, ten times a second at most, and stays full when it is walked again", async () => {
    const nodes = Array.from({ length: 4000 }, (_, index) => node(`cook:c${index}`, "Cook"));
    const graph = await prepareSmall({}, buildDataset({ nodes }));
    const { drawn, progress } = start();
    vi.advanceTimersByTime(500);
    drawn.length = 0;
    const followed = progress.follow(graph);
    const walk = (msPerNode: number) => {
      for (const _ of followed.nodes()) vi.advanceTimersByTime(msPerNode);
    };
    walk(0);
    expect(drawn).toEqual([]);
    walk(1);
    expect(drawn).toHaveLength(4);
    expect(drawn.every((line) => line.endsWith(`[${"#".repeat(30)}] 100 %`))).toBe(true);
    const { drawn: again, progress: other } = start();
    for (const _ of other.follow(graph).nodes()) vi.advanceTimersByTime(1);
    expect(again.at(-4)).toBe(`${clear}writing [#######${"-".repeat(23)}] 25 %`);
    expect([...followed.statements()]).toEqual([]);
  });
});
