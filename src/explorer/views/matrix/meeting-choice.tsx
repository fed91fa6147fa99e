import { useState } from "preact/hooks";
import type { NodeSummary } from "../../api/shapes.ts";
import { labelKind } from "../../api/vocabulary.ts";
import type { ViewProps } from "../../app.tsx";
import { Button } from "../../components/button.tsx";
import { EntityLink } from "../../components/entity-link.tsx";
import { t } from "../../language/message.ts";
import { nameOf } from "../../language/pick.ts";
import { toList } from "../../location/address.ts";
import { changeParameters } from "../../location/navigation.ts";
import styles from "./meeting-choice.module.css";
import { messages } from "./messages.ts";

interface MeetingChoiceProps extends ViewProps {
  /** Those at which stands on the theme were taken, and those that are chosen. */
  readonly meetings: readonly NodeSummary[];
}

const sides = [
  { parameter: "meetings", name: messages.first, label: messages.showAt },
  { parameter: "compare", name: messages.second, label: messages.compareAt },
] as const;

/** Says which meetings count, and lets the reader choose them: one set alone, or two to compare. */
export function MeetingChoice({ address, meetings }: MeetingChoiceProps) {
  const chosen = toList(address.parameters.meetings).length;
  const compared = toList(address.parameters.compare).length;
  const [isOpenAtFirst] = useState(compared > 0);
  const [first] = meetings;
  if (!first) return null;
  return (
    <details class={styles.choice} open={isOpenAtFirst}>
      <summary>
        <b>{labelKind(first.__typename, { isPlural: true })}</b>{" "}
        {chosen === 0
          ? t(messages.allCount, { count: meetings.length })
          : t(messages.someCount, { count: chosen, total: meetings.length })}
        {compared > 0 && ` · ${t(messages.compared, { count: compared })}`}
      </summary>
      <p class={styles.lead}>{t(messages.meetingsLead)}</p>
      <table class={styles.table}>
        <thead>
          <tr>
            {sides.map(({ parameter, name }) => (
              <th key={parameter} scope="col">
                {t(name)}
              </th>
            ))}
            <th scope="col">{labelKind(first.__typename)}</th>
          </tr>
        </thead>
        <tbody>
          {meetings.map((meeting) => (
            <MeetingRow key={meeting.id} meeting={meeting} address={address} />
          ))}
        </tbody>
      </table>
      {chosen + compared > 0 && (
        <Button weight="quiet" onClick={() => changeParameters({ meetings: "", compare: "" })}>
          {t(messages.clearMeetings)}
        </Button>
      )}
    </details>
  );
}

interface MeetingRowProps extends ViewProps {
  readonly meeting: NodeSummary;
}

function MeetingRow({ meeting, address }: MeetingRowProps) {
  return (
    <tr>
      {sides.map(({ parameter, label }) => {
        const ids = toList(address.parameters[parameter]);
        const isChosen = ids.includes(meeting.id);
        const toggle = () => {
          const next = isChosen ? ids.filter((id) => id !== meeting.id) : [...ids, meeting.id];
          changeParameters({ [parameter]: next.join(",") });
        };
        return (
          <td key={parameter}>
            <input
              type="checkbox"
              checked={isChosen}
              aria-label={t(label, { meeting: nameOf(meeting) })}
              onChange={toggle}
            />
          </td>
        );
      })}
      <td>
        <EntityLink node={meeting} />
      </td>
    </tr>
  );
}
