import { describe, expect, it } from "vitest";
import { loadToyWorld } from "./toy-world.js";

const query = `query ($sort: [PlantSort!] = [{ rank: ASC, name: DESC }]) { plants(sort: $sort, limit: 1) { id } }`;

describe("several keys in one sort object", () => {
  const { ask } = loadToyWorld();

  it("count in the order in which a variable has them", async () => {
    const byRank = await ask(query, { variables: { sort: [{ rank: "ASC", name: "DESC" }] } });
    const byName = await ask(query, { variables: { sort: [{ name: "DESC", rank: "ASC" }] } });
    expect(byRank.data).toEqual({ plants: [{ id: "plant:primulaceae" }] });
    expect(byName.data).toEqual({ plants: [{ id: "plant:water-violet" }] });
  });

  it("count in the order of a variable's default", async () => {
    expect((await ask(query)).data).toEqual({ plants: [{ id: "plant:primulaceae" }] });
  });

  it("take their direction from a variable", async () => {
    const source = `query ($way: SortDirection = DESC) { plants(sort: { name: $way }, limit: 1) { id } }`;
    expect((await ask(source)).data).toEqual({ plants: [{ id: "plant:water-violet" }] });
    expect((await ask(source, { variables: { way: "ASC" } })).data).toEqual({ plants: [{ id: "plant:lysimachia" }] });
  });
});
