"""rdflib and rapper read Turtle, N-Quads and JSON-LD, and find the same graph."""

import re
import subprocess
from concurrent.futures import ProcessPoolExecutor

import rdflib

from checking import check, check_equal, run
from expectation import expected, rich
from rdf_readers import (
    as_rapper_holds,
    beside_the_file,
    find_base,
    read_with_rapper,
    read_with_rdflib,
    set_problems,
    to_line,
)


def compare_readers():
    with ProcessPoolExecutor(2) as pool:
        others = {name: pool.submit(read_lines, name) for name in ("nq", "jsonld")}
        graph = read_with_rdflib("ttl")
        lines = {to_line(triple) for triple in graph.triples((None, None, None))}
        check("rdflib: Turtle holds triples", [] if lines else ["none"])
        for name, other in others.items():
            found, misplaced = other.result()
            problems = set_problems(beside_the_file(found), beside_the_file(lines))
            check(f"rdflib: {name} holds the triples of Turtle", problems)
            if name == "nq":
                check("rdflib: nq has statements in the graphs of their documents, and nowhere else", misplaced)
    wanted = as_rapper_holds(lines)
    for name in ("ttl", "nq"):
        check_rapper(name, wanted)
    check_rapper_reads_rdflib(graph, len(wanted))


def check_rapper(name, wanted):
    status, said, found = read_with_rapper(name)
    told = [line for line in said.split("\n") if line and not re.search("rapper: (Parsing|Serializing)", line)]
    check(f"rapper: {name} is read without a warning", told + ([f"status {status}"] if status else []))
    problems = set_problems(beside_the_file(found), beside_the_file(wanted))
    check(f"rapper: {name} holds the triples that rdflib finds", problems)
    check_equal(f"rapper: {name} holds as many triples as rdflib finds", len(found), len(wanted))


def read_lines(name):
    graph = read_with_rdflib(name)
    lines = {to_line(triple) for triple in graph.triples((None, None, None))}
    return lines, list(find_misplaced(graph, find_base(graph))) if name == "nq" else []


def check_rapper_reads_rdflib(graph, count):
    text = graph.serialize(format="nt", encoding="utf-8")
    command = ["rapper", "-q", "-i", "ntriples", "-o", "ntriples", "-", "urn:base:"]
    done = subprocess.run(command, input=text, capture_output=True, check=False)
    problems = [done.stderr.decode()] if done.stderr or done.returncode else []
    check("rapper: what rdflib writes again is read without a warning", problems)
    found = len(set(done.stdout.splitlines()))
    check_equal("rapper: what rdflib writes again holds as many triples", found, count)


def find_misplaced(graph, base):
    for id, edge in expected["edges"].items():
        passages = [expected["passages"][passage] for passage in edge["attributes"]["evidence"]["list"]]
        wanted = {f"{base}node/{rich(passage)['documentId']}" for passage in passages}
        statement = rdflib.URIRef(f"{base}statement/{id}")
        for triple in graph.triples((statement, None, None)):
            found = {str(context.identifier) for context in graph.contexts(triple)}
            if found != wanted:
                yield f"{id}: {sorted(found)} instead of {sorted(wanted)}"
        ends = [rdflib.URIRef(f"{base}node/{edge[end]}") for end in ("source", "target")]
        direct = {str(c.identifier) for p in graph.predicates(*ends) for c in graph.contexts((ends[0], p, ends[1]))}
        if not wanted <= direct:
            yield f"{id}: the triple itself is not in {sorted(wanted - direct)}"


run(compare_readers)
