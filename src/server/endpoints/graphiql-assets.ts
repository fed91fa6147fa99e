import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { gzip } from "node:zlib";

/** A file of the query editor; its name changes with its content. */
export interface GraphiqlAsset {
  readonly name: string;
  readonly contentType: string;
  readonly plain: Buffer;
  readonly packed: Buffer;
}

export interface GraphiqlAssets {
  readonly script: GraphiqlAsset;
  readonly style: GraphiqlAsset;
}

let assets: Promise<GraphiqlAssets> | undefined;

/**
 * The query editor's script and style, built and packed when they are first asked for.
 *
 * They are 9 MB: kept out of the start, and out of a page that is fetched anew for every dataset version.
 */
export function getGraphiqlAssets(): Promise<GraphiqlAssets> {
  assets ??= buildAssets();
  return assets;
}

async function buildAssets(): Promise<GraphiqlAssets> {
  const { js, css, editorWorkerService, jsonWorker, graphqlWorker } = await import(
    "@graphql-yoga/render-graphiql/graphiql"
  );
  const workers = { editorWorkerService, json: jsonWorker, graphql: graphqlWorker };
  const [script, style] = await Promise.all([
    buildAsset("graphiql", "js", "text/javascript; charset=utf-8", toScript(js, workers)),
    buildAsset("graphiql", "css", "text/css; charset=utf-8", css),
  ]);
  return { script, style };
}

async function buildAsset(
  name: string,
  extension: string,
  contentType: string,
  content: string,
): Promise<GraphiqlAsset> {
  const plain = Buffer.from(content);
  const fingerprint = createHash("sha256").update(plain).digest("hex").slice(0, 12);
  const packed = await promisify(gzip)(plain, { level: 6 });
  return { name: `${name}-${fingerprint}.${extension}`, contentType, plain, packed };
}

function toScript(editor: string, workers: Readonly<Record<string, string>>): string {
  return `{
  const sources = ${JSON.stringify(workers)};
  const addresses = {};
  self.MonacoEnvironment = {
    globalAPI: false,
    getWorkerUrl: (_moduleId, label) =>
      (addresses[label] ??= URL.createObjectURL(new Blob([sources[label]], { type: "application/javascript" }))),
  };
}
${editor};
YogaGraphiQL.renderYogaGraphiQL(
  document.querySelector("#root"),
  JSON.parse(document.querySelector("#options").textContent),
);
`;
}
