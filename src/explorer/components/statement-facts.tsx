import type { NodeSummary, PropertyDefinition, StatementProperties } from "../api/shapes.ts";
import { getVocabulary, labelOf, labelValue } from "../api/vocabulary.ts";
import { formatDate, formatPeriod } from "../language/format-date.ts";
import { isChinese } from "../language/language.ts";
import { formatNumber, t } from "../language/message.ts";
import { EntityLink } from "./entity-link.tsx";
import { messages } from "./messages.ts";
import styles from "./statement-facts.module.css";
import { Told } from "./told.tsx";

/** Shown in a place of their own, or of no use to a reader. */
const shownElsewhere = new Set([
  ...["id", "evidence", "from", "until", "date", "openList", "inferred", "conflictsWith"],
  ...["note", "noteZh", "asPrinted", "ungrounded"],
]);

interface FactsProps {
  readonly properties: StatementProperties;
  /** Names of properties that the reader sees beside. */
  readonly without?: readonly string[];
}

/** The context of a statement: when, where, how and for whom it was said, and our note. */
export function StatementFacts({ properties, without = [] }: FactsProps) {
  const { ontology } = getVocabulary();
  const shown = ontology.statementProperties.filter(({ name }) => {
    return !shownElsewhere.has(name) && !without.includes(name) && !isInOtherLanguage(name, properties);
  });
  const period = formatPeriod(properties.from, properties.until);
  return (
    <>
      <dl class={styles.facts}>
        {properties.date && !without.includes("date") && <Fact name="date">{formatDate(properties.date)}</Fact>}
        {period && <Fact name="from">{period}</Fact>}
        {shown.map((property) => {
          const value = formatProperty(property, properties);
          return value === undefined ? null : (
            <div key={property.name}>
              <dt>{labelOf(property)}</dt>
              <dd>{value}</dd>
            </div>
          );
        })}
      </dl>
      <StatementMarks properties={properties} />
      <StatementNotes properties={properties} />
    </>
  );
}

/** Short marks with what they mean: an open list, an inferred statement, a contradicted one. */
export function StatementMarks({ properties }: { readonly properties: StatementProperties }) {
  const { openList, inferred, conflictsWith } = properties;
  const marks = [
    openList && [messages.openList, messages.openListMeaning],
    inferred && [messages.inferred, messages.inferredMeaning],
    conflictsWith.length > 0 && [messages.conflict, messages.conflictMeaning],
  ].filter((mark) => mark !== false);
  if (marks.length === 0) return null;
  return (
    <ul class={styles.marks}>
      {marks.map(([label, meaning]) => (
        <li key={label?.en} title={meaning && t(meaning)}>
          {label && t(label)}
        </li>
      ))}
    </ul>
  );
}

function StatementNotes({ properties: { note, noteZh, asPrinted, ungrounded } }: FactsProps) {
  return (
    <>
      {(note || noteZh) && (
        <p class={styles.note}>
          <b>{t(messages.ourNote)}</b> <Told en={note} zh={noteZh} />
        </p>
      )}
      {asPrinted && (
        <p class={styles.note}>
          <b>{t(messages.asPrinted)}</b> <span lang="zh-Hant">{asPrinted}</span>
        </p>
      )}
      {ungrounded && (
        <p class={styles.note}>
          <b>{t(messages.ungrounded)}</b> <span lang="en">{ungrounded}</span>
        </p>
      )}
    </>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: string }) {
  const property = getVocabulary().ontology.statementProperties.find((candidate) => candidate.name === name);
  return (
    <div>
      <dt>{property ? labelOf(property) : name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** `role` and `roleZh` say the same: only the one in the reader's language is shown, where there is one. */
function isInOtherLanguage(name: string, properties: StatementProperties): boolean {
  if (name.endsWith("Zh")) return !isChinese() || !properties[name];
  return isChinese() && Boolean(properties[`${name}Zh`]);
}

/** A property's value as the reader sees it; undefined when it has none. */
function formatProperty({ name, type, values, reference }: PropertyDefinition, properties: StatementProperties) {
  const value = reference ? properties[reference.as] : properties[name];
  if (value === null || value === undefined || (Array.isArray(value) && value.length === 0)) return undefined;
  if (reference) {
    const nodes = (Array.isArray(value) ? value : [value]) as readonly NodeSummary[];
    return nodes.map((node) => <EntityLink key={node.id} node={node} />);
  }
  if (values.length > 0) return labelValue(type.replace(/[[\]!]/g, ""), String(value));
  if (typeof value === "boolean") return t(value ? messages.yes : messages.no);
  if (typeof value === "number") return formatNumber(value);
  return String(value);
}
