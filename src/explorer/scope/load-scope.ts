import { ApiError } from "../api/api-error.ts";
import { getVocabulary } from "../api/vocabulary.ts";
import { findMissing } from "./find-missing.ts";
import { loadPaths } from "./load-paths.ts";
import { loadQuestionParts } from "./load-question-parts.ts";
import { loadQuestionVariables } from "./load-question-variables.ts";
import { loadSelection } from "./load-selection.ts";
import { loadSurroundings } from "./load-surroundings.ts";
import { hasStart, isPath, type Scope } from "./scope.ts";
import { mergeGraphs, type ScopedGraph } from "./scoped-graph.ts";

/**
 * Loads what a scope shows before its filters are applied; without a start the server applies them.
 *
 * What the scope names and this dataset does not have is left out and listed.
 *
 * @throws ApiError
 */
export async function loadScope(asked: Scope, signal?: AbortSignal): Promise<ScopedGraph> {
  const { scope, missing } = await findMissing(asked, getVocabulary(), signal);
  try {
    const parts = await Promise.all(listParts(scope, signal));
    return { ...mergeGraphs(parts), missing };
  } catch (error) {
    if (!scope.question || !isUnknownQuestion(error)) throw error;
    const rest = await loadScope({ ...scope, question: "", questionValues: {} }, signal);
    return { ...rest, missing: [...missing, scope.question] };
  }
}

function isUnknownQuestion(error: unknown): boolean {
  return error instanceof ApiError && error.hasCode("UNKNOWN_QUESTION");
}

function listParts(scope: Scope, signal?: AbortSignal): readonly Promise<ScopedGraph>[] {
  const { around, depth, expanded, question } = scope;
  const lone = isPath(scope) ? [] : [scope.from, scope.to].filter(Boolean);
  const centres = [...around, ...lone];
  return [
    ...(isPath(scope) ? [loadPaths(scope, signal)] : []),
    ...(question ? [loadQuestion(scope, signal)] : []),
    ...(hasStart(scope) ? [] : [loadSelection(scope, signal)]),
    ...(depth === 1 && centres.length > 0
      ? [loadSurroundings([...new Set([...centres, ...expanded])], 1, scope, signal)]
      : [
          ...(centres.length > 0 ? [loadSurroundings(centres, depth, scope, signal)] : []),
          ...(expanded.length > 0 ? [loadSurroundings(expanded, 1, scope, signal)] : []),
        ]),
  ];
}

async function loadQuestion(scope: Scope, signal?: AbortSignal): Promise<ScopedGraph> {
  const [parts, questionVariables] = await Promise.all([
    loadQuestionParts(scope, signal),
    loadQuestionVariables(scope, signal),
  ]);
  return { ...parts, ...(questionVariables && { questionVariables }) };
}
