import { CopyLinkButton } from "../components/copy-link-button.tsx";
import { type ExportChoice, ExportMenu } from "../components/export-menu.tsx";
import { Link } from "../components/link.tsx";
import { t } from "../language/message.ts";
import { toScopeAddress } from "./go-to-scope.ts";
import { listExports } from "./list-exports.ts";
import { messages } from "./messages.ts";
import styles from "./scope-tools.module.css";
import type { ScopeState } from "./use-scope.ts";

interface ScopeToolsProps {
  readonly state: ScopeState;
  /** The other view of the same scope. */
  readonly other: "graph" | "table";
  /** Files beside those of data, such as a picture. */
  readonly pictures?: readonly ExportChoice[];
}

/** The way to the other view of a scope, its link, and the files that can be made of it. */
export function ScopeTools({ state, other, pictures = [] }: ScopeToolsProps) {
  return (
    <>
      <Link class={styles.other} to={toScopeAddress(other, state.scope)}>
        {t(other === "table" ? messages.asTable : messages.asGraph)}
      </Link>
      <CopyLinkButton />
      <ExportMenu groups={listExports(state, pictures)} />
    </>
  );
}
