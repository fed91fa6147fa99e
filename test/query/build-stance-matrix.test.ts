import { describe, expect, it } from "vitest";
import { buildStanceMatrix, type StanceMatrix } from "../../src/query/build-stance-matrix.js";
import { buildVillage, toRemote, villageNode, villageRoles } from "./village.js";

const roles = villageRoles("stanceMatrix");
const village = buildVillage(
  [
    ["a-1", "topic:fees", "UNDER", "topic:mill"],
    ["a-2", "stand:keep", "ON", "topic:fees"],
    ["a-3", "stand:keep-some", "ON", "topic:fees"],
    ["a-4", "stand:keep-some", "UNDER", "stand:keep"],
    ["a-5", "stand:mow", "ON", "topic:meadow"],
    ["a-6", "gathering:morning", "WITHIN", "gathering:spring"],
    ["b-1", "villager:ann", "FAVOURS", "stand:keep", { gathering: "gathering:spring" }],
    ["b-2", "villager:bob", "FAVOURS", "stand:keep-some", { gathering: "gathering:morning" }],
    ["b-3", "villager:cas", "FAVOURS", "stand:keep", { gathering: "gathering:spring" }],
    ["b-4", "villager:cas", "RESISTS", "stand:keep", { gathering: "gathering:autumn" }],
    ["b-5", "guild:bakers", "FAVOURS", "stand:keep", { gathering: "gathering:spring" }],
    ["b-6", "villager:dot", "RESISTS", "stand:keep-some"],
    ["c-1", "villager:eve", "VISITS", "gathering:morning"],
    ["c-2", "villager:flo", "VISITS", "gathering:spring"],
    ["c-3", "villager:gus", "REMARKS", "remark:r1", { gathering: "gathering:morning" }],
    ["c-4", "villager:hal", "VISITS", "gathering:winter"],
  ],
  [villageNode("topic:well"), villageNode("gathering:autumn")],
);

function toTable({ cells }: StanceMatrix): Record<string, string> {
  return Object.fromEntries(
    cells.map(({ member, position, stance }) => [`${member.properties.name} ${position.properties.name}`, stance]),
  );
}

const toIds = (nodes: readonly { readonly id: string }[]) => nodes.map(({ id }) => id);

describe("a stance matrix without meetings", () => {
  it("takes in positions on narrower topics and the meetings at which stands were taken", async () => {
    const matrix = await buildStanceMatrix(village, roles, { theme: "topic:mill" });
    expect(matrix.theme.id).toBe("topic:mill");
    expect(toIds(matrix.positions)).toEqual(["stand:keep", "stand:keep-some"]);
    expect(toIds(matrix.meetings)).toEqual(["gathering:autumn", "gathering:morning", "gathering:spring"]);
  });

  it("has a cell for each member and position, members and positions by id", async () => {
    const matrix = await buildStanceMatrix(village, roles, { theme: "topic:mill" });
    expect(toTable(matrix)).toEqual({
      "ann keep": "FAVOURS",
      "ann keep-some": "SILENT",
      "bob keep": "FAVOURS",
      "bob keep-some": "FAVOURS",
      "cas keep": "MIXED",
      "cas keep-some": "SILENT",
      "dot keep": "RESISTS",
      "dot keep-some": "RESISTS",
      "eve keep": "SILENT",
      "eve keep-some": "SILENT",
      "flo keep": "SILENT",
      "flo keep-some": "SILENT",
      "gus keep": "SILENT",
      "gus keep-some": "SILENT",
    });
    expect(matrix.cells.map(({ member, position }) => [member.id, position.id])).toEqual(
      matrix.members.flatMap((member) => matrix.positions.map((position) => [member.id, position.id])),
    );
  });

  it("gives the statements behind a cell, those on narrower positions too", async () => {
    const { cells } = await buildStanceMatrix(village, roles, { theme: "topic:mill" });
    const find = (member: string) =>
      cells
        .find((cell) => cell.member.id === member && cell.position.id === "stand:keep")
        ?.statements.map(({ properties, object }) => [properties.id, object.id]);
    expect(find("villager:bob")).toEqual([["b-2", "stand:keep-some"]]);
    expect(find("villager:cas")).toEqual([
      ["b-3", "stand:keep"],
      ["b-4", "stand:keep"],
    ]);
    expect(find("villager:eve")).toEqual([]);
  });

  it("carries only the stances upward that the world says do so", async () => {
    const matrix = await buildStanceMatrix(village, { ...roles, upward: ["FAVOURS"] }, { theme: "topic:mill" });
    const table = toTable(matrix);
    expect(table["bob keep"]).toBe("FAVOURS");
    expect(table["dot keep"]).toBe("ABSENT");
    expect(table["dot keep-some"]).toBe("RESISTS");
  });

  it("is the same on a store that answers with promises", async () => {
    const given = { theme: "topic:mill" };
    expect(await buildStanceMatrix(toRemote(village), roles, given)).toEqual(buildStanceMatrix(village, roles, given));
  });

  it("is empty where nobody has taken a stand", async () => {
    const matrix = await buildStanceMatrix(village, roles, { theme: "topic:well" });
    expect(matrix).toEqual({ theme: matrix.theme, meetings: [], positions: [], members: [], cells: [] });
  });
});

describe("a stance matrix of given meetings", () => {
  it("counts only stands and presence at those meetings and their parts", async () => {
    const matrix = await buildStanceMatrix(village, roles, { theme: "topic:mill", meetings: ["gathering:spring"] });
    expect(toIds(matrix.meetings)).toEqual(["gathering:spring"]);
    expect(toIds(matrix.members)).toEqual(["ann", "bob", "cas", "eve", "flo", "gus"].map((slug) => `villager:${slug}`));
    expect(toTable(matrix)["cas keep"]).toBe("FAVOURS");
  });

  it("counts who attended the whole as taking part in its part, not who spoke elsewhere in it", async () => {
    const matrix = await buildStanceMatrix(village, roles, { theme: "topic:mill", meetings: ["gathering:morning"] });
    expect(toIds(matrix.members)).toEqual(["bob", "eve", "flo", "gus"].map((slug) => `villager:${slug}`));
  });

  it("shows who took part in a meeting at which no stand was taken", async () => {
    const matrix = await buildStanceMatrix(village, roles, { theme: "topic:mill", meetings: ["gathering:winter"] });
    expect(toTable(matrix)).toEqual({ "hal keep": "SILENT", "hal keep-some": "SILENT" });
  });

  it("has no members when no meeting may count", async () => {
    const matrix = await buildStanceMatrix(village, roles, { theme: "topic:mill", meetings: [] });
    expect([matrix.meetings, matrix.members, matrix.cells]).toEqual([[], [], []]);
    expect(matrix.positions).toHaveLength(2);
  });
});

describe("a stance matrix is refused", () => {
  it("for an unknown topic, with the nearest", () => {
    expect(() => buildStanceMatrix(village, roles, { theme: "topic:mil" })).toThrow(
      expect.objectContaining({ code: "UNKNOWN_NODE", suggestion: 'Did you mean "topic:mill"?' }),
    );
  });

  it("for a node of another kind as topic or meeting", () => {
    expect(() => buildStanceMatrix(village, roles, { theme: "stand:keep" })).toThrow(
      expect.objectContaining({ code: "WRONG_KIND", suggestion: "Give the id of a node of the kind Topic." }),
    );
    expect(() => buildStanceMatrix(village, roles, { theme: "topic:mill", meetings: ["topic:mill"] })).toThrow(
      expect.objectContaining({ code: "WRONG_KIND" }),
    );
  });
});

describe("a stance matrix with too many cells", () => {
  const build = (villagers: number) => {
    const stands = Array.from({ length: 250 }, (_, number) => `stand:s${number}`);
    const crowd = buildVillage([
      ...stands.map((id, number): [string, string, string, string] => [`a-${number}`, id, "ON", "topic:fees"]),
      ...Array.from({ length: villagers }, (_, number): [string, string, string, string] => [
        ...([`b-${number}`, `villager:v${number}`, "FAVOURS", `stand:s${number % 250}`] as const),
      ]),
    ]);
    return (async () => buildStanceMatrix(crowd, roles, { theme: "topic:fees" }))();
  };

  it("is refused with the figures", async () => {
    expect((await build(200)).cells).toHaveLength(50_000);
    await expect(build(201)).rejects.toMatchObject({
      code: "MATRIX_TOO_LARGE",
      details: { members: 201, positions: 250, cells: 50_250, limit: 50_000 },
    });
  });
});
