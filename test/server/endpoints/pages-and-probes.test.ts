import { describe, expect, test } from "vitest";
import { startTestServer } from "../start-test-server.js";

describe("/healthz", () => {
  test("answers even while nothing is loaded", async () => {
    const server = await startTestServer({ watch: "on" }, () => ({ world: undefined, diagnostics: [] }));
    const answer = await server.get("/healthz");
    expect([answer.status, await answer.json()]).toEqual([200, { status: "ok" }]);
  });
});

describe("/metrics", () => {
  test("counts requests, operations and refusals, and describes the dataset", async () => {
    const server = await startTestServer();
    await server.ask("query Named { version }");
    await server.ask("{ nope }");
    await server.get("/graphql", { method: "POST", headers: { "content-type": "text/css" }, body: "x" });
    await server.get("/questions/all-pots");
    const metrics = async () => (await server.get("/metrics")).text();
    await expect.poll(metrics).toContain('http_requests_total{route="/questions/<slug>",method="GET",status="200"} 1');
    const text = await metrics();
    expect(text).toContain('http_requests_total{route="/graphql",method="POST",status="400"} 1');
    expect(text).toContain('operations_total{operation="Named",outcome="ok"} 1');
    expect(text).toContain('operations_total{operation="AllPots",outcome="ok"} 1');
    expect(text).toContain('operations_total{operation="(anonymous)",outcome="refused"} 1');
    expect(text).toContain('refused_total{reason="UNSUPPORTED_MEDIA_TYPE"} 1');
    expect(text).toContain('dataset_info{version="version-1"} 1');
    expect(text).toContain('dataset_records{record="statements"} 9');
    expect(text).toContain('dataset_loads_total{outcome="ok"} 1');
    expect(text).toContain("process_cpu_user_seconds_total");
  });

  test("is there only where it is switched on", async () => {
    const server = await startTestServer({ metrics: "off" });
    expect((await server.get("/metrics")).status).toBe(404);
  });

  test("does not grow with the names that callers choose", async () => {
    const server = await startTestServer();
    for (let index = 0; index < 120; index++) await server.ask(`query Name${index} { version }`);
    for (let index = 0; index < 5; index++) await server.get(`/nowhere/${index}`);
    const text = await (await server.get("/metrics")).text();
    expect(text.match(/operations_total\{/g)).toHaveLength(101);
    expect(text).toContain('operations_total{operation="(other)",outcome="ok"} 20');
    expect(text.match(/requests_total\{route="other"/g)).toHaveLength(1);
  });
});

describe("An address that is not there", () => {
  test("is answered in JSON with the nearest one", async () => {
    const server = await startTestServer();
    const answer = await server.get("/grapql");
    expect(answer.status).toBe(404);
    expect(await answer.json()).toMatchObject({
      errors: [{ extensions: { code: "NOT_FOUND", suggestion: "Did you mean /graphql?" } }],
    });
  });

  test("is answered with a page for browsers, which does not repeat it", async () => {
    const server = await startTestServer();
    const answer = await server.get("/<b>x</b>", { headers: { accept: "text/html" } });
    expect(answer.status).toBe(404);
    expect(answer.headers.get("content-type")).toContain("text/html");
    expect(await answer.text()).not.toContain("<b>");
  });
});
