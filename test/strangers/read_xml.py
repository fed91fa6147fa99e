"""xmllint holds GEXF and GraphML against their rules; what grammars cannot say, as that ids exist, is held here."""

import glob
import os
import re
import subprocess
import xml.etree.ElementTree as ElementTree
from collections import Counter

from checking import check, run
from expectation import path_of, world

HERE = os.path.dirname(os.path.abspath(__file__))
GRAMMARS = {"gexf": "gexf-1.3.rng", "graphml": "graphml.rng"}
GEXF = "{http://gexf.net/1.3}"
GRAPHML = "{http://graphml.graphdrawing.org/xmlns}"


def check_grammars():
    for name in GRAMMARS:
        refusal = refuse(name, path_of(name))
        check(f"xmllint: {name} follows the rules of its schema", [refusal] if refusal else [])


def refuse_counter_examples():
    for name in GRAMMARS:
        files = glob.glob(os.path.join(HERE, "counter-examples", name, "*"))
        taken = [os.path.basename(file) for file in files if "fails to validate" not in refuse(name, file)]
        check(f"xmllint: {name} that breaks the rules is refused", taken if files else ["no counter-examples"])


def refuse(name, file):
    grammar = os.path.join(HERE, GRAMMARS[name])
    done = subprocess.run(
        ["xmllint", "--noout", "--huge", "--relaxng", grammar, file], capture_output=True, text=True, check=False
    )
    return "" if done.returncode == 0 and done.stderr.strip() == f"{file} validates" else done.stderr or "no answer"


def check_gexf_references():
    root = ElementTree.parse(path_of("gexf")).getroot()
    for group in ("node", "edge"):
        attributes = root.findall(f".//{GEXF}attributes[@class='{group}']/{GEXF}attribute")
        types = {attribute.get("id"): attribute.get("type") for attribute in attributes}
        elements = root.findall(f".//{GEXF}{group}")
        values = [value for element in elements for value in element.iter(f"{GEXF}attvalue")]
        wrong = [dict(value.attrib) for value in values if not has_type(value.get("value"), types.get(value.get("for")))]
        check(f"GEXF: every value of each {group} is declared and has its type", wrong)
        check(f"GEXF: attributes of each {group} are given once", repeated(elements, f"{GEXF}attvalue", "for"))
    check_ends("GEXF", root, GEXF)
    check("GEXF: no statement ends before it begins", [dict(e.attrib) for e in root.iter(f"{GEXF}edge") if is_reversed(e)])
    check("GEXF: it tells how many there are", count_problems(root))


def check_graphml_references():
    root = ElementTree.parse(path_of("graphml")).getroot()
    keys = {key.get("id"): key for key in root.findall(f"{GRAPHML}key")}
    for group in ("node", "edge", "graph"):
        elements = list(root.iter(f"{GRAPHML}{group}"))
        wrong = [
            f"{element.get('id')}: {data.get('key')} {(data.text or '')[:80]!r}"
            for element in elements
            for data in element.findall(f"{GRAPHML}data")
            if not is_declared(keys.get(data.get("key")), group, data.text or "")
        ]
        check(f"GraphML: every value of each {group} is declared and has its type", wrong)
        check(f"GraphML: keys of each {group} are given once", repeated(elements, f"{GRAPHML}data", "key"))
    check_ends("GraphML", root, GRAPHML)


def is_declared(key, group, text):
    return key is not None and key.get("for") == group and has_type(text, key.get("attr.type"))


def check_ends(name, root, namespace):
    nodes = Counter(node.get("id") for node in root.iter(f"{namespace}node"))
    edges = list(root.iter(f"{namespace}edge"))
    ids = Counter(edge.get("id") for edge in edges)
    check(f"{name}: ids are given once", [id for id, count in (nodes + ids).items() if count > 1])
    ends = [edge.get(end) for edge in edges for end in ("source", "target")]
    check(f"{name}: statements have both ends", [id for id in ends if id not in nodes])


def repeated(elements, tag, name):
    """Elements in which two values go by one name; in GEXF the values are grandchildren."""
    for element in elements:
        values = [value.get(name) for path in (f"./{tag}", f"./{GEXF}attvalues/{tag}") for value in element.findall(path)]
        if len(set(values)) < len(values):
            yield f"{element.get('id')}: {values}"


PATTERNS = {
    "integer": r"[+-]?\d+",
    "int": r"[+-]?\d+",
    "long": r"[+-]?\d+",
    "double": r"[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?|INF|-INF|NaN",
    "boolean": "true|false",
    "string": r"(?s:.*)",
    "liststring": r"(?s:\[.*\])",
}


def has_type(text, type_name):
    return type_name in PATTERNS and re.fullmatch(PATTERNS[type_name], text) is not None


def is_reversed(edge):
    start, end = edge.get("start"), edge.get("end")
    return start is not None and end is not None and start > end


def count_problems(root):
    for group in ("node", "edge"):
        told = root.find(f".//{GEXF}{group}s").get("count")
        found = sum(1 for _ in root.iter(f"{GEXF}{group}"))
        if told != str(found):
            yield f"{told} {group}s instead of {found}"


run(check_grammars, check_gexf_references, check_graphml_references)
# Once is enough.
if world == "hostile":
    run(refuse_counter_examples)
