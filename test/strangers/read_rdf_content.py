"""rdflib finds in Turtle what the dataset says, and answers a question in SPARQL as `tpgraph ask` does."""

import json
import os

import rdflib
from rdflib.namespace import RDF, RDFS, SKOS

from checking import check, check_equal, run
from expectation import expected, folder, rich, shown, world
from rdf_readers import find_base, read_with_rdflib, set_problems

NOT_OF_NODES = {
    *("kind", "label", "color", "size", "x", "y", "sourcePassages", "sourcePages", "sourceSections"),
    *("degree", "pagerank", "betweenness", "community", "component"),
}
NOT_OF_EDGES = {"relation", "label", "color", "weight", "citation"}
PROV_DERIVED = rdflib.URIRef("http://www.w3.org/ns/prov#wasDerivedFrom")


def check_content():
    graph = read_with_rdflib("ttl")
    check_statements(graph)
    check_nodes(graph)
    if world == "shipped":
        check_answer(graph)


def check_statements(graph):
    base = find_base(graph)
    found = {str(statement).removeprefix(f"{base}statement/") for statement in graph.subjects(RDF.type, RDF.Statement)}
    check("rdflib: there is an rdf:Statement for every statement", set_problems(found, set(expected["edges"])))
    check("rdflib: statements stand between their ends and rest on their passages", find_wrong_ends(graph, base))
    check("rdflib: statements say all that they say", find_unsaid(graph, base, "statement/", edges_to_say()))


def find_wrong_ends(graph, base):
    for id, edge in expected["edges"].items():
        statement = rdflib.URIRef(f"{base}statement/{id}")
        subject, target = (rdflib.URIRef(f"{base}node/{edge[end]}") for end in ("source", "target"))
        if (statement, RDF.subject, subject) not in graph or (statement, RDF.object, target) not in graph:
            yield f"{id} does not lead from {edge['source']} to {edge['target']}"
        if not any(graph.predicates(subject, target)):
            yield f"{id} is told only as a statement, not as a triple"
        passages = {rdflib.URIRef(f"{base}node/{passage}") for passage in edge["attributes"]["evidence"]["list"]}
        if set(graph.objects(statement, PROV_DERIVED)) != passages:
            yield f"{id} rests on other passages"


def edges_to_say():
    for id, edge in expected["edges"].items():
        yield id, {name: value for name, value in rich(edge["attributes"]).items() if name not in NOT_OF_EDGES}


def check_nodes(graph):
    nodes = (
        (id, {name: value for name, value in rich(values).items() if name not in NOT_OF_NODES})
        for id, values in expected["nodes"].items()
    )
    base = find_base(graph)
    check("rdflib: nodes say all that they say", find_unsaid(graph, base, "node/", nodes))
    check("rdflib: nodes are called what they are called, in both languages", find_misnamed(graph, base))
    passages = ((id, rich(values)) for id, values in expected["passages"].items())
    check("rdflib: passages say all that they say", find_unsaid(graph, base, "node/", passages))


def find_misnamed(graph, base):
    for id, values in expected["nodes"].items():
        node = rdflib.URIRef(f"{base}node/{id}")
        labels = {(str(label), (label.language or "").lower()) for label in graph.objects(node, RDFS.label)}
        wanted = {(values[name], tag) for name, tag in (("name", "en"), ("nameZh", "zh-hant")) if name in values}
        others = {str(label) for label in graph.objects(node, SKOS.altLabel)}
        if labels != wanted or others != set(rich(values).get("aliases", [])):
            yield f"{id}: {shown(sorted(labels))}, also {shown(sorted(others))}"


def find_unsaid(graph, base, group, records):
    """Values that no object of the resource holds, be it as literal, as number or as the end of a name."""
    for id, values in records:
        objects = set(graph.objects(rdflib.URIRef(f"{base}{group}{id}")))
        texts = {str(value) for value in objects}
        numbers = {number for number in map(to_number, texts) if number is not None}
        for name, value in values.items():
            for entry in value if isinstance(value, list) else [value]:
                if not is_said(entry, base, texts, numbers):
                    yield f"{id} {name}: {shown(entry)} is not said"


def is_said(entry, base, texts, numbers):
    if isinstance(entry, bool):
        return str(entry).lower() in texts
    if isinstance(entry, (int, float)):
        return entry in numbers
    return entry in texts or f"{base}node/{entry}" in texts or f"{base}statement/{entry}" in texts or any(
        text.startswith(f"{base}vocabulary#") and text.endswith(f".{entry}") for text in texts
    )


def to_number(text):
    try:
        return float(text)
    except ValueError:
        return None


def check_answer(graph):
    with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "moratorium.rq"), encoding="utf-8") as file:
        rows = list(graph.query(file.read()))
    with open(os.path.join(folder, "answer.json"), encoding="utf-8") as file:
        positions = json.load(file)["data"]["positions"]
    edges = [edge for position in positions for edge in position["supportedByConnection"]["edges"]]
    base = find_base(graph)
    found = sorted(
        [str(row.member).removeprefix(f"{base}node/"), str(row.name), str(row.meeting).removeprefix(f"{base}node/")]
        + sorted(passage.removeprefix(f"{base}node/") for passage in str(row.passages).split())
        for row in rows
    )
    wanted = sorted(
        [edge["node"]["id"], edge["node"]["name"], edge["properties"]["meeting"]["id"]]
        + sorted(passage["id"] for passage in edge["properties"]["passages"])
        for edge in edges
    )
    check("rdflib: the question in SPARQL has an answer", [] if wanted else ["tpgraph ask gives none"])
    check_equal("rdflib: the question in SPARQL has the answer of tpgraph ask", found, wanted)


run(check_content)
