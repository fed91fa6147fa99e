import { serverAudits } from "graphql-http";
import { describe, expect, it } from "vitest";
import { serveWorld } from "../serve-toy-world.js";

const query = "query Plants($limit: Int) { plants(limit: $limit) { id name aliases } }";

/** The same request by the short way, and by Yoga's, which an address with a question mark takes. */
async function postBothWays(body: string, headers: Readonly<Record<string, string>> = {}) {
  const server = await serveWorld();
  const all = { "content-type": "application/json", "x-request-id": "both", ...headers };
  const post = async (path: string) => {
    const answer = await server.get(path, { method: "POST", headers: all, body });
    const { date: _, etag: __, ...told } = Object.fromEntries(answer.headers);
    return { status: answer.status, headers: told, text: await answer.text() };
  };
  return [await post("/graphql"), await post("/graphql?")] as const;
}

describe("a plain request by POST", () => {
  it.each(["*/*", "application/json", "application/graphql-response+json", "text/html", "application/json;q=0.1, */*"])(
    "that accepts %s is answered as by Yoga, headers and all",
    async (accept) => {
      const [short, long] = await postBothWays(JSON.stringify({ query, variables: { limit: 2 } }), { accept });
      expect(short).toEqual(long);
    },
  );

  it.each([
    ["an unknown field", JSON.stringify({ query: "{ nope }" })],
    [
      "an error beside data",
      JSON.stringify({ query: '{ plants(limit: 1) { id } paths(from: "a:b", to: "a:c") { length } }' }),
    ],
    ["variables that do not fit", JSON.stringify({ query, variables: { limit: "x" } })],
    ["variables that are a list", JSON.stringify({ query, variables: [] })],
    ["a member that does not belong", JSON.stringify({ query, more: 1 })],
    ["no query", "{}"],
    ["malformed JSON", "{"],
    ["a batch", JSON.stringify([{ query }])],
    ["an operation that there is not", JSON.stringify({ query, operationName: "Other" })],
    ["a mutation", JSON.stringify({ query: "mutation { a }" })],
  ])("with %s is refused as by Yoga", async (_, body) => {
    const [short, long] = await postBothWays(body);
    expect(short).toEqual(long);
    expect(short.text).toContain('"errors"');
  });

  it("passes all 61 audits of GraphQL over HTTP by either way", async () => {
    const server = await serveWorld();
    const byYoga: typeof fetch = (address, init) => {
      const url = new URL(String(address));
      return fetch(init?.method === "POST" ? `${url}${url.search ? "&" : "?"}` : url, init);
    };
    for (const fetchFn of [fetch, byYoga]) {
      const audits = serverAudits({ url: `${server.url}/graphql`, fetchFn });
      const results = await Promise.all(audits.map((audit) => audit.fn()));
      expect(results.filter(({ status }) => status !== "ok").map(({ name }) => name)).toEqual([]);
      expect(results).toHaveLength(61);
    }
  });
});
