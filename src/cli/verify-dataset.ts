import { checkFingerprints } from "../dataset/check-fingerprints.js";
import { checkGrounding, checkUngrounded, type GroundingReport } from "../dataset/check-grounding.js";
import { createPassageTexts } from "../dataset/find-passage-text.js";
import { readSourceTexts } from "../dataset/read-sources.js";
import { compareDiagnostics, type Diagnostic, hasErrors } from "../shared/diagnostic.js";
import type { PlacedDataset } from "./read-dataset.js";

/** A dataset held against its source texts. */
export interface Verification {
  /** Every text and fingerprint matches, and enough statements are grounded. */
  readonly isVerified: boolean;
  readonly documents: { readonly total: number; readonly matching: number };
  readonly fingerprints: { readonly total: number; readonly matching: number };
  readonly grounding: GroundingReport & { readonly share: number; readonly wanted: number };
  /** By file, line and column. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Checks each document's hash, each passage's fingerprint, and that passages name the ends of their statements.
 *
 * @param sources the folder of the source texts
 * @param wanted share of statements that must be grounded, 0 to 1
 */
export function verifyDataset(
  { ontology, dataset, places }: PlacedDataset,
  sources: string,
  wanted: number,
): Verification {
  const { texts, diagnostics } = readSourceTexts(sources, dataset.sources, places);
  const changed = checkFingerprints(dataset, texts, places);
  const findText = createPassageTexts(dataset, texts);
  const grounding = checkGrounding(dataset, ontology, findText);
  const ungrounded = checkUngrounded(dataset, ontology, findText, places);
  const share = grounding.checked === 0 ? 1 : grounding.grounded / grounding.checked;
  const found = [...diagnostics, ...changed, ...ungrounded].sort(compareDiagnostics);
  const readable = dataset.passages.filter(({ properties }) => texts.has(String(properties.documentId))).length;
  return {
    isVerified: !hasErrors(found) && share >= wanted,
    documents: { total: dataset.sources.length, matching: texts.size },
    fingerprints: { total: dataset.passages.length, matching: readable - changed.length },
    grounding: { ...grounding, share, wanted },
    diagnostics: found,
  };
}
