import { describe, expect, it } from "vitest";
import { createSearchIndex } from "../../src/query/create-search-index.js";
import { villageNode, villageOntology } from "./village.js";

const index = createSearchIndex(villageOntology, [
  villageNode("topic:pause", { name: "Moratorium on mill fees", nameZh: "磨坊費暫停徵收", aliases: ["the pause"] }),
  villageNode("topic:trade", { name: "E-commerce", nameZh: "電子商務", aliases: ["ecommerce", "ＥＣ"] }),
  villageNode("topic:trade-plan", { name: "E-commerce work plan", nameZh: "電子商務工作計畫" }),
  villageNode("topic:electronics", { name: "Electronics", nameZh: "電子產品" }),
  villageNode("villager:mei", { name: "Mei", nameZh: "美國", aliases: ["美", "美方"], mark: "MEI" }),
  villageNode("villager:sing", { name: "Singa", nameZh: "星加坡", aliases: ["星"] }),
  villageNode("villager:oumei", { name: "Ou", nameZh: "歐美商會" }),
  villageNode("motion:m747", { name: "Motion on the meadow", number: "WT/GC/W/747" }),
  villageNode("motion:m745", { name: "Motion on the brook", number: "WT/GC/W/745" }),
  villageNode("motion:m114", { name: "Motion on bread", number: "JOB/GC/114" }),
  villageNode("motion:m60", { name: "Motion of winter", aliases: ["冬季動議（WT/MIN(17)/60）"] }),
  villageNode("motion:m1140", { name: "Motion on cheese", number: "JOB/GC/1140" }),
  villageNode("guild:pause", { name: "The Pause" }),
  villageNode("guild:cafe", { name: "Café Königsberg", description: "Bakers who keep the old ovens of the Priory." }),
  villageNode("guild:weavers", { name: "Weavers", descriptionZh: "負責織布與臺灣茶的行會" }),
]);

function find(phrase: string, kinds?: readonly string[], limit = 20): readonly string[] {
  return index.search(phrase, { ...(kinds && { kinds }), limit }).map(({ id }) => id);
}

function findMatched(phrase: string): readonly string[] | undefined {
  return index.search(phrase, { limit: 1 })[0]?.matched;
}

describe("search", () => {
  it.each([
    ["English", "moratorium", "topic:pause"],
    ["another letter case", "MORATORIUM ON MILL FEES", "topic:pause"],
    ["the beginning of a word", "morator", "topic:pause"],
    ["typing errors", "moratoruim", "topic:pause"],
    ["missing accents", "cafe konigsberg", "guild:cafe"],
    ["Traditional Chinese", "電子商務", "topic:trade"],
    ["Simplified Chinese", "电子商务", "topic:trade"],
    ["part of a Chinese name", "暂停", "topic:pause"],
    ["full width", "Ｅ－ｃｏｍｍｅｒｃｅ", "topic:trade"],
    ["full width in the data", "ec", "topic:trade"],
    ["an alias", "the pause", "guild:pause"],
    ["both languages mixed", "e-commerce 電子商務", "topic:trade"],
    ["a compound written as one word", "ecommerce", "topic:trade"],
    ["a compound written as two words", "e commerce", "topic:trade"],
    ["a word of the description", "priory", "guild:cafe"],
    ["a symbol", "WT/GC/W/747", "motion:m747"],
    ["a symbol in lower case", "wt/gc/w/745", "motion:m745"],
    ["a symbol that begins a longer one", "JOB/GC/114", "motion:m114"],
    ["part of a symbol", "W/747", "motion:m747"],
    ["a symbol with brackets, within a phrase", "the one of wt/min(17)/60", "motion:m60"],
  ])("finds by %s", (_, phrase, id) => {
    expect(find(phrase)[0]).toBe(id);
  });

  it("puts names equal to the phrase before names that begin with it, and those before the rest", () => {
    const found = index.search("電子商務", { limit: 20 });
    expect(found.map(({ id }) => id)).toEqual(["topic:trade", "topic:trade-plan"]);
    expect(found.map(({ score }) => Math.floor(score))).toEqual([2, 1]);
  });

  it("returns every node that bears the name, of whatever kind, ties by id", () => {
    expect(find("The Pause").slice(0, 2).sort()).toEqual(["guild:pause", "topic:pause"]);
  });

  it("lets a single character find its alias first and never by a longer phrase", () => {
    expect(find("美")[0]).toBe("villager:mei");
    expect(find("星")).toEqual(["villager:sing"]);
    expect(find("歐美")).toEqual(["villager:oumei"]);
  });

  it("does not guess at figures", () => {
    expect(find("746")).toEqual([]);
    expect(find("motion745")).toEqual([]);
  });

  it("does not take a word that stands in the data, or begins one, for a typing error", () => {
    expect(find("mei")).toEqual(["villager:mei"]);
    expect(find("mead")).toEqual(["motion:m747"]);
  });

  it("compares only so many words with the mistyped ones of a phrase", () => {
    const alike = Array.from({ length: 3 ** 7 }, (_, at) => at.toString(3).padStart(7, "0"));
    const named = createSearchIndex(
      villageOntology,
      alike.map((figures) =>
        villageNode(`topic:${figures}`, { name: figures.replace(/\d/g, (figure) => "abc".charAt(+figure)) }),
      ),
    );
    const count = (phrase: string) => named.search(phrase, { limit: 100 }).length;
    expect(count("abcabcx")).toBe(3);
    expect(count("zzabcab abcabcx")).toBe(3);
    expect(count("zzabcab yyabcab xxabcab abcabcx")).toBe(0);
  });

  it("finds words of any length by their beginning", () => {
    const named = createSearchIndex(villageOntology, [
      villageNode("topic:long", { name: `the ${"mill".repeat(100)}` }),
    ]);
    expect(named.search("millmillmill", { limit: 1 })).toHaveLength(1);
  });

  it("counts what is found of a phrase that becomes long when it is folded", () => {
    const list = (first: number, count: number) =>
      Array.from({ length: count }, (_, at) => String.fromCodePoint(first + at)).join("");
    const phrase = `${list(0x33_00, 88)}${list(0x32_d0, 47)}`;
    const named = createSearchIndex(villageOntology, [
      villageNode("topic:all", { name: `the ${phrase}` }),
      villageNode("topic:half", { name: `the ${phrase.slice(0, 70)}` }),
    ]);
    expect(named.search(phrase, { limit: 2 }).map(({ id }) => id)).toEqual(["topic:all", "topic:half"]);
  });

  it("ranks a name that is the phrase in another order or mistyped before part of a longer one", () => {
    const named = createSearchIndex(villageOntology, [
      villageNode("topic:a", { name: "Fees for grinding, a moratorium", aliases: ["temporary moratorium on fees"] }),
      villageNode("topic:b", { name: "Fees for grinding", aliases: ["moratorium", "fee pause", "mill fees", "toll"] }),
    ]);
    for (const phrase of ["moratorium", "moratoruim", "fees mill"]) {
      expect(named.search(phrase, { limit: 2 }).map(({ id }) => id)).toEqual(["topic:b", "topic:a"]);
    }
  });

  it("leaves out what matches less than half as much of the phrase as the best", () => {
    expect(find("moratorium mill fees bread")).toEqual(["topic:pause"]);
  });

  it("finds nothing for a phrase without words", () => {
    for (const phrase of ["", "   ", "—/·"]) expect(find(phrase)).toEqual([]);
  });

  it("keeps to the kinds asked for, and to none when none is named", () => {
    expect(find("the pause", ["Topic"])).toEqual(["topic:pause"]);
    expect(find("the pause", [])).toEqual([]);
  });

  it("keeps to the limit, the best first", () => {
    expect(find("motion", undefined, 2)).toEqual(find("motion").slice(0, 2));
    expect(find("motion", undefined, 2)).toHaveLength(2);
  });

  it("gives the same order every time, ties by id", () => {
    const tied = createSearchIndex(
      villageOntology,
      ["guild:c", "guild:a", "guild:b"].map((id) => villageNode(id, { name: "Same" })),
    );
    expect(tied.search("same", { limit: 5 }).map(({ id }) => id)).toEqual(["guild:a", "guild:b", "guild:c"]);
  });

  it("says in which names the match stands, as they are in the data", () => {
    expect(findMatched("电子商务")).toEqual(["電子商務"]);
    expect(findMatched("ec")).toEqual(["ＥＣ"]);
    expect(findMatched("e-commerce 電子商務")).toEqual(["E-commerce", "電子商務", "ecommerce"]);
  });

  it("says which words of a description match when no name does", () => {
    expect(findMatched("priory ovens")).toEqual(["ovens", "Priory"]);
    expect(findMatched("台湾茶")).toEqual(["臺灣茶"]);
  });
});
