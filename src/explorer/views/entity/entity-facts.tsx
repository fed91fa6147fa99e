import type { ComponentChildren } from "preact";
import type { NodeSummary, PropertyDefinition } from "../../api/shapes.ts";
import { descriptionOf, getKind, labelOf, labelValue } from "../../api/vocabulary.ts";
import { EntityLink } from "../../components/entity-link.tsx";
import { messages as shared } from "../../components/messages.ts";
import { formatDate } from "../../language/format-date.ts";
import { isChinese } from "../../language/language.ts";
import { formatNumber, t } from "../../language/message.ts";
import { type Entity, getOwnProperties } from "./entity-operation.ts";
import styles from "./entity-page.module.css";
import { messages } from "./messages.ts";

/** Digits after the point: as many as the source gives, for numbers are not ours to round. */
const exactly = { maximumFractionDigits: 12 } as const;

/** A fact of a node with its name, as the reader sees both. */
interface Fact {
  readonly property: PropertyDefinition;
  readonly value: ComponentChildren;
}

/** The properties of a node's kind for which it has a value. */
export function findFacts(entity: Entity): readonly Fact[] {
  return getOwnProperties(getKind(entity.__typename))
    .filter(({ name }) => !isInOtherLanguage(name, entity))
    .map((property) => ({ property, value: formatProperty(property, entity) }))
    .filter(({ value }) => value !== undefined);
}

/** A node's facts in a list. */
export function EntityFacts({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl class={styles.facts} aria-label={t(messages.facts)}>
      {facts.map(({ property, value }) => (
        <div key={property.name}>
          <dt title={descriptionOf(property)}>{labelOf(property)}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** `place` and `placeZh` say the same: only the one in the reader's language is shown, where there is one. */
function isInOtherLanguage(name: string, entity: Entity): boolean {
  if (name.endsWith("Zh")) return !isChinese() || !entity[name];
  return isChinese() && Boolean(entity[`${name}Zh`]);
}

function formatProperty(property: PropertyDefinition, entity: Entity): ComponentChildren {
  const { name, reference } = property;
  const value = reference ? entity[reference.as] : entity[name];
  const values = (Array.isArray(value) ? value : [value]).filter((entry) => entry !== null && entry !== undefined);
  if (values.length === 0) return undefined;
  return values.map((entry, index) => (
    <span key={String(index)} class={styles.value}>
      {formatValue(property, entry)}
    </span>
  ));
}

function formatValue({ type, unit, values, reference }: PropertyDefinition, value: unknown): ComponentChildren {
  const typeName = type.replace(/[[\]!]/g, "");
  if (reference) return <EntityLink node={value as NodeSummary} />;
  if (values.length > 0) return labelValue(typeName, String(value));
  if (typeName === "PartialDate") return formatDate(String(value));
  if (typeof value === "boolean") return t(value ? shared.yes : shared.no);
  if (typeof value === "number") return [formatNumber(value, exactly), unit].filter(Boolean).join(" ");
  return <Text text={String(value)} />;
}

/** Addresses of the web are links; what looks like code is set as such. */
function Text({ text }: { readonly text: string }) {
  if (/^https?:\/\//.test(text)) {
    return (
      <a href={text} rel="noopener noreferrer" target="_blank">
        {text}
      </a>
    );
  }
  return /^[0-9a-f]{64}$/.test(text) ? <code class={styles.hash}>{text}</code> : text;
}
