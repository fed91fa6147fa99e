import type { Operation } from "../../api/ask.ts";
import { nodeFields, toEdgeFields } from "../../api/selections.ts";
import type { NodeSummary, StatementEdge } from "../../api/shapes.ts";
import { findOperationField } from "../../api/vocabulary.ts";

/** Who stands where on a theme, as the API tells it. */
export interface Matrix {
  readonly theme: NodeSummary;
  readonly meetings: readonly NodeSummary[];
  readonly positions: readonly NodeSummary[];
  readonly members: readonly NodeSummary[];
  readonly cells: readonly MatrixCell[];
}

export interface MatrixCell {
  readonly member: { readonly id: string };
  readonly position: { readonly id: string };
  readonly stance: string;
  readonly statements: readonly StatementEdge[];
}

interface MatrixVariables {
  readonly theme: string;
  /** Null for all at which stands were taken. */
  readonly meetings: readonly string[] | null;
}

/** Asks for a matrix, in the field that this world has for it. */
export function toMatrixOperation(): Operation<{ matrix: Matrix }, MatrixVariables> {
  return {
    text: `query Matrix($theme: ID!, $meetings: [ID!]) {
      matrix: ${findOperationField("stanceMatrix")}(theme: $theme, meetings: $meetings) {
        theme { ${nodeFields} } meetings { ${nodeFields} } positions { ${nodeFields} } members { ${nodeFields} }
        cells { member { id } position { id } stance statements { ${toEdgeFields()} } }
      }
    }`,
  };
}
