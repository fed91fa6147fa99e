import type { PropertyDefinition } from "../../api/shapes.ts";
import { getVocabulary, labelKind, labelRelation, labelValue } from "../../api/vocabulary.ts";
import { messages as sharedMessages } from "../../components/messages.ts";
import { formatDate } from "../../language/format-date.ts";
import { isChinese } from "../../language/language.ts";
import { formatNumber, t } from "../../language/message.ts";
import type { CsvCell } from "../../scope/to-csv.ts";
import { findNode } from "./find-node.ts";
import type { Cell } from "./read-rows.ts";

/** A cell as the reader sees it, in words. */
export function formatCell(cell: Cell): string {
  const { value } = cell;
  const translated = findTranslation(cell);
  if (translated !== undefined) return translated;
  if (typeof value === "boolean") return t(value ? sharedMessages.yes : sharedMessages.no);
  if (typeof value === "number") return formatNumber(value, { maximumFractionDigits: 6 });
  if (typeof value === "string") return formatText(cell, value);
  return JSON.stringify(value);
}

/** A cell as a spreadsheet takes it: numbers, dates and booleans as they are, words as the reader sees them. */
export function toCsvValue(cell: Cell): CsvCell {
  const { value } = cell;
  if (typeof value === "number" || typeof value === "boolean") return value;
  return isDate(cell) ? String(value) : formatCell(cell);
}

/** What rows are sorted by: numbers by size, dates by time, all else by its words. */
export function toSortValue(cells: readonly Cell[]): string | number | undefined {
  const [cell] = cells;
  if (!cell) return undefined;
  const value = cells.length === 1 ? toCsvValue(cell) : cells.map(formatCell).join(" ");
  return typeof value === "number" ? value : String(value);
}

/** `role` and `roleZh` say the same: readers of Chinese are given the second where it is there. */
function findTranslation({ holder, field }: Cell): string | undefined {
  const translated = isChinese() ? holder?.[`${field}Zh`] : undefined;
  return typeof translated === "string" && translated !== "" ? translated : undefined;
}

function formatText(cell: Cell, text: string): string {
  const { field, holder } = cell;
  const { kindByName, relationByType, ontology } = getVocabulary();
  if (isDate(cell)) return formatDate(text);
  const property = findProperty(field, findNode(holder)?.__typename);
  if (property && property.values.length > 0) return labelValue(toTypeName(property), text);
  if (!/^[A-Z][A-Za-z_]+$/.test(text)) return text;
  const knowing = ontology.enums.filter(({ values }) => values.some(({ name }) => name === text));
  const namesake = knowing.find(({ name }) => name.toLowerCase() === field.toLowerCase());
  if (namesake) return labelValue(namesake.name, text);
  if (relationByType.has(text)) return labelRelation(text);
  if (kindByName.has(text)) return labelKind(text);
  return knowing[0] ? labelValue(knowing[0].name, text) : text;
}

/** True for a cell that the ontology knows to hold a date. */
export function isDate({ value, field, holder }: Cell): boolean {
  if (typeof value !== "string" || !/^\d{4}(-\d{2}){0,2}$/.test(value)) return false;
  const property = findProperty(field, findNode(holder)?.__typename);
  return property !== undefined && toTypeName(property) === "PartialDate";
}

/** What the ontology says of a field: of the kind that holds it where that is known, else wherever it is defined. */
function findProperty(field: string, kindName: string | undefined): PropertyDefinition | undefined {
  const { kindByName, ontology } = getVocabulary();
  const own = kindName === undefined ? undefined : kindByName.get(kindName)?.properties;
  const places = own ? [own] : [ontology.statementProperties, ...ontology.kinds.map(({ properties }) => properties)];
  return places.flat().find(({ name }) => name === field);
}

function toTypeName({ type }: PropertyDefinition): string {
  return type.replace(/[[\]!]/g, "");
}
