import type { ComponentChildren } from "preact";
import type { NodeSummary } from "../../api/shapes.ts";
import type { Column } from "../../components/data-table.tsx";
import { EntityLink } from "../../components/entity-link.tsx";
import { Told } from "../../components/told.tsx";
import { t } from "../../language/message.ts";
import { nameOf } from "../../language/pick.ts";
import { categoryOf } from "./category-of.ts";
import { messages } from "./messages.ts";
import { PartyMark } from "./party-mark.tsx";
import styles from "./precedents-view.module.css";
import type { Citation } from "./to-citations.ts";

/** The order in which parties are sorted: what an argument can be attacked for comes first. */
const partyOrder = ["no", "unknown", "yes", "none"];

/** The columns of the citations, without what the headings of their groups say already. */
export function toCitationColumns(by: "cited" | "category"): readonly Column<Citation>[] {
  return [
    {
      key: "member",
      title: t(messages.member),
      cell: ({ member }) => (member ? <EntityLink node={member} /> : <Aside>{t(messages.unnamed)}</Aside>),
      sortValue: ({ member }) => member && nameOf(member),
    },
    {
      key: "party",
      title: t(messages.party),
      cell: ({ party }) => <PartyMark party={party} />,
      sortValue: ({ party }) => partyOrder.indexOf(party),
    },
    ...(by === "category" ? [toCitedColumn()] : []),
    {
      key: "proposal",
      title: t(messages.proposal),
      cell: ({ proposal, provision }) => <Node node={proposal} below={by === "cited" ? provision : null} />,
      sortValue: ({ proposal }) => nameOf(proposal),
    },
    {
      key: "position",
      title: t(messages.position),
      cell: ({ position, category, categoryZh }) => (
        <>
          {position && <EntityLink node={position} />}
          {by === "cited" && category && (
            <Aside>
              <Told en={category} zh={categoryZh} />
            </Aside>
          )}
        </>
      ),
      sortValue: (citation) => (citation.position ? nameOf(citation.position) : categoryOf(citation)),
    },
  ];
}

function toCitedColumn(): Column<Citation> {
  return {
    key: "cited",
    title: t(messages.cited),
    cell: ({ cited, provision }) => <Node node={cited} below={provision} />,
    sortValue: ({ cited }) => nameOf(cited),
  };
}

/** A node and, smaller, the provision that is named. */
function Node({ node, below }: { readonly node: NodeSummary; readonly below: NodeSummary | null }) {
  return (
    <>
      <EntityLink node={node} />
      {below && (
        <Aside>
          {t(messages.provision)} <EntityLink node={below} />
        </Aside>
      )}
    </>
  );
}

function Aside({ children }: { readonly children: ComponentChildren }) {
  return <div class={styles.aside}>{children}</div>;
}
