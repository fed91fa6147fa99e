"""igraph reads GraphML and finds every node and statement, by id, name, kind and relation."""

import igraph

from checking import check, check_equal, run
from expectation import expected, path_of, record_differences, unescape

NODE_NAMES = ("kind", "name", "nameZh", "label", "size")
EDGE_NAMES = ("relation", "note", "weight", "inferred")


def read_graphml():
    graph = igraph.Graph.Read_GraphML(path_of("graphml"))
    counts = (graph.is_directed(), graph.vcount(), graph.ecount())
    check_equal("igraph: GraphML is directed, parallel statements kept", counts, (True, *wanted_counts()))
    nodes = {vertex["id"]: read_values(vertex, NODE_NAMES) for vertex in graph.vs}
    check("igraph: GraphML has the values of every node", record_differences(nodes, wanted(NODE_NAMES, "nodes")))
    edges = {edge["id"]: read_values(edge, EDGE_NAMES) for edge in graph.es}
    check("igraph: GraphML has the values of every statement", record_differences(edges, wanted(EDGE_NAMES, "edges")))
    ends = {edge["id"]: {"source": edge.source_vertex["id"], "target": edge.target_vertex["id"]} for edge in graph.es}
    wanted_ends = {id: {end: edge[end] for end in ("source", "target")} for id, edge in expected["edges"].items()}
    check("igraph: GraphML has every statement between its ends", record_differences(ends, wanted_ends))


def wanted_counts():
    return len(expected["nodes"]), len(expected["edges"])


def read_values(element, names):
    """igraph has an empty text where there is no value."""
    values = element.attributes()
    return {name: unescape(values[name]) for name in names if values.get(name) not in (None, "")}


def wanted(names, group):
    records = expected[group]
    attributes = {id: record.get("attributes", record) if group == "edges" else record for id, record in records.items()}
    return {id: {name: values[name] for name in names if name in values} for id, values in attributes.items()}


run(read_graphml)
