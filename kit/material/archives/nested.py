"""Objects of JSON that hold long lists, as chats hold messages, in one pass and in their order."""

import json

from kit.material.archives.streams import clean_json, cut_off, json_faults

_PLAIN = {"string", "number", "boolean", "null"}


def nested(part, outers, inner):
    """Yield what lies within some objects of a part of JSON, as (path, key, value), in its order.

    Of each object at one of the paths `outers` ("" is the whole): an empty key where it begins,
    its own plain values, and each item of the list that is called `inner`.

    >>> import io
    >>> from kit.material.archives.files import Part
    >>> part = Part("a.json", 0, lambda: io.BytesIO(b'{"name": "A", "said": [{"n": 1}]}'))
    >>> list(nested(part, [""], "said"))
    [('', '', None), ('', 'name', 'A'), ('', 'said', {'n': 1})]
    """
    found = 0
    try:
        with part.open() as opened:
            for path, key, value in _told(clean_json(opened), outers, inner):
                found += key == inner
                yield path, key, value
    except json_faults() as error:
        part.fault = cut_off(part, found, error)


def _told(stream, outers, inner):
    try:
        import ijson
    except ImportError:  # where no such package can be: a browser's Python
        yield from _of_whole(json.load(stream), outers, inner)
        return
    item_of = {f"{path}.{inner}.item".lstrip("."): path for path in outers}
    built, item = None, ""
    for prefix, event, value in ijson.parse(stream, use_float=True):
        if built is not None:
            built.event(event, value)
            if prefix == item and event in ("end_map", "end_array"):
                yield item_of[item], inner, built.value
                built = None
        elif event in _PLAIN:
            path, _, key = prefix.rpartition(".")
            if prefix in item_of:
                yield item_of[prefix], inner, value
            elif path in outers and prefix and key != inner:
                yield path, key, value
        elif event in ("start_map", "start_array"):
            if prefix in item_of:
                built, item = ijson.ObjectBuilder(), prefix
                built.event(event, value)
            elif event == "start_map" and prefix in outers:
                yield prefix, "", None


def _of_whole(held, outers, inner):
    """Yield the same of what is in memory as a whole."""
    for path in outers:
        for one in _at(held, path.split(".") if path else []):
            if isinstance(one, dict):
                yield path, "", None
                for key, value in one.items():
                    if key == inner and isinstance(value, list):
                        yield from ((path, inner, item) for item in value)
                    elif key != inner and not isinstance(value, dict | list):
                        yield path, key, value


def _at(held, steps):
    """Yield what stands at a path; "item" stands for each of a list."""
    if not steps:
        yield held
    elif steps[0] == "item":
        for one in held if isinstance(held, list) else []:
            yield from _at(one, steps[1:])
    elif isinstance(held, dict) and steps[0] in held:
        yield from _at(held[steps[0]], steps[1:])
