import { request } from "node:http";
import { gunzipSync } from "node:zlib";
import { unzipSync } from "fflate";
import { MultiDirectedGraph } from "graphology";
import { describe, expect, test, vi } from "vitest";
import { choiceDefinitions } from "../../../src/export/choices/choice-definitions.js";
import { exportFormats } from "../../../src/export/formats.js";
import type { World } from "../../../src/graphql/world.js";
import { createExportContext } from "../../export/export-world.js";
import { buildDataset, node } from "../../store/build-dataset.js";
import { loadToyWorld, serveWorld } from "../serve-toy-world.js";
import type { TestServer } from "../start-test-server.js";

async function readGraph(server: TestServer, path: string): Promise<MultiDirectedGraph> {
  const answer = await server.get(path);
  expect(answer.status).toBe(200);
  return MultiDirectedGraph.from(JSON.parse(await answer.text()));
}

describe("/export", () => {
  test("tells of every format with its losses, every choice, and where each is", async () => {
    const server = await serveWorld();
    const answer = await server.get("/export");
    expect(answer.headers.get("cache-control")).toBe("public, no-cache");
    const body = (await answer.json()) as {
      readonly datasetVersion: string;
      readonly formats: readonly { readonly url: string }[];
      readonly choices: readonly object[];
    };
    expect(body.datasetVersion).toBe(server.world.dataset.version);
    expect(body.formats).toEqual(
      exportFormats.map(({ name, title, readBy, mediaType, losses }) => ({
        ...{ name, title, readBy, mediaType, losses, url: `/export/graph.${name}` },
      })),
    );
    expect(body.choices).toEqual(
      Object.entries(choiceDefinitions).map(([name, { description, accepted }]) => ({ name, description, accepted })),
    );
    for (const { url } of body.formats) expect((await server.get(url, { method: "HEAD" })).status).toBe(200);
  });
});

describe("/export/<scope>.<format>", () => {
  test.each(exportFormats.map(({ name, mediaType }) => [name, mediaType]))(
    "sends a file as %s",
    async (name, mediaType) => {
      const server = await serveWorld();
      const answer = await server.get(`/export/graph.${name}`);
      expect(answer.status).toBe(200);
      expect(answer.headers.get("content-type")?.split(";")[0]).toBe(mediaType);
      expect(answer.headers.get("content-disposition")).toBe(
        `attachment; filename="graph.${name}"`.replaceAll('"', ""),
      );
      expect(answer.headers.get("cache-control")).toBe("public, no-cache");
      expect(answer.headers.get("etag")).toMatch(/^W\/"[\w-]{27}"$/);
      expect(answer.headers.get("x-dataset-version")).toBe(server.world.dataset.version);
      expect(answer.headers.get("access-control-allow-origin")).toBe("*");
      expect(answer.headers.get("access-control-expose-headers")).toContain("content-disposition");
      expect((await answer.arrayBuffer()).byteLength).toBeGreaterThan(1000);
    },
  );

  test("says in which letters text is written, and nothing of the kind of archives", async () => {
    const server = await serveWorld();
    const types = ["json", "gexf", "csv", "ttl", "nq", "csv.zip", "xlsx"].map(async (name) => {
      const { headers } = await server.get(`/export/garden:stonegate.${name}`, { method: "HEAD" });
      return headers.get("content-type")?.endsWith("; charset=utf-8");
    });
    expect(await Promise.all(types)).toEqual([true, true, true, true, true, false, false]);
  });

  test("sends the whole graph, and archives whole", async () => {
    const server = await serveWorld();
    const { nodes, statements } = server.world.store.counts;
    const graph = await readGraph(server, "/export/graph.json");
    expect([graph.order, graph.size]).toEqual([nodes, statements]);
    const archive = await (await server.get("/export/graph.csv.zip")).arrayBuffer();
    expect(Object.keys(unzipSync(new Uint8Array(archive))).length).toBeGreaterThan(2);
  });

  test("sends what surrounds the node of the address, as far as is asked", async () => {
    const server = await serveWorld();
    const near = await server.get("/export/garden:stonegate.json");
    expect(near.headers.get("content-disposition")).toBe("attachment; filename=garden-stonegate.json");
    const graph = MultiDirectedGraph.from(JSON.parse(await near.text()));
    expect(graph.nodes()).toEqual(["garden:stonegate", "naming-opinion:chaffweed-in-anagallis"]);
    const far = await readGraph(server, "/export/garden:stonegate.json?depth=2");
    expect(far.order).toBeGreaterThan(graph.order);
    expect(far.getAttribute("scope")).toBe("around garden:stonegate, 2 statements deep");
  });

  test("finds the node of an address whose id has dots, or is escaped", async () => {
    const dataset = buildDataset({ nodes: [node("book:v1.2.json", "Book"), node("book:two", "Book")] });
    const world = createExportContext(dataset) as World;
    const server = await serveWorld(world);
    for (const path of ["/export/book:v1.2.json.json", "/export/book%3Av1.2.json.json"]) {
      expect((await readGraph(server, path)).nodes()).toEqual(["book:v1.2.json"]);
    }
  });

  test("sends what is in the answer of the question of the address, for the values given", async () => {
    const server = await serveWorld();
    const graph = await readGraph(server, "/export/growers-of-a-plant.json");
    expect(graph.nodes()).toEqual(["botanist:ola-brandt", "garden:low-marsh", "plant:creeping-jenny"]);
    const variables = encodeURIComponent('{"plant":"plant:water-violet"}');
    const given = await readGraph(server, `/export/growers-of-a-plant.json?variables=${variables}`);
    expect(given.hasNode("plant:water-violet")).toBe(true);
    const asked = await readGraph(server, `/export/graph.json?question=growers-of-a-plant&variables=${variables}`);
    expect(asked.export()).toEqual(given.export());
    expect(await (await server.get("/metrics")).text()).toContain('operation="Growers",outcome="ok"} 3');
  });

  test("takes every choice that the command line takes", async () => {
    const server = await serveWorld();
    const path =
      "/export/graph.json?kinds=plants&kinds=Garden&relations=grows&until=2021&lang=zh&measures=degree&layout=circular";
    const graph = await readGraph(server, path);
    expect(graph.getAttribute("scope")).toBe("kinds Plant, Garden; relations GROWS; until 2021");
    expect(graph.getAttribute("language")).toBe("zh-Hant");
    expect(graph.size).toBeGreaterThan(0);
    graph.forEachNode((id, { label, x, degree }) => {
      expect(label).toMatch(/\p{Script=Han}/u);
      expect(typeof x).toBe("number");
      expect(degree).toBe(graph.degree(id));
    });
    const places = await readGraph(server, "/export/graph.json?layout&iterations=20&seed=3");
    expect(new Set(places.mapNodes((_, { x, y }) => `${x} ${y}`)).size).toBe(places.order);
  });

  test("answers HEAD as GET, without the file", async () => {
    const server = await serveWorld();
    const [head, get] = await Promise.all(
      ["HEAD", "GET"].map((method) => server.get("/export/garden:stonegate.gexf", { method })),
    );
    for (const name of ["etag", "content-type", "content-disposition", "x-dataset-version"]) {
      expect(head?.headers.get(name)).toBe(get?.headers.get(name));
    }
    expect(await head?.text()).toBe("");
    expect((await server.get("/export/garden:stonegat.gexf", { method: "HEAD" })).status).toBe(404);
  });

  test("is compressed for those who take it so", async () => {
    const server = await serveWorld();
    const body = await new Promise<Buffer>((resolve, reject) => {
      const chunks: Buffer[] = [];
      const asked = request(`${server.url}/export/graph.json`, { headers: { "accept-encoding": "gzip" } }, (answer) => {
        expect(answer.headers["content-encoding"]).toBe("gzip");
        answer.on("data", (chunk) => chunks.push(chunk)).on("end", () => resolve(Buffer.concat(chunks)));
      });
      asked.on("error", reject).end();
    });
    const plain = await (await server.get("/export/graph.json", { headers: { "accept-encoding": "identity" } })).text();
    expect(gunzipSync(body).toString()).toBe(plain);
    expect(body.length).toBeLessThan(plain.length / 2);
  });

  test("does not answer other methods", async () => {
    const server = await serveWorld();
    expect((await server.get("/export/graph.json", { method: "POST" })).status).toBe(405);
  });

  test("counts as one endpoint in the metrics, whatever is asked for", async () => {
    const server = await serveWorld();
    for (const path of ["/export/graph.json", "/export/plant:cowslip.gexf", "/export/nothing.json"]) {
      await (await server.get(path)).arrayBuffer();
    }
    const metrics = async () => (await server.get("/metrics")).text();
    await expect.poll(metrics).toContain('http_requests_total{route="/export/<file>",method="GET",status="200"} 2');
    expect(await metrics()).toContain('http_requests_total{route="/export/<file>",method="GET",status="404"} 1');
    expect(await metrics()).toContain('refused_total{reason="UNKNOWN_QUESTION"} 1');
  });
});

describe("The tag of an export", () => {
  const path = "/export/graph.json?kinds=Plant&lang=zh";

  async function findTag(server: TestServer, asked: string): Promise<string> {
    return (await server.get(asked, { method: "HEAD" })).headers.get("etag") ?? "";
  }

  test("spares all work where the caller has the file", async () => {
    const loaded = loadToyWorld();
    const allNodes = vi.fn(loaded.store.allNodes);
    const world = { ...loaded, store: { ...loaded.store, allNodes } };
    const server = await serveWorld(world);
    const tag = await findTag(server, path);
    allNodes.mockClear();
    const again = await server.get(path, { headers: { "if-none-match": tag } });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe("");
    expect(allNodes).not.toHaveBeenCalled();
    const other = await server.get(path, { headers: { "if-none-match": 'W/"other"' } });
    expect(other.status).toBe(200);
    expect(allNodes).toHaveBeenCalled();
  });

  test("is the same for the same choices in another order, and another for others", async () => {
    const server = await serveWorld();
    const paths = ["/export/graph.json?lang=zh&kinds=Plant", path, "/export/graph.json?kinds=Plant"];
    const [turned, tag, ...others] = await Promise.all(
      [...paths, "/export/graph.gexf?kinds=Plant&lang=zh", "/export/graph.json?kinds=Garden&lang=zh"].map((asked) =>
        findTag(server, asked),
      ),
    );
    expect(turned).toBe(tag);
    expect(new Set([tag, ...others]).size).toBe(4);
  });

  test("is not told of what is refused", async () => {
    const server = await serveWorld();
    const answer = await server.get("/export/plant:nothing.json");
    expect(answer.status).toBe(404);
    expect(answer.headers.get("etag")).not.toMatch(/^W\/"[\w-]{27}"$/);
    expect(answer.headers.get("cache-control")).toBe("no-store");
    expect(answer.headers.get("content-disposition")).toBeNull();
    expect(answer.headers.get("content-type")).toBe("application/json; charset=utf-8");
  });
});
