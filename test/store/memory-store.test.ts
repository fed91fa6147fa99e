import { createMemoryStore } from "../../src/store/memory/create-memory-store.js";
import { describeGraphStore } from "../contract/graph-store.contract.js";

describeGraphStore("the memory store", createMemoryStore);
