import { getVocabulary } from "../api/vocabulary.ts";
import { listExportFiles, toAllFormats } from "../components/export-files.ts";
import type { ExportChoice, ExportGroup } from "../components/export-menu.tsx";
import { t } from "../language/message.ts";
import { findExportedPart } from "./find-exported-part.ts";
import { listMadeFiles, toNodesFile } from "./list-made-files.ts";
import { messages } from "./messages.ts";
import type { ScopeState } from "./use-scope.ts";

/**
 * The files of what a view shows: the server's where its choices leave the same, else those that the page makes. Where
 * more belongs to the scope than is shown, the server's are offered beside those of what is.
 */
export function listExports({ scope, task, shown }: ScopeState, pictures: readonly ExportChoice[]): ExportGroup[] {
  const isLoaded = task.status === "done";
  const part = isLoaded ? findExportedPart(scope, getVocabulary(), shown.questionVariables) : undefined;
  const lead = t(messages.exportLead);
  if (!part) return [{ lead, choices: [...pictures, ...listMadeFiles(shown)] }];
  const files = listExportFiles(part);
  if (!shown.isTruncated && !shown.isReachedByFilters) {
    return [{ lead, choices: [...pictures, ...files, toNodesFile(shown), toAllFormats()] }];
  }
  return [
    { lead, choices: [...pictures, ...listMadeFiles(shown)] },
    { lead: t(messages.exportAll), choices: [...files, toAllFormats()] },
  ];
}
