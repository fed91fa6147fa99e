import { describe, expect, it } from "vitest";
import { findRoleHolders, type RoleHolder } from "../../src/query/find-role-holders.js";
import { buildVillage, toRemote, villageRoles } from "./village.js";

const roles = villageRoles("roleHolders");
const village = buildVillage([
  ["s-1", "villager:bob", "LEADS", "gathering:autumn"],
  ["s-2", "villager:zoe", "OPENS", "gathering:autumn"],
  ["s-3", "villager:ann", "LEADS", "gathering:autumn", { from: "1900" }],
  ["s-4", "villager:ann", "LEADS", "gathering:april"],
  ["s-5", "villager:ann", "VISITS", "gathering:april"],
]);

function toShort({ holder, of, relation }: RoleHolder): string {
  return `${holder.id} ${relation} ${of.id}`;
}

describe("holders of a part", () => {
  it("come by what they hold it in, then part as the role orders them, then holder", async () => {
    expect((await findRoleHolders(village, roles, {})).map(toShort)).toEqual([
      "villager:ann LEADS gathering:april",
      "villager:zoe OPENS gathering:autumn",
      "villager:ann LEADS gathering:autumn",
      "villager:bob LEADS gathering:autumn",
    ]);
  });

  it("can be those of one node", async () => {
    const found = await findRoleHolders(toRemote(village), roles, { of: "gathering:april" });
    expect(found.map(toShort)).toEqual(["villager:ann LEADS gathering:april"]);
  });

  it("carry the statement", async () => {
    const found = await findRoleHolders(village, roles, { of: "gathering:autumn" });
    expect(found.map(({ properties }) => properties.id)).toEqual(["s-2", "s-3", "s-1"]);
    expect(found[1]?.properties.from).toBe("1900");
  });

  it("are none where nobody holds a part", async () => {
    expect(await findRoleHolders(village, roles, { of: "villager:ann" })).toEqual([]);
  });

  it("are refused for an unknown node", () => {
    expect(() => findRoleHolders(village, roles, { of: "gathering:aprill" })).toThrow(
      expect.objectContaining({ code: "UNKNOWN_NODE" }),
    );
  });

  it("need a schema that says which parts there are", () => {
    expect(() => findRoleHolders(village, {}, {})).toThrow('Nobody plays the role "holds"');
  });
});
