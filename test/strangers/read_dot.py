"""Graphviz reads DOT without a word, counts what is there, and gives labels back."""

import html
import re
import subprocess

from checking import check, check_equal, run
from expectation import differences, expected, path_of

DOT = path_of("dot")
# Between what gvpr prints: the files hold no control characters.
END_OF_FIELD, END_OF_RECORD = "\x1e", "\x1f"
PRINT_NODES = r'N { printf("%s\036%s\036%s\037", $.name, $.kind, $.label) }'
# Graphviz keeps the key of an edge in its name: tail->head[key].
PRINT_EDGES = r'E { printf("%s\036%s\036%s\036%s\036%s\037", $.name, $.tail.name, $.head.name, $.relation, $.label) }'


def call(title, *command):
    """What a program writes; whatever it says beside that is a fault."""
    done = subprocess.run([*command, DOT], capture_output=True, check=False)
    told = done.stderr.decode("utf-8", "replace").strip()
    problems = [told or f"status {done.returncode}"] if told or done.returncode else []
    check(f"{command[0]}: {title} without a warning", problems)
    return done.stdout.decode("utf-8")


def count():
    nodes, edges = call("DOT is counted", "gc", "-n", "-e").split()[:2]
    check_equal("gc: DOT has as many nodes and statements", (int(nodes), int(edges)), (len(expected["nodes"]), len(expected["edges"])))


def print_again():
    check("nop: DOT is printed again", [] if call("DOT is laid out", "nop").startswith("digraph") else ["it is not"])


def read_labels():
    nodes = {id: {"kind": kind, "label": undo(label)} for id, kind, label in records(call("nodes are read", "gvpr", PRINT_NODES))}
    wanted = {id: {name: as_held(values[name]) for name in ("kind", "label")} for id, values in expected["nodes"].items()}
    check("gvpr: DOT has every node with its kind and label", compare(nodes, wanted))
    edges = {
        name.rsplit("[", 1)[-1][:-1]: {"source": source, "target": target, "relation": relation, "label": undo(label)}
        for name, source, target, relation, label in records(call("statements are read", "gvpr", PRINT_EDGES))
    }
    wanted = {
        id: {
            **{end: edge[end] for end in ("source", "target")},
            **{name: as_held(edge["attributes"][name]) for name in ("relation", "label")},
        }
        for id, edge in expected["edges"].items()
    }
    check("gvpr: DOT has every statement between its ends, with its relation and label", compare(edges, wanted))


def records(text):
    return [record.split(END_OF_FIELD) for record in text.split(END_OF_RECORD) if record]


def undo(label):
    """A label as it is drawn: a backslash stands for itself after another, `\\n` ends a line, entities are characters."""
    return html.unescape(re.sub(r"\\(.)", lambda match: "\n" if match[1] == "n" else match[1], label))


def as_held(text):
    """Control characters by their pictures, and what is no character by U+FFFD."""
    pictured = re.sub("[\0-\x08\x0b\x0c\x0e-\x1f]", lambda match: chr(0x2400 + ord(match[0])), text)
    return re.sub("[\ufffe\uffff]", "\ufffd", pictured)


def compare(found, wanted):
    for id in sorted(found.keys() | wanted.keys()):
        yield from differences(id, found.get(id, {}), wanted.get(id, {}))


run(count, print_again, read_labels)
