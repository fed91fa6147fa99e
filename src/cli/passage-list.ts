import type { NodeRecord } from "../dataset/dataset.js";
import type { World } from "../graphql/world.js";
import type { Language } from "../query/looks.js";
import { describePassage } from "./describe-passage.js";
import { indentText } from "./indent-text.js";

/** Passages numbered in the order in which they are first referred to. */
export interface PassageList {
  /** References to passages, as in `[1] [3]`. */
  readonly refer: (ids: readonly string[]) => string;
  /** Ids in the order of their numbers. */
  readonly ids: () => readonly string[];
}

/** An empty list. */
export function createPassageList(): PassageList {
  const numbers = new Map<string, number>();
  const getNumber = (id: string) => {
    const number = numbers.get(id) ?? numbers.size + 1;
    numbers.set(id, number);
    return number;
  };
  return {
    refer: (ids) =>
      ids
        .map(getNumber)
        .sort((a, b) => a - b)
        .map((number) => `[${number}]`)
        .join(" "),
    ids: () => [...numbers.keys()],
  };
}

/** A passage as programs read it: its place in words and in figures, and its text where the sources are at hand. */
export interface PassageDescription {
  readonly id: string;
  readonly place: string;
  readonly text?: string;
  readonly [property: string]: unknown;
}

/** Passages with their places, in the order given; ids without a passage are left out. */
export async function describePassages(
  ids: readonly string[],
  world: World,
  language: Language,
): Promise<readonly PassageDescription[]> {
  const passages = await world.store.findNodes(ids);
  return Promise.all(
    passages.filter((passage) => passage !== undefined).map((item) => describe(item, world, language)),
  );
}

/** Numbered passages as text, each with its place and, where the sources are at hand, what stands there, blank lines left out. */
export function formatPassages(
  passages: readonly PassageDescription[],
  language: Language,
  columns: number | undefined,
): string {
  if (passages.length === 0) return "";
  const heading = language === "zh" ? "出處" : "Passages";
  return `\n${heading}\n${passages.map((passage, index) => formatPassage(passage, index + 1, columns)).join("")}`;
}

async function describe(passage: NodeRecord, world: World, language: Language): Promise<PassageDescription> {
  const document = await world.store.findNode(String(passage.properties.documentId));
  const text = world.findPassageText(passage);
  return {
    ...passage.properties,
    id: passage.id,
    place: describePassage(passage, document, language),
    ...(text === undefined ? {} : { text }),
  };
}

function formatPassage({ place, text }: PassageDescription, number: number, columns: number | undefined): string {
  const lines = text?.split("\n").filter((line) => line.trim() !== "") ?? [];
  return `  [${number}] ${place}\n${lines.map((line) => indentText(line.trim(), 6, columns)).join("")}`;
}
