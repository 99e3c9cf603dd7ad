"""All that learners are told, from one catalogue a language: `words/<language>/*.ftl`.

The views read the same files. Project Fluent's format lets each language order, count and bend its
sentences as it must; no sentence is glued together here. The library that reads it is imported
when the first sentence is said, and not with the kit.
"""

from __future__ import annotations

import os
import re
from functools import cache, reduce
from pathlib import Path
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from fluent.runtime import FluentBundle

ENGLISH = "en"
_FOLDER = Path(__file__).with_name("words")
_NAME = re.compile(r"^([A-Za-z][\w-]*) *=", re.MULTILINE)
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")


def say(name: str, /, **said: object) -> str:
    """Return a sentence by its name in the catalogue; what another language lacks is English.

    >>> say("now-you-say", label="two-way")
    'Now you say two-way.'
    """
    for one in dict.fromkeys((language(), ENGLISH)):
        if not (path := _places(one).get(name)):
            continue
        bundle = _bundle(one, path)
        pattern = bundle.get_message(name).value
        assert pattern, f"{name} has no words."
        words, faults = bundle.format_pattern(pattern, {k: _plain(v) for k, v in said.items()})
        if faults:
            raise LookupError(f"The sentence {name!r} cannot be said: {faults[0]}.")
        return str(words)
    raise LookupError(f"No sentence is called {name!r}.")


def listed(things: Iterable[str], style: Literal["unit-short", "standard"] = "unit-short") -> str:
    """Return several things in a row, as the language that is spoken separates them.

    With the style "standard" it has its word for "and".

    >>> listed(["3 too high", "1 right"])
    '3 too high, 1 right'
    """
    from babel.lists import format_list

    row = list(things)
    try:
        return format_list(row, style, locale=_locale())
    except KeyError:  # of several languages, Spanish among them, Babel knows this style in part
        return reduce(_locale().list_patterns["standard"]["middle"].format, row)


def _locale():
    """Return the language that is spoken as Babel knows it; English where it knows it not."""
    from babel import Locale, UnknownLocaleError

    try:
        return Locale.parse(_code(language()), sep="-")
    except (UnknownLocaleError, ValueError):
        return Locale(ENGLISH)


def on_day(day: date, how: str = "d MMMM y") -> str:
    """Return a day, or the month or year it is in, as the language that is spoken writes it.

    `how` is a pattern of Unicode's (CLDR).

    >>> from datetime import date
    >>> on_day(date(2024, 3, 5)), on_day(date(2024, 3, 5), "MMM y")
    ('5 March 2024', 'Mar 2024')
    """
    from babel.dates import format_date

    return format_date(day, how, locale=_code(language()))


def weekdays(how: Literal["abbreviated", "wide"] = "wide") -> list[str]:
    """Return what the language that is spoken calls the days of the week, Monday first.

    >>> weekdays()[0], weekdays("abbreviated")[0]
    ('Monday', 'Mon')
    """
    from babel.dates import get_day_names

    names = get_day_names(how, locale=_code(language()))
    return [names[day] for day in range(7)]


def first_few(things: Sequence[object], most: int = 5) -> str:
    """Return the first few of a list in a row, and how many more there are.

    >>> first_few([3, 7, 9], most=2)
    '3, 7 and 1 more'
    """
    first, more = listed(map(str, things[:most])), len(things) - most
    return say("and-more", things=first, more=more) if more > 0 else first


def in_turn(things: Iterable[str]) -> str:
    """Return several things in a row that may have commas of their own; "" where there are none.

    >>> in_turn(["one, or two", "three"])
    'one, or two; three'
    """
    said = list(things)
    return reduce(lambda before, next_: say("in-turn", before=before, next=next_), said or [""])


def language() -> str:
    """Return the language that is spoken: what `KIT_LANGUAGE` says, or else English."""
    wanted = os.environ.get("KIT_LANGUAGE", "").strip() or ENGLISH
    if wanted != ENGLISH and not catalogue(wanted):
        known = ", ".join(sorted(path.name for path in _FOLDER.iterdir() if path.is_dir()))
        raise ValueError(
            f"KIT_LANGUAGE is {wanted!r}, but the kit has no sentences in that language. "
            f"Set it to one of these, or to a folder that holds .ftl files: {known}."
        )
    return wanted


def spoken() -> dict[str, str]:
    """Return the language that is spoken and its catalogue for a page; {} where it is English."""
    wanted = language()
    if wanted == ENGLISH:
        return {}
    return {"language": _code(wanted), "catalogue": catalogue(wanted)}


@cache
def catalogue(wanted: str) -> str:
    """Return all the sentences of a language, as the text of one .ftl file; "" if there are none.

    A language is one of the kit's by its code, or a folder of one's own named by the code.
    """
    return "\n".join(path.read_text("utf-8") for path in _files(wanted))


def _files(wanted):
    folder = _FOLDER / wanted if _LANGUAGE.fullmatch(wanted) else Path(wanted)
    return sorted(folder.glob("*.ftl"))


@cache
def _places(wanted: str) -> dict[str, Path]:
    """Return in which file of a language each sentence stands."""
    return {
        name: path for path in _files(wanted) for name in _NAME.findall(path.read_text("utf-8"))
    }


def _code(wanted):
    """Return the code of a language: itself, or the name of its folder."""
    code = Path(wanted).name
    return code if _LANGUAGE.fullmatch(code) else ENGLISH


@cache
def _bundle(wanted: str, path: Path) -> FluentBundle:
    """Return the sentences of one file, which takes a moment to read: others wait their turn."""
    from fluent.runtime import FluentBundle, FluentResource

    # Signs that isolate names from the text around them would be copied along by learners.
    bundle = FluentBundle([_code(wanted)], use_isolating=False)
    bundle.add_resource(FluentResource(path.read_text("utf-8")))
    return bundle


def _plain(value):
    """Return a number of numpy's as Python's own: the library knows no others."""
    return value.item() if hasattr(value, "item") else value
