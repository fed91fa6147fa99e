import { type DataFile, maximumFileBytes, type Refusal } from "./data-file.js";
import type { Report } from "./report.js";

const refusals: Readonly<Record<Refusal, { readonly code: string; readonly message: string; readonly fix: string }>> = {
  tooLarge: {
    code: "FILE_TOO_LARGE",
    message: `The file is larger than ${maximumFileBytes / 1024 / 1024} MB.`,
    fix: "Split it: the entities of a kind may stand in several files of a folder named after its plural.",
  },
  outsideFolder: {
    code: "FILE_OUTSIDE_FOLDER",
    message: "The link leads out of the data folder.",
    fix: "Copy the file into the folder in place of the link.",
  },
  notUtf8: {
    code: "FILE_NOT_UTF8",
    message: "The file is not encoded in UTF-8.",
    fix: "Save it again as UTF-8.",
  },
};

/** Reports why a file was left unread. */
export function reportRefusal(file: DataFile, refusal: Refusal, report: Report): void {
  const { code, message, fix } = refusals[refusal];
  report.error({ source: file, offset: 0 }, code, message, fix);
}
