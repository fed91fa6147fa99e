import type { Diagnostic } from "./diagnostic.js";
import type { TextRefusal } from "./read-text-files.js";

/** What a reader is told of a file that was left unread. */
export function toFileFault(refusal: TextRefusal): Pick<Diagnostic, "code" | "message" | "fix"> {
  switch (refusal.why) {
    case "tooLarge":
      return {
        code: "FILE_TOO_LARGE",
        message: `The file is larger than ${formatBytes(refusal.maximumBytes)}.`,
        fix: "Split it into several files.",
      };
    case "folderTooLarge": {
      const { maximumFiles, maximumBytes } = refusal.limits;
      return {
        code: "FOLDER_TOO_LARGE",
        message: `With this file the folder has more than ${maximumFiles} files or ${formatBytes(maximumBytes)}; it and what follows were not read.`,
        fix: "Take out what does not belong here.",
      };
    }
    case "outsideFolder":
      return {
        code: "FILE_OUTSIDE_FOLDER",
        message: "The link leads out of the folder.",
        fix: "Copy the file into the folder in place of the link.",
      };
    case "notAFile":
      return {
        code: "NOT_A_FILE",
        message: "This is no file but a link to a folder, a pipe, a device or the like.",
        fix: "Put a file or a folder in its place.",
      };
    case "notUtf8":
      return {
        code: "FILE_NOT_UTF8",
        message: "The file is not encoded in UTF-8.",
        fix: "Save it again as UTF-8.",
      };
    case "unreadable":
      return {
        code: "FILE_UNREADABLE",
        message: `The file cannot be read: ${refusal.reason}.`,
        fix: "Let the process read it, or take out a link that leads nowhere.",
      };
  }
}

function formatBytes(bytes: number): string {
  return bytes % 1024 ** 2 === 0 ? `${bytes / 1024 ** 2} MB` : `${bytes / 1024} kB`;
}
