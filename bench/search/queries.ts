import type { NodeRecord } from "../../src/dataset/dataset.js";
import { createSeededRandom } from "../../src/store/memory/analysis/create-seeded-random.js";

/** Phrases of one kind, and the language whose index has to answer them. */
export interface QueryKind {
  readonly title: string;
  readonly language: "en" | "zh";
  readonly phrases: readonly string[];
}

/** Phrases of each kind: as many words of every frequency as the names have, drawn from the names themselves. */
export function createQueries(nodes: readonly NodeRecord[]): readonly QueryKind[] {
  const random = createSeededRandom(7);
  const pick = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)] as Item;
  const times = (make: () => string) => [...new Set(Array.from({ length: 40 }, make))];
  const englishWords = () => String(pick(nodes).properties.name).split(" ");
  const stretch = (length: number) => () => {
    const characters = [...String(pick(nodes.filter(isLonger(length))).properties.nameZh)];
    const start = Math.floor(random() * (characters.length - length + 1));
    return characters.slice(start, start + length).join("");
  };
  const symbols = nodes.filter(hasSymbol);
  const rare = (): string => {
    const long = englishWords().filter((word) => word.length > 7);
    return long.length > 0 ? pick(long) : rare();
  };
  return [
    { title: "a common word", language: "en", phrases: "agreement trade services digital data duties".split(" ") },
    { title: "a rare word", language: "en", phrases: times(rare) },
    { title: "two words", language: "en", phrases: times(() => englishWords().slice(0, 2).join(" ")) },
    { title: "a whole name", language: "en", phrases: times(() => englishWords().join(" ")) },
    { title: "the beginning of a word", language: "en", phrases: times(() => rare().slice(0, 5)) },
    { title: "a symbol", language: "en", phrases: times(() => toSymbol(pick(symbols))) },
    { title: "a mistyped word", language: "en", phrases: [...times(() => mistype(rare())), "cowslip"] },
    { title: "no hit", language: "en", phrases: ["qqqq", "zzzzzzzz", "98765432", "xqzxqz"] },
    { title: "a single character", language: "zh", phrases: times(stretch(1)) },
    { title: "2 characters", language: "zh", phrases: times(stretch(2)) },
    { title: "3 characters", language: "zh", phrases: times(stretch(3)) },
    { title: "4 characters", language: "zh", phrases: times(stretch(4)) },
    { title: "8 characters", language: "zh", phrases: times(stretch(8)) },
    { title: "common words of 2", language: "zh", phrases: "貿易 協定 服務 電子 數位 資料".split(" ") },
    { title: "common words of 4", language: "zh", phrases: "貿易協定 電子商務 資料傳輸 自由貿易 服務貿易".split(" ") },
    { title: "no hit", language: "zh", phrases: ["龘龘", "鱻麤", "靐龗"] },
  ];
}

function isLonger(length: number) {
  return ({ properties }: NodeRecord) => String(properties.nameZh).length > length;
}

function hasSymbol({ properties }: NodeRecord): boolean {
  return toSymbol({ properties } as NodeRecord) !== "";
}

function toSymbol({ properties }: NodeRecord): string {
  return (properties.aliases as readonly string[])[0] ?? "";
}

/** Two neighbours change places. */
function mistype(word: string): string {
  return `${word.slice(0, 3)}${word.charAt(4)}${word.charAt(3)}${word.slice(5)}`;
}
