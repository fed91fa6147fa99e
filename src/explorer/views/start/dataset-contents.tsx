import type { ComponentChildren } from "preact";
import type { Dataset } from "../../api/shapes.ts";
import { descriptionOf, getKind, getVocabulary, labelKind } from "../../api/vocabulary.ts";
import { EntityLink, KindDot } from "../../components/entity-link.tsx";
import { Link } from "../../components/link.tsx";
import { RelationMark } from "../../components/statement-line.tsx";
import { formatNumber, t } from "../../language/message.ts";
import styles from "./dataset-contents.module.css";
import { messages } from "./messages.ts";

/** What the dataset holds, by kind, relation and document; every number leads to what it counts. */
export function DatasetContents() {
  const { dataset } = getVocabulary();
  return (
    <section class={styles.contents} aria-labelledby="contents">
      <h2 id="contents">{t(messages.contents)}</h2>
      <div class={styles.columns}>
        <Part title={t(messages.kinds)} count={dataset.nodeCount}>
          <Kinds kinds={dataset.kinds} />
        </Part>
        <Part title={t(messages.relations)} count={dataset.statementCount}>
          <Relations relations={dataset.relations} />
        </Part>
      </div>
      <Part title={t(messages.documents)} count={dataset.documents.length}>
        <Documents documents={dataset.documents} />
      </Part>
    </section>
  );
}

interface PartProps {
  readonly title: string;
  readonly count: number;
  readonly children: ComponentChildren;
}

function Part({ title, count, children }: PartProps) {
  return (
    <section class={styles.part}>
      <h3>
        {title} <span class={styles.count}>{formatNumber(count)}</span>
      </h3>
      {children}
    </section>
  );
}

function Kinds({ kinds }: Pick<Dataset, "kinds">) {
  const greatest = Math.max(...kinds.map(({ count }) => count));
  return (
    <ul class={styles.kinds}>
      {kinds
        .filter(({ count }) => count > 0)
        .map(({ kind, count }) => (
          <li key={kind}>
            <Link
              class={styles.row}
              to={{ view: "table", parameters: { kinds: kind } }}
              title={descriptionOf(getKind(kind))}
            >
              <span>
                <KindDot kind={kind} />
                {labelKind(kind, { isPlural: true })}
              </span>
              <span class={styles.bar} aria-hidden="true">
                <span style={{ width: `${(100 * count) / greatest}%`, backgroundColor: getKind(kind).color }} />
              </span>
              <span class={styles.count}>{formatNumber(count)}</span>
            </Link>
          </li>
        ))}
    </ul>
  );
}

function Relations({ relations }: Pick<Dataset, "relations">) {
  const used = relations.filter(({ count }) => count > 0);
  return (
    <ul class={styles.relations}>
      {[...used]
        .sort((a, b) => b.count - a.count)
        .map(({ relation, count }) => (
          <li key={relation}>
            <Link class={styles.row} to={{ view: "table", parameters: { relations: relation } }}>
              <RelationMark type={relation} />
              <span class={styles.count}>{formatNumber(count)}</span>
            </Link>
          </li>
        ))}
    </ul>
  );
}

function Documents({ documents }: Pick<Dataset, "documents">) {
  return (
    <ul class={styles.documents}>
      {documents.map(({ document, statements, passages }) => (
        <li key={document.id} class={styles.document}>
          <EntityLink node={document} />
          <p class={styles.counts}>
            <Link to={{ view: "table", parameters: { documents: document.id } }}>
              {t(messages.documentStatements, { count: statements })}
            </Link>
            {" · "}
            {t(messages.documentPassages, { count: passages })}
          </p>
        </li>
      ))}
    </ul>
  );
}
