import { Fragment } from "preact";
import { language } from "../../language/language.ts";
import { formatNumber, t } from "../../language/message.ts";
import { pick } from "../../language/pick.ts";
import type { Parameters } from "../../location/address.ts";
import styles from "./answer-sentence.module.css";
import { describeValue } from "./describe-value.ts";
import { findDistinct } from "./distinct-cells.ts";
import { findNamedNode } from "./find-node.ts";
import { formatCell } from "./format-cell.ts";
import { getChoices } from "./get-choices.ts";
import { joinElements } from "./join-elements.tsx";
import { messages } from "./messages.ts";
import { NameLink } from "./name-link.tsx";
import { parseSentence, type SentencePart } from "./parse-sentence.ts";
import type { AnswerShape, Question } from "./question.ts";
import type { AnswerRow, Cell } from "./read-rows.ts";
import { toControl } from "./to-control.ts";
import type { Names } from "./use-names.ts";
import { findValue, findValues } from "./variables.ts";

/** So many are named; the table has them all. */
const namedAtMost = 24;

interface SentenceProps {
  readonly question: Question;
  readonly shape: AnswerShape;
  readonly rows: readonly AnswerRow[];
  readonly parameters: Parameters;
  readonly names: Names;
}

/** The answer in words, by the question's own sentence; where it has none, how many rows there are. */
export function AnswerSentence(props: SentenceProps) {
  const { shape, rows } = props;
  const template = pick(shape.sentence, shape.sentenceZh);
  if (!template) return <p class={styles.sentence}>{t(messages.told, { count: rows.length })}</p>;
  return (
    <p class={styles.sentence} lang={template.lang === language.value ? undefined : template.lang}>
      {parseSentence(template.text).map((part, index) => (
        <Fragment key={index}>{tellPart(part, props)}</Fragment>
      ))}
    </p>
  );
}

function tellPart(part: SentencePart, { question, rows, parameters, names }: SentenceProps) {
  if (part.type === "rowCount") return formatNumber(rows.length);
  if (part.type === "count") return formatNumber(findDistinct(rows, part.path).length);
  if (part.type === "list") return <CellList cells={findDistinct(rows, part.path)} />;
  if (part.type === "parameter") return tellParameter(part.name, question, parameters, names);
  return part.text;
}

function CellList({ cells }: { readonly cells: readonly Cell[] }) {
  const named = cells.length > namedAtMost ? cells.slice(0, namedAtMost - 1) : cells;
  const elements = named.map((cell) => {
    const node = findNamedNode(cell);
    return node ? <NameLink node={node} /> : formatCell(cell);
  });
  const left = cells.length - named.length;
  return joinElements(left > 0 ? [...elements, t(messages.andMore, { count: left })] : elements);
}

function tellParameter(name: string, question: Question, parameters: Parameters, names: Names) {
  const parameter = question.parameters.find((candidate) => candidate.name === name);
  if (!parameter) return undefined;
  const control = toControl(parameter, getChoices());
  const isList = "isList" in control && control.isList;
  const values = isList ? findValues(parameter, parameters) : [findValue(parameter, parameters)];
  return joinElements(
    values.map((value) => {
      const node = names.get(value);
      return node ? <NameLink node={node} /> : describeValue(value, control, names);
    }),
  );
}
