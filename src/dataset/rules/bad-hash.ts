import { toDiagnostic } from "../placed-text.js";
import type { Rule } from "../rule.js";

/** A text's hash and a passage's fingerprint are SHA-256 in hexadecimal. */
export const checkHashes: Rule = ({ records }) =>
  records.documents
    .flatMap(({ rendition, passages }) => [
      ...(rendition === undefined ? [] : [rendition.sha256]),
      ...passages.map(({ fingerprint }) => fingerprint),
    ])
    .filter(({ text }) => !/^[0-9a-f]{64}$/.test(text))
    .map((hash) =>
      toDiagnostic(hash, {
        code: "BAD_HASH",
        message: `"${hash.text}" is no SHA-256.`,
        fix: "Write 64 digits from 0-9 and a-f; `sha256sum FILE` prints that of a file, and `tpgraph fingerprint` takes those of passages.",
      }),
    );
