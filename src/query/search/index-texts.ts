import type { NodeRecord } from "../../dataset/dataset.js";
import { mergeSort } from "../../shared/merge-sort.js";
import { compareText } from "../compare-text.js";
import { foldText } from "../fold-text.js";
import { getText } from "./get-text.js";
import { createGrowingNumbers } from "./growing-numbers.js";
import { type FoldedNames, tabulateNames } from "./name-table.js";
import { tabulateReady } from "./ready-table.js";
import type { ListTexts } from "./searched-text.js";
import { tabulateWords } from "./tabulate-words.js";
import { createTextClassifier } from "./text-classes.js";
import type { TextIndex, TextTable } from "./text-index.js";
import type { Turns } from "./turns.js";
import { createWordReader, type WordsOfTexts } from "./word-reader.js";

/** Indexes the texts of nodes: their names as a whole, the words of all texts, and the best nodes for the commonest words. */
export function* indexTexts(nodes: readonly NodeRecord[], listTexts: ListTexts): Turns<TextIndex> {
  const sorted = yield* mergeSort(nodes, (a, b) => compareText(a.id, b.id));
  const read = yield* readTexts(sorted, listTexts);
  const { texts } = read;
  const words = yield* tabulateWords(read.words);
  const names = yield* tabulateNames(read.names, (text) => foldText(getText(texts, listTexts, text)));
  const ready = yield* tabulateReady({ texts, words, names: names.whileIndexing });
  return { texts, words, names: names.afterwards, ready };
}

/** What is known after every text was read once. */
interface ReadTexts {
  readonly texts: TextTable;
  readonly words: WordsOfTexts;
  readonly names: FoldedNames;
}

function* readTexts(nodes: readonly NodeRecord[], listTexts: ListTexts): Turns<ReadTexts> {
  const nodeOf = createGrowingNumbers();
  const classOf = createGrowingNumbers();
  const reader = createWordReader();
  const classifier = createTextClassifier();
  const foldedNames: string[] = [];
  const textOfName = createGrowingNumbers();
  for (let node = 0; node < nodes.length; node++) {
    for (const { value, weight, isName } of listTexts(nodes[node] as NodeRecord)) {
      const folded = foldText(value);
      if (isName && folded !== "") {
        foldedNames.push(folded);
        textOfName.push(nodeOf.length);
      }
      nodeOf.push(node);
      classOf.push(classifier.classify(weight, isName, reader.read(folded)));
    }
    if (node % 64 === 63) yield;
  }
  const classes = classifier.toClasses();
  const isFew = classes.merits.length <= 65_536;
  const texts = {
    ...{ nodes, nodeOf: nodeOf.toArray().slice(), classes },
    classOf: isFew ? Uint16Array.from(classOf.toArray()) : classOf.toArray().slice(),
  };
  const names = { folded: foldedNames, textOf: textOfName.toArray() };
  return { texts, words: reader.finish(), names };
}
