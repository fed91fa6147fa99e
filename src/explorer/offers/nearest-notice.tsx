import type { Operation } from "../api/ask.ts";
import { nodeFields } from "../api/selections.ts";
import type { NodeSummary } from "../api/shapes.ts";
import { useAnswer } from "../api/use-answer.ts";
import { KindBadge } from "../components/entity-link.tsx";
import { Link } from "../components/link.tsx";
import { Notice } from "../components/notice.tsx";
import { TaskView } from "../components/task-view.tsx";
import { Told } from "../components/told.tsx";
import { t } from "../language/message.ts";
import { type Address, toList, withParameters } from "../location/address.ts";
import { messages } from "./messages.ts";

const operation: Operation<{ nearest: readonly NodeSummary[] }, { id: string }> = {
  text: `query Nearest($id: ID!) { nearest(id: $id, limit: 5) { ${nodeFields} } }`,
};

interface NearestNoticeProps {
  readonly address: Address;
  /** The parameter of the address that names it, alone or in a list. */
  readonly parameter: string;
  readonly id: string;
  /** Only nodes of these kinds can take its place; of any when absent. */
  readonly kinds?: readonly string[];
}

/** Says that an id in the address leads nowhere, and leads to the same view with the nearest ones in its place. */
export function NearestNotice({ address, parameter, id, kinds }: NearestNoticeProps) {
  const task = useAnswer(operation, { id });
  const toAddress = (replacement: string) => {
    const ids = toList(address.parameters[parameter]).map((other) => (other === id ? replacement : other));
    return withParameters(address, { [parameter]: ids.filter(Boolean).join(",") });
  };
  return (
    <Notice tone="caution" title={t(messages.unknown, { id })}>
      <TaskView task={task} label={t(messages.looking)}>
        {({ nearest }) => {
          const fitting = nearest.filter(({ __typename }) => !kinds || kinds.includes(__typename));
          return (
            <>
              <p>{t(fitting.length > 0 ? messages.unknownLead : messages.unknownAlone)}</p>
              <ul>
                {fitting.map((node) => (
                  <li key={node.id}>
                    <Link to={toAddress(node.id)}>
                      <Told en={node.name} zh={node.nameZh} />
                    </Link>{" "}
                    <KindBadge kind={node.__typename} /> <code>{node.id}</code>
                  </li>
                ))}
              </ul>
            </>
          );
        }}
      </TaskView>
      <p>
        <Link to={toAddress("")}>{t(messages.without)}</Link>
      </p>
    </Notice>
  );
}
