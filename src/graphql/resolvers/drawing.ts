import { drawSubgraph } from "../../query/draw-subgraph.js";
import type { Subgraph } from "../../query/subgraph.js";
import type { Resolver } from "./resolver.js";

/** Resolves how a subgraph is drawn; places are computed only where this is asked for. */
export const resolveDrawing: Resolver<Subgraph> = (
  subgraph,
  { language }: { language?: "EN" | "ZH" | null },
  { world, deadline },
) => drawSubgraph(world, subgraph, language === "ZH" ? "zh" : "en", deadline);
