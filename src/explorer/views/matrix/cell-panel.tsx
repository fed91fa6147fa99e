import type { NodeSummary, StatementEdge } from "../../api/shapes.ts";
import { Button } from "../../components/button.tsx";
import { EntityLink } from "../../components/entity-link.tsx";
import { Link } from "../../components/link.tsx";
import { messages as shared } from "../../components/messages.ts";
import { StatementFacts } from "../../components/statement-facts.tsx";
import { StatementLine } from "../../components/statement-line.tsx";
import { StatementPassages } from "../../components/statement-passages.tsx";
import { type Message, t } from "../../language/message.ts";
import { nameOf } from "../../language/pick.ts";
import styles from "./cell-panel.module.css";
import { messages } from "./messages.ts";
import { absent, mixed, silent } from "./stance.ts";
import { StanceMark } from "./stance-mark.tsx";
import type { Cell, Side } from "./to-rows.ts";

interface CellPanelProps {
  readonly member: NodeSummary;
  readonly cell: Cell;
  readonly onClose: () => void;
}

/** The statements behind a cell with their passages, or what it means that there is none. */
export function CellPanel({ member, cell, onClose }: CellPanelProps) {
  const { position, first, second } = cell;
  return (
    <aside class={styles.panel} aria-label={t(messages.panel)}>
      <header class={styles.header}>
        <h2 tabIndex={-1}>
          <EntityLink node={member} /> <span aria-hidden="true">·</span> <EntityLink node={position} />
        </h2>
        <Button weight="quiet" onClick={onClose}>
          {t(messages.close)}
        </Button>
      </header>
      <SidePart member={member} position={position} side={first} {...(second && { label: t(messages.first) })} />
      {second && <SidePart member={member} position={position} side={second} label={t(messages.second)} />}
    </aside>
  );
}

interface SidePartProps {
  readonly member: NodeSummary;
  readonly position: NodeSummary;
  readonly side: Side;
  readonly label?: string;
}

const reasons: Readonly<Record<string, Message>> = {
  [silent]: messages.silentWhy,
  [absent]: messages.absentWhy,
  [mixed]: messages.mixedWhy,
};

function SidePart({ member, position, side, label }: SidePartProps) {
  const reason = reasons[side.stance];
  return (
    <section class={styles.side}>
      <p>
        {label && <b>{label} </b>}
        <StanceMark stance={side.stance} />
      </p>
      {reason && <p class={styles.reason}>{t(reason, { member: nameOf(member) })}</p>}
      <ul class={styles.statements}>
        {side.statements.map((edge) => (
          <li key={edge.properties.id} class={styles.statement}>
            <Statement edge={edge} position={position} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Statement({ edge, position }: { readonly edge: StatementEdge; readonly position: NodeSummary }) {
  const { id, evidence } = edge.properties;
  return (
    <>
      <StatementLine edge={edge} />
      {edge.object.id !== position.id && (
        <p class={styles.reason}>{t(messages.carried, { position: nameOf(edge.object) })}</p>
      )}
      <StatementFacts properties={edge.properties} />
      <StatementPassages ids={evidence} />
      <p>
        <Link to={{ view: "statements", key: id, parameters: {} }}>{t(shared.openStatement)}</Link>
      </p>
    </>
  );
}
