import { CopyButton } from "../../components/copy-button.tsx";
import { t } from "../../language/message.ts";
import styles from "./graphql-panel.module.css";
import { messages } from "./messages.ts";
import type { Question } from "./question.ts";

interface GraphqlPanelProps {
  readonly question: Question;
  /** As the server read them. */
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The query behind an answer, to be read, copied, or opened in the query editor. */
export function GraphqlPanel({ question, variables }: GraphqlPanelProps) {
  const hasVariables = Object.keys(variables).length > 0;
  return (
    <section class={styles.panel} aria-label="GraphQL">
      <div class={styles.bar}>
        <CopyButton text={() => question.query}>{t(messages.copyQuery)}</CopyButton>
        <a href={toEditorPath(question.slug, hasVariables ? variables : undefined)}>{t(messages.openGraphiql)}</a>
      </div>
      <h3>{t(messages.graphqlQuery)}</h3>
      <Code label={t(messages.graphqlQuery)} text={question.query} />
      {hasVariables && (
        <>
          <h3>{t(messages.graphqlVariables)}</h3>
          <Code label={t(messages.graphqlVariables)} text={JSON.stringify(variables, null, 2)} />
        </>
      )}
    </section>
  );
}

function Code({ label, text }: { readonly label: string; readonly text: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard.
    <section class={styles.code} tabIndex={0} aria-label={label}>
      <pre lang="en">{text}</pre>
    </section>
  );
}

/** The query editor, filled in. */
function toEditorPath(slug: string, variables: Readonly<Record<string, unknown>> | undefined): string {
  const query = new URLSearchParams({ question: slug, ...(variables && { variables: JSON.stringify(variables) }) });
  return `/graphql?${query}`;
}
