import type { Operation } from "../../api/ask.ts";
import { nodeFields, toStatementFields } from "../../api/selections.ts";
import type { NodeSummary, StatementProperties } from "../../api/shapes.ts";
import { findOperationField } from "../../api/vocabulary.ts";

/** Something cited, with who cites it, as the API tells it. */
export interface Precedent {
  readonly cited: NodeSummary;
  /** The part of it that is named. */
  readonly provision: NodeSummary | null;
  readonly category: string | null;
  readonly categoryZh: string | null;
  readonly position: NodeSummary | null;
  readonly parties: readonly NodeSummary[];
  readonly citedBy: readonly {
    readonly proposal: NodeSummary;
    readonly member: NodeSummary | null;
    readonly isParty: boolean | null;
    readonly properties: StatementProperties;
  }[];
}

/** What citations can be asked for by; all that are given must hold. */
export const subjectParameters = ["theme", "position", "proposal"] as const;

export type SubjectParameter = (typeof subjectParameters)[number];

type Variables = Readonly<Record<SubjectParameter, string | null>>;

/** Asks for precedents, in the field that this world has for them. */
export function toPrecedentsOperation(): Operation<{ precedents: readonly Precedent[] }, Variables> {
  return {
    text: `query Precedents($theme: ID, $position: ID, $proposal: ID) {
      precedents: ${findOperationField("precedents")}(theme: $theme, position: $position, proposal: $proposal) {
        cited { ${nodeFields} } provision { ${nodeFields} } category categoryZh position { ${nodeFields} }
        parties { ${nodeFields} }
        citedBy {
          proposal { ${nodeFields} } member { ${nodeFields} } isParty properties { ${toStatementFields()} }
        }
      }
    }`,
  };
}
