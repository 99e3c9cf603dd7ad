"""The part of `kit pool` that keeps a register: its options, what it writes, and what it says."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path

from kit.classroom.account import table
from kit.classroom.gradebooks import check_choices, save_gradebook, save_rows
from kit.classroom.pooled import Pooled
from kit.classroom.register.account_rows import with_register
from kit.classroom.register.due import read_due
from kit.classroom.register.entries import register, tell_sections
from kit.classroom.register.layouts import suited
from kit.classroom.register.name_list import read_list, write_list
from kit.classroom.register.roster import read_roster
from kit.classroom.register.sentences import of_gradebook, of_register
from kit.classroom.register.workbook import is_workbook
from kit.text.saving import check_free


def columns_of(options: Namespace) -> dict[str, str]:
    """Return the columns of the roster that were named, as in name="Student's name"."""
    found = {}
    for said in options.roster_column or ():
        kind, sign, heading = said.partition("=")
        if not sign or not heading.strip():
            raise ValueError(
                f"{said!r} names no column. Write what it says and its heading, such as "
                '--roster-column name="Student\'s name".'
            )
        found[kind.strip()] = heading.strip()
    return found


def check(options: Namespace, written: list) -> None:
    """Refuse what cannot be used, before the work is done; and to write over what is read."""
    read = [each for each in (*options.source, options.roster, options.match) if each]
    mine = {_resolved(each) for each in read}
    for path in written:
        if _resolved(path) in mine:
            raise ValueError(
                f"{path} is to be read and to be written, and what is yours is not written over. "
                "Give what is written another name."
            )
    for path in (options.gradebook, options.account):
        is_workbook(path)
    check_choices(options.layout, options.grade, options.enough)
    if options.due is not None:
        read_due(options.due)
    if options.roster:
        read_roster(options.roster, columns=columns_of(options))
    if options.match and not read_list(options.match):
        check_free(options.match, replace=True)


def _resolved(path):
    try:
        return Path(path).resolve()
    except (OSError, ValueError):  # a code, and no path
        return None


def write(pooled: Pooled, options: Namespace) -> list[str]:
    """Write gradebook, account and list as far as they were asked for; return what to say."""
    asked = options.roster or options.match or options.due is not None
    if not (asked or options.gradebook or options.account):
        return []
    columns = columns_of(options)
    given = (options.roster, options.match, options.due, columns, options.enough)
    made = register(pooled, *given)
    tell_sections(made, pooled)
    said = [*of_register(made, options.match)]
    if options.match and (
        came := write_list(options.match, read_list(options.match), made.matches, made.people)
    ):
        said.append(f"{Path(options.match).name}: {came}")
    if options.account:
        rows = with_register(table(pooled), made, pooled) if asked else table(pooled)
        cells: list[Sequence[object]] = [[*rows.columns], *rows.itertuples(index=False)]
        save_rows(options.account, cells, options.replace, "--replace")
    if options.gradebook:
        layout = options.layout or suited(made, pooled)
        how = (layout, options.grade, options.replace, "--replace")
        save_gradebook(made, pooled, options.gradebook, *how)
        said += of_gradebook(made, layout, bool(options.layout), options.grade)
    return said


def enrolled(pooled: Pooled, options: Namespace) -> tuple[int, int] | None:
    """Return how many of the roster have handed in, and how many it has; None without one."""
    if not options.roster:
        return None
    made = register(pooled, options.roster, options.match, options.due, columns_of(options))
    people = [one for one in made.entries if one.person]
    return sum(bool(one.handers) for one in people), len(people)
