import { createRequire } from "node:module";
import { setImmediate } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import type { Row } from "write-excel-file/node";
import { getCellAddress } from "write-excel-file/utility";
import { workbookProgram } from "./workbook-program.js";

/** A sheet: its heading stands in `data`. */
export interface WorkbookSheet {
  readonly sheet: string;
  readonly data: readonly Row[];
  readonly columns: readonly { readonly width: number }[];
}

/** Rows that are read at a time, which takes a few milliseconds. */
const rowsAtATime = 100;

/**
 * The bytes of a workbook of two sheets, made in a thread of its own: nothing that is made of all rows at once may hold
 * up other work. Readers can choose rows of the first sheet by what stands in a column.
 *
 * @param first has further rows, which are read some at a time
 */
export async function makeWorkbook(
  { rows, ...first }: WorkbookSheet & { readonly rows: Iterable<Row> },
  second: WorkbookSheet,
): Promise<Buffer> {
  const library = findLibrary();
  const lastColumn = getCellAddress(0, first.columns.length - 1).replace(/\d+$/, "");
  const workerData = { library, lastColumn, sheets: [first, second] };
  const worker = new Worker(workbookProgram, { eval: true, workerData });
  try {
    const made = new Promise<Uint8Array>((resolve, reject) => {
      worker.once("message", resolve);
      worker.once("error", reject);
    });
    await Promise.race([made, sendRows(worker, rows)]);
    return Buffer.from(await made);
  } finally {
    await worker.terminate();
  }
}

/** Beside the bundle, or the package itself where the sources run. */
function findLibrary(): string {
  const { resolve } = createRequire(import.meta.url);
  try {
    return resolve("./workbook-library.cjs");
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "MODULE_NOT_FOUND")) throw error;
    return resolve("write-excel-file/node");
  }
}

async function sendRows(worker: Worker, rows: Iterable<Row>): Promise<void> {
  let some: Row[] = [];
  for (const row of rows) {
    some.push(row);
    if (some.length < rowsAtATime) continue;
    worker.postMessage(some);
    some = [];
    await setImmediate();
  }
  worker.postMessage(some);
  worker.postMessage(null);
}
