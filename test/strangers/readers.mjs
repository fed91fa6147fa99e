/** The programs in Python that call the strangers, each with the formats that it reads. */
export const readers = [
  { file: "read_rdf.py", formats: ["ttl", "nq", "jsonld"] },
  { file: "read_rdf_content.py", formats: ["ttl"] },
  { file: "read_networks.py", formats: ["graphml", "gexf", "node-link.json"] },
  { file: "read_igraph.py", formats: ["graphml"] },
  { file: "read_json.py", formats: ["cyjs", "cx2"] },
  { file: "read_xml.py", formats: ["gexf", "graphml"] },
  { file: "read_neo4j.py", formats: ["neo4j.zip"] },
  { file: "read_dot.py", formats: ["dot"] },
  { file: "read_csv.py", formats: ["csv", "csv.zip"] },
  { file: "read_workbook.py", formats: ["xlsx"] },
];

/** Formats that no stranger reads, and why. */
export const unread = { json: "it is what the others are held against" };
