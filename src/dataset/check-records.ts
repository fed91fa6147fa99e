import type { Diagnostic } from "../shared/diagnostic.js";
import type { CheckedRecords, Rule } from "./rule.js";
import { checkNames } from "./rules/ambiguous-name.js";
import { checkDates } from "./rules/bad-date.js";
import { checkEnumValues } from "./rules/bad-enum-value.js";
import { checkHashes } from "./rules/bad-hash.js";
import { checkIds } from "./rules/bad-id.js";
import { checkSourceFiles } from "./rules/bad-source-file.js";
import { checkKeyedStatements } from "./rules/broad-statement-key.js";
import { checkValidity } from "./rules/conflicting-validity.js";
import { checkCycles } from "./rules/cycle.js";
import { checkReferences } from "./rules/dangling-reference.js";
import { checkDerivedRelations } from "./rules/derived-relation.js";
import { checkDuplicateDocuments } from "./rules/duplicate-document.js";
import { checkDuplicateIds } from "./rules/duplicate-id.js";
import { checkDuplicatePassages } from "./rules/duplicate-passage.js";
import { checkDuplicateSections } from "./rules/duplicate-section.js";
import { checkDuplicateStatements } from "./rules/duplicate-statement.js";
import { checkDuplicateStatementKeys } from "./rules/duplicate-statement-key.js";
import { checkDocumentFiles } from "./rules/misplaced-document.js";
import { checkPlacement } from "./rules/misplaced-entity.js";
import { checkEvidence } from "./rules/missing-evidence.js";
import { checkRequiredFields } from "./rules/missing-field.js";
import { checkFingerprinted } from "./rules/missing-fingerprint.js";
import { checkPages } from "./rules/page-order.js";
import { checkPassageLines } from "./rules/passage-outside-document.js";
import { checkAnswers } from "./rules/question-without-answer.js";
import { checkSectionLines } from "./rules/section-outside-document.js";
import { checkSelfStatements } from "./rules/self-statement.js";
import { checkStrayProperties } from "./rules/stray-statement-property.js";
import { checkDerivedCount } from "./rules/too-many-derived.js";
import { checkDocuments } from "./rules/unknown-document.js";
import { checkUnknownKeys } from "./rules/unknown-key.js";
import { checkUnknownKinds } from "./rules/unknown-kind.js";
import { checkUnknownNodes } from "./rules/unknown-node.js";
import { checkConflicts } from "./rules/unknown-statement-key.js";
import { checkUnusedPassages } from "./rules/unused-passage.js";
import { checkEndpoints } from "./rules/wrong-endpoint.js";
import { checkReferenceKinds } from "./rules/wrong-reference.js";
import { checkTypes } from "./rules/wrong-type.js";

const rules: readonly Rule[] = [
  checkNames,
  checkDates,
  checkEnumValues,
  checkHashes,
  checkIds,
  checkSourceFiles,
  checkValidity,
  checkCycles,
  checkReferences,
  checkDerivedRelations,
  checkDerivedCount,
  checkDuplicateDocuments,
  checkDuplicateIds,
  checkDuplicatePassages,
  checkDuplicateSections,
  checkDuplicateStatementKeys,
  checkKeyedStatements,
  checkDuplicateStatements,
  checkDocumentFiles,
  checkPlacement,
  checkEvidence,
  checkRequiredFields,
  checkFingerprinted,
  checkPages,
  checkPassageLines,
  checkAnswers,
  checkSectionLines,
  checkSelfStatements,
  checkStrayProperties,
  checkDocuments,
  checkUnknownKeys,
  checkUnknownKinds,
  checkUnknownNodes,
  checkConflicts,
  checkUnusedPassages,
  checkEndpoints,
  checkReferenceKinds,
  checkTypes,
];

/** What every rule finds, in no order. */
export function checkRecords(checked: CheckedRecords): readonly Diagnostic[] {
  return rules.flatMap((rule) => rule(checked));
}
