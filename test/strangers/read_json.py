"""Python's own JSON reader opens Cytoscape JSON and CX2 and finds every node and statement."""

import json
from collections import Counter

from checking import check, check_equal, run
from expectation import differences, expected, path_of


def read_cyjs():
    data = load("cyjs")
    elements = data["elements"]
    nodes = {element["data"]["id"]: element["data"] for element in elements["nodes"]}
    edges = {element["data"]["id"]: element["data"] for element in elements["edges"]}
    counts = (len(elements["nodes"]), len(elements["edges"]))
    check_equal("Cytoscape JSON has as many nodes and statements", counts, (len(expected["nodes"]), len(expected["edges"])))
    check("Cytoscape JSON has every node by id, kind and name", find_nodes(nodes))
    check("Cytoscape JSON has every statement between its ends", find_edges(edges))


def read_cx2():
    aspects = {}
    for part in load("cx2"):
        for name, values in part.items():
            aspects.setdefault(name, []).extend(values if isinstance(values, list) else [values])
    counts = (len(aspects["nodes"]), len(aspects["edges"]))
    check_equal("CX2 has as many nodes and statements", counts, (len(expected["nodes"]), len(expected["edges"])))
    told = {aspect["name"]: aspect["elementCount"] for aspect in aspects["metaData"]}
    check("CX2 counts its elements", differences("metaData", {name: len(aspects.get(name, [])) for name in told}, told))
    declared = aspects["attributeDeclarations"][0]
    check("CX2 declares every attribute with its type", find_undeclared(aspects, declared))
    ids = Counter(node["id"] for node in aspects["nodes"])
    ends = [edge[end] for edge in aspects["edges"] for end in "st"]
    check("CX2 has every end, once", [id for id in ends if ids[id] != 1])
    names = Counter(node["v"]["name"] for node in aspects["nodes"])
    check_equal("CX2 names its nodes", names, Counter(values["label"] for values in expected["nodes"].values()))
    check_equal("CX2 says at its end that it is whole", aspects["status"][-1].get("success"), True)


def find_undeclared(aspects, declared):
    types = {"string": str, "boolean": bool, "integer": int, "long": int, "double": (int, float)}
    for aspect in ("nodes", "edges"):
        for element in aspects[aspect]:
            for name, value in element["v"].items():
                kind = declared[aspect].get(name, {}).get("d", "string")
                entries = value if kind.startswith("list_of_") else [value]
                wanted = types[kind.removeprefix("list_of_")]
                if name not in declared[aspect] or not all(fits(entry, wanted) for entry in entries):
                    yield f"{aspect} {name}: {value!r} is no {kind}"


def fits(value, wanted):
    return isinstance(value, wanted) and (wanted is bool or not isinstance(value, bool))


def find_nodes(nodes):
    for id, values in expected["nodes"].items():
        yield from differences(id, pick(nodes.get(id, {}), "kind", "name"), pick(values, "kind", "name"))


def find_edges(edges):
    for id, edge in expected["edges"].items():
        found = pick(edges.get(id, {}), "source", "target", "relation")
        yield from differences(id, found, {**pick(edge, "source", "target"), **pick(edge["attributes"], "relation")})


def pick(values, *names):
    return {name: values[name] for name in names if name in values}


def load(format_name):
    with open(path_of(format_name), encoding="utf-8") as file:
        return json.load(file)


run(read_cyjs, read_cx2)
