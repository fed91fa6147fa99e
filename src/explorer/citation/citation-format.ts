import { t } from "../language/message.ts";
import type { Bibliography } from "./bibliography.ts";
import type { CitationLabels } from "./citation-labels.ts";
import { messages } from "./messages.ts";
import { toBibtex } from "./to-bibtex.ts";
import { toMarkdown } from "./to-markdown.ts";
import { toPlainText } from "./to-plain-text.ts";

/** The forms that a citation can take. */
export const citationFormats = ["plain", "markdown", "bibtex"] as const;

export type CitationFormat = (typeof citationFormats)[number];

/** The files that they are saved as. */
export const fileTypes: Readonly<Record<CitationFormat, { readonly extension: string; readonly mediaType: string }>> = {
  plain: { extension: "txt", mediaType: "text/plain;charset=utf-8" },
  markdown: { extension: "md", mediaType: "text/markdown;charset=utf-8" },
  bibtex: { extension: "bib", mediaType: "application/x-bibtex;charset=utf-8" },
};

/** A citation in one of its forms, in the reader's language. */
export function formatCitation(bibliography: Bibliography, format: CitationFormat, pageKey: string): string {
  const labels: CitationLabels = {
    sources: t(messages.sources),
    version: (version) => t(messages.version, { version }),
    retrieved: (day) => t(messages.retrieved, { day }),
  };
  if (format === "bibtex") return toBibtex(bibliography, pageKey);
  return format === "markdown" ? toMarkdown(bibliography, labels) : toPlainText(bibliography, labels);
}
