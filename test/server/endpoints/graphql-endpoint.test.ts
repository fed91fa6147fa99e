import { describe, expect, test } from "vitest";
import { startTestServer, type TestServer } from "../start-test-server.js";

const json = { "content-type": "application/json" };

async function expectAlive(server: TestServer): Promise<void> {
  const answer = await server.ask("{ version }");
  expect(await answer.json()).toEqual({ data: { version: "version-1" } });
}

describe("/graphql", () => {
  test("answers queries by POST, GET and HEAD", async () => {
    const server = await startTestServer();
    await expectAlive(server);
    const got = await server.get("/graphql?query={version}");
    expect(await got.json()).toEqual({ data: { version: "version-1" } });
    const head = await server.get("/graphql?query={version}", { method: "HEAD" });
    expect([head.status, await head.text()]).toEqual([200, ""]);
  });

  test("lets GET answers be kept for revalidation and nothing else", async () => {
    const server = await startTestServer();
    const cacheControl = async (path: string, init?: RequestInit) =>
      (await server.get(path, init)).headers.get("cache-control");
    expect(await cacheControl("/graphql?query={version}")).toBe("public, no-cache");
    expect(await cacheControl("/graphql")).toBe("no-store");
    expect(await cacheControl("/graphql", { method: "POST", headers: json, body: '{"query":"{version}"}' })).toBe(
      "no-store",
    );
  });

  test("takes a query as plain text", async () => {
    const server = await startTestServer();
    const headers = { "content-type": "application/graphql" };
    const answer = await server.get("/graphql", { method: "POST", headers, body: "{ version }" });
    expect(await answer.json()).toEqual({ data: { version: "version-1" } });
  });

  test.each([
    ["malformed JSON", '{"query": ', 400],
    ["JSON that is no object", "1", 400],
    ["an empty body", "", 400],
    ["a batch", '[{"query":"{ version }"},{"query":"{ version }"}]', 400],
    ["an unknown member", '{"query":"{ version }","qeury":"{ version }"}', 400],
    ["a body in an unknown charset", '{"query":"{ version }"}', 415, "application/json; charset=klingon"],
    ["a form", "query={version}", 415, "application/x-www-form-urlencoded"],
    ["a body without a type", new Blob(['{"query":"{ version }"}']), 415, ""],
  ])("refuses %s", async (_name, body, status, type = "application/json") => {
    const server = await startTestServer();
    const headers: Record<string, string> = type ? { "content-type": type } : {};
    const answer = await server.get("/graphql", { method: "POST", headers, body });
    expect(answer.status).toBe(status);
    const { errors } = (await answer.json()) as { errors: { message: string; extensions: { code: string } }[] };
    expect(errors[0]?.message).toBeTruthy();
    expect(errors[0]?.extensions.code).toMatch(/^[A-Z_]+$/);
    await expectAlive(server);
  });

  test("refuses a body of 10 MB, names the limit, and lives", async () => {
    const server = await startTestServer();
    const body = JSON.stringify({ query: `{ version } # ${"x".repeat(10_000_000)}` });
    const answer = await server.get("/graphql", { method: "POST", headers: json, body });
    expect(answer.status).toBe(413);
    expect(await answer.json()).toMatchObject({
      errors: [
        {
          message: `The request body of ${body.length} bytes is larger than the limit of 100000 bytes.`,
          extensions: { code: "BODY_TOO_LARGE", details: { limit: 100_000, length: body.length } },
        },
      ],
    });
    await expectAlive(server);
  });

  test("refuses a large body that does not say how large it is", async () => {
    const server = await startTestServer();
    const body = new Blob(["x".repeat(300_000)]).stream();
    const init = { method: "POST", headers: json, body, duplex: "half" };
    const answer = await server.get("/graphql", init as RequestInit);
    expect(answer.status).toBe(413);
    await expectAlive(server);
  });

  test.each(["PUT", "DELETE", "PATCH"])("does not answer %s", async (method) => {
    const server = await startTestServer();
    const answer = await server.get("/graphql", { method });
    expect(answer.status).toBe(405);
    expect(answer.headers.get("allow")).toBe("GET, HEAD, POST, OPTIONS");
    expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: "METHOD_NOT_ALLOWED" } }] });
  });

  test.each([
    ["an unknown field", "{ nope }"],
    ["a cyclic fragment", "{ pots { ...A } } fragment A on Pot { name ...A }"],
    ["a mutation", "mutation { version }"],
    ["a query that is cut off", "{ version "],
  ])("refuses %s without executing it", async (_name, query) => {
    const server = await startTestServer();
    const answer = await server.ask(query);
    expect(answer.status).toBe(400);
    expect(await answer.json()).not.toHaveProperty("data");
    await expectAlive(server);
  });

  test("masks a bug to the caller and logs it whole, with the request", async () => {
    const server = await startTestServer();
    const answer = await server.ask("{ version bug }");
    const body = await answer.text();
    expect(JSON.parse(body)).toMatchObject({ data: { version: "version-1", bug: null } });
    expect(body).not.toContain("secret detail");
    const record = server.log.find(({ err }) => JSON.stringify(err)?.includes("secret detail of a bug"));
    expect(record).toMatchObject({ level: 50, requestId: answer.headers.get("x-request-id") });
    await expectAlive(server);
  });

  test("answers from one version, even when another is loaded meanwhile", async () => {
    const { createStubWorld } = await import("../stub-world.js");
    let version = 1;
    const server = await startTestServer({}, () => ({
      world: createStubWorld(`version-${version++}`),
      diagnostics: [],
    }));
    const slow = server.ask("{ slow(ms: 150) version }");
    await expect.poll(() => server.log.length).toBeGreaterThan(0);
    await new Promise((resolve) => setTimeout(resolve, 50));
    await server.reload();
    const answer = await slow;
    expect(answer.headers.get("x-dataset-version")).toBe("version-1");
    expect(await answer.json()).toEqual({ data: { slow: "done", version: "version-1" } });
    expect((await server.get("/healthz")).headers.get("x-dataset-version")).toBe("version-2");
  });
});
