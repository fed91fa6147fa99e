import { vi } from "vitest";
import type { NodeSummary } from "../../../src/explorer/api/shapes.ts";
import type { Matrix } from "../../../src/explorer/views/matrix/matrix.ts";

const stances = ["ACCEPTS", "REJECTS", "MIXED", "SILENT", "ABSENT"].map((name) => ({
  name,
  label: name.toLowerCase(),
  labelZh: null,
  description: "",
  descriptionZh: null,
}));

/** A vocabulary with two stances, for modules that look labels up. */
export function stubVocabulary(): void {
  vi.doMock("../../../src/explorer/api/vocabulary.ts", () => ({
    getVocabulary: () => ({ ontology: { enums: [{ name: "Verdict", values: stances }], relations: [] } }),
    labelOf: ({ label }: { label: string }) => label,
    labelKind: (kind: string) => kind,
    findOperationField: () => "verdicts",
  }));
}

export function toNode(kind: string, slug: string): NodeSummary {
  return { __typename: kind, id: `${kind.toLowerCase()}:${slug}`, name: slug, nameZh: null };
}

/** A matrix from member to position to stance; what is left out is silent. */
export function toMatrix(stands: Readonly<Record<string, Readonly<Record<string, string>>>>): Matrix {
  const members = Object.keys(stands).map((slug) => toNode("Botanist", slug));
  const slugs = [...new Set(Object.values(stands).flatMap((row) => Object.keys(row)))].sort();
  const positions = slugs.map((slug) => toNode("Opinion", slug));
  const cells = members.flatMap((member) =>
    positions.map((position) => ({
      member,
      position,
      stance: stands[member.name]?.[position.name] ?? "SILENT",
      statements: [],
    })),
  );
  return { theme: toNode("Plant", "rose"), meetings: [], positions, members, cells };
}
