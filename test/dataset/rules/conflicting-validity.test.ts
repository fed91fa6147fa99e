import { describe, expect, it } from "vitest";
import { loadToyWorld, toDataFile } from "../toy-world.js";

describe("the validity of two statements", () => {
  it.each([
    ["one ends in another year", "from: 2001, until: 2010", "from: 2001, until: 2011"],
    ["one begins in another year", "from: 2001", "from: 2002"],
    ["only their ends are given", "until: 2010", "until: 2011"],
    ["their times overlap in part", "from: 2001, until: 2010", "from: 2005, until: 2015"],
  ])("conflicts when %s", (_, first, second) => {
    expect(loadCodes(first, second)).toEqual(["CONFLICTING_VALIDITY"]);
  });

  it.each([
    ["the times lie apart", "from: 2001, until: 2005", "from: 2006, until: 2010"],
    ["one date only says more", "from: 2001, until: 2010", "from: 2001-05, until: 2010-06-30"],
    ["one says what the other leaves open", "from: 2001", "until: 2010"],
    ["the context differs", "from: 2001, season: SPRING", "from: 2002, season: WINTER"],
    ["they are marked as conflicting", "from: 2001, key: stonegate-2001", "from: 2002, conflictsWith: stonegate-2001"],
    ["neither is dated", "season: SPRING", "season: WINTER"],
  ])("does not conflict when %s", (_, first, second) => {
    expect(loadCodes(first, second)).toEqual([]);
  });
});

function loadCodes(first: string, second: string): readonly string[] {
  const text = `- id: garden:dunes
  name: Dunes
  annexOf:
    - { node: garden:stonegate, ${first} }
    - { node: garden:stonegate, ${second} }
  evidence: passage:field-book-2021.11-12
`;
  return loadToyWorld(toDataFile("entities/gardens/dunes.yaml", text)).diagnostics.map(({ code }) => code);
}
