import "../../src/explorer/styles/base.css";
import { render } from "preact";
import { loadVocabulary } from "../../src/explorer/api/vocabulary.ts";
import { GraphCanvas } from "../../src/explorer/canvas/graph-canvas.tsx";
import { generateGraph } from "./generate-graph.mjs";

const parameters = new URLSearchParams(location.search);
const graph = generateGraph({
  nodeCount: Number(parameters.get("nodes")),
  edgeCount: Number(parameters.get("edges")),
});
const handle = { current: null };

/** What the measuring script needs of the page. */
window.bench = {
  handle,
  frames: [],
  isRecording: false,
};

function record(previous) {
  requestAnimationFrame((now) => {
    if (window.bench.isRecording && previous !== undefined) window.bench.frames.push(now - previous);
    record(window.bench.isRecording ? now : undefined);
  });
}

await loadVocabulary(new AbortController().signal);
record();
render(
  <div style={{ height: "100vh" }}>
    <GraphCanvas nodes={graph.nodes} edges={graph.edges} label="Bench" handle={handle} />
  </div>,
  document.getElementById("root"),
);
