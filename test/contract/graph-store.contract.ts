import { beforeAll, describe, expect, it } from "vitest";
import type { Dataset } from "../../src/dataset/dataset.js";
import type { Ontology } from "../../src/ontology/ontology.js";
import type { GraphStore, MaybePromise } from "../../src/store/graph-store.js";
import { smallDataset, smallOntology } from "../store/small-world.js";
import { describeLookups } from "./lookups.contract.js";
import { describeNeighborhoods } from "./neighborhoods.contract.js";
import { describeNodePredicates } from "./node-predicates.contract.js";
import { describeNodeSelection } from "./node-selection.contract.js";
import { describePaths } from "./paths.contract.js";
import { describeProperties } from "./properties.contract.js";
import { describeRelatedSelection } from "./related-selection.contract.js";
import { describeStatementSelection } from "./statement-selection.contract.js";

/** Makes the store under test over a checked dataset, derived statements included. */
export type CreateStore = (dataset: Dataset, ontology: Ontology) => MaybePromise<GraphStore>;

/** The store over the small world, once it has been made. */
export type GetStore = () => GraphStore;

/**
 * Everything that a store must do to stand behind the port; an adapter's test calls it once.
 *
 * @param name names the adapter in the report
 */
export function describeGraphStore(name: string, createStore: CreateStore): void {
  describe(`${name} as a graph store`, () => {
    let store: GraphStore;
    beforeAll(async () => {
      store = await createStore(smallDataset, smallOntology);
    });
    const getStore: GetStore = () => store;

    it("answers at once, if it says so", (context) => {
      context.skip(!store.capabilities.isSynchronous, "the adapter answers with promises");
      const page = { offset: 0, limit: 1 };
      const answers = [
        store.findNode("cook:ada"),
        store.findNodes(["cook:ada"]),
        store.findStatement("s-01"),
        store.getStatements(["s-01"]),
        store.selectNodes({ kinds: ["Cook"], page }),
        store.selectRelated({ of: "cook:ada", type: "MAKES", direction: "OUT", page }),
        store.selectStatements({ page }),
        store.countRelated("cook:ada", "MAKES", "OUT"),
        store.findPaths({ from: "cook:ada", to: "cook:ben", maxLength: 2, limit: 1 }),
        store.findNeighborhood({ of: ["cook:ada"], depth: 1, limit: 1 }),
        store.findStatementsByPassage("place:1"),
      ];
      expect(answers.filter((answer) => answer instanceof Promise)).toEqual([]);
    });

    describeLookups(getStore);
    describeNodeSelection(getStore);
    describeNodePredicates(getStore);
    describeRelatedSelection(getStore);
    describeStatementSelection(getStore);
    describePaths(getStore, createStore);
    describeNeighborhoods(getStore);
    describeProperties(createStore);
  });
}
