import type { Ontology } from "../ontology/ontology.js";
import { compareDiagnostics, type Diagnostic, hasErrors } from "../shared/diagnostic.js";
import { checkRecords } from "./check-records.js";
import type { DataFile } from "./data-file.js";
import type { Dataset } from "./dataset.js";
import { createNodeFinder } from "./node-finder.js";
import { parseRecords } from "./parse-records.js";
import { createSchemaIndex } from "./schema-index.js";
import { toDataset } from "./to-dataset.js";
import { type Places, toPlaces } from "./to-places.js";
import { toStatements } from "./to-statements.js";

/** A dataset, or what keeps it from loading. */
export interface LoadedDataset {
  /** Undefined when any diagnostic is an error. */
  readonly dataset: Dataset | undefined;
  /** All problems of the run, by file, line and column; warnings may come with a dataset. */
  readonly diagnostics: readonly Diagnostic[];
  /** Where each statement, passage and source is written, for checks that are made later. */
  readonly places: Places;
}

/** Reads, checks and freezes the data of a world; never throws for faulty content. */
export function loadDataset(files: readonly DataFile[], ontology: Ontology): LoadedDataset {
  const schema = createSchemaIndex(ontology);
  const { records, diagnostics, isTooLarge } = parseRecords(files, schema);
  if (isTooLarge) return { dataset: undefined, diagnostics, places: new Map() };
  const statements = toStatements(records, ontology);
  const nodes = createNodeFinder(records, schema);
  const found = withoutRepeats([...diagnostics, ...checkRecords({ records, schema, statements, nodes })]);
  const places = toPlaces(records, statements, schema);
  if (hasErrors(found)) return { dataset: undefined, diagnostics: found, places };
  const dataset = toDataset(
    records,
    statements.map(({ statement }) => statement),
    schema,
  );
  return { dataset, diagnostics: found, places };
}

function withoutRepeats(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const sorted = [...diagnostics].sort(compareDiagnostics);
  return sorted.filter((diagnostic, index) => {
    const before = sorted[index - 1];
    return before === undefined || compareDiagnostics(before, diagnostic) !== 0;
  });
}
