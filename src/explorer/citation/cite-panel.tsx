import { useId, useState } from "preact/hooks";
import type { Passage } from "../api/shapes.ts";
import { useTask } from "../api/use-task.ts";
import { getVocabulary } from "../api/vocabulary.ts";
import { Button } from "../components/button.tsx";
import { CopyButton } from "../components/copy-button.tsx";
import { formatPlace } from "../components/passage-list.tsx";
import { saveFile } from "../components/save-file.ts";
import { messages as shellMessages } from "../components/shell-messages.ts";
import { TaskView } from "../components/task-view.tsx";
import { t } from "../language/message.ts";
import { nameOf, otherNameOf } from "../language/pick.ts";
import { type Address, formatAddress, withParameters } from "../location/address.ts";
import type { Bibliography } from "./bibliography.ts";
import { type CitationFormat, citationFormats, fileTypes, formatCitation } from "./citation-format.ts";
import styles from "./cite-panel.module.css";
import { loadDocumentFacts } from "./load-document-facts.ts";
import { messages } from "./messages.ts";
import { type DocumentFacts, toEntries } from "./to-entries.ts";

interface CitePanelProps {
  /** The page that is cited; the version of the dataset is added to it. */
  readonly permalinkAddress: Address;
  readonly title: string;
  /** What the page rests on. */
  readonly passages: readonly Passage[];
}

/** A permanent link to a page and the documents it rests on, to be copied or saved for a paper. */
export function CitePanel(props: CitePanelProps) {
  const { permalinkAddress, passages } = props;
  const documents = [...new Map(passages.map(({ document }) => [document.id, document])).values()];
  const key = `documents ${documents.map(({ id }) => id).join(",")}`;
  const facts = useTask(key, (signal) => loadDocumentFacts(documents, signal));
  const permalink = toPermalink(permalinkAddress);
  return (
    <section class={styles.panel} aria-label={t(messages.title)}>
      <p class={styles.lead}>{t(messages.lead)}</p>
      <div class={styles.link}>
        <input
          readOnly
          aria-label={t(messages.permalink)}
          value={permalink}
          onFocus={(event) => event.currentTarget.select()}
        />
        <CopyButton text={() => permalink}>{t(messages.copyLink)}</CopyButton>
      </div>
      <TaskView task={facts} label={t(messages.loading)}>
        {(factsById) => <Citation {...props} permalink={permalink} factsById={factsById} />}
      </TaskView>
    </section>
  );
}

interface CitationProps extends CitePanelProps {
  readonly permalink: string;
  readonly factsById: ReadonlyMap<string, DocumentFacts>;
}

function Citation(props: CitationProps) {
  const [format, setFormat] = useState<CitationFormat>("plain");
  const id = useId();
  const pageKey = toPageKey(props.permalinkAddress);
  const text = formatCitation(toBibliography(props), format, pageKey);
  const { extension, mediaType } = fileTypes[format];
  return (
    <>
      <div class={styles.formats}>
        <fieldset>
          <legend class="visually-hidden">{t(messages.format)}</legend>
          {citationFormats.map((name) => (
            <label key={name}>
              <input type="radio" name={id} checked={name === format} onChange={() => setFormat(name)} />
              {t(messages[name])}
            </label>
          ))}
        </fieldset>
        <CopyButton text={() => text}>{t(messages.copy)}</CopyButton>
        <Button onClick={() => saveFile(`${pageKey}.${extension}`, text, mediaType)}>{t(messages.save)}</Button>
      </div>
      <textarea class={styles.text} readOnly rows={12} aria-label={t(messages.citation)} value={text} />
    </>
  );
}

function toBibliography({ title, permalink, passages, factsById }: CitationProps): Bibliography {
  const words = { title: nameOf, otherTitle: otherNameOf, place: formatPlace };
  return {
    title,
    permalink,
    collection: t(shellMessages.product),
    version: getVocabulary().dataset.version,
    retrieved: toDay(new Date()),
    entries: toEntries(passages, factsById, words),
  };
}

function toPermalink(address: Address): string {
  const { version } = getVocabulary().dataset;
  return location.origin + formatAddress(withParameters(address, { version }));
}

/** A name for the page in files and bibliographies. */
function toPageKey({ view, key }: Address): string {
  return `${view}-${key ?? "page"}`.replace(/[^A-Za-z0-9.-]+/g, "-");
}

/** The day where the reader is. */
function toDay(date: Date): string {
  const [month, day] = [date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, "0"));
  return `${date.getFullYear()}-${month}-${day}`;
}
