import { CitePanel } from "../../citation/cite-panel.tsx";
import { Button } from "../../components/button.tsx";
import { CopyButton } from "../../components/copy-button.tsx";
import { Link } from "../../components/link.tsx";
import { t } from "../../language/message.ts";
import { nameOf } from "../../language/pick.ts";
import { findPassage } from "./entity-head.tsx";
import type { Entity } from "./entity-operation.ts";
import styles from "./entity-page.module.css";
import { messages } from "./messages.ts";
import { useOpened } from "./use-opened.ts";

interface EntityActionsProps {
  readonly entity: Entity;
  readonly isInGraph: boolean;
}

/** What a reader may do with a node from its page. */
export function EntityActions({ entity, isInGraph }: EntityActionsProps) {
  const { id } = entity;
  const opened = useOpened("panel");
  const isCiting = opened.has("cite");
  const passage = findPassage(entity);
  return (
    <>
      <div class={styles.actions}>
        {isInGraph && (
          <>
            <Link class={styles.action} to={{ view: "graph", parameters: { around: id } }}>
              {t(messages.openGraph)}
            </Link>
            <Link class={styles.action} to={{ view: "graph", parameters: { from: id } }}>
              {t(messages.findPath)}
            </Link>
          </>
        )}
        <CopyButton text={() => location.href}>{t(messages.copyLink)}</CopyButton>
        <Button aria-expanded={isCiting} onClick={() => opened.toggle("cite")}>
          {t(messages.cite)}
        </Button>
      </div>
      {isCiting && (
        <CitePanel
          permalinkAddress={{ view: "entities", key: id, parameters: {} }}
          title={nameOf(entity)}
          passages={passage ? [passage] : []}
        />
      )}
    </>
  );
}
