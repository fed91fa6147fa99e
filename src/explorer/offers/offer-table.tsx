import type { NodeSummary } from "../api/shapes.ts";
import { DataTable } from "../components/data-table.tsx";
import { KindDot } from "../components/entity-link.tsx";
import { Link } from "../components/link.tsx";
import { Told } from "../components/told.tsx";
import { formatNumber } from "../language/message.ts";
import { nameOf } from "../language/pick.ts";
import type { Address } from "../location/address.ts";
import type { Offer } from "./offer.ts";

interface OfferTableProps {
  readonly caption: string;
  /** Heading of what is offered, then of each count. */
  readonly titles: readonly string[];
  /** In the order in which they are shown at first. */
  readonly offers: readonly Offer[];
  readonly toAddress: (node: NodeSummary) => Address;
  readonly pageSize?: number;
}

/** What a view can be about, each leading to the view on it. */
export function OfferTable({ caption, titles: [title = "", ...countTitles], ...rest }: OfferTableProps) {
  const { offers, toAddress, pageSize = 25 } = rest;
  const columns = [
    {
      key: "name",
      title,
      cell: ({ node }: Offer) => (
        <Link to={toAddress(node)}>
          <KindDot kind={node.__typename} />
          <Told en={node.name} zh={node.nameZh} />
        </Link>
      ),
      sortValue: ({ node }: Offer) => nameOf(node),
    },
    ...countTitles.map((countTitle, index) => ({
      key: `count${index}`,
      title: countTitle,
      cell: ({ counts }: Offer) => formatNumber(counts[index] ?? 0),
      sortValue: ({ counts }: Offer) => counts[index] ?? 0,
      isNumber: true,
    })),
  ];
  return (
    <DataTable caption={caption} columns={columns} rows={offers} rowKey={({ node }) => node.id} pageSize={pageSize} />
  );
}
