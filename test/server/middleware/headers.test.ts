import { describe, expect, test } from "vitest";
import { startTestServer } from "../start-test-server.js";

describe("Every answer", () => {
  test.each(["/", "/graphql?query={version}", "/questions", "/healthz", "/readyz", "/metrics", "/nowhere"])(
    "of %s names the dataset version and the request",
    async (path) => {
      const server = await startTestServer();
      const answer = await server.get(path);
      expect(answer.headers.get("x-dataset-version")).toBe("version-1");
      expect(answer.headers.get("x-request-id")).toMatch(/^[\w-]{36}$/);
      expect(answer.headers.get("cache-control")).toBeTruthy();
    },
  );

  test("forbids a browser to load, frame or guess anything, and does not name its software", async () => {
    const server = await startTestServer();
    const { headers } = await server.get("/questions");
    expect(headers.get("content-security-policy")).toContain("default-src 'none'");
    expect(headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("x-frame-options")).toBe("DENY");
    expect(headers.get("referrer-policy")).toBe("no-referrer");
    expect(headers.get("cross-origin-opener-policy")).toBe("same-origin");
    expect(headers.get("cross-origin-resource-policy")).toBe("cross-origin");
    expect(headers.get("permissions-policy")).toContain("camera=()");
    expect([headers.has("x-powered-by"), headers.has("server")]).toEqual([false, false]);
    expect(headers.has("strict-transport-security")).toBe(false);
  });

  test.each(["/", "/graphql", "/nowhere"])("lets the page at %s run nothing but scripts of ours", async (path) => {
    const server = await startTestServer();
    const { headers } = await server.get(path, { headers: { accept: "text/html" } });
    const policy = headers.get("content-security-policy") ?? "";
    const scripts = /script-src ([^;]*)/.exec(policy)?.[1] ?? "'none'";
    expect(["'self'", "'none'"]).toContain(scripts);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("base-uri 'none'");
    expect(policy).not.toMatch(/unsafe-eval|https?:|\*/);
  });

  test("takes over a sound request id and replaces any other", async () => {
    const server = await startTestServer();
    const sound = await server.get("/healthz", { headers: { "x-request-id": "abc-123" } });
    const unsound = await server.get("/healthz", { headers: { "x-request-id": 'a "quoted" id' } });
    expect(sound.headers.get("x-request-id")).toBe("abc-123");
    expect(unsound.headers.get("x-request-id")).not.toContain("quoted");
  });

  test("is packed when it is long and the caller can unpack it", async () => {
    const server = await startTestServer();
    const answer = await server.get("/questions", { headers: { "accept-encoding": "gzip" } });
    expect(answer.headers.get("content-encoding")).toBe("gzip");
    expect(answer.headers.get("vary")).toContain("Accept-Encoding");
  });
});

describe("Unchanged answers", () => {
  test.each(["/", "/questions", "/questions/all-pots", "/graphql?query={version}"])(
    "of %s are not sent again",
    async (path) => {
      const server = await startTestServer();
      const first = await server.get(path);
      const etag = first.headers.get("etag") ?? "";
      const second = await server.get(path, { headers: { "if-none-match": etag } });
      expect(second.status).toBe(304);
      expect(await second.text()).toBe("");
      expect(second.headers.get("x-dataset-version")).toBe("version-1");
    },
  );
});

describe("Pages of other origins", () => {
  const origin = "https://a.example";

  test("may read everything by default", async () => {
    const server = await startTestServer();
    const answer = await server.get("/questions", { headers: { origin } });
    expect(answer.headers.get("access-control-allow-origin")).toBe("*");
    expect(answer.headers.get("access-control-expose-headers")).toContain("x-dataset-version");
  });

  test("are told what they may send", async () => {
    const server = await startTestServer();
    const headers = {
      origin,
      "access-control-request-method": "POST",
      "access-control-request-headers": "content-type",
    };
    const answer = await server.get("/graphql", { method: "OPTIONS", headers });
    expect(answer.status).toBe(204);
    expect(answer.headers.get("access-control-allow-methods")).toBe("GET, HEAD, POST, OPTIONS");
    expect(answer.headers.get("access-control-allow-headers")).toContain("content-type");
  });

  test("may read only when they are listed", async () => {
    const server = await startTestServer({ corsOrigin: `${origin},https://b.example` });
    const listed = await server.get("/questions", { headers: { origin } });
    const other = await server.get("/questions", { headers: { origin: "https://c.example" } });
    expect(listed.headers.get("access-control-allow-origin")).toBe(origin);
    expect(listed.headers.get("vary")).toContain("Origin");
    expect(other.headers.has("access-control-allow-origin")).toBe(false);
  });
});

describe("The log", () => {
  const isOfRequest = (
    record: { readonly msg: string; readonly level?: unknown; readonly requestId?: unknown },
    level: number,
  ) => record.level === level && record.requestId === "r1";

  test("has one line a request, with its operation; its query only for debugging", async () => {
    const server = await startTestServer();
    await server.get("/graphql?query=query%20Secret%7Bversion%7D", { headers: { "x-request-id": "r1" } });
    await expect.poll(() => server.log.filter((record) => isOfRequest(record, 30))).toHaveLength(1);
    const record = server.log.find((record) => isOfRequest(record, 30));
    expect(record).toMatchObject({ level: 30, method: "GET", path: "/graphql", status: 200, operation: "Secret" });
    expect(record?.ms).toBeTypeOf("number");
    expect(JSON.stringify(record)).not.toContain("version");
    expect(server.log.find((other) => isOfRequest(other, 20))).toMatchObject({ query: "query Secret{version}" });
  });

  test("keeps probes at the level of debugging", async () => {
    const server = await startTestServer();
    await server.get("/healthz");
    await expect.poll(() => server.log.find(({ path }) => path === "/healthz")).toMatchObject({ level: 20 });
  });

  test("begins with the address, the dataset version and its counts", async () => {
    const server = await startTestServer();
    expect(server.log.find(({ msg }) => msg === "Listening")).toMatchObject({
      ...{ url: server.url, datasetVersion: "version-1" },
      ...{ nodes: 7, statements: 9, inferred: 2, passages: 4 },
    });
  });
});
