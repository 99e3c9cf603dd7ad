"""One reader's evening as text: the order on the phone, three dials, a headline, and reasons.

`web/src/feed/evening.js` and `sentences.js` work out and say the same.
"""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from textwrap import fill
from typing import NamedTuple

from kit.material.guess_files import GuessFile
from kit.material.showing import WIDTH
from kit.text.words import say
from kit.widgets.feed_settings import slug

DIALS = ("angry", "talk", "voices")  # the one that a headline prefers stands first
# What is asked before an order is shown: the guess of lesson 7, and the dial that it is about.
ASKS = {
    "engagement": ("feed-engagement", "angry"),
    "relationship": ("feed-relationship", "angry"),
    "stated preference": ("feed-stated", "voices"),
}
_FILE = Path(__file__).with_name("evenings.json")
_QUALITY = 0.5  # above it a post is good, below its opposite it is poor
_DAY = 24 * 60
_PLAIN = {
    "kind": "news",
    "tone": "calm",
    "side": "own",
    "tie": "paid",
    "passed_by": None,
    "page": True,
    **dict.fromkeys(("minutes", "views", "reactions", "usual", "stopped", "near", "quality"), 0),
}


class State(NamedTuple):
    """What a phone is under: a rule, and whether a place is sold."""

    order: str
    sold: bool = False


@cache
def evening() -> dict:
    """Return what `scripts/evenings.py` has stored: two readers' evenings, and the poster."""
    return json.loads(_FILE.read_text("utf-8"))


def asked(guesses: GuessFile) -> dict[str, dict]:
    """Return what is asked before each order: the words of its guess, and the dial it is about."""
    items = {order: (guesses.item(which), dial) for order, (which, dial) in ASKS.items()}
    return {
        order: {
            "id": item.id,
            "question": item.question,
            "options": [option.text for option in item.options],
            "truth": item.truth,
            "after": item.after,
            "dial": dial,
        }
        for order, (item, dial) in items.items()
    }


def reader_of(name: str | None) -> dict:
    """Return a reader by name; without one, the first."""
    readers = evening()["readers"]
    found = [reader for reader in readers if name in (None, reader["name"])]
    if not found:
        names = ", ".join(repr(reader["name"]) for reader in readers)
        raise ValueError(f"There is no reader {name!r} in this evening. Choose one of: {names}.")
    return found[0]


def places(reader: dict, state: State) -> list[str]:
    """Return the ids of the posts on a phone, from top to bottom.

    A paid post takes the second place, and the last one falls off.
    """
    first, *rest = reader["places"][state.order]
    return [first, "paid", *rest[:-1]] if state.sold else [first, *rest]


def post_of(reader: dict, post_id: str) -> dict:
    """Return a post of a reader; the paid one counts as calm news of a page."""
    if post_id == "paid":
        return _PLAIN | reader["paid"]
    return next(post for post in reader["posts"] if post["id"] == post_id)


def seen(reader: dict, state: State) -> list[dict]:
    """Return the posts that she sees before she puts the phone away."""
    return [post_of(reader, one) for one in places(reader, state)[: evening()["seen"]]]


def dials(reader: dict, state: State) -> dict[str, int]:
    """Count what she sees: angry posts, talk, voices, and how many of these are pages."""
    posts = seen(reader, state)
    return {
        "angry": sum(post["tone"] == "angry" for post in posts),
        "talk": sum(post["kind"] == "talk" for post in posts),
        "voices": len({post["who"] for post in posts}),
        "pages": len({post["who"] for post in posts if post["page"]}),
    }


def outcome(reader: dict, order: str, dial: str) -> int:
    """Return what a question comes to, beside the newest first: 1 fewer, 2 as many, 3 more."""
    before, now = (dials(reader, State(one))[dial] for one in ("time", order))
    return 2 + (now > before) - (now < before)


def headline(reader: dict, now: State, before: State | None = None) -> str:
    """Return what came out, in one sentence or two."""
    if before and before.order == now.order and before.sold != now.sold:
        return _sale(reader, now)
    of, found = evening()["seen"], dials(reader, now)
    by = say(f"by-{slug(now.order)}")
    about = {"by": say("by-sold", by=by) if now.sold else by, "name": reader["name"], "of": of}
    if before is None:
        talk = say("headline-start-talk", talk=found["talk"])
        return f"{say('headline-start', **about, angry=found['angry'])} {talk}"
    was = dials(reader, before)
    most = max(DIALS, key=lambda dial: abs(found[dial] - was[dial]))
    if found[most] == was[most]:
        first = say("headline-same", **about, **found)
    else:
        about["before"] = say(f"was-{slug(before.order)}")
        first = say(f"headline-{most}", **about, now=found[most], was=was[most])
    shown, showed = (places(reader, one)[:of] for one in (now, before))
    return f"{first} {say('headline-new', new=len(set(shown) - set(showed)), of=of)}"


def _sale(reader, now):
    """Return what a sold place does: one post of the reader's is seen no more."""
    lost = seen(reader, State(now.order))[-1]["who"]
    about = {"who": reader["paid"]["who"], "name": reader["name"], "lost": lost}
    about["of"] = evening()["seen"]
    return say("headline-sold" if now.sold else "headline-unsold", **about)


def why(reader: dict, state: State, post_id: str) -> str:
    """Return why a post stands where it stands under a rule."""
    ids, post = places(reader, state), post_of(reader, post_id)
    if post_id == "paid":
        return say("why-paid", who=post["who"])
    place = ids.index(post_id) + 1
    parts = [say("why-place", place=place, of=len(ids)), *_WHY[state.order](post, reader)]
    return " ".join([*parts, say("why-sold")] if state.sold and place > 2 else parts)


def _why_time(post, reader):
    newer = sum(other["minutes"] < post["minutes"] for other in reader["posts"])
    return [say("why-time", newer=newer, ago=say("ago-in-words", **_since(post["minutes"])))]


def _why_engagement(post, _reader):
    views, reactions, usual = (post[one] for one in ("views", "reactions", "usual"))
    return [
        say("why-reactions", views=views, reactions=reactions),
        say("why-usual", usual=usual),
        say("why-stopped", stopped=post["stopped"], who=_source(post)),
    ]


def _why_relationship(post, _reader):
    near = int(100 * post["near"] + 0.5)
    return [say("why-tie", tie=slug(post["tie"]), who=_source(post), near=near)]


def _why_stated(post, _reader):
    quality = post["quality"]
    level = "good" if quality >= _QUALITY else "poor" if quality <= -_QUALITY else "usual"
    said = [say("why-wish", quality=level, tone=post["tone"])]
    return said if post["tone"] == "calm" else [*said, say("why-side", side=post["side"])]


_WHY = {
    "time": _why_time,
    "engagement": _why_engagement,
    "relationship": _why_relationship,
    "stated preference": _why_stated,
}


def _source(post):
    """Return by whom a post came to the reader."""
    return post["passed_by"] or post["who"]


def _since(minutes):
    if minutes < 60:
        return {"unit": "minutes", "number": minutes}
    if minutes < 2 * _DAY:
        return {"unit": "hours", "number": minutes // 60}
    return {"unit": "days", "number": minutes // _DAY}


def _ago(minutes):
    since = _since(minutes)
    return say(f"ago-{since['unit']}", number=since["number"])


def lines(reader: dict, now: State, before: State | None) -> list[str]:
    """Return the phone and what came out of it as lines of text."""
    title = say("text-evening", name=reader["name"], rule=say(f"rule-{slug(now.order)}"))
    said = [title, "", *_on_the_phone(reader, now), "", headline(reader, now, before)]
    found, was = dials(reader, now), before and dials(reader, before)
    said += [f"{say(f'dial-{dial}')}: {_dial(dial, found, was)}" for dial in DIALS]
    names = [one["name"] for one in evening()["readers"] if one is not reader]
    said += ["", say("simulated-evening", name=reader["name"])]
    said += [say("text-reader", name=name) for name in names]
    return [_wrapped(line) for line in said]


def _wrapped(line):
    """Break a line; what belongs to a post stands below its words, and not below its place."""
    of_a_post = line[:2].strip().isdigit()
    return fill(line, WIDTH, subsequent_indent="   " if of_a_post else "")


def _on_the_phone(reader, now):
    """Return the posts in order, with the line after which she sees no more."""
    ids = places(reader, now)
    said = [_in_brief(place, post_of(reader, one)) for place, one in enumerate(ids, 1)]
    at = evening()["seen"]
    return [*said[:at], say("text-line", name=reader["name"]), *said[at:]]


def _in_brief(place, post):
    """Return a post in one line."""
    by, tie = post["passed_by"], post["tie"]
    about = [say("passed-on-by", name=by) if by else say(f"tie-{slug(tie)}")]
    about += [] if tie == "paid" else [_ago(post["minutes"])]
    about += [say("mark-talk")] if post["kind"] == "talk" else []
    about += [say("mark-angry")] if post["tone"] == "angry" else []
    return f"{place:2} {post['who']} ({' · '.join(about)}): {post['text']}"


def _dial(dial, now, was):
    of = evening()["seen"]
    if dial == "voices":
        said = say("dial-voices-of", now=now[dial])
        said += f", {say('dial-pages', pages=now['pages'])}"
    else:
        said = say("dial-of", now=now[dial], of=of)
    return f"{said}, {say('dial-was', was=was[dial])}" if was else said
