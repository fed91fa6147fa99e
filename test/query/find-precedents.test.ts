import { describe, expect, it } from "vitest";
import { findPrecedents, type Precedent } from "../../src/query/find-precedents.js";
import { buildVillage, toRemote, villageNode, villageRoles } from "./village.js";

const roles = villageRoles("precedents");
const village = buildVillage(
  [
    ["a-1", "topic:fees", "UNDER", "topic:mill"],
    ["a-2", "stand:keep-some", "UNDER", "stand:keep"],
    ["a-3", "stand:keep", "ON", "topic:fees"],
    ["a-4", "clause:old-2", "WITHIN", "clause:old-part"],
    ["a-5", "clause:old-part", "WITHIN", "charter:old"],
    ["b-1", "villager:ann", "MOVES", "motion:m1"],
    ["b-2", "villager:bob", "MOVES", "motion:m1"],
    ["b-3", "motion:m1", "ON", "topic:fees"],
    ["b-4", "villager:cas", "REMARKS", "remark:r1"],
    ["b-5", "remark:r1", "ON", "topic:meadow"],
    ["b-6", "remark:r2", "ON", "stand:keep-some"],
    ["b-7", "guild:bakers", "MOVES", "motion:m3"],
    [
      "c-1",
      "motion:m1",
      "INVOKES",
      "charter:old",
      { heading: "A. Fees for ever", headingZh: "甲、永久收費", stand: "stand:keep" },
    ],
    ["c-2", "motion:m1", "INVOKES", "clause:old-2", { heading: "A. Fees for ever", stand: "stand:keep-some" }],
    ["c-3", "motion:m1", "INVOKES", "charter:new", { heading: "B. Fees for now" }],
    ["c-4", "motion:m1", "INVOKES", "charter:new", { topic: "topic:meadow" }],
    ["c-5", "remark:r1", "INVOKES", "charter:new", { topic: "topic:mill" }],
    ["c-6", "remark:r1", "INVOKES", "charter:hay"],
    ["c-7", "remark:r1", "INVOKES", "charter:old", { stand: "stand:keep" }],
    ["c-8", "remark:r2", "INVOKES", "document:almanac"],
    ["c-9", "document:almanac", "INVOKES", "charter:old", { topic: "topic:mill" }],
    ["c-10", "motion:m3", "INVOKES", "charter:old", { topic: "topic:well" }],
    ["c-11", "remark:r3", "INVOKES", "motion:m3"],
    ["d-1", "villager:ann", "BOUND_BY", "charter:old"],
    ["d-2", "villager:zoe", "BOUND_BY", "charter:old"],
    ["d-3", "villager:bob", "BOUND_BY", "charter:new"],
  ],
  [
    villageNode("charter:old", { complete: true }),
    villageNode("charter:new"),
    villageNode("topic:well"),
    villageNode("topic:barn"),
  ],
);

function toShort(precedents: readonly Precedent[]) {
  return precedents.map(({ cited, provision, category, position, citedBy }) => [
    category,
    cited.id,
    provision?.id,
    position?.id,
    citedBy.map(({ member, properties }) => `${member?.id} ${properties.id}`),
  ]);
}

const toStatementIds = (precedents: readonly Precedent[]) =>
  [...new Set(precedents.flatMap(({ citedBy }) => citedBy.map(({ properties }) => properties.id)))].sort();

describe("precedents", () => {
  it("are grouped by what is cited, category and position, and ordered by category, cited, provision", async () => {
    expect(toShort(await findPrecedents(village, roles, { theme: "topic:mill" }))).toEqual([
      ["A. Fees for ever", "charter:old", undefined, "stand:keep", ["villager:ann c-1", "villager:bob c-1"]],
      ["A. Fees for ever", "charter:old", "clause:old-2", "stand:keep-some", ["villager:ann c-2", "villager:bob c-2"]],
      ["B. Fees for now", "charter:new", undefined, undefined, ["villager:ann c-3", "villager:bob c-3"]],
      [null, "charter:new", undefined, undefined, ["villager:cas c-5"]],
      [null, "charter:old", undefined, "stand:keep", ["villager:cas c-7"]],
    ]);
  });

  it("give the category in Chinese beside it where it is told", async () => {
    const found = await findPrecedents(village, roles, { proposal: "motion:m1", theme: "topic:mill" });
    expect(found.map(({ category, categoryZh }) => [category, categoryZh])).toEqual([
      ["A. Fees for ever", "甲、永久收費"],
      ["A. Fees for ever", null],
      ["B. Fees for now", null],
    ]);
  });

  it("have the topic that the statement says, else that of its position, else that of what cites", async () => {
    const meadow = await findPrecedents(village, roles, { theme: "topic:meadow" });
    expect(toStatementIds(meadow)).toEqual(["c-4", "c-6"]);
    const fees = await findPrecedents(village, roles, { theme: "topic:fees" });
    expect(toStatementIds(fees)).toEqual(["c-1", "c-2", "c-3", "c-7"]);
  });

  it("have the position that the statement says, else one that what cites is about; narrower ones count", async () => {
    const keep = await findPrecedents(village, roles, { position: "stand:keep" });
    expect(toStatementIds(keep)).toEqual(["c-1", "c-2", "c-7", "c-8"]);
    const some = await findPrecedents(village, roles, { position: "stand:keep-some" });
    expect(toStatementIds(some)).toEqual(["c-2", "c-8"]);
  });

  it("are those of one proposal", async () => {
    expect(toStatementIds(await findPrecedents(village, roles, { proposal: "remark:r1" }))).toEqual([
      "c-5",
      "c-6",
      "c-7",
    ]);
  });

  it("meet all that is given", async () => {
    const found = await findPrecedents(village, roles, {
      proposal: "motion:m1",
      position: "stand:keep",
      theme: "topic:mill",
    });
    expect(toStatementIds(found)).toEqual(["c-1", "c-2"]);
  });

  it("leave out what documents cite and what only follows for those who spoke", async () => {
    const found = await findPrecedents(village, roles, { theme: "topic:mill" });
    expect(toStatementIds(found)).not.toContain("c-9");
    expect(found.flatMap(({ citedBy }) => citedBy.map(({ properties }) => properties.inferred))).not.toContain(true);
  });

  it("tell whether who cites is a party, and nothing where the data do not tell", async () => {
    const [old, , recent] = await findPrecedents(village, roles, { proposal: "motion:m1", theme: "topic:mill" });
    expect(old?.citedBy.map(({ member, isParty }) => [member?.id, isParty])).toEqual([
      ["villager:ann", true],
      ["villager:bob", false],
    ]);
    expect(recent?.citedBy.map(({ member, isParty }) => [member?.id, isParty])).toEqual([
      ["villager:ann", null],
      ["villager:bob", true],
    ]);
  });

  it("do not call someone an outsider who could not be a party", async () => {
    const [precedent] = await findPrecedents(village, roles, { proposal: "motion:m3" });
    expect(precedent?.citedBy.map(({ member, isParty }) => [member?.id, isParty])).toEqual([["guild:bakers", null]]);
  });

  it("give the parties by id, for a provision those of what it belongs to", async () => {
    const [old, provision] = await findPrecedents(village, roles, { theme: "topic:mill" });
    expect(old?.parties.map(({ id }) => id)).toEqual(["villager:ann", "villager:zoe"]);
    expect(provision?.parties).toEqual(old?.parties);
  });

  it("keep a citation of which nobody is known to be the author", async () => {
    const [precedent] = await findPrecedents(village, roles, { proposal: "remark:r2" });
    expect(precedent?.cited.id).toBe("document:almanac");
    expect(precedent?.citedBy.map(({ proposal, member, isParty }) => [proposal.id, member, isParty])).toEqual([
      ["remark:r2", null, null],
    ]);
  });

  it("are what a proposal cites, not what cites it", async () => {
    expect(toStatementIds(await findPrecedents(village, roles, { proposal: "motion:m3" }))).toEqual(["c-10"]);
    expect(toStatementIds(await findPrecedents(village, roles, { proposal: "remark:r3" }))).toEqual(["c-11"]);
  });

  it("take the world's word for what is a provision", async () => {
    const found = await findPrecedents(village, { ...roles, provision: ["Charter"] }, { proposal: "motion:m1" });
    expect(found.every(({ provision }) => provision === null)).toBe(true);
  });

  it("are none where nothing is cited", async () => {
    expect(await findPrecedents(village, roles, { theme: "topic:barn" })).toEqual([]);
  });

  it("are the same on a store that answers with promises", async () => {
    const given = { theme: "topic:mill" };
    expect(await findPrecedents(toRemote(village), roles, given)).toEqual(findPrecedents(village, roles, given));
  });

  it("are refused when nothing says which", () => {
    expect(() => findPrecedents(village, roles, {})).toThrow(
      expect.objectContaining({
        code: "BAD_ARGUMENT",
        suggestion: 'Give at least one of "theme", "position" and "proposal".',
      }),
    );
    expect(() => findPrecedents(village, roles, { theme: null })).toThrow(
      expect.objectContaining({ code: "BAD_ARGUMENT" }),
    );
  });

  it("are refused for ids that do not fit", () => {
    const code = (wanted: string) => expect.objectContaining({ code: wanted });
    expect(() => findPrecedents(village, roles, { theme: "topic:mil" })).toThrow(code("UNKNOWN_NODE"));
    expect(() => findPrecedents(village, roles, { theme: "stand:keep" })).toThrow(code("WRONG_KIND"));
    expect(() => findPrecedents(village, roles, { position: "topic:mill" })).toThrow(code("WRONG_KIND"));
    expect(() => findPrecedents(village, roles, { proposal: "charter:old" })).toThrow(code("WRONG_KIND"));
  });
});
