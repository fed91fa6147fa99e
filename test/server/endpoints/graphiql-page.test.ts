import { describe, expect, test } from "vitest";
import { startTestServer } from "../start-test-server.js";

const browser = { accept: "text/html,application/xhtml+xml,*/*;q=0.8" };

describe("GraphiQL", () => {
  test("opens with the first three questions of the catalogue in tabs", async () => {
    const { defaultTabs } = await readOptions("/graphql");
    expect(defaultTabs.map(({ query }) => /query (\w+)/.exec(query)?.[1])).toEqual([
      "WhichPot",
      "PotByEverything",
      "AllPots",
    ]);
    expect(JSON.parse(defaultTabs[0]?.variables ?? "")).toEqual({ name: "jug" });
    expect(defaultTabs[0]?.query).toContain("題目 <which-pot>");
  });

  test("opens with the question of the address in front, its defaults filled in", async () => {
    const { query, variables, defaultTabs } = await readOptions("/graphql?question=all-pots");
    expect(query).toContain("query AllPots");
    expect(JSON.parse(variables ?? "")).toEqual({});
    expect(defaultTabs.map((tab) => /query (\w+)/.exec(tab.query)?.[1])).toEqual([
      "AllPots",
      "WhichPot",
      "PotByEverything",
    ]);
  });

  test("puts the variables of the address over a question's defaults", async () => {
    const given = encodeURIComponent('{"size": 3}');
    const { variables } = await readOptions(`/graphql?question=which-pot&variables=${given}`);
    expect(JSON.parse(variables ?? "")).toEqual({ name: "jug", size: 3 });
  });

  test("opens with a query and variables of the address", async () => {
    const given = `query=${encodeURIComponent("{ version } # </script>")}&variables=${encodeURIComponent('{"a":1}')}`;
    const { query, variables, defaultTabs } = await readOptions(`/graphql?${given}`);
    expect(query).toBe("{ version } # </script>");
    expect(JSON.parse(variables ?? "")).toEqual({ a: 1 });
    expect(defaultTabs[0]).toEqual({ query, variables });
  });

  test.each(["no-json", "[1]", "null", '"text"'])(
    "takes variables that are no JSON object, %s, for none",
    async (given) => {
      const { variables } = await readOptions(`/graphql?question=all-pots&variables=${encodeURIComponent(given)}`);
      expect(variables).toBe("{}");
    },
  );

  test("refuses a question that there is not, and names the nearest", async () => {
    const server = await startTestServer();
    const answer = await server.get("/graphql?question=all-pot", { headers: browser });
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain('Did you mean \\"all-pots\\"?');
  });

  test("loads nothing from elsewhere and nothing that its policy forbids", async () => {
    const server = await startTestServer();
    const answer = await server.get("/graphql", { headers: browser });
    const page = await answer.text();
    const loaded = [...page.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, address]) => address);
    expect(loaded.every((address) => address === "data:," || address?.startsWith("/graphql/graphiql-"))).toBe(true);
    expect(page).not.toMatch(/<script(?![^>]*(src=|application\/json))/);
    expect(page).not.toMatch(/ style=| on\w+=/);
    const policy = answer.headers.get("content-security-policy");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("worker-src blob:");
    expect(policy).not.toContain("unsafe-eval");
  });

  test("serves its script and style packed and for good", async () => {
    const server = await startTestServer();
    const page = await (await server.get("/graphql", { headers: browser })).text();
    for (const [, address] of page.matchAll(/"(\/graphql\/graphiql-[^"]+)"/g)) {
      const packed = await server.get(address ?? "", { headers: { "accept-encoding": "gzip" } });
      const plain = await server.get(address ?? "", { headers: { "accept-encoding": "identity" } });
      expect(packed.headers.get("content-encoding")).toBe("gzip");
      expect(packed.headers.get("cache-control")).toContain("immutable");
      expect(Number(packed.headers.get("content-length"))).toBeLessThan(
        Number(plain.headers.get("content-length")) / 1.5,
      );
      expect(await packed.text()).toBe(await plain.text());
    }
  });

  test("has a script that can be parsed", async () => {
    const server = await startTestServer();
    const page = await (await server.get("/graphql", { headers: browser })).text();
    const [, address] = /src="([^"]+)"/.exec(page) ?? [];
    const script = await (await server.get(address ?? "")).text();
    const { Script } = await import("node:vm");
    expect(() => new Script(script)).not.toThrow();
  });

  test("leaves callers that want data alone", async () => {
    const server = await startTestServer();
    const answer = await server.get("/graphql?query={version}", { headers: { accept: "*/*" } });
    expect(await answer.json()).toEqual({ data: { version: "version-1" } });
  });

  test("is not there when it is switched off", async () => {
    const server = await startTestServer({ graphiql: "off" });
    const answer = await server.get("/graphql", { headers: browser });
    expect(await answer.text()).not.toContain("<html");
  });

  test("does not answer for files that it does not have", async () => {
    const server = await startTestServer();
    expect((await server.get("/graphql/graphiql-000000000000.js")).status).toBe(404);
    expect((await server.get("/graphql/else")).status).toBe(404);
  });
});

interface Tab {
  readonly query: string;
  readonly variables: string;
}

/** What the page hands to the editor. */
async function readOptions(path: string): Promise<Partial<Tab> & { readonly defaultTabs: readonly Tab[] }> {
  const server = await startTestServer();
  const page = await (await server.get(path, { headers: browser })).text();
  const [, options] = /id="options">(.*?)<\/script>/.exec(page) ?? [];
  return JSON.parse(options ?? "");
}
