import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { neo4jZip } from "../../../src/export/formats/neo4j-zip.js";
import { prepareExport } from "../../../src/export/prepare-export.js";
import { loadToyWorld, toyOntology } from "../../dataset/toy-world.js";
import { smallOntology } from "../../store/small-world.js";
import { createExportContext, everything, hostileDataset, prepareSmall, writeWhole } from "../export-world.js";
import { unzipTexts } from "../unzip.js";

type Field = string | number | boolean | readonly string[] | readonly number[];

/** A file as the import tool reads it: by the types in its heading; what is empty and not in quotes is no property. */
function readTable(text: string): Record<string, Field>[] {
  const [heading = [], ...rows] = parse(text, {
    cast: (value, { quoting }) => (value === "" && !quoting ? undefined : value),
  }) as (string | undefined)[][];
  return rows.map((row) => {
    const fields = heading.flatMap((title, column): [string, Field][] => {
      const value = row[column];
      const [name, type = "string"] = (title ?? "").split(":") as [string, string];
      return value === undefined ? [] : [[name === "" || type === "ID" ? `:${type}` : name, toField(value, type)]];
    });
    return Object.fromEntries(fields);
  });
}

function toField(value: string, type: string): Field {
  if (type === "LABEL" || type === "string[]") return value.split("\u001f");
  if (type === "long" || type === "double") return Number(value);
  return type === "boolean" ? value === "true" : value;
}

async function readSmall(dataset?: Parameters<typeof prepareSmall>[1]) {
  const graph = await prepareSmall({}, dataset);
  const files = unzipTexts(await writeWhole(neo4jZip, graph));
  return { graph, files, read: (path: string) => readTable(files.get(path) ?? "") };
}

/** What is a property in Neo4j; empty lists are not. */
function toKept(properties: object) {
  return Object.fromEntries(
    Object.entries(properties).filter(([, value]) => !Array.isArray(value) || value.length > 0),
  );
}

describe("neo4j.zip", () => {
  it("gives every node back, labelled with its kind and interfaces", async () => {
    const { graph, read } = await readSmall();
    for (const { name, interfaces } of smallOntology.kinds) {
      const nodes = name === "Place" ? [...graph.passages()] : [...graph.nodes()].filter(({ kind }) => kind === name);
      expect(read(`nodes/${name}.csv`)).toEqual(
        nodes.map(({ id, properties }) => ({ ":ID": id, ...toKept(properties), ":LABEL": [name, ...interfaces] })),
      );
    }
  });

  it("gives every statement back as a relationship, with its evidence", async () => {
    const { graph, read } = await readSmall();
    for (const { type } of smallOntology.relations) {
      const statements = [...graph.statements()].filter(({ relation }) => relation === type);
      expect(statements.length).toBeGreaterThan(0);
      expect(read(`relationships/${type}.csv`)).toEqual(
        statements.map(({ subject, object, relation, ...properties }) => ({
          ":START_ID": subject,
          ...toKept(properties),
          ":END_ID": object,
          ":TYPE": relation,
        })),
      );
    }
  });

  it("heads columns in the grammar of the import tool", async () => {
    const { files } = await readSmall();
    const headings = [...files].filter(([path]) => path.endsWith(".csv")).map(([, text]) => text.split("\n", 1)[0]);
    expect(headings).toContain(
      "id:ID,name:string,nameZh:string,aliases:string[],kind:string,minutes:long,isHot:boolean,tags:string[],:LABEL",
    );
    expect(headings).toContain("id:ID,name:string,nameZh:string,aliases:string[],price:double,:LABEL");
    const relationships = headings.filter((heading) => heading?.startsWith(":START_ID,id:string,date:string,"));
    expect(relationships).toHaveLength(4);
    expect(
      relationships.every((heading) =>
        heading?.endsWith(
          ",evidence:string[],mode:string,rank:long,season:string,role:string,roleZh:string,marks:string[],:END_ID,:TYPE",
        ),
      ),
    ).toBe(true);
  });

  it("carries hostile texts, but for characters that the import tool takes for its own", async () => {
    const { read } = await readSmall(hostileDataset);
    const tame = (text: unknown) => String(text).replaceAll("\uffff", "\ufffd");
    const tameEntry = (text: string) => tame(text).replaceAll("\u001f", "\u241f");
    const dishes = read("nodes/Dish.csv");
    for (const { id, properties } of hostileDataset.nodes.filter(({ kind }) => kind === "Dish")) {
      const { name, tags } = properties;
      expect(dishes.find((dish) => dish[":ID"] === id)).toMatchObject({
        name: tame(name),
        tags: (tags as string[]).map(tameEntry),
      });
    }
    const marks = read("relationships/IMPROVES.csv").map((one) => one.marks);
    expect(marks).toEqual(hostileDataset.statements.map((one) => (one.marks as string[]).map(tameEntry)));
  });

  it("tells an empty text from none", async () => {
    const nodes = hostileDataset.nodes.map((one) => ({ ...one, properties: { ...one.properties, nameZh: "" } }));
    const { read } = await readSmall({ ...hostileDataset, nodes });
    expect(read("nodes/Book.csv").map(({ nameZh }) => nameZh)).toEqual([""]);
    expect((await readSmall(hostileDataset)).read("nodes/Book.csv")[0]).not.toHaveProperty("nameZh");
  });

  it("names every file in the command that imports them, and nothing else", async () => {
    const { files } = await readSmall();
    const script = files.get("import.sh") ?? "";
    const named = [...script.matchAll(/--(nodes|relationships)=(\S+)/g)].map(([, , path]) => path);
    expect(named).toEqual([...files.keys()].filter((path) => path.endsWith(".csv")));
    expect(script).toMatch(/database import full "\$\{DATABASE:-neo4j\}" \\\n/);
    expect(script).toContain("--array-delimiter=U+001F");
    expect(script).toContain("--multiline-fields=true");
  });

  it("keeps ids unique and indexes names, for each label of a kind", async () => {
    const { files } = await readSmall();
    const cypher = files.get("constraints.cypher") ?? "";
    for (const { name } of smallOntology.kinds) {
      expect(cypher).toContain(`FOR (n:\`${name}\`) REQUIRE n.id IS UNIQUE;`);
      expect(cypher).toContain(`FOR (n:\`${name}\`) ON (n.name);`);
    }
  });

  it("says what it is and what is lost", async () => {
    const readme = (await readSmall()).files.get("README.txt") ?? "";
    for (const loss of neo4jZip.losses) expect(readme).toContain(loss);
    expect(readme).toContain("MATCH (passage:Place {id: id})");
  });

  it("holds a world with interfaces, each relationship between nodes that are there", async () => {
    const { dataset } = loadToyWorld();
    if (dataset === undefined) throw new Error("The toy world has faults.");
    const graph = await prepareExport(createExportContext(dataset, toyOntology), everything);
    const files = [...unzipTexts(await writeWhole(neo4jZip, graph))];
    const nodes = files.filter(([path]) => path.startsWith("nodes/")).flatMap(([, text]) => readTable(text));
    const ids = new Set(nodes.map((one) => one[":ID"]));
    expect(ids.size).toBe(nodes.length);
    expect(
      nodes.filter((one) => (one[":LABEL"] as string[])[0] === "Botanist").map((one) => one[":LABEL"]),
    ).toContainEqual([...["Botanist", "Node", "Grower"]]);
    const edges = files.filter(([path]) => path.startsWith("relationships/")).flatMap(([, text]) => readTable(text));
    expect(edges).toHaveLength(graph.statementCount);
    for (const edge of edges) {
      expect(
        [edge[":START_ID"], edge[":END_ID"], ...(edge.evidence as string[])].filter((id) => !ids.has(String(id))),
      ).toEqual([]);
    }
  });

  it("has the same bytes for the same dataset", async () => {
    const [first, second] = [
      await writeWhole(neo4jZip, await prepareSmall()),
      await writeWhole(neo4jZip, await prepareSmall()),
    ];
    expect(second.equals(first)).toBe(true);
  });
});
