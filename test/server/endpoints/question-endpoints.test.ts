import { describe, expect, test } from "vitest";
import { startTestServer } from "../start-test-server.js";

async function read(path: string, flags: object = {}) {
  const server = await startTestServer({ ...flags });
  const answer = await server.get(path);
  return { status: answer.status, body: await answer.json() };
}

describe("/questions", () => {
  test("lists the catalogue with where each answer is", async () => {
    const { body } = await read("/questions");
    expect(body).toMatchObject({ datasetVersion: "version-1" });
    expect(body.questions).toHaveLength(4);
    expect(body.questions[0]).toMatchObject({
      slug: "which-pot",
      url: "/questions/which-pot",
      parameters: [{ name: "name", type: "String", default: '"jug"' }, { name: "size" }],
    });
  });
});

describe("/questions/<slug>", () => {
  test("answers with the operation's own defaults", async () => {
    const { status, body } = await read("/questions/which-pot");
    expect(status).toBe(200);
    expect(body).toMatchObject({ question: { slug: "which-pot" }, variables: {}, datasetVersion: "version-1" });
    expect(JSON.parse(body.data.pot)).toEqual({ name: "jug" });
  });

  test.each([
    ["which-pot?name=a%26b&size=-3", { name: "a&b", size: -3 }],
    ["which-pot?name=", { name: null }],
    ["pot-by-everything?color=RED&tags=a&tags=b,c", { color: "RED", tags: ["a", "b,c"] }],
    ["pot-by-everything?color=RED&tags=a,%20b", { color: "RED", tags: ["a", "b"] }],
    ["pot-by-everything?color=BLUE&isGlazed=true", { color: "BLUE", isGlazed: true }],
    ['pot-by-everything?color=RED&where={"name":"x"}', { color: "RED", where: { name: "x" } }],
  ])("reads %s by the types of its parameters", async (path, expected) => {
    const { status, body } = await read(`/questions/${path}`);
    expect(status).toBe(200);
    expect(body.variables).toEqual(expected);
    expect(JSON.parse(body.data.pot)).toEqual(expected);
  });

  test.each([
    ["which-pott", 404, "UNKNOWN_QUESTION", 'Did you mean "which-pot"?'],
    ["which-pot?nane=jug", 400, "UNKNOWN_PARAMETER", 'Did you mean "name"?'],
    ["which-pot?colour=jug", 400, "UNKNOWN_PARAMETER", "It takes name, size."],
    ["all-pots?x=1", 400, "UNKNOWN_PARAMETER", "It takes none."],
    ["which-pot?size=big", 400, "BAD_PARAMETER", "It is of type Int."],
    ["which-pot?size=1&size=2", 400, "BAD_PARAMETER", "It is of type Int."],
    ["pot-by-everything?where={", 400, "BAD_PARAMETER", "It is of type PotWhere."],
    ["pot-by-everything?color=RED&isGlazed=perhaps", 400, "BAD_PARAMETER", "It is of type Boolean."],
  ])("refuses %s", async (path, status, code, suggestion) => {
    const answer = await read(`/questions/${path}`);
    expect(answer.status).toBe(status);
    expect(answer.body.errors[0].extensions).toMatchObject({ code, suggestion });
  });

  test("refuses a value outside an enumeration, and a required parameter that is missing", async () => {
    expect((await read("/questions/pot-by-everything?color=GREEN")).status).toBe(400);
    expect((await read("/questions/pot-by-everything")).status).toBe(400);
  });

  test("does not answer other methods", async () => {
    const server = await startTestServer();
    expect((await server.get("/questions/which-pot", { method: "POST" })).status).toBe(405);
  });
});
