import "./styles/base.css";
import { render } from "preact";
import { App } from "./app.tsx";

const root = document.getElementById("root");
if (root) render(<App />, root);

// A hundred subsets of a face for readers without a Chinese one, and for canvases: wanted, but not before the page.
void import("@fontsource-variable/noto-sans-tc/wght.css");
