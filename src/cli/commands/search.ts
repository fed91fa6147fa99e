import type { World } from "../../graphql/world.js";
import type { AddCommand, CommandSession } from "../command-session.js";
import { exitCode } from "../exit-code.js";
import { formatExamples } from "../format-examples.js";
import { collect, wholeNumber } from "../parse-option.js";
import type { GlobalOptions } from "../world-paths.js";

interface SearchOptions extends GlobalOptions {
  readonly kind?: readonly string[];
  readonly limit: number;
  readonly json?: boolean;
}

/** Adds `tpgraph search`. */
export const addSearch: AddCommand = (program, session, finish) => {
  program
    .command("search")
    .description("Entities by name, alias, symbol or description, best first, in English or Chinese.")
    .argument("<phrase...>", "words to look for; a slip of the keyboard is forgiven")
    .option("--kind <kinds>", "only these kinds, with commas or repeated", collect)
    .option("--limit <number>", "hits at most, 1 to 100", wholeNumber(1, 100), 10)
    .option("--json", "as JSON")
    .action(
      finish(async (phrase: string[], _: SearchOptions, command) =>
        search(phrase.join(" "), command.optsWithGlobals(), session),
      ),
    )
    .addHelpText(
      "after",
      formatExamples([
        ["tpgraph search moratorium", "what has it in a name or a description"],
        ["tpgraph search 日本 --kind Member", "members only"],
        ["tpgraph search japan --json", "for a program"],
      ]),
    );
};

async function search(phrase: string, options: SearchOptions, session: CommandSession) {
  const { openWorld } = await import("../open-world.js");
  const world = await openWorld(options, session);
  const hits = await findHits(phrase, options, world);
  if (options.json) await session.printJson(hits);
  else await session.print(hits.length === 0 ? `Nothing matches "${phrase}".\n` : await formatHits(hits, session));
  return exitCode.fine;
}

async function findHits(phrase: string, { kind, limit }: SearchOptions, world: World) {
  const [{ getKnownNames }, { searchNodes }] = await Promise.all([
    import("../known-names.js"),
    import("../../query/search-nodes.js"),
  ]);
  const kinds = getKnownNames(kind, { what: "kind", code: "UNKNOWN_KIND", accepted: nameKinds(world) });
  const hits = await searchNodes(world, { phrase, kinds, limit });
  return hits.map(({ node, score, matched }) => {
    const { name, nameZh } = node.properties;
    return { id: node.id, kind: node.kind, name, nameZh, score, matched };
  });
}

function nameKinds(world: World): Map<string, string> {
  const names = world.ontology.kinds.flatMap(({ name, idPrefix, plural }) => [
    [name, name],
    [idPrefix, name],
    [plural, name],
  ]);
  return new Map(names as [string, string][]);
}

async function formatHits(hits: Awaited<ReturnType<typeof findHits>>, { paint, terminal }: CommandSession) {
  const { formatTable } = await import("../format-table.js");
  const rows = hits.map(({ id, kind, name, nameZh, matched }) => [
    id,
    kind,
    [name, nameZh].filter(Boolean).join(" "),
    matched.join(", "),
  ]);
  return formatTable({ columns: ["id", "kind", "name", "matched"], rows }, paint, terminal.output.columns);
}
