import type { QuestionRecord } from "../dataset/dataset.js";
import { parseSentence, type SentencePart } from "../dataset/parse-sentence.js";
import type { World } from "../graphql/world.js";
import type { Language } from "../query/looks.js";
import { type AnswerRow, findCellValues, findRows } from "./answer-path.js";

/** An answer to be told, in which language, and how the parameters' values read. */
interface Telling {
  readonly rows: readonly AnswerRow[];
  readonly language: Language;
  readonly wordsByParameter: Readonly<Record<string, readonly string[]>>;
}

/** The answer in words, by the question's own sentence; undefined when it has none or there are no rows. */
export async function tellAnswer(
  { answer: shape, parameters }: QuestionRecord,
  { data, variables }: { readonly data?: unknown; readonly variables: Readonly<Record<string, unknown>> },
  language: Language,
  world: World,
): Promise<string | undefined> {
  const template = language === "zh" ? shape?.sentenceZh : shape?.sentence;
  if (shape === undefined || template === undefined) return undefined;
  const rows = findRows(data, shape.rows);
  if (rows.length === 0) return undefined;
  const words = parameters.map(async ({ name, default: standard }) => {
    const value = variables[name] === undefined && standard !== undefined ? JSON.parse(standard) : variables[name];
    return [name, await toWords(value, language, world)] as const;
  });
  const telling = { rows, language, wordsByParameter: Object.fromEntries(await Promise.all(words)) };
  return parseSentence(template)
    .map((part) => tellPart(part, telling))
    .join("");
}

/** Ids of nodes as their names, anything else as it is. */
async function toWords(value: unknown, language: Language, { store }: World): Promise<readonly string[]> {
  const items = (Array.isArray(value) ? value : [value])
    .filter((item) => item !== null && item !== undefined)
    .map(String);
  const nodes = await store.findNodes(items);
  return items.map((item, index) => {
    const { name, nameZh } = nodes[index]?.properties ?? {};
    return String((language === "zh" ? nameZh : undefined) ?? name ?? item);
  });
}

function tellPart(part: SentencePart, { rows, language, wordsByParameter }: Telling): string {
  switch (part.type) {
    case "rowCount":
      return String(rows.length);
    case "count":
      return String(findDistinct(rows, part.path).length);
    case "list":
      return joinWords(findDistinct(rows, part.path, language === "zh" ? "Zh" : ""), language);
    case "parameter":
      return joinWords(wordsByParameter[part.name] ?? [], language);
    default:
      return part.text;
  }
}

function findDistinct(rows: readonly AnswerRow[], path: string, suffix = ""): string[] {
  return [...new Set(rows.flatMap((row) => findCellValues(row, path, suffix)).map(String))];
}

/** A dash where there is nothing to name. */
function joinWords(words: readonly string[], language: Language): string {
  if (words.length === 0) return "–";
  return language === "zh" ? words.join("、") : new Intl.ListFormat("en-GB", { type: "conjunction" }).format(words);
}
