import type { Passage } from "../../api/shapes.ts";
import { getKind } from "../../api/vocabulary.ts";
import { KindBadge } from "../../components/entity-link.tsx";
import { formatPlace } from "../../components/passage-list.tsx";
import { Told } from "../../components/told.tsx";
import { t } from "../../language/message.ts";
import { nameOf, otherNameOf } from "../../language/pick.ts";
import type { Entity } from "./entity-operation.ts";
import styles from "./entity-page.module.css";
import { messages } from "./messages.ts";

interface EntityProps {
  readonly entity: Entity;
}

/** What a node's page is headed with. A passage is named by where it stands, in the reader's language. */
export function toTitle(entity: Entity): string {
  const passage = findPassage(entity);
  return passage ? `${nameOf(passage.document)} · ${formatPlace(passage)}` : nameOf(entity);
}

/** A node that locates evidence, as the passage that it is. */
export function findPassage(entity: Entity): Passage | undefined {
  return getKind(entity.__typename).isEvidence ? (entity as unknown as Passage) : undefined;
}

/** A node's kind and id. */
export function EntityEyebrow({ entity }: EntityProps) {
  return (
    <>
      <KindBadge kind={entity.__typename} /> <code class={styles.id}>{entity.id}</code>
    </>
  );
}

/** A node's other names and what it is. */
export function EntityLead({ entity }: EntityProps) {
  if (findPassage(entity)) return null;
  const other = otherNameOf(entity);
  return (
    <div>
      {other && (
        <p class={styles.otherName} lang={other === entity.name ? "en" : "zh-Hant"}>
          {other}
        </p>
      )}
      {entity.aliases.length > 0 && (
        <p class={styles.aliases}>
          {t(messages.otherNames)} <Aliases names={entity.aliases} />
        </p>
      )}
      {(entity.description || entity.descriptionZh) && (
        <p class={styles.description}>
          <Told en={entity.description} zh={entity.descriptionZh} />
        </p>
      )}
    </div>
  );
}

function Aliases({ names }: { readonly names: readonly string[] }) {
  return names.map((name, index) => (
    <span key={name}>
      {index > 0 && <span aria-hidden="true"> · </span>}
      <span class={styles.alias}>{name}</span>
    </span>
  ));
}
