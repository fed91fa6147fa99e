import { describe, expect, test } from "vitest";
import { toMarkdown } from "../../../src/explorer/citation/to-markdown.ts";
import { sample } from "./bibliography-sample.ts";
import { labels } from "./labels.ts";

describe("a citation in Markdown", () => {
  test("links the page and lists documents with their places", () => {
    expect(toMarkdown(sample, labels)).toBe(`[Who grows it?](<http://localhost/answers/growers?version=abc>). \
Garden Graph, version abc. read 2026-11-21.

### Sources

1. [Field book](<http://example.org/book>) (野外筆記), 1888-07
   - line 3
   - section 二 › (一) · lines 41–57 · page 4
`);
  });

  test("leaves a title no mark to act with", () => {
    const title = "](javascript:alert(1)) <img src=x> **b** `c`\n# heading &amp;";
    const [head] = toMarkdown({ ...sample, title, entries: [] }, labels).split("](<");
    expect(head).toBe("[\\](javascript:alert(1)) \\<img src=x\\> \\*\\*b\\*\\* \\`c\\` # heading \\&amp;");
  });

  test.each(["# one", "- one", "1. one", "12) one"])("keeps %j from beginning a heading or a list", (title) => {
    const written = toMarkdown({ ...sample, entries: [{ slug: "x", title, places: [] }] }, labels);
    expect(written).toMatch(/^1\. \d*\\[#.)-] one$/m);
  });

  test("keeps a link target whole", () => {
    const written = toMarkdown({ ...sample, permalink: "http://localhost/a b>c(d)", entries: [] }, labels);
    expect(written).toContain("](<http://localhost/a%20b%3Ec(d)>)");
  });
});
