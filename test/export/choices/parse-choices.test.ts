import { describe, expect, it } from "vitest";
import { choiceDefinitions } from "../../../src/export/choices/choice-definitions.js";
import { parseChoices } from "../../../src/export/choices/parse-choices.js";
import { KnownError } from "../../../src/shared/known-error.js";
import { smallOntology } from "../../store/small-world.js";

/** Choices as in an address: each name as often as it is given. */
function parse(query: string) {
  const given = new URLSearchParams(query);
  return parseChoices(new Map([...given.keys()].map((name) => [name, given.getAll(name)])), smallOntology);
}

function refuse(query: string): KnownError {
  try {
    parse(query);
  } catch (error) {
    if (error instanceof KnownError) return error;
    throw error;
  }
  throw new Error(`"${query}" was accepted.`);
}

const nothingChosen = { depth: 1, language: "en", measures: [] };

describe("Choices of an export", () => {
  it("are all of it, in English, where none is made", () => {
    expect(parse("")).toEqual({ choices: nothingChosen, options: { isRdf12: false } });
  });

  it.each([
    ["around=dish:broth", { around: "dish:broth" }],
    ["around=dish:broth&depth=0", { around: "dish:broth", depth: 0 }],
    ["around=dish:broth&depth=6", { around: "dish:broth", depth: 6 }],
    ["kinds=Cook", { kinds: ["Cook"] }],
    ["kinds=cook,dishs&kinds=Cook, Book", { kinds: ["Cook", "Dish", "Book"] }],
    ["relations=madeBy", "BAD_CHOICE"],
    ["relations=makes,NEEDS&relations=MAKES", { relations: ["MAKES", "NEEDS"] }],
    ["documents=book:one, book:two&documents=book:one", { documents: ["book:one", "book:two"] }],
    ["from=2018", { from: "2018" }],
    ["from=2018-11&until=2018-11-27", { from: "2018-11", until: "2018-11-27" }],
    ["lang=zh", { language: "zh" }],
    ["lang=en", { language: "en" }],
    ["layout", { layout: { algorithm: "FORCEATLAS2", iterations: 300, seed: 1 } }],
    ["layout=ForceAtlas2&seed=4294967295", { layout: { algorithm: "FORCEATLAS2", iterations: 300, seed: 4294967295 } }],
    ["layout=circular&iterations=2000&seed=0", { layout: { algorithm: "CIRCULAR", iterations: 2000, seed: 0 } }],
    ["measures=degree,pagerank&measures=degree", { measures: ["degree", "pagerank"] }],
    ["measures=betweenness,community,component", { measures: ["betweenness", "community", "component"] }],
  ])("take %s", (query, expected) => {
    if (expected === "BAD_CHOICE") expect(refuse(query).code).toBe(expected);
    else
      expect(parse(query)).toEqual({
        choices: { ...nothingChosen, ...(expected as object) },
        options: { isRdf12: false },
      });
  });

  it.each([
    ["rdf12", true],
    ["rdf12=on", true],
    ["rdf12=1", true],
    ["rdf12=true", true],
    ["rdf12=off", false],
    ["rdf12=0", false],
    ["rdf12=false", false],
  ])("take %s", (query, isRdf12) => {
    expect(parse(query).options).toEqual({ isRdf12 });
  });

  it.each([
    ["question=who-cooks", { slug: "who-cooks", variables: {} }],
    ['question=who-cooks&variables={"dish":"dish:broth"}', { slug: "who-cooks", variables: { dish: "dish:broth" } }],
  ])("take %s", (query, question) => {
    expect(parse(query)).toEqual({ question, choices: nothingChosen, options: { isRdf12: false } });
  });

  it.each([
    ...["question=", "question=a&question=b", "question=a&variables=", "question=a&variables=[1]"],
    ...["question=a&variables=null", "question=a&variables={", "question=a&variables={}&variables={}"],
    ...["around=", "around=a&around=b", "around=a&depth=7", "around=a&depth=-1", "around=a&depth=1.5"],
    ...["around=a&depth=", "around=a&depth=two", "around=a&depth=1&depth=2", "around=a&depth=0x1"],
    ...["kinds=", "kinds=Cook,", "kinds=Place", "kinds=COOK", "relations=", "relations=cooks", "documents=,"],
    ...["from=18", "from=2018-13", "from=2018-02-30", "from=2018-11-27T00:00", "until=", "until=2018&until=2019"],
    ...["lang=fr", "lang=", "lang=en&lang=zh", "layout=dot", "layout=circular&layout=circular"],
    ...["layout&iterations=0", "layout&iterations=2001", "layout&seed=-1", "layout&seed=4294967296"],
    ...["measures=", "measures=degrees", "measures=degree,,pagerank", "rdf12=yes", "rdf12=on&rdf12=off"],
  ])("refuse %s and say what is accepted", (query) => {
    const { code, message, suggestion } = refuse(query);
    const name = /The choice "(\w+)" cannot be "/.exec(message)?.[1] ?? "";
    expect(code).toBe("BAD_CHOICE");
    expect(query).toContain(name);
    expect(suggestion).toContain(choiceDefinitions[name as keyof typeof choiceDefinitions].accepted);
  });

  it.each([
    ["variables={}", "question"],
    ["depth=2", "around"],
    ["iterations=5", "layout"],
    ["seed=5", "layout"],
  ])("refuse %s without its companion, beside which alone it says something", (query, companion) => {
    const { code, suggestion } = refuse(`${query}&lang=en`);
    expect(code).toBe("BAD_CHOICE");
    expect(suggestion).toContain(`Give "${companion}" too`);
  });

  it.each([
    ["kinds=Cok,Dish, Boook", "Did you mean Cook, Book?"],
    ["kinds=dishs,ingrediens", "Did you mean Ingredient?"],
    ["kinds=Place", "There are Cook, Dish, Ingredient, Book."],
    ["relations=MAKE,needs", "Did you mean makes?"],
    ["relations=eats", "There are improves, likes, makes, needs."],
  ])("name what may be meant by %s", (query, expected) => {
    expect(refuse(query).suggestion).toMatch(new RegExp(`${expected.replace("?", "\\?")}$`));
  });

  it("name the nearest choice for one that there is not, or all", () => {
    expect(refuse("kind=Cook")).toMatchObject({ code: "UNKNOWN_CHOICE", suggestion: 'Did you mean "kinds"?' });
    const { code, suggestion } = refuse("pot=1");
    expect(code).toBe("UNKNOWN_CHOICE");
    for (const name of Object.keys(choiceDefinitions)) expect(suggestion).toContain(name);
    expect(refuse("constructor=1").code).toBe("UNKNOWN_CHOICE");
    expect(refuse("__proto__=1").code).toBe("UNKNOWN_CHOICE");
  });
});
