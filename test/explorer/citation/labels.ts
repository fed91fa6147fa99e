import type { CitationLabels } from "../../../src/explorer/citation/citation-labels.ts";

/** Words around a citation. */
export const labels: CitationLabels = {
  sources: "Sources",
  version: (version) => `version ${version}`,
  retrieved: (day) => `read ${day}`,
};
