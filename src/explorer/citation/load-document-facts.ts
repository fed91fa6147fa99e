import { ask } from "../api/ask.ts";
import type { NodeSummary } from "../api/shapes.ts";
import { getVocabulary } from "../api/vocabulary.ts";
import type { DocumentFacts } from "./to-entries.ts";

/** Properties by these names are told with a document, in worlds whose documents have them. */
const factNames = ["date", "url"] as const;

type FoundDocument = ({ readonly id: string } & Readonly<Record<string, unknown>>) | null;

/** When and where documents were issued, by their ids, as far as the dataset says. */
export async function loadDocumentFacts(
  documents: readonly NodeSummary[],
  signal?: AbortSignal,
): Promise<ReadonlyMap<string, DocumentFacts>> {
  const byId = new Map(documents.map((document) => [document.id, document]));
  const fragments = [...new Set(documents.map(({ __typename }) => __typename))].map(toFragment).join(" ");
  if (!fragments) return new Map();
  const text = `query DocumentFacts($ids: [ID!]!) { nodes(ids: $ids) { id ${fragments} } }`;
  const answer = await ask<{ nodes: readonly FoundDocument[] }, unknown>({ text }, { ids: [...byId.keys()] }, signal);
  return new Map(answer.nodes.flatMap((node) => (node ? [[node.id, toFacts(node)] as const] : [])));
}

function toFragment(kindName: string): string {
  const properties = getVocabulary().kindByName.get(kindName)?.properties ?? [];
  const names = factNames.filter((fact) => properties.some(({ name }) => name === fact));
  return names.length > 0 ? `... on ${kindName} { ${names.join(" ")} }` : "";
}

function toFacts({ date, url }: Readonly<Record<string, unknown>>): DocumentFacts {
  return { ...(typeof date === "string" && { date }), ...(typeof url === "string" && /^https?:/.test(url) && { url }) };
}
