"""NetworkX reads GraphML, GEXF and node-link JSON, and finds every node and statement with all that they say."""

import json

import networkx
from networkx.readwrite.gexf import GEXF

from checking import check, run
from expectation import expected, flat, path_of, record_differences, rich, unescape

# Later releases of NetworkX know this namespace; how they read it has not changed.
GEXF.versions["1.3"] = {
    **GEXF.versions["1.2draft"],
    "NS_GEXF": "http://gexf.net/1.3",
    "NS_VIZ": "http://gexf.net/1.3/viz",
    "VERSION": "1.3",
}

NATIVE_OF_GEXF = ("color", "size", "x", "y")


def read_graphml():
    graph = networkx.read_graphml(path_of("graphml"), force_multigraph=True)
    check_graph("GraphML", graph, as_flat, lambda data: unescaped(data, "id"))
    check("NetworkX: the GraphML file says which dataset it is", missing_version(graph.graph))


def read_gexf():
    graph = networkx.read_gexf(path_of("gexf"))
    check_graph("GEXF", graph, as_flat, from_gexf)


def read_node_link():
    with open(path_of("node-link.json"), encoding="utf-8") as file:
        data = json.load(file)
    graph = networkx.node_link_graph(data)
    check_graph("node-link JSON", graph, rich, dict)
    check("NetworkX: node-link JSON says which dataset it is", missing_version(graph.graph))
    passages = {id: rich(values) for id, values in expected["passages"].items()}
    check("NetworkX: node-link JSON has every passage", record_differences(graph.graph["passages"], passages))


def as_flat(attributes):
    return flat(attributes)


def unescaped(data, *left_out):
    return {name: unescape(value) for name, value in data.items() if name not in left_out}


def from_gexf(data):
    """Attributes under their own names, those that GEXF has places for included."""
    values = unescaped(data, "id", "viz", "start", "end")
    drawn = data.get("viz", {})
    if "color" in drawn:
        values["color"] = "#{r:02x}{g:02x}{b:02x}".format(**drawn["color"])
    if "size" in drawn:
        values["size"] = drawn["size"]
    if "position" in drawn:
        values |= {axis: drawn["position"][axis] for axis in "xy"}
    return values


def check_graph(name, graph, to_wanted, to_found):
    nodes = {id: to_found(data) for id, data in graph.nodes(data=True)}
    edges = {key: to_found(data) for _, _, key, data in graph.edges(keys=True, data=True)}
    wanted_nodes = {id: to_wanted(attributes) for id, attributes in expected["nodes"].items()}
    wanted_edges = {id: to_wanted(edge["attributes"]) for id, edge in expected["edges"].items()}
    if name == "GEXF":
        # NetworkX reads no colours of edges.
        wanted_edges = {id: {**values, "color": None} for id, values in wanted_edges.items()}
    check(f"NetworkX: {name} has every node with its attributes", record_differences(nodes, wanted_nodes))
    check(f"NetworkX: {name} has every statement with its attributes", record_differences(edges, wanted_edges))
    ends = {key: {"source": source, "target": target} for source, target, key in graph.edges(keys=True)}
    wanted_ends = {id: {end: edge[end] for end in ("source", "target")} for id, edge in expected["edges"].items()}
    check(f"NetworkX: {name} has every statement between its ends", record_differences(ends, wanted_ends))
    counts = (graph.is_directed(), graph.number_of_nodes(), graph.number_of_edges())
    wanted_counts = (True, len(wanted_nodes), len(wanted_edges))
    problems = [] if counts == wanted_counts else [f"{counts} instead of {wanted_counts}"]
    check(f"NetworkX: {name} is directed, parallel statements kept", problems)


def missing_version(attributes):
    version = expected["file"]["version"]
    return [] if attributes.get("version") == version else [f"{attributes.get('version')} instead of {version}"]


run(read_graphml, read_gexf, read_node_link)
