import type { NodeSummary } from "../../api/shapes.ts";
import { labelKind } from "../../api/vocabulary.ts";
import type { ViewProps } from "../../app.tsx";
import { EntityCombobox } from "../../components/entity-combobox.tsx";
import { EntityLink } from "../../components/entity-link.tsx";
import { Link } from "../../components/link.tsx";
import { isChinese } from "../../language/language.ts";
import { t } from "../../language/message.ts";
import { nameOf } from "../../language/pick.ts";
import { withParameters } from "../../location/address.ts";
import { navigate } from "../../location/navigation.ts";
import { messages } from "./messages.ts";
import type { SubjectParameter } from "./precedent.ts";
import styles from "./precedents-view.module.css";
import { findSubjectParameter, type SubjectKinds } from "./subject-kinds.ts";

interface SubjectChoiceProps extends ViewProps {
  readonly kinds: SubjectKinds;
  /** What is chosen now. */
  readonly subjects: readonly { readonly parameter: SubjectParameter; readonly node: NodeSummary }[];
}

/** A box to choose what citations are on, for or in, and what is chosen already. */
export function SubjectChoice({ address, kinds, subjects }: SubjectChoiceProps) {
  const all = [...new Set(Object.values(kinds).flat())];
  const words = all.map((kind) => (isChinese() ? labelKind(kind) : labelKind(kind).toLocaleLowerCase("en")));
  const choose = ({ id, __typename }: NodeSummary) => {
    const parameter = findSubjectParameter(__typename, kinds);
    if (parameter) navigate({ view: "precedents", parameters: { ...toSubjects(subjects), [parameter]: id } });
  };
  return (
    <div class={styles.choice}>
      <div class={styles.box}>
        <EntityCombobox
          label={t(messages.choose, { kinds: words.join(t(messages.or)) })}
          placeholder={t(messages.placeholder)}
          kinds={all}
          onChoose={choose}
        />
      </div>
      {subjects.length > 0 && (
        <ul class={styles.subjects} aria-label={t(messages.chosen)}>
          {subjects.map(({ parameter, node }) => (
            <li key={parameter}>
              <span class={styles.aside}>{labelKind(node.__typename)}</span> <EntityLink node={node} />
              <Link
                class={styles.remove}
                to={withParameters(address, { [parameter]: "" })}
                aria-label={t(messages.remove, { subject: nameOf(node) })}
              >
                ×
              </Link>
            </li>
          ))}
        </ul>
      )}
      {subjects.length > 1 && <p class={styles.aside}>{t(messages.allMustHold)}</p>}
    </div>
  );
}

function toSubjects(subjects: SubjectChoiceProps["subjects"]): Readonly<Record<string, string>> {
  return Object.fromEntries(subjects.map(({ parameter, node }) => [parameter, node.id]));
}
