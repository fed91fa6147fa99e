import { RelationMark } from "../../components/statement-line.tsx";
import { formatNumber } from "../../language/message.ts";
import { StatementList } from "../../statements/statement-list.tsx";
import styles from "./entity-page.module.css";
import { isContext, type StatementGroup } from "./statement-groups.ts";
import { toAnchor } from "./to-anchor.ts";

interface GroupSectionProps {
  readonly group: StatementGroup;
  /** The id of the node whose page it is. */
  readonly id: string;
}

/** The statements that say the same of a node, under what they say. */
export function GroupSection({ group, id }: GroupSectionProps) {
  const { key, relation, side, property, edges } = group;
  const Heading = isContext(group) ? "h4" : "h3";
  return (
    <section class={styles.group} id={toAnchor(key)}>
      <Heading class={styles.groupHeading}>
        <RelationMark type={relation} from={side ?? "subject"} />{" "}
        <span class={styles.count}>{formatNumber(edges.length)}</span>
      </Heading>
      <StatementList name={key} edges={edges} {...(property ? { without: [property.name] } : { about: id })} />
    </section>
  );
}
