import { useEffect, useRef, useState } from "preact/hooks";
import { useTask } from "../../api/use-task.ts";
import { getVocabulary, labelRelation } from "../../api/vocabulary.ts";
import { Link } from "../../components/link.tsx";
import { TaskView } from "../../components/task-view.tsx";
import { t } from "../../language/message.ts";
import { joinInWords } from "../../language/pick.ts";
import styles from "./first-picture.module.css";
import { messages } from "./messages.ts";
import { getPicturedRelations } from "./pictured-relations.ts";

const statementLimit = 150;

/** A small picture of the graph. Its code and data are loaded once the reader comes near it. */
export function FirstPicture() {
  const frame = useRef<HTMLDivElement>(null);
  const isNear = useNearness(frame);
  const relations = getPicturedRelations();
  if (relations.length === 0) return null;
  const types = relations.map(({ type }) => type);
  const total = getVocabulary()
    .dataset.relations.filter(({ relation }) => types.includes(relation))
    .reduce((sum, { count }) => sum + count, 0);
  const lead = relations.some(({ stance }) => stance) ? messages.pictureLead : messages.pictureLeadOther;
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
        {isNear && <LoadedPicture types={types} />}
      </div>
      <p class={styles.more}>
        <Link to={{ view: "graph", parameters: {} }}>{t(messages.openGraph)}</Link>
      </p>
    </section>
  );
}

function LoadedPicture({ types }: { readonly types: readonly string[] }) {
  const code = useTask("code", () => import("./drawn-picture.tsx").then(({ DrawnPicture }) => DrawnPicture));
  return (
    <TaskView task={code} label={t(messages.loadingPicture)}>
      {(DrawnPicture) => <DrawnPicture types={types} limit={statementLimit} />}
    </TaskView>
  );
}

/** True once an element is about to be scrolled into sight. */
function useNearness(frame: { readonly current: Element | null }): boolean {
  const [isNear, setIsNear] = useState(false);
  useEffect(() => {
    const observer = new IntersectionObserver(
      (entries) => entries.some(({ isIntersecting }) => isIntersecting) && setIsNear(true),
      { rootMargin: "300px" },
    );
    if (frame.current) observer.observe(frame.current);
    return () => observer.disconnect();
  }, [frame]);
  return isNear;
}
