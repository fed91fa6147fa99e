import { loadWorld } from "../../src/compose.js";

const { world } = loadWorld({ schema: "schema", data: "graph-data" } as never);
if (!world) throw new Error("no world");
const s0 = performance.now();
const index = await world.getSearchIndex();
console.log("build", (performance.now() - s0).toFixed(1), world.dataset.nodes.length);
for (const phrase of [
  "moratorium",
  "moratoruim",
  "日本",
  "電子商務",
  "电子商务",
  "e-commerce",
  "ecommerce",
  "japan",
  "jpn",
  "WT/GC/W/747",
  "W/747",
  "cptpp",
  "permanent moratorium",
  "permanent moratorium electronic transmissions",
  "the transfer of data",
  "資料",
  "資料跨境傳輸",
  "中小企業",
  "SME",
  "source code",
  "原始碼",
  "art 14.3",
  "article 14",
  "美",
  "美國",
  "ｕｓａ",
  "digital signatures paperless",
  "singapor",
  "pacfic aliance",
  "聯合聲明",
  "joint statement initiative",
  "ambassador",
  "chile peru",
]) {
  console.log("## " + phrase);
  for (const { id, score, matched } of index.search(phrase, { limit: 8 }))
    console.log("  " + score.toFixed(2), id, JSON.stringify(matched).slice(0, 140));
}
