import type { Operation } from "../../api/ask.ts";

/** A question of the catalogue with all that showing its answer needs. */
export interface Question {
  readonly slug: string;
  readonly title: string;
  readonly titleZh: string;
  readonly description: string | null;
  readonly descriptionZh: string | null;
  /** Ids of the themes. */
  readonly themes: readonly string[];
  /** The GraphQL operation. */
  readonly query: string;
  readonly parameters: readonly QuestionParameter[];
  readonly answer: AnswerShape | null;
}

export interface QuestionParameter {
  readonly name: string;
  /** Its GraphQL type, as in `[ID!]`. */
  readonly type: string;
  /** As JSON. */
  readonly default: string | null;
}

/** Where the rows of an answer are and what their columns hold; the API's own documentation says how paths are read. */
export interface AnswerShape {
  readonly rows: string;
  readonly columns: readonly AnswerColumn[];
  readonly evidence: string | null;
  readonly sentence: string | null;
  readonly sentenceZh: string | null;
}

export interface AnswerColumn {
  readonly title: string;
  readonly titleZh: string;
  readonly path: string;
}

/** The whole catalogue. */
export const catalogueOperation: Operation<{ questions: readonly Question[] }, Readonly<Record<string, never>>> = {
  text: `query Catalogue {
    questions {
      slug title titleZh description descriptionZh themes query
      parameters { name type default }
      answer { rows columns { title titleZh path } evidence sentence sentenceZh }
    }
  }`,
};
