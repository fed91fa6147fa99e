import { expect, test } from "vitest";
import { getOntology } from "./get-ontology.js";

const stances = getOntology("schema").relations.filter(({ stance }) => stance !== undefined);
const pairs = stances.flatMap((a, index) => stances.slice(index + 1).map((b) => [a, b] as const));

type Triple = readonly [number, number, number];
type Matrix = readonly [Triple, Triple, Triple];

/** What a colour looks like to those who lack one sort of cones; Machado, Oliveira and Fernandes (2009), severity 1. */
const sights: Readonly<Record<string, Matrix>> = {
  all: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  "no red": [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  "no green": [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  "no blue": [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const dot = (a: Triple, b: Triple): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

function toLinear(color: string): Triple {
  const toChannel = (start: number): number => {
    const value = Number.parseInt(color.slice(start, start + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [toChannel(1), toChannel(3), toChannel(5)];
}

const toLuminance = (color: string): number => dot(toLinear(color), [0.2126, 0.7152, 0.0722]);

function toContrast(a: string, b: string): number {
  const [dark, light] = [toLuminance(a), toLuminance(b)].sort((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** A colour in CIELAB, in which distances are as they are seen. */
function toSeen(color: string, sight: Matrix): Triple {
  const linear = toLinear(color);
  const seen = sight.map((row) => Math.min(1, Math.max(0, dot(row, linear)))) as unknown as Triple;
  const toRoot = (value: number): number =>
    value > 216 / 24389 ? Math.cbrt(value) : (24389 / 27) * value * (1 / 116) + 16 / 116;
  const x = toRoot(dot([0.4124, 0.3576, 0.1805], seen) / 0.95047);
  const y = toRoot(dot([0.2126, 0.7152, 0.0722], seen));
  const z = toRoot(dot([0.0193, 0.1192, 0.9505], seen) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

test.each(["#ffffff", "#14161a"])("every stance stands out from the background %s", (background) => {
  const faint = stances.filter(({ color = background }) => toContrast(color, background) < 3);
  expect(faint.map(({ stance, color }) => `${stance} ${color}`)).toEqual([]);
});

test.each(Object.keys(sights))("stances are told apart by eyes with %s cones", (name) => {
  const sight = sights[name] as Matrix;
  const alike = pairs.filter(
    ([a, b]) => Math.hypot(...toDifference(toSeen(a.color ?? "", sight), toSeen(b.color ?? "", sight))) < 20,
  );
  expect(alike.map(([a, b]) => `${a.stance} ${b.stance}`)).toEqual([]);
});

test("stances are told apart without colour", () => {
  const dashes = stances.map(({ dash }) => dash.join(" "));
  expect(new Set(dashes).size).toBe(stances.length);
  expect(stances.find(({ stance }) => stance === "SUPPORTS")?.dash).toEqual([]);
});

function toDifference(a: Triple, b: Triple): Triple {
  return [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
}
