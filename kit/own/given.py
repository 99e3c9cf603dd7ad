"""What somebody gives of their own: tables or files of posts, or a count by hand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from difflib import get_close_matches
from pathlib import Path
from typing import Any, NamedTuple, TypeAlias

import pandas as pd

from kit.material.posts import good_posts
from kit.material.reading.instants import with_instants
from kit.own.clock import by_the_wall, find_zone, read_clock
from kit.own.ways import COLUMNS, WAYS, answers_in, ways_of, words_in
from kit.text.say import one_line
from kit.text.words import first_few, listed, say

Table: TypeAlias = pd.DataFrame | str | Path
Count: TypeAlias = Mapping[str, int] | Mapping[str, Mapping[str, int]]
_MOST = 1_000_000_000  # nobody has counted more by hand
_ME = "me"  # the account of an archive's own person


class Given(NamedTuple):
    """All posts of one person, a row each, and what is known of them.

    `posts` has when (by the clock on the wall), timed, way, answer, aimed_at, source (which of the
    tables; the names of people differ between them), platform and text.
    """

    posts: pd.DataFrame
    zone: str  # "" where no time had to be brought to another clock
    own_clock: bool  # some times stand as the clock of whoever posted showed them
    told: bool  # some table says of its posts what they pass on
    untold: int  # of so many posts it cannot be told whether they pass something on
    others: int  # posts of other people, left out
    twice: int  # posts that stand in a table before, too
    read: list[str]  # what there is to say of each file that was read


def read_given(
    given: Table | Sequence[Table], account: str, zone: str, reading: dict[str, Any]
) -> Given:
    """Return all that was given as one table."""
    several = given if isinstance(given, list | tuple) else [given]
    if not several:
        raise ValueError(say("audit-refuse-none"))
    _check_once(several)
    zone = find_zone(zone)
    opened = [_opened(one, reading) for one in several]
    found = [_read(one, account, zone) for one, _ in opened]
    posts = pd.concat(
        [table.assign(source=number) for number, (table, *_) in enumerate(found)],
        ignore_index=True,
    )
    if posts.empty:
        raise ValueError(say("audit-refuse-none"))
    if posts["when"].isna().all():
        raise ValueError(say("audit-refuse-no-times", posts=len(posts)))
    clocks = {in_utc for table, in_utc, _ in found if table["timed"].any()}
    return Given(
        posts=posts,
        zone=zone if True in clocks else "",
        own_clock=False in clocks,
        told=bool(posts["told"].any()),
        untold=int((~posts["told"]).sum()),
        others=sum(left for *_, left in found),
        twice=_twice(posts),
        read=[said for _, said in opened if said],
    )


def _check_once(several):
    """Refuse a list in which a file stands twice."""
    paths = [str(Path(one)) for one in several if isinstance(one, str | Path)]
    if again := next((path for path in paths if paths.count(path) > 1), None):
        raise ValueError(say("audit-refuse-twice", file=repr(again)))


def _twice(posts):
    """Count the posts that an earlier table has as well: the same words in the same minute."""
    if posts["source"].max() == 0:
        return 0
    same = posts.assign(minute=posts["when"].dt.floor("min")).groupby(["minute", "text", "way"])
    return int((posts["source"] > same["source"].transform("min")).sum())


def _opened(one, reading):
    """Return a table, and what there is to say of the file that it was read from."""
    if isinstance(one, str | Path):
        found = good_posts(one, **reading)
        return found.posts, found.brief
    if reading:
        raise TypeError(say("audit-refuse-option", option=next(iter(reading))))
    return one, ""


def _read(one, account, zone):
    """Return one table with our columns, whether it is in UTC, and how many posts were left out."""
    if not isinstance(one, pd.DataFrame):
        raise TypeError(say("audit-refuse-kind", kind=type(one).__name__))
    if "posted_at" not in one or not pd.api.types.is_datetime64_any_dtype(one["posted_at"]):
        one, _ = with_instants(one)  # a date and a time of day may stand in two columns
    _check_columns(one)
    mine = _of_one_account(one, account)
    clock = read_clock(mine)
    way, told = ways_of(mine)
    columns = {
        "when": by_the_wall(clock, zone).to_numpy(),
        "timed": clock.timed,
        "way": way,
        "told": told,
        "answer": answers_in(mine),
        "aimed_at": words_in(mine, "aimed_at").to_numpy(object),
        "platform": words_in(mine, "platform").map(one_line).to_numpy(object),
        "text": mine["text"].astype(object).to_numpy() if "text" in mine else "",
    }
    return pd.DataFrame(columns), clock.in_utc, len(one) - len(mine)


def _check_columns(table):
    if "posted_at" not in table:
        columns = first_few([str(name) for name in table.columns], 8)
        raise ValueError(say("audit-refuse-no-column", columns=columns))
    if not {"form", "replies_to", "aimed_at"} & {*table.columns}:
        raise ValueError(say("audit-refuse-no-form"))


def _of_one_account(table, account):
    """Return the posts of the one account that is looked at."""
    accounts = words_in(table, "account")
    known = list(dict.fromkeys(accounts[accounts != ""]))
    if account:
        if account not in known:
            near = get_close_matches(str(account), known, 1, 0.5)
            about = {"account": repr(account), "near": repr(near[0]) if near else "none"}
            raise ValueError(say("audit-refuse-account", known=_quoted(known), **about))
        return table[(accounts == account).to_numpy(bool)]
    if len(known) < 2:
        return table
    if _ME in known and "form" in table:
        return table[(accounts == _ME).to_numpy(bool)]
    about = {"number": len(known), "known": _quoted(known), "first": repr(known[0])}
    raise ValueError(say("audit-refuse-accounts", **about))


def _quoted(names):
    return first_few([repr(name) for name in names], 6)


def read_count(count: Count) -> pd.DataFrame:
    """Return a count by hand as a table: a row for each moment, a column for each way.

    >>> read_count({"talking to": 4, "talking at": 5}).loc["now"].tolist()
    [4, 5, 0]
    """
    moments = {name: one for name, one in count.items() if isinstance(one, Mapping)}
    if moments and len(moments) < len(count):
        raise ValueError(say("audit-refuse-mixed"))
    rows = {one_line(name): _counted(one) for name, one in moments.items()} or {
        "now": _counted(count)
    }
    table = pd.DataFrame.from_dict(rows, orient="index", columns=COLUMNS).rename_axis("moment")
    if not table.to_numpy().sum():
        raise ValueError(say("audit-refuse-none"))
    return table


def _counted(count):
    numbers = dict.fromkeys(WAYS, 0)
    for label, number in count.items():
        way = " ".join(str(label).replace("_", " ").casefold().split())
        if way not in numbers:
            near = get_close_matches(way, WAYS, 1)
            about = {"label": repr(label), "near": near[0] if near else "none"}
            raise ValueError(say("audit-refuse-label", known=listed(WAYS), **about))
        whole = isinstance(number, int) or getattr(number, "is_integer", bool)()
        if isinstance(number, bool) or not whole or not 0 <= number <= _MOST:
            raise ValueError(say("audit-refuse-number", label=way, number=repr(number)))
        numbers[way] += int(number)
    return list(numbers.values())
