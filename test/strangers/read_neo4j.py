"""The files for Neo4j's import tool follow its rules, and hold what the dataset says."""

import json
import os
import zipfile

from checking import check, check_equal, run
from expectation import differences, expected, path_of, rich, world
from neo4j_rules import Layout

HERE = os.path.dirname(os.path.abspath(__file__))


def read_archive():
    with zipfile.ZipFile(path_of("neo4j.zip")) as archive:
        check_equal("neo4j.zip: Python's zipfile finds it whole", archive.testzip(), None)
        files = {name: archive.read(name).decode("utf-8") for name in archive.namelist()}
    layout = Layout(files)
    check("neo4j.zip: headings, rows, values, ids and ends follow the rules of the import tool", layout.problems)
    check("neo4j.zip: the statements of constraints.cypher end", unfinished(files["constraints.cypher"]))
    check_nodes(layout)
    check_relationships(layout)


def unfinished(script):
    statements = [line for line in script.split("\n") if line]
    return [line for line in statements if not line.startswith("CREATE ") or not line.endswith(";")]


def check_nodes(layout):
    rows = {row["id:ID"]: row for table in layout.nodes.values() for row in table}
    wanted = {**expected["nodes"], **expected["passages"]}
    check_equal("neo4j.zip: there are as many nodes as nodes and passages", len(rows), len(wanted))
    problems = (line for id, values in wanted.items() for line in compare(id, rows.get(id, {}), rich(values), layout))
    check("neo4j.zip: nodes and passages have their names and other names", problems)


def compare(id, row, values, layout):
    types = {"name": "string", "nameZh": "string", "aliases": "string[]"}
    names = [(name, kind) for name, kind in types.items() if values.get(name)]
    wanted = {name: as_held(values[name]) for name, _ in names}
    found = {}
    for name, kind in names:
        value = row.get(f"{name}:{kind}", "")
        found[name] = value.split(layout.array_delimiter) if kind.endswith("[]") else value
    yield from differences(id, found, wanted)


def as_held(value):
    """The delimiter in lists by its picture, and what is no character by U+FFFD."""
    if isinstance(value, list):
        return [as_held(entry).replace("\x1f", "\u241f") for entry in value]
    return value.replace("\uffff", "\ufffd")


def check_relationships(layout):
    rows = {row["id:string"]: row for table in layout.relationships.values() for row in table}
    found = {id: {name: row[f":{name}"] for name in ("START_ID", "END_ID", "TYPE")} for id, row in rows.items()}
    wanted = {
        id: {"START_ID": edge["source"], "END_ID": edge["target"], "TYPE": edge["attributes"]["relation"]}
        for id, edge in expected["edges"].items()
    }
    problems = (line for id in found.keys() | wanted.keys() for line in differences(id, found.get(id, {}), wanted.get(id, {})))
    check("neo4j.zip: there is a relationship for every statement", problems)


def refuse_counter_examples():
    with open(os.path.join(HERE, "counter-examples", "neo4j.json"), encoding="utf-8") as file:
        examples = json.load(file)
    plain = Layout(to_texts(examples["plain"]))
    check("Neo4j's rules: a plain import is accepted", plain.problems)
    taken = [
        f"{example['problem']!r} is not among {problems}"
        for example in examples["refused"]
        for problems in [Layout(to_texts(examples["plain"] | example["files"])).problems]
        if not any(example["problem"] in problem for problem in problems)
    ]
    check("Neo4j's rules: what breaks them is refused", taken)


def to_texts(files):
    return {path: "\n".join(lines) + "\n" for path, lines in files.items()}


run(read_archive)
# Once is enough.
if world == "hostile":
    run(refuse_counter_examples)
