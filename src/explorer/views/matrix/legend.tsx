import { t } from "../../language/message.ts";
import styles from "./legend.module.css";
import { messages } from "./messages.ts";
import { absent, getStances, mixed, silent } from "./stance.ts";
import { StanceMark } from "./stance-mark.tsx";

const meanings = { [mixed]: messages.mixedMeaning, [silent]: messages.silentMeaning, [absent]: messages.absentMeaning };

/** What the marks of the cells mean, and what they don't. */
export function Legend() {
  const own = getStances().filter(({ name }) => !(name in meanings));
  return (
    <section class={styles.legend} aria-label={t(messages.legend)}>
      <h2 class={styles.title}>{t(messages.legend)}</h2>
      <dl class={styles.list}>
        <div>
          <dt class={styles.stances}>
            {own.map(({ name }) => (
              <StanceMark key={name} stance={name} />
            ))}
          </dt>
          <dd>{t(messages.standMeaning)}</dd>
        </div>
        {Object.entries(meanings).map(([stance, meaning]) => (
          <div key={stance}>
            <dt>
              <StanceMark stance={stance} />
            </dt>
            <dd>{t(meaning)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
