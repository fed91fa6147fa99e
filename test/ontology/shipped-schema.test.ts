import { expect, test } from "vitest";
import type { Descriptions } from "../../src/ontology/ontology.js";
import { getOntology } from "./get-ontology.js";

const ontology = getOntology("schema");

const kinds = [
  ["Member", "Group", "Organization", "Person", "Initiative", "Meeting", "Proposal", "Agreement", "Provision"],
  ["Theme", "Position", "Claim", "Document", "Programme", "Indicator", "Observation", "Passage"],
].flat();

const relations: readonly (readonly [string, string])[] = [
  ["proposes", "proposedBy"],
  ["supports", "supportedBy"],
  ["opposes", "opposedBy"],
  ["reserves", "reservedBy"],
  ["questions", "questionedBy"],
  ["signs", "signedBy"],
  ["cites", "citedBy"],
  ["about", "subjectOf"],
  ["broader", "narrower"],
  ["partOf", "parts"],
  ["partyTo", "parties"],
  ["memberOf", "members"],
  ["chairs", "chairedBy"],
  ["coordinates", "coordinatedBy"],
  ["convenes", "convenedBy"],
  ["hosts", "hostedBy"],
  ["attends", "attendees"],
  ["speaksAt", "speakers"],
  ["represents", "representedBy"],
  ["holdsPostIn", "postHolders"],
  ["claims", "claimedBy"],
  ["backs", "backedBy"],
  ["counters", "counteredBy"],
  ["repliesTo", "replies"],
  ["produces", "producedBy"],
  ["administers", "administeredBy"],
  ["prioritises", "prioritisedBy"],
  ["follows", "followedBy"],
  ["measures", "observations"],
  ["observedFor", "observed"],
];

interface Named extends Descriptions {
  readonly name: string;
}

function within(owner: string, { name, ...told }: Named): Named {
  return { ...told, name: `${owner}.${name}` };
}

test("the shipped schema has every kind of the design and no other", () => {
  expect(ontology.kinds.map(({ name }) => name).sort()).toEqual([...kinds].sort());
});

test("the shipped schema has every relation of the design, under its name from either end", () => {
  const named = ontology.relations.map(({ field, inverse }) => `${field} [${inverse}]`);
  expect(named.sort()).toEqual(relations.map(([field, inverse]) => `${field} [${inverse}]`).sort());
});

test("a member cites through what it proposed and claimed, while what is tabled or said cites itself", () => {
  expect({ ...ontology.relationByType.CITES?.derivedFor }).toEqual({
    Member: [
      ["proposes", "cites"],
      ["claims", "cites"],
    ],
  });
  expect(ontology.relationByType.CITES?.subjectKinds).toEqual(
    expect.arrayContaining(["Proposal", "Claim", "Document"]),
  );
});

test("everything that a reader is shown has a label in Traditional Chinese", () => {
  const labels: [string, string | undefined][] = [
    [ontology.statementTypeName, ontology.statementLabels.labelZh],
    ...ontology.enums.map(({ name, labelZh }): [string, string | undefined] => [name, labelZh]),
    ...ontology.kinds.map(({ name, labelZh }): [string, string | undefined] => [name, labelZh]),
    ...ontology.interfaces.map(({ name, labelZh }): [string, string | undefined] => [name, labelZh]),
    ...ontology.relations.flatMap(({ field, inverse, labelZh, inverseLabelZh }): [string, string | undefined][] => [
      [field, labelZh],
      [inverse, inverseLabelZh],
    ]),
    ...ontology.statementProperties.map(({ name, labelZh }): [string, string | undefined] => [name, labelZh]),
    ...ontology.kinds.flatMap((kind) =>
      kind.properties.map(({ name, labelZh }): [string, string | undefined] => [`${kind.name}.${name}`, labelZh]),
    ),
    ...ontology.enums.flatMap((type) =>
      type.values.map(({ name, labelZh }): [string, string | undefined] => [`${type.name}.${name}`, labelZh]),
    ),
  ];
  expect(labels.filter(([, label]) => label === undefined || !/\p{Script=Han}/u.test(label))).toEqual([]);
  expect(labels.length).toBeGreaterThan(250);
});

test("everything that a reader is shown has a description in Traditional Chinese", () => {
  const described: Named[] = [
    {
      name: ontology.statementTypeName,
      description: ontology.statementDescription,
      ...(ontology.statementDescriptionZh && { descriptionZh: ontology.statementDescriptionZh }),
    },
    ...ontology.kinds,
    ...ontology.interfaces,
    ...ontology.relations.map((relation) => ({ ...relation, name: relation.type })),
    ...ontology.statementProperties,
    ...ontology.kinds.flatMap(({ name: kind, properties }) => properties.map((one) => within(kind, one))),
    ...ontology.enums,
    ...ontology.enums.flatMap(({ name: type, values }) => values.map((one) => within(type, one))),
  ];
  const lacking = described.filter(({ descriptionZh = "" }) => !/\p{Script=Han}.*。$/u.test(descriptionZh));
  expect(lacking.map(({ name }) => name)).toEqual([]);
  expect(described.length).toBeGreaterThan(250);
});

test("stances are taken by the four relations to a position", () => {
  const stances = ontology.relations.flatMap(({ type, stance }) => (stance === undefined ? [] : [type]));
  expect(stances).toEqual(["OPPOSES", "QUESTIONS", "RESERVES", "SUPPORTS"]);
});
