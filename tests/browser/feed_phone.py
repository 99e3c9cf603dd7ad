"""The phone of Feed on a page: what is stored of it, and what is seen."""

import json
from importlib import resources

from kit.widgets.feed_evening import places, post_of

STORED = json.loads(resources.files("kit.widgets").joinpath("evenings.json").read_text("utf-8"))
MIRA, OLGA = STORED["readers"]
ORDERS = list(MIRA["places"])
SEEN = STORED["seen"]
RULES = dict(
    zip(
        ORDERS,
        ("newest first", "what people react to", "close to her first", "what she says she wants"),
        strict=True,
    )
)


def choose(widget, order):
    """Press a rule, and skip the question before it."""
    widget.locator(".kit-feed-rules label", has_text=RULES[order]).click()
    skip = widget.get_by_role("button", name="Just show me")
    if skip.is_visible():
        skip.click()


def shown(widget, part=".kit-feed-phone:visible"):
    """Return the texts on a phone, from top to bottom, as they are seen."""
    return widget.locator(part).first.evaluate(
        """(phone) => [...phone.querySelectorAll(".kit-feed-text")]
            .map((node) => [node.getBoundingClientRect().top, node.textContent])
            .sort(([one], [other]) => one - other)
            .map(([, text]) => text)"""
    )


def told(reader, state):
    return [post_of(reader, one)["text"] for one in places(reader, state)]


def marks(widget):
    """Return the mark of each post that has one, by its text."""
    return widget.locator(".kit-feed-phone:visible .kit-feed-post").evaluate_all(
        """(all) => Object.fromEntries(all.map((node) => [
            node.querySelector(".kit-feed-text").textContent,
            node.querySelector(".kit-feed-move").textContent,
        ]))"""
    )


def moved(reader, before, now):
    """Return the marks that posts must have after a change."""
    was, ids = places(reader, before), places(reader, now)
    found = {}
    for place, one in enumerate(ids):
        by = was.index(one) - place if one in was else None
        mark = "✦" if by is None else f"▲{by}" if by > 0 else f"▼{-by}" if by else ""
        found[post_of(reader, one)["text"]] = mark
    return found
