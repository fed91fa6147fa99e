"""Tells the outcome of checks to the program that asked for them, one JSON object a line."""

import json
import sys
import traceback

MOST_SHOWN = 5


def check(what, problems):
    """The check held if there are no problems; of many only the first are told."""
    problems = list(problems)
    shown = [str(problem)[:300] for problem in problems[:MOST_SHOWN]]
    if len(problems) > MOST_SHOWN:
        shown.append(f"and {len(problems) - MOST_SHOWN} more")
    report(not problems, what, "\n".join(shown))


def check_equal(what, found, expected):
    check(what, [] if found == expected else [f"{found!r} instead of {expected!r}"])


def run(*parts):
    """Runs parts of a program one after another; one that breaks is a failed check, and the next is run."""
    for part in parts:
        try:
            part()
        except Exception:
            report(False, f"{part.__name__} runs to its end", traceback.format_exc())


def report(is_fine, what, detail):
    # ASCII only, so that no reader takes a character in the data for the end of a line.
    sys.stdout.write(json.dumps({"ok": is_fine, "what": what, "detail": detail}) + "\n")
    sys.stdout.flush()
