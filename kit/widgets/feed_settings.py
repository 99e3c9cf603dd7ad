"""Settings of the feed model: their names, in words and on the wire, and what changes."""

from kit.text.words import listed, say

ORDERS = ("time", "engagement", "relationship", "stated preference")
START = {"order": "time", "broadcasters": 0.05, "cap": None, "stops_at_anger": True}
_ENDLESS = float("inf")


def change(a: dict, b: dict) -> str:
    """Name what differs between two settings; empty if nothing does, or several things do."""
    differs = [name for name in START if a[name] != b[name]]
    if len(differs) != 1:
        return ""
    before, after = a[differs[0]], b[differs[0]]
    if differs[0] == "order":
        return after if before == "time" else f"{after} instead of {before}"
    if differs[0] == "broadcasters":
        return "more broadcasters" if after > before else "fewer broadcasters"
    if differs[0] == "cap":
        return "cap" if (after or _ENDLESS) < (before or _ENDLESS) else "looser cap"
    return "stopping at anger" if after else "no stopping at anger"


def changes() -> dict[str, None]:
    """Return all names that `change` gives."""
    kinds = {
        "order": ORDERS,
        "broadcasters": (0, 0.05, 1),
        "cap": (1, 2, None),
        "stops_at_anger": (True, False),
    }
    pairs = [
        ({**START, name: one}, {**START, name: other})
        for name, values in kinds.items()
        for one in values
        for other in values
    ]
    return dict.fromkeys(filter(None, (change(a, b) for a, b in pairs)))


def key(setting: dict, seed: int) -> str:
    """Name a run as the browser does."""
    cap = "null" if setting["cap"] is None else setting["cap"]
    named = f"{setting['order']}|{setting['broadcasters']:g}|{cap}|{seed}"
    return named if setting["stops_at_anger"] else f"{named}|no-stop"


def name(setting: dict) -> str:
    """Name a setting in a few words, as a column of a table."""
    words = [f"by {setting['order']}"]
    if setting["broadcasters"] != START["broadcasters"]:
        words.append(f"{percent(setting['broadcasters'])} broadcasters")
    if setting["cap"] is not None:
        words.append(f"cap {setting['cap']}")
    if not setting["stops_at_anger"]:
        words.append("no stopping at anger")
    return ", ".join(words)


def in_words(setting: dict) -> str:
    """Return a setting in full, as the view says it."""
    parts = [
        say(f"rule-{slug(setting['order'])}"),
        say("set-broadcasters", share=percent(setting["broadcasters"])),
        say("set-cap", cap=setting["cap"]) if setting["cap"] else say("set-no-cap"),
    ]
    return listed(parts if setting["stops_at_anger"] else [*parts, say("set-no-stop")])


def slug(order: str) -> str:
    """Return the name of an order as it stands in the names of sentences."""
    return order.replace(" ", "-")


def percent(share: float) -> str:
    """Write a share."""
    return f"{100 * share:.3g} %"
