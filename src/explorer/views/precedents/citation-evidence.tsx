import { Link } from "../../components/link.tsx";
import { messages as shared } from "../../components/messages.ts";
import { StatementFacts } from "../../components/statement-facts.tsx";
import { StatementPassages } from "../../components/statement-passages.tsx";
import { t } from "../../language/message.ts";
import styles from "./precedents-view.module.css";
import type { Citation } from "./to-citations.ts";

/** When, where and how something was cited, with the passages that say so. */
export function CitationEvidence({ citation: { properties } }: { readonly citation: Citation }) {
  return (
    <div class={styles.evidence}>
      <StatementFacts properties={properties} />
      <StatementPassages ids={properties.evidence} />
      <p>
        <Link to={{ view: "statements", key: properties.id, parameters: {} }}>{t(shared.openStatement)}</Link>
      </p>
    </div>
  );
}
