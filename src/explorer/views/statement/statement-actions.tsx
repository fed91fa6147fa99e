import type { StatementEdge } from "../../api/shapes.ts";
import { CitePanel } from "../../citation/cite-panel.tsx";
import { Button } from "../../components/button.tsx";
import { CopyButton } from "../../components/copy-button.tsx";
import { Link } from "../../components/link.tsx";
import { t } from "../../language/message.ts";
import { toWords } from "../entity/statement-list.tsx";
import { useOpened } from "../entity/use-opened.ts";
import { messages } from "./messages.ts";
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
        <Link class={styles.action} to={{ view: "graph", parameters: inGraph }}>
          {t(messages.openGraph)}
        </Link>
        <CopyButton text={() => location.href}>{t(messages.copyLink)}</CopyButton>
        <Button aria-expanded={isCiting} onClick={() => opened.toggle("cite")}>
          {t(messages.cite)}
        </Button>
      </div>
      {isCiting && (
        <CitePanel
          permalinkAddress={{ view: "statements", key: properties.id, parameters: {} }}
          title={toWords(edge)}
          passages={properties.passages ?? []}
        />
      )}
    </>
  );
}
