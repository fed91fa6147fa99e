import type { Operation } from "../../api/ask.ts";
import { nodeFields } from "../../api/selections.ts";
import type { NodeSummary } from "../../api/shapes.ts";
import { useAnswer } from "../../api/use-answer.ts";
import { Button } from "../../components/button.tsx";
import { KindDot } from "../../components/entity-link.tsx";
import { Told } from "../../components/told.tsx";
import { t } from "../../language/message.ts";
import { messages } from "./messages.ts";
import styles from "./parameter-form.module.css";

const operation: Operation<{ nearest: readonly NodeSummary[] }, { id: string }> = {
  text: `query Nearest($id: ID!) { nearest(id: $id, limit: 3) { ${nodeFields} } }`,
};

interface NearestProps {
  /** The id that leads nowhere. */
  readonly id: string;
  readonly onChoose: (node: NodeSummary) => void;
}

/** Says that an id leads nowhere, and offers those most like it. */
export function NearestIds({ id, onChoose }: NearestProps) {
  const task = useAnswer(operation, { id });
  const nodes = task.status === "done" ? task.result.nearest : [];
  return (
    <>
      <p>{t(messages.unknownId, { id })}</p>
      {nodes.length > 0 && (
        <p class={styles.nearest}>
          {t(messages.nearest)}
          {nodes.map((node) => (
            <Button key={node.id} onClick={() => onChoose(node)}>
              <span>
                <KindDot kind={node.__typename} />
                <Told en={node.name} zh={node.nameZh} />
              </span>
            </Button>
          ))}
        </p>
      )}
    </>
  );
}
