import { type RequestHandler, type Response, Router } from "express";
import type { GraphiQLOptions } from "graphql-yoga";
import type { QuestionRecord } from "../../dataset/dataset.js";
import { requireWorld } from "../middleware/require-world.js";
import { toContentPolicy } from "../middleware/secure-headers.js";
import { getRequestState } from "../request-state.js";
import { getServedQuestion } from "./asked-question.js";
import { type GraphiqlAsset, type GraphiqlAssets, getGraphiqlAssets } from "./graphiql-assets.js";

const questionsInTabs = 3;
const oneYear = "public, max-age=31536000, immutable";

/** One tab of the editor; its variables are JSON. */
interface Tab {
  readonly query: string;
  readonly variables: string;
}

/** The editor brings its styles at run time and its workers as blobs; everything else comes from here. */
const policy = toContentPolicy({
  "script-src": ["'self'"],
  "worker-src": ["blob:"],
  "style-src": ["'self'", "'unsafe-inline'"],
  "font-src": ["'self'", "data:"],
  "img-src": ["'self'", "data:"],
  "connect-src": ["'self'"],
});

/**
 * The query editor for browsers at `/graphql`, with the first questions of the catalogue as tabs.
 *
 * `?question=<slug>` opens it with that question in front, `?query=<text>` with a query; `variables`, a JSON object, goes
 * with either.
 */
export function graphiqlPage(): RequestHandler {
  return Router()
    .get("/", async (request, response, next) => {
      if (!request.get("accept")?.includes("text/html")) return next();
      const { questions } = requireWorld(response).dataset;
      const asked = findAskedTab(questions, new URL(request.originalUrl, "http://localhost").searchParams);
      const page = toPage(await getGraphiqlAssets(), toOptions(questions, asked));
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

/** The editor shows its tabs when it is first opened; later it keeps its own, and takes up what stands beside them. */
function toOptions(questions: readonly QuestionRecord[], asked: Tab | undefined): GraphiQLOptions {
  const tabs = questions.slice(0, questionsInTabs).map((question) => toTab(question));
  const others = tabs.filter(({ query }) => query !== asked?.query);
  const defaultTabs = asked ? [asked, ...others] : others;
  return { title: "GraphiQL", endpoint: "/graphql", ...asked, ...(defaultTabs.length > 0 && { defaultTabs }) };
}

/** What the address asks to see; undefined when it asks for nothing. */
function findAskedTab(questions: readonly QuestionRecord[], given: URLSearchParams): Tab | undefined {
  const variables = parseVariables(given.get("variables"));
  const slug = given.get("question");
  if (slug !== null) return toTab(getServedQuestion(questions, slug), variables);
  const query = given.get("query");
  return query === null ? undefined : { query, variables: JSON.stringify(variables, undefined, 2) };
}

function toTab(question: QuestionRecord, variables: Readonly<Record<string, unknown>> = {}): Tab {
  const given = question.parameters.flatMap(({ name, default: value }) => (value ? [[name, parseDefault(value)]] : []));
  return {
    query: `# ${question.title}\n# ${question.titleZh}\n${question.query}`,
    variables: JSON.stringify({ ...Object.fromEntries(given), ...variables }, undefined, 2),
  };
}

/** Variables that are longer are not meant to be read; deep ones would grow by their indentation. */
const longestVariables = 2_000;

/** The variables of an address; none where they are not a JSON object, or a long one. */
function parseVariables(json: string | null): Readonly<Record<string, unknown>> {
  const value = json === null || json.length > longestVariables ? {} : parseDefault(json);
  const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
  return isObject ? (value as Readonly<Record<string, unknown>>) : {};
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
