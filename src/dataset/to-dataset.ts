import { freezeDeep } from "../ontology/freeze-deep.js";
import type { Dataset, QuestionRecord, StatementRecord } from "./dataset.js";
import type { DataRecords, QuestionEntry } from "./records.js";
import type { SchemaIndex } from "./schema-index.js";
import { toShortHash } from "./statement-id.js";
import { toNodes } from "./to-nodes.js";
import { toPassages } from "./to-passages.js";
import { toSources } from "./to-sources.js";

/** The frozen dataset of records in which the rules found no error. */
export function toDataset(records: DataRecords, statements: readonly StatementRecord[], schema: SchemaIndex): Dataset {
  const nodes = toNodes(records);
  const sources = toSources(records.documents);
  const content = {
    nodes,
    statements: [...statements].sort((a, b) => (a.id < b.id ? -1 : 1)),
    passages: toPassages(records.documents, sources, nodes, schema),
    sources,
    questions: toQuestions(records.questions),
  };
  return freezeDeep({ version: toShortHash(JSON.stringify([schema.ontology, content])), ...content });
}

function toQuestions(questions: readonly QuestionEntry[]): QuestionRecord[] {
  return questions.map(toQuestion).sort((a, b) => toPlace(a) - toPlace(b) || (a.slug < b.slug ? -1 : 1));
}

function toPlace({ order }: QuestionRecord): number {
  return order ?? Number.MAX_SAFE_INTEGER;
}

function toQuestion(entry: QuestionEntry): QuestionRecord {
  const { slug, title, titleZh, description, descriptionZh, themes, query, parameters, answer, order } = entry;
  return {
    slug,
    title,
    titleZh,
    ...(description === undefined ? {} : { description }),
    ...(descriptionZh === undefined ? {} : { descriptionZh }),
    themes: themes.map((theme) => theme.text),
    query,
    parameters,
    ...(answer === undefined ? {} : { answer }),
    ...(order === undefined ? {} : { order }),
  };
}
