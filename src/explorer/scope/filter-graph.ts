import type { NodeSummary, StatementEdge } from "../api/shapes.ts";
import { toReferenceIds } from "./reference-ids.ts";
import { isNarrowed, listAnchors, type Scope } from "./scope.ts";
import type { Chain, ScopedGraph } from "./scoped-graph.ts";
import { findDocuments } from "./statement-documents.ts";
import { findPeriod, isOverlapping } from "./statement-period.ts";

/**
 * What of a graph passes the filters of a scope and is not hidden.
 *
 * Nodes that the scope starts from stay whatever their kind. A chain goes with any of its statements. A node that loses
 * its last statement goes; one that never had any stays where its kind is shown.
 */
export function filterGraph(graph: ScopedGraph, scope: Scope): ScopedGraph {
  const passing = graph.edges.filter(createEdgeTest(scope));
  const { edges, paths } = graph.paths ? keepWholeChains(passing, graph.paths) : { edges: passing, paths: undefined };
  const nodes = keepNodes(graph, edges, scope);
  return { ...graph, nodes, edges, ...(paths && { paths }) };
}

type EdgeTest = (edge: StatementEdge) => boolean;

function createEdgeTest(scope: Scope): EdgeTest {
  const tests = [
    createNodesTest(scope),
    isAllowed(scope.relations, scope.withoutRelations, ({ relation }: StatementEdge) => relation),
    ...createContextTests(scope),
    ...createPeriodTest(scope),
    ...createTextTest(scope.text),
    ...(scope.isInferredShown ? [] : [({ properties }: StatementEdge) => !properties.inferred]),
  ];
  return (edge) => tests.every((test) => test(edge));
}

function createNodesTest(scope: Scope): EdgeTest {
  const isKept = createNodeTest(scope);
  return ({ subject, object }) => isKept(subject) && isKept(object);
}

function createNodeTest(scope: Scope): (node: NodeSummary) => boolean {
  const anchors = new Set(listAnchors(scope));
  const hidden = new Set(scope.hidden);
  const isKindShown = isAllowed(scope.kinds, scope.withoutKinds, ({ __typename }: NodeSummary) => __typename);
  return (node) => !hidden.has(node.id) && (anchors.has(node.id) || isKindShown(node));
}

function isAllowed<Item>(only: readonly string[], without: readonly string[], toName: (item: Item) => string) {
  return (item: Item) => {
    const name = toName(item);
    return (only.length === 0 || only.includes(name)) && !without.includes(name);
  };
}

function createContextTests({ documents, context }: Scope): readonly EdgeTest[] {
  const contextTests = Object.entries(context).map(([name, ids]): EdgeTest => {
    return ({ properties }) => toReferenceIds(properties, name).some((id) => ids.includes(id));
  });
  if (documents.length === 0) return contextTests;
  return [...contextTests, ({ properties }) => findDocuments(properties.evidence, documents).length > 0];
}

function createPeriodTest({ since, until }: Scope): readonly EdgeTest[] {
  if (!since && !until) return [];
  return [
    ({ properties }) => {
      const period = findPeriod(properties);
      return period !== undefined && isOverlapping(period, { since, until });
    },
  ];
}

function createTextTest(text: string): readonly EdgeTest[] {
  if (!text) return [];
  const wanted = text.toLowerCase();
  const isIn = (value: string | null) => value?.toLowerCase().includes(wanted);
  return [
    ({ subject, object, properties }) => {
      const texts = [subject.name, subject.nameZh, object.name, object.nameZh, properties.note, properties.noteZh];
      return texts.some(isIn);
    },
  ];
}

function keepWholeChains(passing: readonly StatementEdge[], paths: readonly Chain[]) {
  const passingIds = new Set(passing.map(({ properties }) => properties.id));
  const whole = paths.filter(({ statements }) => statements.every(({ properties }) => passingIds.has(properties.id)));
  const listIds = (chains: readonly Chain[]) => {
    return new Set(chains.flatMap(({ statements }) => statements.map(({ properties }) => properties.id)));
  };
  const [inAny, inWhole] = [listIds(paths), listIds(whole)];
  const edges = passing.filter(({ properties: { id } }) => inWhole.has(id) || !inAny.has(id));
  return { edges, paths: whole };
}

function keepNodes(graph: ScopedGraph, edges: readonly StatementEdge[], scope: Scope): readonly NodeSummary[] {
  const isKept = createNodeTest(scope);
  const listEnds = (some: readonly StatementEdge[]) =>
    new Set(some.flatMap((edge) => [edge.subject.id, edge.object.id]));
  const [before, after, anchors] = [listEnds(graph.edges), listEnds(edges), new Set(listAnchors(scope))];
  const isOnlyByKind = !isNarrowed({ ...scope, kinds: [] });
  return graph.nodes.filter((node) => {
    const isAlone = !before.has(node.id);
    return isKept(node) && (after.has(node.id) || anchors.has(node.id) || (isAlone && isOnlyByKind));
  });
}
