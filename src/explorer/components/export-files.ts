import { getVocabulary } from "../api/vocabulary.ts";
import { isChinese } from "../language/language.ts";
import { type Message, t } from "../language/message.ts";
import { type ExportedPart, toExportPath } from "../location/to-export-path.ts";
import type { ExportChoice } from "./export-menu.tsx";
import { messages } from "./export-messages.ts";

interface FileFormat {
  readonly format: string;
  readonly label: Message;
  /** Its readers draw nodes where the file puts them. */
  readonly isPlaced?: boolean;
}

const fileFormats: readonly FileFormat[] = [
  { format: "xlsx", label: messages.xlsx },
  { format: "csv", label: messages.csv },
  { format: "gexf", label: messages.gexf, isPlaced: true },
  { format: "graphml", label: messages.graphml },
  { format: "cx2", label: messages.cx2, isPlaced: true },
  { format: "node-link.json", label: messages.nodeLink },
];

/** The server puts nodes of larger graphs nowhere, and refuses to be asked. */
const mostPlaced = { nodes: 10_000, statements: 30_000 };

/** The files of a part of the graph that the server makes for the programs most used. */
export function listExportFiles(part: ExportedPart): readonly ExportChoice[] {
  return fileFormats.map(({ format, label, isPlaced = false }) => {
    const layout = isPlaced && isWithinReach() ? "forceatlas2" : "";
    return { label: t(label), href: toFileLink(part, format, { layout }) };
  });
}

/** The link to a part of the graph as an Excel workbook. */
export function toWorkbookLink(part: ExportedPart): string {
  return toFileLink(part, "xlsx");
}

/** The way to what else the server makes. */
export function toAllFormats(): ExportChoice {
  return { label: t(messages.allFormats), href: "/export", isOpened: true };
}

function toFileLink({ scope, choices }: ExportedPart, format: string, more: ExportedPart["choices"] = {}): string {
  return toExportPath({ scope, choices: { ...choices, ...more, lang: isChinese() ? "zh" : "" } }, format);
}

function isWithinReach(): boolean {
  const { nodeCount, statementCount } = getVocabulary().dataset;
  return nodeCount <= mostPlaced.nodes && statementCount <= mostPlaced.statements;
}
