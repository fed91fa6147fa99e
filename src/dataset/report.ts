import type { Diagnostic } from "../shared/diagnostic.js";
import { type Place, toDiagnostic } from "./placed-text.js";

/** Gathers the problems met while files are read into records. */
export interface Report {
  readonly diagnostics: readonly Diagnostic[];
  error(place: Place, code: string, message: string, fix: string): void;
  include(diagnostics: readonly Diagnostic[]): void;
}

/** Problems that are kept of one run; no one reads as many, and a hostile file can have millions. */
const maximumProblems = 100_000;

/** An empty report. It keeps the first problems of very many. */
export function createReport(): Report {
  const diagnostics: Diagnostic[] = [];
  return {
    diagnostics,
    error: (place, code, message, fix) => {
      if (diagnostics.length < maximumProblems) diagnostics.push(toDiagnostic(place, { code, message, fix }));
    },
    include: (others) => {
      for (const diagnostic of others) diagnostics.push(diagnostic);
    },
  };
}
