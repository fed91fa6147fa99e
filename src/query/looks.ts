import type { NodeRecord, StatementRecord } from "../dataset/dataset.js";
import type { Ontology } from "../ontology/ontology.js";

/** Languages in which names are shown. */
export type Language = "en" | "zh";

/** Where something is drawn. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** How a node is drawn. */
export interface NodeLook {
  /** Its name in the asked language. */
  readonly label: string;
  /** A six-digit hexadecimal: that of its kind. */
  readonly color: string;
  /** Radius, 3 to 20; grows with the root of the number of statements. */
  readonly size: number;
}

/** How a statement is drawn. */
export interface StatementLook {
  /** What its relation is called in the asked language. */
  readonly label: string;
  /** A six-digit hexadecimal: that of the stance, or grey. */
  readonly color: string;
  /** Number of passages that it rests on. */
  readonly weight: number;
  /** That of the stance: lengths in pixels, drawn and gap in turn; empty for a solid line. */
  readonly dash: readonly number[];
}

/** How things look, by the colours and labels of a schema. */
export interface Looks {
  ofNode(node: NodeRecord): NodeLook;
  ofStatement(statement: StatementRecord): StatementLook;
}

const plainColor = "#8a8f98";
const [leastSize, mostSize, growth] = [3, 20, 1.5];

/** @param degreeOf number of statements at a node, of those that are drawn */
export function createLooks(ontology: Ontology, language: Language, degreeOf: (id: string) => number): Looks {
  const relationLooks = new Map(
    ontology.relations.map(({ type, label, labelZh, color, dash }) => [
      type,
      { label: (language === "zh" ? labelZh : undefined) ?? label, color: color ?? plainColor, dash },
    ]),
  );
  return {
    ofNode: (node) => ({
      label: pickName(node, language),
      color: ontology.kindByName[node.kind]?.color ?? plainColor,
      size: toSize(degreeOf(node.id)),
    }),
    ofStatement: ({ relation, evidence }) => {
      const { label = relation, color = plainColor, dash = [] } = relationLooks.get(relation) ?? {};
      return { label, color, dash, weight: evidence.length };
    },
  };
}

/** The radius of a node with so many statements. */
export function toSize(degree: number): number {
  return Math.round(Math.min(mostSize, leastSize + growth * Math.sqrt(degree)) * 100) / 100;
}

/** A node's name in a language, or the name it has. */
export function pickName({ properties: { name, nameZh } }: NodeRecord, language: Language): string {
  return String((language === "zh" ? nameZh : undefined) ?? name);
}
