import { CitePanel } from "../../citation/cite-panel.tsx";
import { Button, ButtonLink } from "../../components/button.tsx";
import { CopyLinkButton } from "../../components/copy-link-button.tsx";
import { listExportFiles, toAllFormats } from "../../components/export-files.ts";
import { type ExportChoice, ExportMenu } from "../../components/export-menu.tsx";
import { messages as shared } from "../../components/messages.ts";
import { t } from "../../language/message.ts";
import { nameOf } from "../../language/pick.ts";
import { useOpened } from "../../location/use-opened.ts";
import { findPassage } from "./entity-head.tsx";
import type { Entity } from "./entity-operation.ts";
import styles from "./entity-page.module.css";
import { messages } from "./messages.ts";

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
            <ButtonLink to={{ view: "graph", parameters: { around: id } }}>{t(shared.openGraph)}</ButtonLink>
            <ButtonLink to={{ view: "graph", parameters: { from: id } }}>{t(messages.findPath)}</ButtonLink>
          </>
        )}
        <CopyLinkButton />
        <Button aria-expanded={isCiting} onClick={() => opened.toggle("cite")}>
          {t(shared.cite)}
        </Button>
        {isInGraph && <ExportMenu groups={[{ lead: t(messages.exportLead), choices: listFiles(id) }]} />}
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

function listFiles(id: string): readonly ExportChoice[] {
  return [...listExportFiles({ scope: id, choices: {} }), toAllFormats()];
}
