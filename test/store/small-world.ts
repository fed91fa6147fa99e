import { buildDataset, node, statement } from "./build-dataset.js";
import { buildOntology } from "./build-ontology.js";

/**
 * A kitchen: who cooks, likes and improves what, and what it needs. A cook needs what the dishes need that the cook
 * makes, so `NEEDS` is derived for cooks.
 */
export const smallOntology = buildOntology(
  [
    { name: "Cook", properties: { born: "PartialDate", stars: "Int" } },
    { name: "Dish", properties: { kind: "DishKind", minutes: "Int", isHot: "Boolean", tags: "[String]" } },
    { name: "Ingredient", properties: { price: "Float" } },
    { name: "Book" },
    {
      name: "Place",
      properties: { bookId: "ID", firstLine: "Int" },
      references: { bookId: "Book" },
    },
  ],
  [
    { type: "MAKES", field: "makes", inverse: "madeBy", from: ["Cook"], to: ["Dish"] },
    { type: "LIKES", field: "likes", inverse: "likedBy", from: ["Cook"], to: ["Cook", "Dish", "Ingredient"] },
    { type: "IMPROVES", field: "improves", inverse: "improvedBy", from: ["Dish"], to: ["Dish"] },
    {
      type: "NEEDS",
      field: "needs",
      inverse: "neededBy",
      from: ["Cook", "Dish"],
      to: ["Ingredient"],
      derivedFor: { Cook: [["makes", "needs"]] },
    },
  ],
  { mode: "Mode", rank: "Int", season: "ID", role: "String", roleZh: "String", marks: "[String]" },
);

/** The nodes, statements and places of the kitchen, small enough to know by heart. */
export const smallDataset = buildDataset({
  nodes: [
    node("cook:ada", "Cook", {
      name: "Ada",
      nameZh: "艾達",
      aliases: ["A. L.", "ＡＤＡ"],
      born: "1815-12-10",
      stars: 3,
    }),
    node("cook:ben", "Cook", { name: "Ben", born: "1815", stars: 1 }),
    node("cook:cy", "Cook", { name: "cy", born: "1815-12" }),
    node("cook:dee", "Cook", { name: "Dee", born: "1820-02", stars: 3 }),
    node("dish:broth", "Dish", { kind: "SOUP", minutes: 90, isHot: true, tags: ["clear", "Winter"] }),
    node("dish:salad", "Dish", { kind: "COLD", minutes: 10, isHot: false, tags: [] }),
    node("dish:stew", "Dish", { kind: "SOUP", minutes: 90, isHot: true }),
    node("dish:toast", "Dish", { minutes: 5 }),
    node("ingredient:leek", "Ingredient", { price: 1.5 }),
    node("ingredient:oil", "Ingredient", { price: 4 }),
    node("ingredient:salt", "Ingredient"),
    node("book:one", "Book"),
    node("book:two", "Book"),
  ],
  statements: [
    statement("s-01", "cook:ada", "MAKES", "dish:broth", {
      date: "1840",
      rank: 1,
      role: "chef",
      roleZh: "主廚",
      evidence: ["place:1", "place:2"],
    }),
    statement("s-02", "cook:ada", "MAKES", "dish:salad", { date: "1840-05", mode: "OFTEN", rank: 2, role: "head" }),
    statement("s-03", "cook:ben", "MAKES", "dish:broth", { note: "Only on Sundays.", evidence: ["place:3"] }),
    statement("s-04", "cook:ben", "MAKES", "dish:broth", { mode: "RARELY", openList: true, evidence: ["place:2"] }),
    statement("s-05", "dish:broth", "NEEDS", "ingredient:leek", {
      mode: "ALWAYS",
      ungrounded: "By its picture.",
      evidence: ["place:2"],
    }),
    statement("s-06", "dish:broth", "NEEDS", "ingredient:salt", { evidence: ["place:1"], note: "A pinch." }),
    statement("s-07", "dish:salad", "NEEDS", "ingredient:oil", { date: "1841", asPrinted: "oyl", roleZh: "料" }),
    statement("s-08", "dish:stew", "NEEDS", "ingredient:salt", { rank: 5 }),
    statement("s-09", "cook:cy", "LIKES", "dish:stew", { mode: "OFTEN", marks: ["x", "y"] }),
    statement("s-10", "cook:cy", "LIKES", "ingredient:salt", { ungrounded: "Told by the cook." }),
    statement("s-11", "cook:ada", "LIKES", "cook:ada", { conflictsWith: ["s-12"] }),
    statement("s-12", "cook:ben", "LIKES", "cook:ada", { mode: "RARELY", conflictsWith: ["s-11"] }),
    statement("s-13", "dish:stew", "IMPROVES", "dish:broth", { evidence: ["place:3"] }),
    statement("s-14", "cook:ada", "LIKES", "dish:broth", { season: "book:one" }),
  ],
  passages: [
    node("place:1", "Place", { bookId: "book:one", firstLine: 10 }),
    node("place:2", "Place", { bookId: "book:one", firstLine: 20 }),
    node("place:3", "Place", { bookId: "book:two", firstLine: 5 }),
  ],
});
