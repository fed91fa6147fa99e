import { getVocabulary, labelKind, labelOf, labelRelation } from "../../api/vocabulary.ts";
import { isChinese } from "../../language/language.ts";
import { type Message, t } from "../../language/message.ts";
import type { QuestionParameter } from "./question.ts";
import type { Control } from "./to-control.ts";
import { capitalize, toWords } from "./to-words.ts";

/** What tells entities of one kind apart in any world. */
const usualParts: Readonly<Record<string, Message>> = {
  from: { en: "From", zh: "起點" },
  to: { en: "To", zh: "終點" },
  first: { en: "First", zh: "第一" },
  second: { en: "Second", zh: "第二" },
  third: { en: "Third", zh: "第三" },
  others: { en: "Others", zh: "其他" },
  all: { en: "All", zh: "全部" },
  with: { en: "With", zh: "具備" },
  without: { en: "Without", zh: "不具備" },
  parent: { en: "Parent", zh: "上層" },
  list: { en: "List", zh: "清單" },
};

/** Names that other parameters have in any world. */
const usualNames: Readonly<Record<string, Message>> = {
  first: { en: "Rows at most", zh: "筆數上限" },
  limit: { en: "At most", zh: "數量上限" },
  year: { en: "Year", zh: "年份" },
  maxLength: { en: "Steps at most", zh: "步數上限" },
  atLeast: { en: "At least", zh: "至少" },
  atMost: { en: "At most", zh: "至多" },
  lessThan: { en: "Less than", zh: "小於" },
  moreThan: { en: "More than", zh: "大於" },
  kinds: { en: "Kinds", zh: "種類" },
  relations: { en: "Relations", zh: "關係" },
};

/**
 * What a parameter is called: as the world calls the kind, property or relation by its name, else by its own words, with
 * the kind that it asks for where that is another.
 */
export function labelParameter({ name }: QuestionParameter, control: Control): string {
  const isEntity = control.type === "entity";
  const usual = isEntity ? usualParts[name] : usualNames[name];
  const known = (usual && t(usual)) ?? findPropertyLabel(name) ?? findRelationLabel(name);
  const words = known ?? toWords(name);
  const [kind] = isEntity && control.kinds?.length === 1 ? control.kinds : [];
  if (!isEntity || kind === undefined) return words;
  const label = labelKind(kind, { isPlural: control.isList });
  if (isNameOf(name, kind)) return label;
  if (!isChinese()) return `${words} (${label.toLowerCase()})`;
  return known === undefined ? `${label}（${words.toLowerCase()}）` : `${known}（${label}）`;
}

function isNameOf(name: string, kindName: string): boolean {
  const kind = getVocabulary().kindByName.get(kindName);
  return [kind?.idPrefix, kind?.plural].some(
    (known) => known?.replaceAll("-", "").toLowerCase() === name.toLowerCase(),
  );
}

/** The label of a property by this name, or of the one whose plural it is. */
function findPropertyLabel(name: string): string | undefined {
  const { statementProperties, kinds } = getVocabulary().ontology;
  const names = [name, name.replace(/s$/, ""), name.replace(/ies$/, "y")];
  const places = [statementProperties, ...kinds.map(({ properties }) => properties)];
  const property = places.flat().find((candidate) => names.includes(candidate.name));
  return property && capitalize(labelOf(property));
}

function findRelationLabel(name: string): string | undefined {
  const { relations } = getVocabulary().ontology;
  const relation = relations.find(({ field, inverse }) => field === name || inverse === name);
  return relation && capitalize(labelRelation(relation.type, relation.field === name ? "subject" : "object"));
}
