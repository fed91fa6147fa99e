import { nodesOperation } from "../../api/nodes-operation.ts";
import { useAnswer } from "../../api/use-answer.ts";
import { findOperationField } from "../../api/vocabulary.ts";
import type { ViewProps } from "../../app.tsx";
import { Notice } from "../../components/notice.tsx";
import { Page } from "../../components/page.tsx";
import { TaskView } from "../../components/task-view.tsx";
import { t } from "../../language/message.ts";
import { nameOf } from "../../language/pick.ts";
import { NearestNotice } from "../../offers/nearest-notice.tsx";
import { messages } from "./messages.ts";
import { ThemeBox, ThemeList } from "./theme-choice.tsx";
import { ThemeMatrix } from "./theme-matrix.tsx";

/** Who stands where on a theme: members down, positions across, each stand with its passage. */
export function MatrixView({ address }: ViewProps) {
  if (!findOperationField("stanceMatrix")) {
    return (
      <Page title={t(messages.title)}>
        <Notice title={t(messages.none)}>
          <p>{t(messages.noneLead)}</p>
        </Notice>
      </Page>
    );
  }
  if (address.parameters.theme) return <ChosenTheme address={address} />;
  return (
    <Page title={t(messages.title)} lead={t(messages.lead)}>
      <ThemeBox />
      <ThemeList />
    </Page>
  );
}

function ChosenTheme({ address }: ViewProps) {
  const { theme: id = "" } = address.parameters;
  const task = useAnswer(nodesOperation, { ids: [id] });
  const theme = task.status === "done" ? task.result.nodes[0] : undefined;
  return (
    <Page title={theme ? t(messages.titleOf, { theme: nameOf(theme) }) : t(messages.title)} isWide>
      <ThemeBox {...(theme && { theme })} />
      <TaskView task={task} label={t(messages.loading)}>
        {({ nodes: [found] }) =>
          found ? (
            <ThemeMatrix key={found.id} address={address} theme={found} />
          ) : (
            <NearestNotice address={address} parameter="theme" id={id} />
          )
        }
      </TaskView>
    </Page>
  );
}
