import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";

const mediaTypes = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".woff2": "font/woff2" };

/**
 * Serves the files of a folder at a free port of this machine.
 *
 * @param {string} folder
 * @param {Record<string, unknown>} answers what is answered as JSON, by path
 */
export async function serveFolder(folder, answers = {}) {
  const server = createServer(async ({ url = "/" }, response) => {
    const path = new URL(url, "http://localhost").pathname;
    if (path in answers) {
      response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(answers[path]));
      return;
    }
    try {
      const content = await readFile(join(folder, normalize(path)));
      response.writeHead(200, { "content-type": mediaTypes[extname(path)] ?? "application/octet-stream" }).end(content);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { url: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}
