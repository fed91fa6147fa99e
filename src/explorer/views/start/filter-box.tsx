import { useState } from "preact/hooks";
import { t } from "../../language/message.ts";
import { changeParameters } from "../../location/navigation.ts";
import { messages } from "./messages.ts";
import styles from "./question-gallery.module.css";

/** The words that narrow the questions, kept in the address. */
export function FilterBox({ filter }: { readonly filter: string }) {
  // What an input method composes is not yet what the reader looks for.
  const [composed, setComposed] = useState<string>();
  const apply = (text: string) => changeParameters({ filter: text }, { replace: true });
  return (
    <input
      class={styles.filter}
      type="search"
      aria-label={t(messages.filter)}
      placeholder={t(messages.filterPlaceholder)}
      autocomplete="off"
      spellcheck={false}
      value={composed ?? filter}
      onInput={({ currentTarget: { value }, isComposing }) => (isComposing ? setComposed(value) : apply(value))}
      onCompositionEnd={({ currentTarget: { value } }) => {
        setComposed(undefined);
        apply(value);
      }}
    />
  );
}
