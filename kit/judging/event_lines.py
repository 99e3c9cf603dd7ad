"""An event of the browser as a line of the file, and what is wrong with a line."""

from datetime import UTC, datetime

from kit.judging import events as rule
from kit.text.say import plain_line


def line_of(event, assignment):
    """Return an event of the browser as it is kept: with the versions it belongs to."""
    kind = event.get("kind", "judge")
    fields = rule.FIELDS.get(kind, [*event]) if isinstance(kind, str) else [*event]
    said = {name: _whole(event[name]) for name in fields if event.get(name)}
    line = {"id": _whole(event["id"]), "kind": kind, **said}
    if kind == "judge":
        line = {"label": None, "round": "first", **line}
    if "post_id" in line:
        mark = assignment.marks.get(str(line["post_id"]), "")
        line |= {"post": mark, "codebook": assignment.codebook.id}
    when = _time(event.get("at"))
    # It waited in a browser while others may have been given: it counts by its time.
    return line | {"at": when} | ({"placed": when} if event.get("late") else {})


def strange(line, assignment):
    """Say why a readable line is about something else than this activity is today.

    Return (which fault it is, what stands in its sentence), or None.
    """
    posts, book = assignment.marks, assignment.codebook
    if line["kind"] not in rule.FIELDS:
        return "kind", {"said": _said(line["kind"])}
    if line["kind"] == "compared":
        return None
    post_id = line["post_id"]
    if post_id not in posts:
        return "post", {"said": _said(post_id)}
    if line["post"] != posts[post_id]:
        return "words", {"said": _said(post_id)}
    if line["codebook"] != book.id:
        return "codebook", {"said": plain_line(line["codebook"]), "codebook": book.id}
    return None


def wrong(part, value, book):
    """Say what in a line is no answer here, as `strange` does."""
    return part, {"said": _said(value), "codebook": book.id, "causes": ", ".join(rule.CAUSES)}


def _said(value):
    return repr(plain_line(value)) if isinstance(value, str) else plain_line(value)


def _whole(value):
    """Return a value that any file and any wire can carry: half characters become U+FFFD."""
    if isinstance(value, str):
        return value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return [_whole(item) for item in value] if isinstance(value, list) else value


def _time(milliseconds):
    """Return when an event was, as text; where its clock says what cannot be, when it was saved."""
    try:
        at = datetime.fromtimestamp(milliseconds / 1000, UTC)
    except (TypeError, ValueError, OverflowError, OSError):
        at = datetime.now(UTC)
    return at.isoformat(timespec="seconds")
