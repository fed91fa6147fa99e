import type { EnumTypeDefinitionNode } from "graphql";
import type { Ontology } from "../../ontology/ontology.js";
import { toImplementationName } from "../api-names.js";
import type { ApiType } from "../api-type.js";
import { toEnumType } from "./sdl-nodes.js";

/** The enums of kinds, of relations, of each interface's kinds, and of the ways to sort and compare. */
export function defineEnums(ontology: Ontology, types: readonly ApiType[]): EnumTypeDefinitionNode[] {
  const { kinds, relations } = ontology;
  const relationValues = relations.map(({ type, description }) => ({ name: type, description }));
  return [
    toEnumType({ name: "NodeKind", description: "The kinds of nodes." }, kinds),
    toEnumType({ name: "RelationType", description: "The relations that statements state." }, relationValues),
    ...types.filter((type) => type.isInterface).map((type) => defineImplementations(ontology, type)),
    toEnumType({ name: "SortDirection", description: "Which end of the order comes first." }, [
      { name: "ASC", description: "Smallest, earliest or alphabetically first value first." },
      { name: "DESC", description: "Greatest, latest or alphabetically last value first." },
    ]),
    toEnumType({ name: "FilterMode", description: "How text is compared." }, [
      { name: "DEFAULT", description: "As it stands, character by character." },
      { name: "INSENSITIVE", description: "Without regard to letter case and to full or half width." },
    ]),
  ];
}

function defineImplementations(ontology: Ontology, { name }: ApiType): EnumTypeDefinitionNode {
  const kinds = ontology.interfaceByName[name]?.kinds ?? [];
  const values = kinds.map((kind) => ({ name: kind, description: ontology.kindByName[kind]?.description ?? "" }));
  return toEnumType({ name: toImplementationName(name), description: `The kinds that are a ${name}.` }, values);
}
