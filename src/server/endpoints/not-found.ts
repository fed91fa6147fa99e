import type { RequestHandler } from "express";
import { findNearestName } from "../../shared/nearest-name.js";
import { RefusedRequest } from "../error-body.js";

const paths: readonly string[] = [
  ...["/", "/graph", "/table", "/matrix", "/precedents"],
  ...["/graphql", "/questions", "/export", "/healthz", "/readyz", "/metrics"],
];

/** 404 for an address that is not ours: a page for browsers, JSON for everyone else. */
export const notFound: RequestHandler = (request, response) => {
  const nearest = findNearestName(request.path, paths);
  if (request.accepts(["json", "html"]) !== "html") {
    throw new RefusedRequest(404, "Nothing is at this address.", {
      code: "NOT_FOUND",
      suggestion: nearest ? `Did you mean ${nearest}?` : `There is ${paths.join(", ")}.`,
    });
  }
  const links = (nearest ? [nearest] : paths).map((path) => `<li><a href="${path}">${path}</a></li>`).join("");
  response.status(404).set("cache-control", "no-store").type("html");
  response.send(`<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Not found · 找不到</title>
<h1>Nothing is at this address · 此網址沒有內容</h1>
<ul>${links}</ul></html>
`);
};
