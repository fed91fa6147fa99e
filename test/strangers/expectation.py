"""What has to be found in the exports of one world: `nodes` and `edges` by id, `passages`, and `file`."""

import json
import os
import re
import sys

folder, world = sys.argv[1:3]

with open(os.path.join(folder, "expectation.json"), encoding="utf-8") as file:
    expected = json.load(file)


def path_of(format_name):
    return os.path.join(folder, f"graph.{format_name}")


def flat(attributes):
    """Attributes as formats without lists hold them: each list as its JSON."""
    return {name: value["text"] if isinstance(value, dict) else value for name, value in attributes.items()}


def rich(attributes):
    """Attributes with their lists."""
    return {name: value["list"] if isinstance(value, dict) else value for name, value in attributes.items()}


def unescape(value):
    """A text of XML with the characters back that XML cannot hold (ECMA-376, part 1, 22.9.2.19)."""
    if not isinstance(value, str) or "_x" not in value:
        return value
    return re.sub("_x([0-9A-Fa-f]{4})_", lambda match: chr(int(match.group(1), 16)), value)


def differences(where, found, wanted):
    """What one record lacks, has too much, or says otherwise."""
    for name in sorted(found.keys() | wanted.keys()):
        has, wants = found.get(name), wanted.get(name)
        if has != wants or isinstance(has, bool) != isinstance(wants, bool):
            yield f"{where} {name}: {shown(has)} instead of {shown(wants)}"


def record_differences(found, wanted):
    """The same for records by id."""
    yield from (f"{id} is not there" for id in sorted(wanted.keys() - found.keys()))
    yield from (f"{id} is too much" for id in sorted(found.keys() - wanted.keys()))
    for id in wanted.keys() & found.keys():
        yield from differences(id, found[id], wanted[id])


def shown(value):
    text = ascii(value)
    return text if len(text) < 120 else f"{text[:117]}..."
