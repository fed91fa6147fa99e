import { describe, expect, it } from "vitest";
import { ask } from "./shipped-world.js";

const workProgramme = "2018-11-27";
const jointStatement = "2018-11-28";

describe("the founding questions", () => {
  it("tell who backed a permanent moratorium, at which of the two meetings, on what passage", async () => {
    const answer = (await ask(`{
      positions(where: { id: { eq: "position:permanent-moratorium" } }) {
        supportedByConnection(first: 100) {
          edges { node { id } properties { meeting { startDate } passages { firstLine lastLine documentId } } }
        }
      }
    }`)) as Backers;
    const edges = answer.positions.flatMap(({ supportedByConnection }) => supportedByConnection.edges);
    const backersAt = (day: string) =>
      edges.filter(({ properties }) => properties.meeting.startDate === day).map(({ node }) => node.id.slice(7));
    expect(backersAt(workProgramme).sort()).toEqual([
      "aus",
      "can",
      "che",
      "chl",
      "cri",
      "eu",
      "jpn",
      "mex",
      "nor",
      "nzl",
      "sgp",
      "usa",
    ]);
    expect(backersAt(jointStatement).sort()).toEqual([
      "aus",
      "can",
      "che",
      "cri",
      "eu",
      "hkg",
      "jpn",
      "kor",
      "mex",
      "sgp",
      "usa",
    ]);
    const farthest = edges.filter(({ properties }) =>
      properties.passages.some(({ firstLine, lastLine }) => firstLine < 143 || lastLine > 608),
    );
    expect(farthest).toEqual([]);
    expect(edges.every(({ properties }) => properties.passages.length > 0)).toBe(true);
  });

  it("keep Chinese Taipei, which backed the extension, out of those who backed permanence", async () => {
    const answer = (await ask(`{
      positions(where: { supportedBy: { some: { id: { eq: "member:twn" } } } }) { id }
    }`)) as { positions: { id: string }[] };
    const ids = answer.positions.map(({ id }) => id);
    expect(ids).not.toContain("position:permanent-moratorium");
    expect(ids.length).toBeGreaterThan(0);
  });

  it("trace the agreements that Japan cites for permanence to its classes, and say where it is no party", async () => {
    const answer = (await ask(`{
      precedents(position: "position:permanent-moratorium") {
        category cited { id } citedBy { member { ... on Member { id } } isParty properties { passages { id } } }
      }
    }`)) as Precedents;
    const rows = answer.precedents.flatMap(({ category, cited, citedBy }) =>
      citedBy.map(({ member, isParty }) => `${category?.match(/\d/)?.[0]} ${cited.id} ${member?.id} ${isParty}`),
    );
    expect(
      rows.filter((row) => row.includes("member:jpn")).map((row) => row.split(" ").toSpliced(2, 1).join(" ")),
    ).toEqual([
      "3 agreement:japan-australia true",
      "3 agreement:japan-eu true",
      "3 agreement:japan-mongolia true",
      "4 agreement:canada-honduras false",
      "4 agreement:canada-jordan false",
      "4 agreement:cptpp null",
      "5 agreement:korea-singapore false",
      "5 agreement:singapore-india false",
      "5 agreement:us-morocco false",
    ]);
  });

  it("give the subgraph around the theme, its edges between its own nodes", async () => {
    const { neighborhood } = (await ask(`{
      neighborhood(of: ["theme:moratorium"], depth: 2, limit: 500) {
        truncated nodes { id } edges { subject { id } object { id } properties { evidence } }
      }
    }`)) as Neighborhood;
    const ids = new Set(neighborhood.nodes.map(({ id }) => id));
    expect(neighborhood.truncated).toBe(false);
    expect(ids).toContain("position:permanent-moratorium");
    expect(ids).toContain("member:jpn");
    expect(neighborhood.edges.filter(({ subject, object }) => !ids.has(subject.id) || !ids.has(object.id))).toEqual([]);
    expect(neighborhood.edges.every(({ properties }) => properties.evidence.length > 0)).toBe(true);
  });
});

interface Backers {
  positions: {
    supportedByConnection: {
      edges: {
        node: { id: string };
        properties: {
          meeting: { startDate: string };
          passages: { firstLine: number; lastLine: number; documentId: string }[];
        };
      }[];
    };
  }[];
}

interface Precedents {
  precedents: {
    category: string | null;
    cited: { id: string };
    citedBy: { member: { id: string } | null; isParty: boolean | null }[];
  }[];
}

interface Neighborhood {
  neighborhood: {
    truncated: boolean;
    nodes: { id: string }[];
    edges: { subject: { id: string }; object: { id: string }; properties: { evidence: string[] } }[];
  };
}
