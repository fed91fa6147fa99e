import { parseChoices, type WrittenChoices } from "../export/choices/parse-choices.js";
import type { ExportFormat } from "../export/export-format.js";
import { prepareExport } from "../export/prepare-export.js";
import { getQuestionPart } from "../graphql/get-question-part.js";
import type { World } from "../graphql/world.js";
import { inBlocks } from "../shared/in-blocks.js";
import { answerLocally } from "./answer-locally.js";
import type { CommandSession } from "./command-session.js";
import { findLanguage } from "./find-language.js";
import { showProgress } from "./show-progress.js";
import { writeInOneStep } from "./write-in-one-step.js";

interface ExportRequest {
  readonly world: World;
  readonly format: ExportFormat;
  readonly written: WrittenChoices;
  /** A file; standard output without it. */
  readonly output?: string | undefined;
}

/**
 * Writes an export to a file or to standard output, and tells how far it has come.
 *
 * @throws KnownError for choices that are not accepted, and CANNOT_WRITE
 */
export async function exportWorld({ world, format, written, output }: ExportRequest, session: CommandSession) {
  const language = findLanguage(undefined, session.terminal);
  const asked = parseChoices(new Map([["lang", [language]], ...written]), world.ontology);
  const progress = showProgress(session.terminal, { isToFile: output !== undefined });
  try {
    progress.say("choosing what to write");
    const { question } = asked;
    const part =
      question &&
      (await getQuestionPart(question, world, (source) =>
        answerLocally({ source, variables: question.variables }, world),
      ));
    if (asked.choices.layout) progress.say("choosing and laying out");
    const graph = await prepareExport(world, { ...asked.choices, ...(part && { part }) });
    const chunks = format.write(progress.follow(graph), asked.options);
    if (output !== undefined) {
      const path = await writeInOneStep(output, chunks, session.terminal);
      progress.end();
      const size = `${graph.nodeCount} nodes, ${graph.statementCount} statements`;
      await session.printError(`written: ${path} (${size})\n`);
    } else for await (const block of inBlocks(chunks)) await session.print(block);
  } finally {
    progress.end();
  }
}
