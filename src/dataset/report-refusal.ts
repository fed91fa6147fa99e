import { toFileFault } from "../shared/file-fault.js";
import type { TextRefusal } from "../shared/read-text-files.js";
import type { DataFile } from "./data-file.js";
import type { Report } from "./report.js";

/** Reports why a file was left unread. */
export function reportRefusal(file: DataFile, refusal: TextRefusal, report: Report): void {
  const { code, message, fix } = toFileFault(refusal);
  report.error({ source: file, offset: 0 }, code, message, fix);
}
