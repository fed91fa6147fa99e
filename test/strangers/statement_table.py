"""What has to be found in a table with one row a statement."""

from checking import check, check_equal
from expectation import expected, rich, shown


def check_table(name, rows, undo, hold=str):
    """`undo` gives the text of a cell, `hold` what of a text a cell can hold."""
    headings, *rows = rows
    check_equal(f"{name}: there is a row for every statement", len(rows), len(expected["edges"]))
    check(f"{name}: rows are as long as the first", [len(row) for row in rows if len(row) != len(headings)])
    check(f"{name}: no heading stands twice", [heading for heading in headings if headings.count(heading) > 1])
    column = next(index for index, heading in enumerate(headings) if heading.startswith("statement id"))
    by_id = {undo(row[column]): [undo(cell) for cell in row] for row in rows}
    check(f"{name}: every statement says whom it is about, and what", find_unsaid(by_id, hold))


def find_unsaid(by_id, hold):
    for id, edge in expected["edges"].items():
        cells = set(by_id.get(id, []))
        ends = [expected["nodes"][edge[end]] for end in ("source", "target")]
        attributes = rich(edge["attributes"])
        wanted = [edge["source"], edge["target"], attributes["relation"], *(end["name"] for end in ends)]
        wanted += [end["nameZh"] for end in ends if "nameZh" in end]
        wanted += [attributes[name] for name in ("note", "noteZh", "date") if name in attributes]
        yield from (f"{id}: {shown(text)}" for text in wanted if hold(text) not in cells)
