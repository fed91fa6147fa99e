import { type RequestHandler, type Response, Router } from "express";
import type { GraphiQLOptions } from "graphql-yoga";
import type { QuestionRecord } from "../../dataset/dataset.js";
import { requireWorld } from "../middleware/require-world.js";
import { toContentPolicy } from "../middleware/secure-headers.js";
import { getRequestState } from "../request-state.js";
import { type GraphiqlAsset, type GraphiqlAssets, getGraphiqlAssets } from "./graphiql-assets.js";

const questionsInTabs = 3;
const oneYear = "public, max-age=31536000, immutable";

/** The editor brings its styles at run time and its workers as blobs; everything else comes from here. */
const policy = toContentPolicy({
  "script-src": ["'self'"],
  "worker-src": ["blob:"],
  "style-src": ["'self'", "'unsafe-inline'"],
  "font-src": ["'self'", "data:"],
  "img-src": ["'self'", "data:"],
  "connect-src": ["'self'"],
});

/** The query editor for browsers at `/graphql`, with the first questions of the catalogue as tabs. */
export function graphiqlPage(): RequestHandler {
  return Router()
    .get("/", async (request, response, next) => {
      if (!request.get("accept")?.includes("text/html")) return next();
      const { questions } = requireWorld(response).dataset;
      const page = toPage(await getGraphiqlAssets(), toOptions(questions));
      response.set({ "content-security-policy": policy, "cache-control": "public, no-cache" });
      response.vary("Accept").type("html").send(page);
    })
    .get("/:asset", async (request, response, next) => {
      if (!request.params.asset.startsWith("graphiql-")) return next();
      const assets = Object.values(await getGraphiqlAssets()) as readonly GraphiqlAsset[];
      const asset = assets.find(({ name }) => name === request.params.asset);
      if (!asset) return next();
      getRequestState(response).route = "/graphql/<asset>";
      sendAsset(asset, request.acceptsEncodings("gzip") === "gzip", response);
    });
}

function sendAsset(asset: GraphiqlAsset, isPacked: boolean, response: Response): void {
  response.set({ "cache-control": oneYear, "content-type": asset.contentType });
  response.set("content-encoding", isPacked ? "gzip" : "identity").vary("Accept-Encoding");
  response.send(isPacked ? asset.packed : asset.plain);
}

function toOptions(questions: readonly QuestionRecord[]): GraphiQLOptions {
  const defaultTabs = questions.slice(0, questionsInTabs).map(toTab);
  return { title: "GraphiQL", endpoint: "/graphql", ...(defaultTabs.length > 0 && { defaultTabs }) };
}

function toTab(question: QuestionRecord) {
  const given = question.parameters.flatMap(({ name, default: value }) => (value ? [[name, parseDefault(value)]] : []));
  const variables = JSON.stringify(Object.fromEntries(given), undefined, 2);
  return { query: `# ${question.title}\n# ${question.titleZh}\n${question.query}`, variables };
}

function parseDefault(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

function toPage({ script, style }: GraphiqlAssets, options: GraphiQLOptions): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>GraphiQL</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/graphql/${style.name}">
</head>
<body id="body" class="no-focus-outline">
<noscript>This page needs JavaScript.</noscript>
<div id="root"></div>
<script type="application/json" id="options">${JSON.stringify(options).replaceAll("<", "\\u003c")}</script>
<script src="/graphql/${script.name}" defer></script>
</body>
</html>
`;
}
