import { Link } from "../../components/link.tsx";
import { Told } from "../../components/told.tsx";
import type { Question } from "./question.ts";

/** A question that leads to its answer. */
export function QuestionLink({ question: { slug, title, titleZh } }: { readonly question: Question }) {
  return (
    <Link to={{ view: "answers", key: slug, parameters: {} }}>
      <Told en={title} zh={titleZh} />
    </Link>
  );
}
