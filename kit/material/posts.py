"""The door for an instructor's own posts: read a file, and say by row what is wrong with it."""

from __future__ import annotations

import re
from collections import Counter
from difflib import get_close_matches
from pathlib import Path
from typing import NamedTuple

import pandas as pd

from kit.material.codebooks import Codebook
from kit.material.codebooks import codebook as find_codebook
from kit.material.data import load
from kit.material.reading.counts import read_counts
from kit.material.reading.dates import read_times
from kit.material.reading.instants import with_instants
from kit.material.reading.tables import Finding, blanks, read_table
from kit.text.say import many, some

# The columns that the kit knows, and what others call them; the likelier name stands first.
# Capitals, spaces and signs do not count.
_CALLED = {
    "post_id": "postid id tweetid messageid commentid statusid",
    "text": "text posttext tweettext fulltext tweet message content body caption post comment",
    "platform": "platform network socialnetwork socialmedia site channel",
    "account": "account accountname author username user screenname handle page",
    "posted_at": "postedat createdat publishedat datetime timestamp date time posted published",
    "replies_to": "repliesto replyto inreplyto",
    "image_alt": "imagealt alttext alt imagedescription",
    "language": "language lang",
    "label": "label",
    "followers": "followers followercount",
    "likes": "likes likecount favourites favorites",
    "comments": "comments commentcount replycount",
    "shares": "shares sharecount retweets reposts",
}
_COUNTS = ("followers", "likes", "comments", "shares")
_PLATFORM_CALLED = {"twitter": "Twitter/X", "x": "Twitter/X", "fb": "Facebook", "ig": "Instagram"}

# What a spreadsheet leaves of a text that begins with =, + or -, in several languages.
_SPREADSHEET_ERRORS = {
    *("#NAME?", "#REF!", "#VALUE!", "#DIV/0!", "#N/A", "#NULL!", "#NUM!", "#SPILL!"),
    *("#NOM?", "#¿NOMBRE?", "#NOME?", "#NAAM?", "#WERT!", "#BEZUG!", "#VALEUR!", "#NV"),
}
_SHORTENED = re.compile(r"[+-]?\d([.,]\d+)?E\+\d+")

_MOST_PROBLEMS = 20
_MOST_DOUBTS = 5


class Reading(NamedTuple):
    """What a file holds: good posts, problems that forbid judging, doubts that do not, remarks."""

    name: str
    posts: pd.DataFrame
    problems: list[Finding]
    doubts: list[Finding]
    remarks: list[str]

    @property
    def bad_rows(self):
        """The number of rows with a problem."""
        return len({problem.row for problem in self.problems})

    def report(self, most_problems=None, most_doubts=None):
        """Return all there is to say, in plain sentences."""
        lines = [f"{self.name}: {many(len(self.posts), 'post')} can be judged."]
        if self.problems:
            lines.append(f"Not usable as they stand, {many(self.bad_rows, 'row')}:")
            lines += _listed(self.problems, most_problems)
        if self.doubts:
            lines.append("These rows are kept, but look at them:")
            lines += _listed(self.doubts, most_doubts)
        return "\n".join(lines + self.remarks)


def load_posts(
    path: str | Path,
    *,
    codebook: str | Path | Codebook | None = None,
    on_problem: str = "stop",
    encoding: str | None = None,
) -> pd.DataFrame:
    """Read your own posts from a CSV or Excel file, ready for `kit.Classify`.

    One column must hold the words of the posts; see `kit.about("posts")` for the others. What
    had to be assumed or renamed is printed. Rows that cannot be judged are never dropped
    silently: all of them are listed, by the row number that a spreadsheet shows.

    Parameters
    ----------
    path : str or Path
        A .csv file, with commas, semicolons or tabs, or an .xlsx workbook.
    codebook : str or kit.material.codebooks.Codebook, optional
        Check that the labels in the column `label` are labels of this codebook.
    on_problem : {"stop", "leave out"}
        Whether to stop at rows that cannot be judged, or to leave them out and print which.
    encoding : str, optional
        How the letters of a CSV file are stored, such as "cp1252"; by default it is found.

    Returns
    -------
    DataFrame, indexed by post_id
        Text, but for posted_at (times) and followers, likes, comments and shares (numbers).
        Text that is absent is an empty string; times and numbers that are absent are missing.
        Where some dates have no time of day, time_known (True or False) says which.

    >>> from kit.material.data import folder
    >>> load_posts(folder() / "posts.csv").index[0]
    'prac-01'
    """
    if on_problem not in ("stop", "leave out"):
        raise ValueError(
            f"on_problem must be 'stop' or 'leave out', but {on_problem!r} was given. "
            "Leave it out to stop at rows that cannot be judged."
        )
    found = read_posts(path, codebook=codebook, encoding=encoding)
    if found.problems and (on_problem == "stop" or found.posts.empty):
        rest = "; the other rows are fine" if len(found.posts) else ", and there are no others"
        cure = ' or leave these rows out with on_problem="leave out"' if len(found.posts) else ""
        raise ValueError(
            f"{found.name} has {many(len(found.problems), 'problem')} in "
            f"{many(found.bad_rows, 'row')}{rest}. Mend them in the file{cure}.\n"
            + "\n".join(_listed(found.problems, _MOST_PROBLEMS))
        )
    if found.problems or found.doubts or found.remarks:
        print(found.report(_MOST_PROBLEMS, _MOST_DOUBTS))
    return found.posts


def read_posts(path, *, codebook=None, encoding=None):
    """Return all that `load_posts` and `kit check` say about a file, and its good posts."""
    book = find_codebook(codebook) if codebook is not None else None
    table, broken, remarks = read_table(path, encoding)
    name = Path(path).name
    table = _with_our_names(table, name, remarks)
    table, joined = with_instants(table)
    remarks += filter(None, [joined])
    _strip(table, ["post_id", "platform", "label"], remarks)
    _make_ids(table, remarks)
    problems = broken + _check_ids(table["post_id"]) + _check_texts(table["text"])
    if book:
        problems += _check_labels(table, book, remarks)
    if bad := {problem.row for problem in problems}:
        table = table[~table.index.isin(bad)]
    doubts = _doubt_platforms(table)
    columns = {}
    for column in table:
        columns |= _typed(table[column], doubts, remarks)
    posts = pd.DataFrame(columns, index=table.index).set_index("post_id")
    return Reading(name, posts, sorted(problems), sorted(doubts), remarks)


def _with_our_names(table, name, remarks):
    """Give the columns the names that the kit knows them by."""
    plain = {column: re.sub(r"[\W_]", "", column.casefold()) for column in table}
    renamed = {}
    for ours, called in _CALLED.items():
        if ours not in table:
            theirs = (c for alias in called.split() for c in table if plain[c] == alias)
            if column := next((c for c in theirs if c not in renamed), None):
                renamed[column] = ours
    if renamed:
        changes = [f"{column!r} is {ours}" for column, ours in renamed.items()]
        remarks.append(f"These columns have other names now: {', '.join(changes)}.")
    if "text" not in {*table, *renamed.values()}:
        raise ValueError(
            f"{name} has no column called 'text'; its first row reads: "
            f"{some([c[:30] for c in table])}. Put the names of the columns there, and call "
            "the one with the words of the posts 'text'."
        )
    return table.rename(columns=renamed)


def _strip(table, columns, remarks):
    """Take away spaces around cells that must match others to the letter."""
    for column in columns:
        if column in table:
            stripped = table[column].str.strip()
            if changed := int((stripped != table[column]).sum()):
                table[column] = stripped
                remarks.append(f"Spaces around {many(changed, 'cell')} of {column} were dropped.")


def _make_ids(table, remarks):
    """Number the posts where no row has an id."""
    if table.empty:  # every row is broken
        table["post_id"] = pd.Series(dtype=object)
    elif "post_id" not in table or (table["post_id"] == "").all():
        digits = max(4, len(str(len(table))))
        table["post_id"] = [f"p-{number:0{digits}}" for number in range(1, len(table) + 1)]
        remarks.append(
            f"The posts have no ids, so they are called {table['post_id'].iloc[0]} to "
            f"{table['post_id'].iloc[-1]}."
        )


def doubles(ids):
    """Return the positions of ids that were used before, each with the earlier position.

    >>> doubles(["a", "b", "a"])
    [(2, 0)]
    """
    if len(set(ids)) == len(ids):
        return []
    first = {}
    return [(at, first[name]) for at, name in enumerate(ids) if first.setdefault(name, at) != at]


def _check_ids(column):
    rows, ids = column.index, column.tolist()
    found = [
        Finding(rows[at], "no id", "it has no id. Give it one that no other row has.")
        for at in blanks(column)
    ]
    for at, name in enumerate(ids):
        if "E+" in name and _SHORTENED.fullmatch(name):
            words = (
                f"its id is {name}: a spreadsheet took it for a number, and digits are lost. "
                "Copy it again from its source, into a column set to “Text”."
            )
            found.append(Finding(rows[at], "id cut short", words))
    wrong = {finding.row for finding in found}
    for at, before in doubles(ids):
        if rows[at] not in wrong:
            words = (
                f"its id {ids[at]!r} is that of row {rows[before]} too. Give it one of its own, "
                "or delete the row if it is the same post."
            )
            found.append(Finding(rows[at], "id used twice", words))
    return found


def _check_texts(column):
    rows = column.index
    found = [
        Finding(rows[at], "no text", "it has no text. Write it, or delete the row.")
        for at in blanks(column)
    ]
    for row, text in column[column.str.len() < 25].str.strip().items():
        if text in _SPREADSHEET_ERRORS or _SHORTENED.fullmatch(text):
            words = (
                f"its text is {text}: a spreadsheet took the words for a formula or a number. "
                "Type them again, into a column set to “Text”."
            )
            found.append(Finding(row, "text lost", words))
    return found


def _check_labels(table, book, remarks):
    """Compare labels with a codebook; they stand in `label`, or a column called like it."""
    column = next((c for c in ("label", book.name) if c in table), None)
    if column is None:
        remarks.append(f"There is no column 'label' to compare with the codebook {book.name}.")
        return []
    cells = table[column]
    return [
        Finding(
            row,
            "label not in the codebook",
            f"{label!r} is not a label of {book.name}. Use one of: {', '.join(book.labels)}; "
            "or leave the cell empty.",
        )
        for row, label in cells[~cells.isin(["", *book.labels])].items()
    ]


def _doubt_platforms(table):
    if "platform" not in table:
        return []
    cells = table["platform"]
    known = load("posts")["platform"].unique().tolist()
    words = {}
    for platform in set(cells.unique()) - {"", *known}:
        plain = platform.casefold()
        near = [name for name in known if name.casefold() == plain]
        near = near or get_close_matches(platform, known, 1) or [_PLATFORM_CALLED.get(plain)]
        hint = f" Did you mean {near[0]}?" if near[0] else ""
        words[platform] = f"the kit does not know the platform {platform!r}.{hint}"
    unknown = cells[cells.isin(list(words))]
    return [Finding(row, "unknown platform", words[name]) for row, name in unknown.items()]


def _typed(cells, doubts, remarks):
    """Return a column as times, numbers or text; what cannot be read is left empty and said.

    A column in which nothing can be read stays text, as it is. Beside times stands time_known
    where some are dates alone.
    """
    columns = {}
    if cells.name == "posted_at":
        times = read_times(cells)
        values, why, model = times.utc, times.why, "2025-03-04T09:15"
        remarks += times.zones + times.remarks
        if times.dated.any():
            columns["time_known"] = values.notna() & ~times.dated
            remarks.append(_said_of_dates(times.dated))
    elif cells.name in _COUNTS:
        (values, why), model = read_counts(cells), "1200"
    else:
        return {cells.name: cells.astype("string")}
    unread = cells[values.isna() & cells.isin([*why])]
    if len(unread) and values.isna().all():
        remarks.append(
            f"Nothing in {cells.name} could be read, so it is kept as text, as in "
            f"{unread.iloc[0][:30]!r}. Write it like {model}."
        )
        return {cells.name: cells.astype("string")}
    for row, cell in unread.items():
        words = f"its {cells.name} {cell[:30]!r} {why[cell]} and is left empty. "
        doubts.append(Finding(row, f"{cells.name} not read", f"{words}Write it like {model}."))
    return {cells.name: values} | columns


def _said_of_dates(dated):
    """Say which rows have a date alone, which is not midnight."""
    rows = dated.index[dated]
    which = "All rows have" if dated.all() else f"{many(len(rows), 'row has', 'rows have')}"
    listed = "" if dated.all() else f" ({some(rows)})"
    return (
        f"{which} a date without a time of day{listed}: time_known is False there, "
        "and nothing is reckoned from the clock."
    )


def _listed(findings, most=None):
    """Return a line for each finding, and how many more there are of each kind."""
    lines = [f"  Row {finding.row}: {finding.words}" for finding in findings[:most]]
    if more := findings[len(lines) :]:
        kinds = Counter(finding.kind for finding in more).most_common()
        numbers = "; ".join(f"{kind}: {number:,}" for kind, number in kinds)
        lines.append(f"  … and {len(more):,} more ({numbers}).  kit check  lists them all.")
    return lines
