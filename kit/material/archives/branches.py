"""Several lists of one part of JSON, in one pass, where a platform keeps all in one file."""

import json

from kit.material.archives.streams import clean_json, cut_off, json_faults

_OPEN = {"start_map", "start_array"}
_CLOSED = {"end_map", "end_array"}


def branches(part, paths):
    """Yield (path, key, entry) for what stands at some paths in a part of JSON; "" is its top.

    Of a list that is each entry, with "" for a key; of a map each value with its key, and of a
    value that is a list each entry of that. What is null or empty yields nothing.

    >>> import io
    >>> from kit.material.archives.files import Part
    >>> part = Part("a.json", 0, lambda: io.BytesIO(b'{"a": {"b": [1], "c": {"x": [2, 3]}}}'))
    >>> list(branches(part, ["a.b", "a.c"]))
    [('a.b', '', 1), ('a.c', 'x', 2), ('a.c', 'x', 3)]
    """
    found = 0
    try:
        with part.open() as opened:
            for one in _told(clean_json(opened), frozenset(paths)):
                found += 1
                yield one
    except json_faults() as error:
        part.fault = cut_off(part, found, error)


def _told(stream, paths):
    try:
        import ijson
    except ImportError:  # where no such package can be: a browser's Python
        yield from _of_whole(json.load(stream), sorted(paths))
        return
    at, key, lists = None, "", 0  # `lists`: 0 in a map, 1 in a list, 2 in a list in a map
    held, names = [], []  # what is being built, from the outside in, and the key in each
    for prefix, event, value in ijson.parse(stream, use_float=True):
        if held:
            if event == "map_key":
                names[-1] = value
            elif event not in _CLOSED:
                _grow(held, names, event, value)
            else:
                done = held.pop()
                names.pop()
                if not held:
                    yield at, key, done
        elif at is None:
            if prefix in paths and event in _OPEN:
                at, key, lists = prefix, "", int(event == "start_array")
        elif event == "map_key":
            key = value
        elif event == "start_array" and not lists:
            lists = 2
        elif event in _CLOSED:
            at, lists = (at, 0) if lists == 2 else (None, 0)
        elif event in _OPEN:
            held.append({} if event == "start_map" else [])
            names.append("")
        elif value is not None:
            yield at, key, value


def _grow(held, names, event, value):
    """Put what an event tells into the innermost of what is being built."""
    if event in _OPEN:
        value = {} if event == "start_map" else []
    if type(held[-1]) is dict:
        held[-1][names[-1]] = value
    else:
        held[-1].append(value)
    if event in _OPEN:
        held.append(value)
        names.append("")


def _of_whole(held, paths):
    for path in paths:
        branch = held
        for step in filter(None, path.split(".")):
            branch = branch.get(step) if isinstance(branch, dict) else None
        named = branch.items() if isinstance(branch, dict) else [("", branch)]
        for key, value in named:
            entries = value if isinstance(value, list) else [value]
            yield from ((path, key, entry) for entry in entries if entry is not None)
