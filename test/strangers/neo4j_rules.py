"""The documented grammar of what `neo4j-admin database import full` reads (Neo4j 5, operations manual)."""

import csv
import io
import re
import shlex

TYPES = (
    "int|long|float|double|boolean|byte|short|char|string|point|date|localtime|time|localdatetime|datetime|duration"
)
PROPERTY = re.compile(rf"(?P<name>[^:]+)(:(?P<type>{TYPES})(?P<list>\[\])?(\{{[^}}]*\}})?)?")
SPECIAL = re.compile(
    r"(?P<name>[^:]*):(?P<type>ID|START_ID|END_ID|LABEL|TYPE|IGNORE)(\((?P<space>[^()]+)\))?(\{[^}]*\})?"
)
NEEDED = {"nodes": {"ID": (1, 1), "LABEL": (0, 1)}, "relationships": {"START_ID": (1, 1), "END_ID": (1, 1), "TYPE": (1, 1)}}
WHOLE = {"byte": 7, "short": 15, "int": 31, "long": 63}
NUMBER = re.compile(r"-?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?")


class Layout:
    """An unpacked import: `nodes` and `relationships` by file, each row a mapping of headings to values."""

    def __init__(self, files):
        self.files = files
        self.problems = []
        self.nodes, self.relationships = {}, {}
        self.ids, self.ends = {}, []
        self.options = self.read_command(files.get("import.sh", ""))
        self.array_delimiter = to_delimiter(self.options.get("array-delimiter", [";"])[0])
        for group in ("nodes", "relationships"):
            for path in self.listed(group):
                self.read_table(group, path)
        self.check_ends()

    def say(self, where, problem):
        self.problems.append(f"{where}: {problem}")

    def read_command(self, script):
        command = script.replace("\\\n", " ")
        words = next((shlex.split(line) for line in command.split("\n") if " database import full " in line), None)
        if words is None:
            self.say("import.sh", "has no command that imports")
            return {}
        options = {}
        for name, value in re.findall(r"--([a-z-]+)=(\S+)", "\n".join(words)):
            options.setdefault(name, []).append(value)
        return options

    def listed(self, group):
        """Paths in the command, which may be given as labels=path,path."""
        paths = [path for value in self.options.get(group, []) for path in value.split("=")[-1].split(",")]
        for path in paths:
            if path not in self.files:
                self.say("import.sh", f"names {path}, which is not there")
        there = {path for path in self.files if path.startswith(f"{group}/")}
        for path in sorted(there - set(paths)):
            self.say("import.sh", f"does not name {path}")
        return [path for path in paths if path in self.files]

    def read_table(self, group, path):
        rows = list(csv.reader(io.StringIO(self.files[path], newline=""), strict=True))
        if not rows:
            return self.say(path, "is empty")
        columns = [self.read_heading(path, heading) for heading in rows[0]]
        self.check_headings(group, path, columns)
        table = getattr(self, group).setdefault(path, [])
        for number, row in enumerate(rows[1:], 1):
            where = f"{path}, row {number}"
            if len(row) != len(columns):
                self.say(where, f"has {len(row)} fields instead of {len(columns)}")
            elif None not in columns:
                table.append(dict(zip(rows[0], row)))
                self.read_row(where, columns, row)
        return None

    def read_heading(self, path, heading):
        match = SPECIAL.fullmatch(heading) or PROPERTY.fullmatch(heading)
        if match is None:
            self.say(path, f"has the heading {heading!r}, which the tool does not know")
        return match and match.groupdict()

    def check_headings(self, group, path, columns):
        types = [column["type"] for column in columns if column]
        for name, (least, most) in NEEDED[group].items():
            if not least <= types.count(name) <= most:
                self.say(path, f"has {types.count(name)} columns of the type {name}")
        foreign = {name for other in NEEDED if other != group for name in NEEDED[other]} & set(types)
        if foreign:
            self.say(path, f"has columns of the type {sorted(foreign)}, which {group} do not have")
        names = [column["name"] for column in columns if column and column["name"]]
        for name in sorted({name for name in names if names.count(name) > 1}):
            self.say(path, f"has the property {name} more than once")

    def read_row(self, where, columns, row):
        for column, value in zip(columns, row):
            kind, space = column["type"] or "string", column.get("space")
            if "\n" in value and self.options.get("multiline-fields") != ["true"]:
                self.say(where, "goes over several lines, and the command does not say so")
            if kind == "ID":
                if not value or (space, value) in self.ids:
                    self.say(where, f"has the id {value!r} that is empty or given already")
                self.ids[space, value] = where
            elif kind in ("START_ID", "END_ID"):
                self.ends.append((where, space, value))
            elif kind in ("TYPE", "LABEL"):
                if "" in value.split(self.array_delimiter):
                    self.say(where, f"has no {kind.lower()}")
            elif kind != "IGNORE" and value:
                entries = value.split(self.array_delimiter) if column["list"] else [value]
                if not all(has_type(entry, kind) for entry in entries):
                    self.say(where, f"{column['name']} is {value[:80]!r}, which is no {kind}")

    def check_ends(self):
        for where, space, id in self.ends:
            if (space, id) not in self.ids:
                self.say(where, f"leads to {id!r}, which is not there")


def has_type(value, kind):
    if kind == "boolean":
        return value in ("true", "false")
    if kind in WHOLE:
        return re.fullmatch(r"-?\d+", value) is not None and -(2 ** WHOLE[kind]) <= int(value) < 2 ** WHOLE[kind]
    if kind in ("float", "double"):
        return NUMBER.fullmatch(value) is not None
    if kind == "char":
        return len(value) == 1
    # Kinds of time are not needed so far; what they look like would have to be added.
    return kind == "string"


def to_delimiter(written):
    """One character, or its code as in U+001F; the tool knows the word TAB too."""
    if written == "TAB":
        return "\t"
    return chr(int(written[2:], 16)) if re.fullmatch(r"U\+[0-9A-Fa-f]{4}", written) else written
