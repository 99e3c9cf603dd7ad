"""Which column of a roster says what: by its heading, or by what it holds."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from kit.classroom.addresses import address
from kit.classroom.columns import PARTICIPANT, plain_words
from kit.classroom.register.times import times_of
from kit.classroom.whose import is_personal, words
from kit.text.say import plain_line

KINDS = ("name", "first", "last", "email", "id", "section", "pair", "pseudonym", "role")
_TOKEN = re.compile(r"#?[^\W_][\w.@#+-]{2,40}")
_PAIR_OF = 2  # people; a group of more is no pair, unless its heading says so


class Column(NamedTuple):
    """A column of a roster: its heading as it is written, and its cells."""

    heading: str
    cells: list[str]

    @property
    def plain(self) -> str:
        """The heading in small letters, without signs."""
        return plain_words(self.heading)

    @property
    def filled(self) -> list[str]:
        """The cells with anything in them."""
        return [cell for cell in self.cells if cell]


class Found(NamedTuple):
    """The columns by what they say, each a list, and when each row was handed in, if it says so."""

    kinds: dict[str, list[Column]]
    times: list[str]


def find(
    columns: Sequence[Column], pseudonyms: set[str], named: Mapping[str, str] | None = None
) -> Found:
    """Return the columns of a roster by what they say.

    `pseudonyms` are those of the class, by which a list is recognised that learners signed;
    `named` says which heading is which, where somebody knows better.
    """
    kinds: dict[str, list[Column]] = {kind: [] for kind in KINDS}
    asked = _asked(columns, named or {})
    for column in columns:
        kind = asked.get(column.heading) or _kind(column, pseudonyms)
        if kind and (kind not in (named or {}) or column.heading in asked):
            kinds[kind].append(column)
    if kinds["name"] and kinds["first"] and not kinds["last"]:
        _tell_last(kinds)
    if not kinds["name"] and bool(kinds["first"]) != bool(kinds["last"]):
        kinds["name"], kinds["first"], kinds["last"] = kinds["first"] + kinds["last"], [], []
    if not (kinds["name"] or (kinds["first"] and kinds["last"])):
        _name_by_content(columns, kinds)
    rows = [*zip(*(column.cells for column in columns), strict=True)]
    return Found(kinds, times_of([column.heading for column in columns], rows))


def _tell_last(kinds):
    """Take "Name" beside "Vorname" for the last name, unless the first stands in it too."""
    for column in [*kinds["name"]]:
        pairs = zip(kinds["first"][0].cells, column.cells, strict=True)
        if sum(first in name for first, name in pairs if first) < 0.5 * len(column.filled):
            kinds["name"].remove(column)
            kinds["last"].append(column)


def _asked(columns, named):
    """Return {heading: kind} of what was named; refuse what is not there."""
    found = {}
    for kind, heading in named.items():
        if kind not in KINDS:
            raise ValueError(
                f"A column of a roster is one of {', '.join(KINDS)}, but {kind!r} was given. "
                'Write, for example, name="Student\'s name".'
            )
        same = [c.heading for c in columns if plain_words(c.heading) == plain_words(heading)]
        if not same:
            there = ", ".join(repr(plain_line(c.heading)) for c in columns if c.heading)
            raise ValueError(
                f"The roster has no column {plain_line(heading)!r}. It has: {there}. "
                "Name one of these."
            )
        found[same[0]] = kind
    return found


def headings_in(cells: Sequence[str]) -> int:
    """Return how many of these cells are headings of a roster; 0 where they are somebody's row."""
    if any(address(cell)[0] for cell in cells):
        return 0
    plain = [plain_words(cell) for cell in cells if cell.strip()]
    known = sum(bool(_by_heading(word)) for word in plain)
    return known if 3 * known >= len(plain[:6]) else 0


_ONE_WORD = {
    "role": "role roles rolle rollen rol roli papel ruolo",
    "email": "email mail",
}


def _by_heading(plain):
    """Return what a heading by itself says that a column is, or ""."""
    if not plain:
        return ""
    for kind in ("first_names", "last_names", "names", "logins"):
        if plain in _listed(kind) and plain != "name":
            return {"first_names": "first", "last_names": "last", "names": "name"}.get(kind, "id")
    if plain == "name":
        return "name"
    if plain in _listed("roster_ids"):
        return "id"
    parts = {*plain.split()}
    for kind, several in _ONE_WORD.items():
        if parts & {*several.split()}:
            return kind
    if parts & {*_listed("pair_words"), *_listed("group_words")}:
        return "pair"
    if parts & {*_listed("section_words")} or plain in ("child course id",):
        return "section"
    if parts & {"pseudonym", "nickname", "codename"} or "made up name" in plain:
        return "pseudonym"
    return ""


def _listed(kind):
    return {plain_words(word) for word in words()[kind]}


def _kind(column, pseudonyms):
    """Return what a column says, by its cells first, or ""."""
    filled = column.filled
    if not filled:
        return ""
    own = sum(cell.casefold() in pseudonyms for cell in filled)
    if own and 2 * own >= len(filled):
        return "pseudonym"
    if 2 * sum(bool(address(cell)[0]) for cell in filled) > len(filled):
        return "" if _of_others(column.plain) else "email"
    if sum(bool(PARTICIPANT.fullmatch(cell)) for cell in filled) > 0.8 * len(filled):
        return "id"
    kind = _by_heading(column.plain)
    if kind in ("pair", "section"):
        alone = kind == "section" and len(filled) > 3 and len({*filled}) > 0.7 * len(filled)
        return "" if alone else kind
    if kind in ("name", "first", "last", "pseudonym", "role"):
        return kind if _letters(filled) else ""
    if kind == "email":
        return ""
    if kind == "id":
        return "id"
    return "id" if not kind and _is_number(column) else ""


def _of_others(plain):
    return any(word.startswith(words()["others"]) for word in plain.split())


def _letters(filled):
    return sum(bool(re.search(r"[^\W\d_]", cell)) for cell in filled) > 0.8 * len(filled)


def _is_number(column):
    """Tell whether a column without a known heading has one number or login a person."""
    filled = column.filled
    if len({*filled}) < len(column.cells) or len(filled) < 2:
        return False
    if [cell.rstrip(".") for cell in filled] == [str(n) for n in range(1, len(filled) + 1)]:
        return False  # it numbers the rows
    return all(_TOKEN.fullmatch(c) and re.search(r"\d", c) and len(c) > 3 for c in filled) and not (
        any(re.fullmatch(r"\d+[.,]\d+", cell) for cell in filled)
    )


def _name_by_content(columns, kinds):
    """Add the column that holds first and last names, or two beside each other that do."""
    used = {id(column) for several in kinds.values() for column in several}
    free = [column for column in columns if id(column) not in used and column.filled]
    for column in free:
        if sum(map(is_personal, column.filled)) > 0.7 * len(column.filled):
            kinds["name"].append(column)
            return
    for one, other in pairwise(free):
        if _are_words(one) and _are_words(other):
            kinds["first"].append(one)
            kinds["last"].append(other)
            return
    rest = [c for c in free if _letters(c.filled) and len({*c.filled}) > 0.8 * len(c.filled)]
    if not any(kinds[kind] for kind in ("email", "id", "pseudonym")) and rest:
        kinds["name"].append(rest[0])


def _are_words(column):
    good = sum(bool(re.fullmatch(r"[^\W\d_][^\d_@/]{0,40}", cell)) for cell in column.filled)
    return good == len(column.filled) and len({*column.filled}) > 0.4 * len(column.filled)


def pairs_and_sections(columns: Sequence[Column], sections: Sequence[Column]) -> tuple[list, list]:
    """Return the pair and the section of each row, from columns of groups and of sections.

    A cell may name several groups, as Moodle writes them: those that two people share are pairs,
    or three where the heading says that they are pairs, and those of more are sections. Pairs may
    be of two sections, or numbered anew in each of them.
    """
    number = max((len(c.cells) for c in (*columns, *sections)), default=0)
    pairs, parts = [""] * number, [""] * number
    for column in (*sections, *columns):
        most = _PAIR_OF + bool({*column.plain.split()} & _listed("pair_words"))
        split = [_groups(cell) for cell in column.cells]
        own_parts = [""] * number if column in sections else [*parts]
        whole = Counter(group for own in split for group in own)
        named = [
            [(own_parts[row] if whole[group] > _PAIR_OF else "", group) for group in own]
            for row, own in enumerate(split)
        ]
        sizes = Counter(group for own in named for group in own)
        for row, own in enumerate(named):
            for part, group in own:
                size = sizes[part, group]
                if 1 < size <= most and (column in columns or len(own) > 1):
                    pairs[row] = pairs[row] or f"{part} {group}"
                elif column in sections or size > most:
                    parts[row] = parts[row] or group
    return pairs, parts


def _groups(cell):
    return [part.strip() for part in re.split(r"[,;|]", cell) if part.strip(" -–")]
