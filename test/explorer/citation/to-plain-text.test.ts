import { describe, expect, test } from "vitest";
import { toPlainText } from "../../../src/explorer/citation/to-plain-text.ts";
import { sample } from "./bibliography-sample.ts";
import { labels } from "./labels.ts";

describe("a citation as text", () => {
  test("has the page, then documents with their places", () => {
    expect(toPlainText(sample, labels)).toBe(`Who grows it?
Garden Graph, version abc
http://localhost/answers/growers?version=abc
read 2026-11-21

Sources

1. Field book [野外筆記] (1888-07)
   http://example.org/book
   - line 3
   - section 二 › (一) · lines 41–57 · page 4
`);
  });

  test("keeps a title with line breaks on its line", () => {
    const written = toPlainText({ ...sample, title: "one\r\n2. two\u2028three", entries: [] }, labels);
    expect(written.split("\n")[0]).toBe("one 2. two three");
  });

  test("says nothing of documents where there are none", () => {
    expect(toPlainText({ ...sample, entries: [] }, labels)).not.toContain("Sources");
  });
});
