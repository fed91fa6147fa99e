import type { Diagnostic } from "../shared/diagnostic.js";
import type { Dataset, NodeRecord } from "./dataset.js";
import { fingerprintPassage } from "./fingerprint-passage.js";
import { type Place, toDiagnostic } from "./placed-text.js";
import type { SourceTexts } from "./read-sources.js";
import type { Places } from "./to-places.js";

/** Passages that no longer read as they did when they were cited. Documents without text are passed over. */
export function checkFingerprints(dataset: Dataset, texts: SourceTexts, places: Places): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  for (const passage of dataset.passages) {
    const place = places.get(passage.id);
    const lines = texts.get(String(passage.properties.documentId));
    if (place === undefined || lines === undefined) continue;
    const found = fingerprintPassage(lines, Number(passage.properties.firstLine), Number(passage.properties.lastLine));
    if (found !== passage.properties.fingerprint) diagnostics.push(toMismatch(passage, place));
  }
  return diagnostics;
}

function toMismatch({ id }: NodeRecord, place: Place): Diagnostic {
  return toDiagnostic(place, {
    code: "FINGERPRINT_MISMATCH",
    message: `The passage ${id} does not read as it did when its fingerprint was taken.`,
    fix: "Read the passage again; when the statements still hold, run `tpgraph fingerprint --sources DIR --update`.",
  });
}
