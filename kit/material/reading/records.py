"""Read a list of posts as programs write it, JSON in its several forms, as rows of a table."""

import json
import re

from kit.material.reading.findings import Finding
from kit.text.say import many, some

# What makes a program of a list, before it: window.a = [ … ]. Such words within a text are words.
ASSIGNED = re.compile(
    r"\A\s*(?:(?:var|let|const)\s+)?[A-Za-z_$][\w.$\[\]\"']{0,80}\s*=\s*(?=[\[{])"
)
_BEGINS = re.compile(r"\s*(?:\{\s*[\"}]|\[\s*(?:[\[{\"\]]|-?\d))")
_DEEPEST = 3  # a list of posts may stand so deep in an object
# What only wraps the fields of a post; and who wrote it, of whom one name is enough.
_WRAPPERS = {
    *("data", "post", "tweet", "message", "status", "node", "attributes"),
    *("snippet", "topLevelComment", "record", "object", "item"),
}
_WRITERS = {"user", "author", "account", "from", "profile", "owner", "sender"}
_NAMES = ("screen_name", "username", "handle", "acct", "name", "display_name", "displayName")


def is_records(text, name):
    """Tell by what is in a text whether it is JSON: a list, an object, or one in each line."""
    if ASSIGNED.match(text) or _BEGINS.match(text):
        return True
    return name.lower().endswith((".json", ".jsonl", ".ndjson")) and text.lstrip()[:1] in ("[", "{")


def read_records(text, name, knows, collection=None):
    """Return the rows of the one list of records in a text, the first of which has the names.

    Also the number of each row, what is wrong with lines that are no JSON, and remarks. `knows`
    tells whether a row names a column of texts; a `collection` whether records are its own.
    """
    text = re.sub(r";\s*\Z", "", ASSIGNED.sub("", text, count=1))
    broken = []
    try:
        held = _parse(text)
    except ValueError as error:
        held, numbers, broken = _by_line(text)
        if not held:
            raise ValueError(_no_json(text, name, error)) from None
        lines = "each line is one, and row numbers are those of the lines"
        if gathered := collection and collection.rows(held, numbers, broken):
            return *gathered, broken, []
    else:
        whole = held if isinstance(held, list) else [held]
        if gathered := collection and collection.rows(whole, range(1, len(whole) + 1), broken):
            return *gathered, broken, []
        held, where = _list_in(held, name, knows)
        numbers = range(1, len(held) + 1)
        lines = (f"they stand in {where!r}; " if where else "") + "row 1 is the first"
    if held and all(isinstance(one, list) for one in held):
        rows = [[_as_text(cell) for cell in one] for one in held]
        width = max(map(len, rows))
        rows, numbers = [row + [""] * (width - len(row)) for row in rows], range(len(rows))
    else:
        rows, numbers = _rows(held), [0, *numbers]
    remark = f"{name} is JSON, with {many(len(rows) - 1, 'record')}: {lines}."
    return rows, list(numbers), broken, [remark]


def _parse(text):
    """Return what JSON holds, its numbers as they are written."""
    try:
        return json.loads(text, parse_int=str, parse_float=str, parse_constant=str)
    except RecursionError:
        raise ValueError("lists or objects stand in one another without end") from None


def _by_line(text):
    """Return the objects that stand in a line each, their line numbers, and other lines."""
    held, numbers, broken = [], [], []
    for number, line in enumerate(text.split("\n"), 1):
        if not line.strip():
            continue
        try:
            one = _parse(line)
        except ValueError:
            one = None
        if isinstance(one, dict):
            held.append(one)
            numbers.append(number)
        else:
            words = "this line is no JSON object. Mend it, or save the file again where it is from."
            broken.append(Finding(number, "no JSON", words))
    return (held, numbers, broken) if len(held) > len(broken) else ([], [], [])


def _no_json(text, name, error):
    line = getattr(error, "lineno", 0)
    where = f" in line {line:,}" if line else ""
    why = getattr(error, "msg", str(error))
    return (
        f"{name} begins as JSON does, but cannot be read as such{where}: {why}. "
        "Save it again where it is from, or as “CSV UTF-8”."
    )


def _list_in(held, name, knows):
    """Return the one list of posts in what a JSON file holds, and its name there."""
    if isinstance(held, list):
        if held and not any(isinstance(one, dict | list | str) for one in held):
            held = []
        return _checked(held, name), ""
    if isinstance(held, dict):
        if (columns := _by_column(held, knows)) is not None:
            return columns, ""
        if name.lower().endswith((".jsonl", ".ndjson")) and knows(_rows([held])[0], True):
            return [held], ""  # the only line is a post, whatever stands in it
        found = list(_lists(held))
        good = [(where, one) for where, one in found if knows(_rows(one[:20])[0], True)]
        if len(good or found) == 1:
            [(where, one)] = good or found
            return one, where
        if not found and knows(_rows([held])[0], True):
            return [held], ""
        raise ValueError(_several(held, name, [where for where, _ in good or found]))
    raise ValueError(f"{name} is JSON, but holds no list of posts. {_FORM}")


_FORM = 'Such a list looks like [{"post_id": "1", "text": "…"}, …]; a table does as well.'


def _checked(held, name):
    if not held:
        raise ValueError(f"{name} is JSON, and its list has no posts in it. {_FORM}")
    return [{"text": one} if isinstance(one, str) else one for one in held]


def _several(held, name, lists):
    if lists:
        return (
            f"{name} is JSON, and holds several lists: {some([f'{one!r}' for one in lists])}. "
            "Save the one with the posts as a file of its own."
        )
    names = some([f"{one!r}"[:40] for one in held])
    return f"{name} is JSON, but holds no list of posts; it has: {names or 'nothing'}. {_FORM}"


def _lists(held, depth=1):
    """Yield the name and the list of each list of objects in an object, or in those within it."""
    for key, value in held.items():
        if isinstance(value, list) and value and all(isinstance(one, dict) for one in value):
            yield key, value
        elif isinstance(value, dict) and depth < _DEEPEST:
            yield from ((f"{key}.{inner}", one) for inner, one in _lists(value, depth + 1))


def _by_column(held, knows):
    """Return records where an object has a list, or an object by row, for each column; or None."""
    if not knows([str(key) for key in held], True):
        values = list(held.values())
        objects = len(values) > 1 and all(isinstance(one, dict) for one in values)
        if objects and knows(_rows(values[:20])[0], True):  # by the ids of the posts
            return [{"post_id": key} | one for key, one in held.items()]
        if isinstance(held.get("columns"), list) and isinstance(held.get("data"), list):
            return [held["columns"], *(one for one in held["data"] if isinstance(one, list))]
        return None
    columns = [list(v.values()) if isinstance(v, dict) else v for v in held.values()]
    if all(_is_column(one) and len(one) == len(columns[0]) for one in columns):
        return [dict(zip(held, cells, strict=True)) for cells in zip(*columns, strict=True)]
    return None


def _is_column(cells):
    return isinstance(cells, list) and not any(isinstance(cell, dict | list) for cell in cells)


def _rows(records):
    """Return records as rows of text below a row with the names of all their fields."""
    flat = [_flat(one) for one in records]
    names = list(dict.fromkeys(name for one in flat for name in one))
    return [names, *([_as_text(one.get(name)) for name in names] for one in flat)]


def _flat(record):
    """Return a record with the fields of what stands in it beside its own."""
    if not isinstance(record, dict):
        return {"text": record} if isinstance(record, str) else {}
    found = {}
    for key, value in record.items():
        if not isinstance(value, dict):
            found[key] = value
        elif key in _WRAPPERS:
            found |= {name: one for name, one in _flat(value).items() if name not in found}
        else:
            called = next((value[name] for name in _NAMES if value.get(name)), None)
            if key in _WRITERS and called is not None:
                found[key] = called
            found |= {f"{key}.{inner}": one for inner, one in value.items()}
    return found


def _as_text(value):
    """Return a value of JSON as text; a list of pieces of a text is that text."""
    if value is None:
        return ""
    if isinstance(value, str):
        # Half of a letter that takes two, as a text that was cut leaves, is none.
        return (
            value
            if value.isascii()
            else value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
        )
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, list):
        pieces = [one.get("text") if isinstance(one, dict) else one for one in value]
        if all(isinstance(one, str) for one in pieces):
            joined = any(isinstance(one, dict) for one in value)
            return ("" if joined else ", ").join(map(_as_text, pieces))
    try:
        return json.dumps(value, ensure_ascii=False)
    except RecursionError:
        return "…"
