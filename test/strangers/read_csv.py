"""Python's csv and zipfile read the tables of text, and find what the dataset says in them."""

import csv
import io
import json
import zipfile

from checking import check, check_equal, run
from expectation import expected, path_of, record_differences, rich
from statement_table import check_table

csv.field_size_limit(10_000_000)


def read_csv():
    with open(path_of("csv"), encoding="utf-8", newline="") as file:
        text = file.read()
    check_equal("csv: it begins as Excel wants it", text[:1], "\ufeff")
    check_table("csv", parse(text[1:]), unguard)


def parse(text):
    return list(csv.reader(io.StringIO(text, newline=""), strict=True))


def unguard(text):
    return text[1:] if text.startswith("'") else text


def read_csv_archive():
    with zipfile.ZipFile(path_of("csv.zip")) as archive:
        check_equal("csv.zip: Python's zipfile finds it whole", archive.testzip(), None)
        package = json.loads(archive.read("datapackage.json"))
        resources = package["resources"]
        tables = {resource["path"]: parse(archive.read(resource["path"]).decode("utf-8")) for resource in resources}
        others = set(archive.namelist()) - set(tables) - {"datapackage.json", "README.txt"}
    check("csv.zip: every table is described", sorted(others))
    fields = {resource["path"]: resource["schema"]["fields"] for resource in resources}
    wrong = [path for path, table in tables.items() if table[0] != [field["name"] for field in fields[path]]]
    check("csv.zip: every table has the columns that are described", wrong)
    ragged = [f"{path}: {row}" for path, table in tables.items() for row in table if len(row) != len(fields[path])]
    check("csv.zip: in every table rows are as long as the first", ragged)
    found = {"kind": {}, "relation": {}, "evidenceKind": {}}
    for resource in resources:
        group = next(name for name in found if name in resource)
        found[group] |= {row[0]: read_row(fields[resource["path"]], row) for row in tables[resource["path"]][1:]}
    check_records(found)


def check_records(found):
    nodes = {id: {"id": id, **rich(values)} for id, values in expected["nodes"].items()}
    check("csv.zip: every node has its values", record_differences(found["kind"], nodes))
    edges = {
        id: {"id": id, "source": edge["source"], "target": edge["target"], **rich(edge["attributes"])}
        for id, edge in expected["edges"].items()
    }
    check("csv.zip: every statement has its values", record_differences(found["relation"], edges))
    passages = {id: {"id": id, **rich(values)} for id, values in expected["passages"].items()}
    check("csv.zip: every passage has its values", record_differences(found["evidenceKind"], passages))


READ = {
    "string": unguard,
    "integer": int,
    "number": float,
    "boolean": lambda text: {"true": True, "false": False}[text],
    "array": json.loads,
}


def read_row(fields, row):
    return {field["name"]: READ[field["type"]](text) for field, text in zip(fields, row) if text != ""}


run(read_csv, read_csv_archive)
