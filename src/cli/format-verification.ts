import { formatDiagnostic } from "../shared/diagnostic.js";
import type { Paint } from "./paint.js";
import type { Verification } from "./verify-dataset.js";

/** A verification as text: its problems, then the figures, then the verdict. */
export function formatVerification(report: Verification, paint: Paint): string {
  const { documents, fingerprints, grounding, diagnostics, isVerified } = report;
  const { checked, grounded, explained, ungrounded, share, wanted } = grounding;
  const problems = diagnostics.map((diagnostic) => `${formatDiagnostic(diagnostic)}\n\n`);
  return [
    ...problems,
    `documents     ${documents.matching} of ${documents.total} are the texts that were read\n`,
    `fingerprints  ${fingerprints.matching} of ${fingerprints.total} passages read as they did\n`,
    `grounding     ${grounded} of ${checked} statements have both ends named in their passages: ${toPercent(share)}, ${toPercent(wanted)} wanted\n`,
    `              ${explained} of the rest say why not, ${ungrounded.length} do not\n`,
    isVerified ? `${paint.green("verified")}\n` : `${paint.red("not verified")}\n`,
  ].join("");
}

/** Cut, not rounded, so that a share is never shown as reached when it is not. */
function toPercent(share: number): string {
  return `${(Math.floor(share * 1000) / 10).toFixed(1)} %`;
}
