import { expect, test } from "vitest";
import { findDocuments } from "../../../src/explorer/scope/statement-documents.ts";

const documents = ["document:field-book", "document:field-book-2", "document:v1.2-notes"];

test("a passage's document is told by its id, dots and all, and not by a name that only begins like it", () => {
  expect(findDocuments(["passage:field-book.1-2", "passage:field-book.9"], documents)).toEqual(["document:field-book"]);
  expect(findDocuments(["passage:v1.2-notes.7-7"], documents)).toEqual(["document:v1.2-notes"]);
  expect(findDocuments(["passage:elsewhere.1-2"], documents)).toEqual([]);
});
