import type { StatementEdge } from "../../api/shapes.ts";
import { CitePanel } from "../../citation/cite-panel.tsx";
import { Button, ButtonLink } from "../../components/button.tsx";
import { CopyLinkButton } from "../../components/copy-link-button.tsx";
import { messages as shared } from "../../components/messages.ts";
import { t } from "../../language/message.ts";
import { useOpened } from "../../location/use-opened.ts";
import { tellStatement } from "../../statements/tell-statement.ts";
import styles from "./statement-page.module.css";

/** What a reader may do with a statement from its page. */
export function StatementActions({ edge }: { readonly edge: StatementEdge }) {
  const { subject, object, properties } = edge;
  const opened = useOpened("panel");
  const isCiting = opened.has("cite");
  const inGraph = { around: `${subject.id},${object.id}`, selected: properties.id };
  return (
    <>
      <div class={styles.actions}>
        <ButtonLink to={{ view: "graph", parameters: inGraph }}>{t(shared.openGraph)}</ButtonLink>
        <CopyLinkButton />
        <Button aria-expanded={isCiting} onClick={() => opened.toggle("cite")}>
          {t(shared.cite)}
        </Button>
      </div>
      {isCiting && (
        <CitePanel
          permalinkAddress={{ view: "statements", key: properties.id, parameters: {} }}
          title={tellStatement(edge)}
          passages={properties.passages ?? []}
        />
      )}
    </>
  );
}
