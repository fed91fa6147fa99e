import type { Operation } from "../../api/ask.ts";
import { toEdgeFields } from "../../api/selections.ts";
import type { StatementEdge } from "../../api/shapes.ts";

/** Asks for one statement with its passages. */
export function toStatementOperation(): Operation<{ statement: StatementEdge | null }, { id: string }> {
  return { text: `query Statement($id: ID!) { statement(id: $id) { ${toEdgeFields({ withPassages: true })} } }` };
}
