"""Reading with rdflib and rapper, and telling what they read in the same words: one line a triple."""

import re
import subprocess
from decimal import Decimal

import rdflib
from rdflib.namespace import RDF, XSD
from rdflib.plugins.parsers import ntriples

from expectation import path_of, shown

rdflib.NORMALIZE_LITERALS = False
SYNTAXES = {"ttl": "turtle", "nq": "nquads", "jsonld": "json-ld"}

# Releases after Debian's undo one escape after another, not one kind after another: "\\\\n" is a backslash and an n.
ESCAPE = re.compile(r"\\(?:u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|.)")
ESCAPED = {r"\t": "\t", r"\n": "\n", r"\r": "\r", r"\b": "\b", r"\f": "\f", r"\"": '"', r"\'": "'", r"\\": "\\"}


def undo_escapes(text):
    return ESCAPE.sub(lambda match: ESCAPED.get(match[0]) or chr(int(match[0][2:], 16)), text)


ntriples.unquote = undo_escapes


def read_with_rdflib(name):
    graph = rdflib.ConjunctiveGraph()
    graph.parse(path_of(name), format=SYNTAXES[name])
    return graph


def read_with_rapper(name):
    """What rapper says on the way, and the triples as it writes them."""
    command = ["rapper", "-i", SYNTAXES[name], "-o", "ntriples", path_of(name)]
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)
    lines = (undo_escapes(line) for line in done.stdout.split("\n") if line)
    return done.returncode, done.stderr, {LANGUAGE.sub(lambda match: match[0].lower(), line) for line in lines}


LANGUAGE = re.compile('"@[A-Za-z-]+ \\.$')


def to_line(triple):
    return " ".join(map(to_text, triple)) + " ."


def to_text(term):
    if isinstance(term, rdflib.BNode):
        return f"_:{term}"
    if not isinstance(term, rdflib.Literal):
        return f"<{term}>"
    if term.datatype == XSD.decimal:
        # rdflib writes what Turtle has without quotes as Python does: 1E-7.
        return f'"{Decimal(term):f}"^^<{term.datatype}>'
    tail = f"@{term.language.lower()}" if term.language else f"^^<{term.datatype}>" if term.datatype else ""
    return f'"{term}"{tail}'


def as_rapper_holds(lines):
    """rapper ends a text where it comes to one of these."""
    return {re.sub("[\0\ufffe\uffff](?s:.*)(\"[^\"]*)$", r"\1", line) for line in lines}


def beside_the_file(lines):
    """What is said of the file itself differs by format, in its losses, and is said of blank nodes."""
    return {line for line in lines if not line.startswith("_:")}


def set_problems(found, wanted):
    yield from (f"lacks {shown(line)}" for line in sorted(wanted - found))
    yield from (f"has too much {shown(line)}" for line in sorted(found - wanted))


def find_base(graph):
    """What stands in front of `statement/` and `node/` in every name of our own."""
    for statement in graph.subjects(RDF.type, RDF.Statement):
        return str(statement).rsplit("statement/", 1)[0]
    raise ValueError("There is no rdf:Statement.")
