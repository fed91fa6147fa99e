import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import express from "express";
import { describe, expect, test } from "vitest";
import { explorerPage } from "../../../src/server/endpoints/explorer-page.js";
import { startTestServer } from "../start-test-server.js";

describe("The explorer", () => {
  test.each(["/", "/graph?around=pot:red", "/answers/all-pots", "/entities/pot:red", "/statements/s-1", "/matrix"])(
    "is one page for every view: %s",
    async (path) => {
      const server = await startTestServer();
      const answer = await server.get(path, { headers: { accept: "text/html" } });
      expect(answer.status).toBe(200);
      expect(answer.headers.get("content-type")).toBe("text/html; charset=utf-8");
      expect(answer.headers.get("cache-control")).toBe("public, no-cache");
      expect(await answer.text()).toContain("A built page");
    },
  );

  test("may run its own scripts and styles, and ask its own server, and nothing else", async () => {
    const server = await startTestServer();
    const policy = (await server.get("/")).headers.get("content-security-policy")?.split("; ");
    expect(policy).toEqual(
      expect.arrayContaining(["default-src 'none'", "script-src 'self'", "style-src 'self'", "connect-src 'self'"]),
    );
    expect(policy?.join()).not.toMatch(/unsafe|https?:|\*/);
  });

  test("has files that browsers keep for good, because a change gives them another name", async () => {
    const server = await startTestServer();
    const answer = await server.get("/assets/main-0123.js");
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-type")).toMatch(/javascript/);
    expect(answer.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
  });

  test("opens even while nothing is loaded, so that it can say so", async () => {
    const server = await startTestServer({ watch: "on" }, () => ({ world: undefined, diagnostics: [] }));
    expect((await server.get("/")).status).toBe(200);
    expect((await server.get("/questions")).status).toBe(503);
  });

  test.each(["/assets/../index.html", "/assets/%2e%2e/%2e%2e/package.json", "/assets/nope.js", "/entities/a/b"])(
    "has nothing at %s",
    async (path) => {
      const server = await startTestServer();
      expect((await server.get(path)).status).toBe(404);
    },
  );

  test("leaves its addresses unanswered where the page was not built", async () => {
    const folder = mkdtempSync(join(tmpdir(), "no-page-"));
    const application = express().use(explorerPage(folder));
    const listening = application.listen(0);
    try {
      await new Promise((resolve) => listening.once("listening", resolve));
      const { port } = listening.address() as { port: number };
      for (const path of ["/", "/icon.svg"]) expect((await fetch(`http://127.0.0.1:${port}${path}`)).status).toBe(404);
    } finally {
      listening.close();
      rmSync(folder, { recursive: true });
    }
  });
});
