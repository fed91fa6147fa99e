import { Button } from "../../components/button.tsx";
import { Notice } from "../../components/notice.tsx";
import { t } from "../../language/message.ts";
import type { Parameters } from "../../location/address.ts";
import { messages } from "./messages.ts";
import { restoreDefaults } from "./parameter-form.tsx";
import type { Question } from "./question.ts";
import { findGiven } from "./variables.ts";

interface EmptyProps {
  readonly question: Question;
  readonly parameters: Parameters;
}

/** Says that nothing answers the question, what that means and what to try. */
export function EmptyAnswer({ question, parameters }: EmptyProps) {
  const isChanged = question.parameters.some((parameter) => findGiven(parameter, parameters) !== undefined);
  return (
    <Notice title={t(messages.emptyTitle)}>
      <p>{t(messages.emptyLead)}</p>
      {isChanged && (
        <p>
          {t(messages.tryDefaults)} <Button onClick={() => restoreDefaults(question)}>{t(messages.restoreAll)}</Button>
        </p>
      )}
      {question.parameters.length > 0 && <p>{t(messages.tryOthers)}</p>}
      {question.themes.length > 0 && <p>{t(messages.tryRelated)}</p>}
    </Notice>
  );
}
