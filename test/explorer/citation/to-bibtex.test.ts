import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Bibliography } from "../../../src/explorer/citation/bibliography.ts";
import { toBibtex } from "../../../src/explorer/citation/to-bibtex.ts";
import { sample } from "./bibliography-sample.ts";

describe("a citation for BibTeX", () => {
  test("has an entry for the page and one for each place, keyed by document and lines", () => {
    expect(toBibtex(sample, "answers-growers")).toBe(`@misc{answers-growers,
  title = {{Who grows it?}},
  howpublished = {Garden Graph},
  note = {Dataset version abc},
  url = {http://localhost/answers/growers?version=abc},
  urldate = {2026-11-21}
}

@misc{field-book-1-l3,
  title = {{Field book}},
  titleaddon = {野外筆記},
  year = {1888},
  month = {7},
  howpublished = {\\url{http://example.org/book}},
  note = {line 3},
  url = {http://localhost/answers/growers?version=abc},
  urldate = {2026-11-21}
}

@misc{field-book-1-l41-57,
  title = {{Field book}},
  titleaddon = {野外筆記},
  year = {1888},
  month = {7},
  howpublished = {\\url{http://example.org/book}},
  note = {section 二 › (一) · lines 41–57 · page 4},
  url = {http://localhost/answers/growers?version=abc},
  urldate = {2026-11-21}
}
`);
  });

  test("escapes what LaTeX reads as its own", () => {
    const title = "A & B: 50% of $5 for #1_x ~ ^ \\end {brace";
    expect(toBibtex(withTitle(title), "key")).toContain(
      "title = {{A \\& B: 50\\% of \\$5 for \\#1\\_x \\textasciitilde{} \\textasciicircum{} " +
        "\\textbackslash{}end \\textbraceleft{}brace}},",
    );
  });

  test("keeps its braces balanced and its entries apart whatever a title holds", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string(), (title, slug) => {
        const written = toBibtex({ ...withTitle(title), permalink: `http://localhost/${title}` }, slug);
        expect(countBraces(written)).toBe(0);
        expect(written.match(/^@misc\{[A-Za-z0-9.:-]*,$/gm)).toHaveLength(3);
      }),
    );
  });
});

function withTitle(title: string): Bibliography {
  return { ...sample, title };
}

/** Braces left open; throws when one is closed that was not open. */
function countBraces(text: string): number {
  let depth = 0;
  for (const mark of text.replace(/[^{}]/g, "")) {
    depth += mark === "{" ? 1 : -1;
    if (depth < 0) throw new Error("A brace is closed that was not open.");
  }
  return depth;
}
