import { describe, expect, it } from "vitest";
import { fuzzServer } from "../fuzz/fuzz-server.js";
import { toFuzzTarget } from "../fuzz/fuzz-target.js";
import { listFramings } from "../fuzz/header-requests.js";
import { toShell } from "../fuzz/raw-request.js";
import { sendRaw } from "../fuzz/send-raw.js";
import { findBugs, readError, serveWorld } from "./serve-toy-world.js";

describe("hostile requests", () => {
  it("are answered, refused or cut off, and tell nobody anything", async () => {
    const server = await serveWorld();
    const before = Object.getOwnPropertyNames(Object.prototype);
    const { findings, statuses } = await fuzzServer({
      ...{ address: server.address, target: toFuzzTarget(server.world), seed: 1, runs: 600 },
      getBugs: () => findBugs(server),
    });
    expect(findings.map(({ request, faults }) => [...faults, request && toShell(request)].join("\n"))).toEqual([]);
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
    expect(statuses["200"]).toBeGreaterThan(50);
    expect((await server.get("/readyz")).status).toBe(200);
  }, 60_000);

  it("may be no HTTP at all, which is no bug", async () => {
    const server = await serveWorld();
    const statuses = await Promise.all(
      listFramings().map(async (framing) => (await sendRaw(framing, server.address)).status),
    );
    expect(statuses.filter((status) => status === 400).length).toBeGreaterThan(10);
    expect(statuses.filter((status) => status !== undefined && status >= 500)).toEqual([]);
    expect(findBugs(server)).toEqual([]);
  });

  it("may name variables in an address that are no JSON", async () => {
    const { get } = await serveWorld();
    const answer = await get("/graphql?query={__typename}&variables={");
    expect(answer.status).toBe(400);
    expect(await readError(answer)).toMatchObject({ code: "BAD_REQUEST", details: { parameter: "variables" } });
  });

  it("do not get back at length, error by error, what they sent", async () => {
    const { ask } = await serveWorld();
    const sort = Object.fromEntries(Array.from({ length: 3_000 }, (_, index) => [`k${index}`, index]));
    const answer = await ask("query ($sort: [PlantSort!]) { plants(sort: $sort) { id } }", { sort });
    expect((await answer.text()).length).toBeLessThan(100_000);
  });

  it("do not look for words without end", async () => {
    const { ask } = await serveWorld();
    const answer = await ask("query ($phrase: String!) { search(phrase: $phrase) { score } }", {
      phrase: "a".repeat(50_000),
    });
    expect(await readError(answer)).toMatchObject({ code: "BAD_ARGUMENT", details: { argument: "phrase" } });
  });

  it("do not make the query editor print deep variables with all their indentation", async () => {
    const { get } = await serveWorld();
    const variables = `{"a":${"[".repeat(5_000)}${"]".repeat(5_000)}}`;
    const answer = await get(`/graphql?query={__typename}&variables=${variables}`, {
      headers: { accept: "text/html" },
    });
    expect((await answer.text()).length).toBeLessThan(20_000);
  });

  it("do not name themselves at length in log and metrics", async () => {
    const { get, log } = await serveWorld();
    await get(`/graphql?query={__typename}&operationName=${"a".repeat(5_000)}`);
    expect(await (await get("/metrics")).text()).not.toContain("aaaa");
    expect(log.filter(({ operation }) => operation !== undefined)).toEqual([]);
  });
});
