import { EntityCombobox } from "../../components/entity-combobox.tsx";
import { Link } from "../../components/link.tsx";
import { Notice } from "../../components/notice.tsx";
import { t } from "../../language/message.ts";
import { navigate } from "../../location/navigation.ts";
import { messages } from "./messages.ts";
import styles from "./statement-page.module.css";

/** Where a statement's id leads nowhere: why, and how to find the statement all the same. */
export function UnknownStatement() {
  return (
    <Notice tone="caution" title={t(messages.unknownAdvice)}>
      <p>{t(messages.unknownLead)}</p>
      <div class={styles.search}>
        <EntityCombobox
          label={t(messages.search)}
          placeholder={t(messages.search)}
          onChoose={({ id }) => navigate({ view: "entities", key: id, parameters: {} })}
        />
      </div>
      <Link to={{ view: "table", parameters: {} }}>{t(messages.toTable)}</Link>
    </Notice>
  );
}
