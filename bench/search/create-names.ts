import type { NodeRecord } from "../../src/dataset/dataset.js";
import { createSeededRandom } from "../../src/store/memory/analysis/create-seeded-random.js";

/** Words that head the lists, the commonest first; behind them stand thousands that are made up. */
const englishWords =
  "of and on the trade agreement for services in proposal digital work electronic commerce goods programme data transmission negotiations economic partnership free duties customs statement members protection consumer market access rules investment council session general joint framework domestic regulation small enterprises facilitation technical barriers agriculture fisheries subsidies intellectual property dispute settlement transparency development cooperation transfer paperless signatures privacy moratorium competition government procurement payments logistics telecommunications financial energy environment labour safeguards antidumping textiles steel tariff quota standards sanitary measures origin valuation inspection licensing export import border committee ministerial conference declaration decision annex chapter article protocol review mechanism".split(
    " ",
  );
const chineseWords =
  "貿易 協定 服務 電子 商務 數位 提案 工作 計畫 之 及 與 資料 傳輸 談判 經濟 夥伴 關係 自由 關稅 海關 聯合 聲明 會員 保護 消費者 市場 進入 規則 投資 理事會 會議 一般 架構 國內 規章 中小企業 便捷化 技術性 障礙 農業 漁業 補貼 智慧 財產權 爭端 解決 透明化 發展 合作 跨境 無紙化 簽章 隱私 暫停 課徵 競爭 政府 採購 支付 物流 電信 金融 能源 環境 勞工 防衛 反傾銷 紡織 鋼鐵 稅則 配額 標準 檢驗 措施 原產地 估價 檢查 許可 出口 進口 邊境 委員會 部長 宣言 決議 附件 專章 條文 議定書 檢討 機制 亞太 區域 全面 進步 雙邊 多邊 諮商 報告 文件 草案 修正 第一 第二 特別".split(
    " ",
  );

const syllables = "ba den co fer gi lan mo nu pel qua ris sto tur vi wen xa yor zim cha dri".split(" ");

/**
 * How many made-up words stand behind those of a language, and out of how many characters the Chinese ones are made. So
 * many nodes as are shipped get names as long as theirs, of as many different characters, and a third more pairs of these.
 */
const madeUpEnglish = 20_000;
const madeUpChinese = 2_000;
const characterCount = 1_300;

/** Names as a large world would have them: words by Zipf's law, lengths as in the shipped data, every fifth with a symbol too. */
export function createNames(count: number): readonly NodeRecord[] {
  const random = createSeededRandom(20_181_127);
  const english = [...englishWords, ...Array.from({ length: madeUpEnglish }, () => makeEnglishWord(random))];
  const chinese = [...chineseWords, ...Array.from({ length: madeUpChinese }, () => makeChineseWord(random))];
  return Array.from({ length: count }, (_, number) => {
    const name = capitalize(pickWords(english, 3 + Math.floor(random() * 5), random).join(" "));
    const nameZh = pickWords(chinese, 7 + Math.floor(random() * 5), random).join("");
    const aliases = number % 5 === 0 ? [`TN/${english[number % 97]?.toUpperCase()}/W/${number}`] : [];
    const id = `document:n${String(number).padStart(7, "0")}`;
    return { id, kind: "Document", properties: { name, nameZh, aliases } };
  });
}

/** Words by rank: the chance of each is about one over its place. */
function pickWords(words: readonly string[], count: number, random: () => number): readonly string[] {
  return Array.from({ length: count }, () => words[Math.floor(words.length ** random()) - 1] as string);
}

function makeEnglishWord(random: () => number): string {
  const length = 2 + Math.floor(random() * 3);
  return Array.from({ length }, () => syllables[Math.floor(random() * syllables.length)]).join("");
}

/** Two characters, the commonest far commoner than the rest. */
function makeChineseWord(random: () => number): string {
  return String.fromCharCode(
    ...[random(), random()].map((chance) => 0x4e_00 + Math.floor(chance ** 2 * characterCount) * 12),
  );
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The same nodes with their names in one language alone. */
export function keepLanguage(nodes: readonly NodeRecord[], language: "en" | "zh"): readonly NodeRecord[] {
  return nodes.map(({ id, kind, properties: { name, nameZh, aliases } }) => {
    return { id, kind, properties: language === "zh" ? { nameZh } : { name, aliases } } as NodeRecord;
  });
}
