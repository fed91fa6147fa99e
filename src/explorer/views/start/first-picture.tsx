import { useCode } from "../../api/use-code.ts";
import { getRelation, getVocabulary, labelRelation } from "../../api/vocabulary.ts";
import { Link } from "../../components/link.tsx";
import { TaskView } from "../../components/task-view.tsx";
import { useIsSeen } from "../../components/use-is-seen.ts";
import { t } from "../../language/message.ts";
import { joinInWords } from "../../language/pick.ts";
import { listDefaultRelations } from "../../scope/default-relations.ts";
import styles from "./first-picture.module.css";
import { messages } from "./messages.ts";

const statementLimit = 150;

/** A small picture of the graph. Its code and data are loaded once the reader comes near it. */
export function FirstPicture() {
  const [frame, isSeen] = useIsSeen<HTMLDivElement>();
  const vocabulary = getVocabulary();
  const types = listDefaultRelations(vocabulary);
  if (types.length === 0) return null;
  const total = vocabulary.dataset.relations
    .filter(({ relation }) => types.includes(relation))
    .reduce((sum, { count }) => sum + count, 0);
  const lead = types.some((type) => getRelation(type).stance) ? messages.pictureLead : messages.pictureLeadOther;
  return (
    <section aria-labelledby="first-picture">
      <header class={styles.header}>
        <h2 id="first-picture">{t(messages.picture)}</h2>
        <p>
          {t(lead, {
            shown: Math.min(total, statementLimit),
            total,
            relations: joinInWords(types.map((type) => labelRelation(type))),
          })}
        </p>
      </header>
      <div class={styles.frame} ref={frame}>
        {isSeen && <LoadedPicture types={types} />}
      </div>
      <p class={styles.more}>
        <Link to={{ view: "graph", parameters: {} }}>{t(messages.openGraph)}</Link>
      </p>
    </section>
  );
}

function LoadedPicture({ types }: { readonly types: readonly string[] }) {
  const code = useCode("picture", () => import("./drawn-picture.tsx").then(({ DrawnPicture }) => DrawnPicture));
  return (
    <TaskView task={code} label={t(messages.loadingPicture)}>
      {(DrawnPicture) => <DrawnPicture types={types} limit={statementLimit} />}
    </TaskView>
  );
}
