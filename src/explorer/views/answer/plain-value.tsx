import { type Column, DataTable } from "../../components/data-table.tsx";
import { EntityLink } from "../../components/entity-link.tsx";
import { t } from "../../language/message.ts";
import { findEvidence } from "./find-evidence.ts";
import { findNode } from "./find-node.ts";
import { formatCell } from "./format-cell.ts";
import { messages } from "./messages.ts";
import { PlainPassages } from "./plain-passages.tsx";
import styles from "./plain-value.module.css";
import { asObject } from "./read-rows.ts";
import { toWords } from "./to-words.ts";

interface PlainProps {
  readonly value: unknown;
  /** The object and its field that hold it. */
  readonly holder?: Fields;
  readonly field?: string;
  /** What it is part of, in words. */
  readonly context?: string;
}

type Fields = Readonly<Record<string, unknown>>;

type Entry = { readonly key: string; readonly value: Fields };

/** Any value of an answer, readable as it stands: objects as lists of fields, lists of objects as tables. */
export function PlainValue({ value, holder, field = "", context = t(messages.answer) }: PlainProps) {
  if (value === null || value === undefined) return <span class={styles.none}>{t(messages.none)}</span>;
  if (field === "evidence" || field === "passages") {
    return <PlainPassages ids={findEvidence({ value: { [field]: value }, trail: [] }, null)} />;
  }
  if (Array.isArray(value)) return <PlainList values={value} field={field} context={context} />;
  const object = asObject(value);
  return object ? <PlainObject object={object} context={context} /> : formatCell({ value, holder, field });
}

function PlainObject({ object, context }: { readonly object: Fields; readonly context: string }) {
  const node = findNode(object);
  const fields = listFields(object);
  if (node && fields.length === 0) return <EntityLink node={node} />;
  return (
    <div class={styles.fields}>
      {node && <EntityLink node={node} />}
      <dl class={styles.fields}>
        {fields.map((name) => (
          <div key={name}>
            <dt>{toWords(name)}</dt>
            <dd>
              <PlainValue value={object[name]} holder={object} field={name} context={`${context} › ${toWords(name)}`} />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

interface ListProps {
  readonly values: readonly unknown[];
  readonly field: string;
  readonly context: string;
}

function PlainList({ values, field, context }: ListProps) {
  if (values.length === 0) return <span class={styles.none}>{t(messages.none)}</span>;
  const objects = values.map(asObject).filter((object) => object !== undefined);
  if (objects.length === values.length && objects.every((object) => listFields(object).length > 0)) {
    const entries = objects.map((object, index) => ({ key: String(index), value: flatten(object) }));
    return <PlainTable entries={entries} context={context} />;
  }
  return (
    <ul class={styles.list}>
      {values.map((value, index) => (
        <li key={index}>
          <PlainValue value={value} field={field} context={context} />
        </li>
      ))}
    </ul>
  );
}

function PlainTable({ entries, context }: { readonly entries: readonly Entry[]; readonly context: string }) {
  const names = [...new Set(entries.flatMap(({ value }) => listFields(value)))];
  const columns = names.map(
    (name): Column<Entry> => ({
      key: name,
      title: toWords(name),
      cell: ({ value, key }) => (
        <PlainValue
          value={value[name]}
          holder={value}
          field={name}
          context={`${context} ${Number(key) + 1} › ${toWords(name)}`}
        />
      ),
      sortValue: ({ value }) => toSortValue(value[name]),
    }),
  );
  const hasNodes = entries.some(({ value }) => findNode(value) !== undefined);
  return (
    <DataTable
      caption={context}
      columns={hasNodes ? [nodeColumn(), ...columns] : columns}
      rows={entries}
      rowKey={({ key }) => key}
    />
  );
}

function nodeColumn(): Column<Entry> {
  return {
    key: "name",
    title: t(messages.entity),
    cell: ({ value }) => {
      const node = findNode(value);
      return node && <EntityLink node={node} />;
    },
    sortValue: ({ value }) => toSortValue(value.name),
  };
}

/** Fields to show: not what the name of a node tells already, nor what only programs read. */
function listFields(object: Fields): readonly string[] {
  const told = findNode(object) ? ["id", "name", "nameZh", "__typename"] : ["__typename"];
  return Object.keys(object).filter((name) => {
    return !told.includes(name) && !(name.endsWith("Zh") && name.slice(0, -2) in object);
  });
}

/** An entry with the fields of the objects in it as its own, as a row of a table needs them; nodes stay whole. */
function flatten(entry: Fields): Fields {
  const parts = Object.entries(entry).map(([name, value]) => {
    const object = asObject(value);
    return object && !findNode(object) && !findNode(entry) ? object : { [name]: value };
  });
  return Object.assign({}, ...parts);
}

function toSortValue(value: unknown): string | number | undefined {
  if (typeof value === "number" || typeof value === "string") return value;
  if (typeof value === "boolean") return String(value);
  return findNode(asObject(value))?.name;
}
