"""Python's zipfile and xmllint open the workbook, which says what the dataset says."""

import re
import subprocess
import tempfile
import xml.etree.ElementTree as ElementTree
import zipfile

from checking import check, check_equal, run
from expectation import path_of, unescape
from statement_table import check_table

SHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
MOST_OF_A_CELL = 32_767
CUT_MARK = " … [cut]"


def read_workbook():
    with zipfile.ZipFile(path_of("xlsx")) as archive:
        check_equal("xlsx: Python's zipfile finds it whole", archive.testzip(), None)
        parts = {name: archive.read(name) for name in archive.namelist() if re.search(r"\.(xml|rels)$", name)}
    check("xmllint: every part of the workbook is well-formed", [name for name in sorted(parts) if refuses(parts[name])])
    check("xmllint: what is not well-formed is refused", [] if refuses(b"<a>&</a>") else ["it is not"])
    shared = ["".join(item.itertext()) for item in ElementTree.fromstring(parts["xl/sharedStrings.xml"])]
    sheet = ElementTree.fromstring(parts["xl/worksheets/sheet1.xml"])
    check("xlsx: there are no formulas", [ElementTree.tostring(cell) for cell in sheet.iter(f"{SHEET}f")])
    rows = [read_cells(row, shared) for row in sheet.iter(f"{SHEET}row")]
    width = max(map(len, rows))
    check_table("xlsx", [row + [""] * (width - len(row)) for row in rows], unescape, cut)


def cut(text):
    """Texts that are too long for a cell end with a mark."""
    return text if len(text) <= MOST_OF_A_CELL else text[: MOST_OF_A_CELL - len(CUT_MARK)] + CUT_MARK


def read_cells(row, shared):
    """Texts of cells by their place; cells with nothing in them may be left out."""
    cells = []
    for cell in row.findall(f"{SHEET}c"):
        cells += [""] * (to_place(cell.get("r")) - len(cells))
        value = "".join(cell.itertext())
        cells.append(shared[int(value)] if cell.get("t") == "s" else value)
    return cells


def to_place(reference):
    place = 0
    for letter in re.match("[A-Z]+", reference)[0]:
        place = place * 26 + ord(letter) - ord("A") + 1
    return place - 1


def refuses(part):
    with tempfile.NamedTemporaryFile(suffix=".xml") as file:
        file.write(part)
        file.flush()
        done = subprocess.run(["xmllint", "--noout", "--huge", file.name], capture_output=True, check=False)
        return done.returncode != 0 or done.stderr != b""


run(read_workbook)
