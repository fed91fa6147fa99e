/** What formats of XML with one table of nodes and one of statements do not tell as it is. */
export const xmlLosses: readonly string[] = [
  "Characters that XML cannot hold, such as most control characters, stand as _xHHHH_, their code in hexadecimal; programs that do not know this show it as it stands.",
  "Passages are told by their ids and in words; their lines and fingerprints stand at the nodes of their documents, where those are in the file.",
];
