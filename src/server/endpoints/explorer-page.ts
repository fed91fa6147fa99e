import { existsSync } from "node:fs";
import { join } from "node:path";
import express, { type RequestHandler, Router } from "express";
import { toContentPolicy } from "../middleware/secure-headers.js";

/** The views of the page; each is one document that finds its way by its address. */
const viewPaths = [
  ...["/", "/graph", "/table", "/matrix", "/precedents"],
  ...["/answers/:key", "/entities/:key", "/statements/:key"],
];

/** The page draws with WebGL, lays out in a worker of its own and saves what it made; it asks nobody else. */
const policy = toContentPolicy({
  "script-src": ["'self'"],
  "style-src": ["'self'"],
  "font-src": ["'self'"],
  "img-src": ["'self'", "data:", "blob:"],
  "connect-src": ["'self'"],
  "worker-src": ["'self'"],
});

/**
 * The explorer: one page for all its views, and its files.
 *
 * @param folder the built page; where it is missing, `/` says how to build it
 */
export function explorerPage(folder: string): RequestHandler {
  const page = join(folder, "index.html");
  const router = Router();
  router.get(viewPaths, (_request, response, next) => {
    if (!existsSync(page)) return next();
    response.set({ "content-security-policy": policy, "cache-control": "public, no-cache" });
    response.sendFile(page, { cacheControl: false });
  });
  // Names of files hold a hash of their content.
  router.use("/assets", express.static(join(folder, "assets"), { index: false, immutable: true, maxAge: "1y" }));
  router.get("/icon.svg", (_request, response, next) => {
    response.sendFile(join(folder, "icon.svg"), { maxAge: "1d" }, (error) => error && next());
  });
  return router;
}
