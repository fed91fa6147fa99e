import { createHash } from "node:crypto";
import type { RequestHandler } from "express";
import type { World } from "../../graphql/world.js";
import { requireWorld } from "../middleware/require-world.js";
import { toContentPolicy } from "../middleware/secure-headers.js";

const style = `
body { font: 1rem/1.6 system-ui, "PingFang TC", "Microsoft JhengHei", "Noto Sans CJK TC", sans-serif; max-width: 46rem;
  margin: 3rem auto; padding: 0 1rem; color-scheme: light dark; }
li { margin: .4rem 0; } small, code { opacity: .75; }
`;
const styleHash = createHash("sha256").update(style).digest("base64");
const policy = toContentPolicy({ "style-src": [`'sha256-${styleHash}'`], "img-src": ["data:"] });

/** `/`: what this server is and where to go from here, in both languages. */
export function landingPage(hasGraphiql: boolean): RequestHandler {
  return (_request, response) => {
    const world = requireWorld(response);
    response.set({ "content-security-policy": policy, "cache-control": "public, no-cache" });
    response.type("html").send(toPage(world, hasGraphiql));
  };
}

function toPage({ dataset, store }: World, hasGraphiql: boolean): string {
  const { nodes, statements, passages } = store.counts;
  const editor = hasGraphiql ? `<li><a href="/graphql">GraphiQL</a>: ask your own question · 自行查詢</li>` : "";
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>tpgraph</title>
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
<h1>A knowledge graph with its evidence · 附出處的知識圖譜</h1>
<p>${nodes} nodes, ${statements} statements, ${passages} passages; every statement leads to the passage that says so.<br>
<span lang="zh-Hant">${nodes} 個節點、${statements} 項陳述、${passages} 段出處；每項陳述皆可查到原文出處。</span></p>
<ul>
${editor}
<li><a href="/questions">/questions</a>: the catalogue as JSON · 題庫（JSON）</li>
<li><code>POST /graphql</code>: the API, documented in itself · 應用程式介面，說明即在其中</li>
<li><a href="/readyz">/readyz</a>, <a href="/metrics">/metrics</a>: for those who run it · 供維運人員使用</li>
</ul>
<h2>Questions · 問題</h2>
<ul>
${dataset.questions.map(toItem).join("\n")}
</ul>
<p><small>Dataset version · 資料版本 <code>${escapeHtml(dataset.version)}</code>. Guides are in the folder <code>docs/</code> of the source · 使用說明見原始碼的 <code>docs/</code>。</small></p>
</body>
</html>
`;
}

function toItem({ slug, title, titleZh }: World["dataset"]["questions"][number]): string {
  return `<li><a href="/questions/${encodeURIComponent(slug)}">${escapeHtml(title)}</a><br><span lang="zh-Hant">${escapeHtml(titleZh)}</span></li>`;
}

function escapeHtml(value: string): string {
  return value.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
