import { useRef } from "preact/hooks";
import type { NodeSummary } from "../../api/shapes.ts";
import { useTask } from "../../api/use-task.ts";
import type { ViewProps } from "../../app.tsx";
import { Button } from "../../components/button.tsx";
import { Link } from "../../components/link.tsx";
import { Notice } from "../../components/notice.tsx";
import { TaskView, Waiting } from "../../components/task-view.tsx";
import { t } from "../../language/message.ts";
import { nameOf } from "../../language/pick.ts";
import { toList } from "../../location/address.ts";
import { changeParameters } from "../../location/navigation.ts";
import { NearestNotice } from "../../offers/nearest-notice.tsx";
import { loadMatrices, type Matrices, type MissingMeeting } from "./load-matrices.ts";
import { MatrixBody } from "./matrix-body.tsx";
import styles from "./matrix-view.module.css";
import { MeetingChoice } from "./meeting-choice.tsx";
import { mergeNodes } from "./merge-nodes.ts";
import { messages } from "./messages.ts";

interface ThemeMatrixProps extends ViewProps {
  readonly theme: NodeSummary;
}

type Loaded = Matrices | readonly MissingMeeting[];

/** The matrix of one theme with all that can be set. While another choice loads, the one before it stays. */
export function ThemeMatrix({ address, theme }: ThemeMatrixProps) {
  const meetings = toList(address.parameters.meetings);
  const compare = toList(address.parameters.compare);
  const key = JSON.stringify([theme.id, meetings, compare]);
  const task = useTask(key, (signal) => loadMatrices(theme.id, { meetings, compare }, signal));
  const previous = useRef<Loaded | undefined>(undefined);
  if (task.status === "done") previous.current = task.result;
  const shown = task.status === "running" ? previous.current : undefined;
  return (
    <>
      <TaskView task={shown ? { status: "done", result: shown } : task} label={t(messages.loading)}>
        {(loaded) =>
          "all" in loaded ? (
            <Shown address={address} theme={theme} matrices={loaded} />
          ) : (
            loaded.map(({ parameter, id }) => (
              <NearestNotice key={id} address={address} parameter={parameter} id={id} />
            ))
          )
        }
      </TaskView>
      {shown && task.status === "running" && (
        <div class={styles.busy}>
          <Waiting label={t(messages.loading)} onStop={task.stop} />
        </div>
      )}
    </>
  );
}

interface ShownProps extends ThemeMatrixProps {
  readonly matrices: Matrices;
}

function Shown({ address, theme, matrices }: ShownProps) {
  const { all, first, second } = matrices;
  if (all.members.length === 0 || all.positions.length === 0) return <Empty theme={theme} />;
  const isEmptyHere = first.members.length === 0 && !second?.members.length;
  return (
    <>
      <MeetingChoice address={address} meetings={mergeNodes(all.meetings, first.meetings, second?.meetings ?? [])} />
      {isEmptyHere ? <EmptyHere /> : <MatrixBody address={address} first={first} {...(second && { second })} />}
    </>
  );
}

function Empty({ theme }: { readonly theme: NodeSummary }) {
  return (
    <Notice title={t(messages.empty)}>
      <p>{t(messages.emptyLead)}</p>
      <p>
        <Link to={{ view: "entities", key: theme.id, parameters: {} }}>
          {t(messages.aboutTheme, { theme: nameOf(theme) })}
        </Link>
      </p>
      <p>
        <Link to={{ view: "matrix", parameters: {} }}>{t(messages.otherThemes)}</Link>
      </p>
    </Notice>
  );
}

function EmptyHere() {
  return (
    <Notice title={t(messages.emptyHere)}>
      <p>{t(messages.emptyHereLead)}</p>
      <Button onClick={() => changeParameters({ meetings: "", compare: "" })}>{t(messages.allMeetings)}</Button>
    </Notice>
  );
}
