"""The door for an instructor's own posts: read a file, and say by row what is wrong with it."""

from __future__ import annotations

import inspect
from collections import Counter
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

import pandas as pd

from kit.material.archives import practice
from kit.material.archives.reading import read_archive
from kit.material.codebooks import Codebook
from kit.material.codebooks import codebook as find_codebook
from kit.material.collected.collection import Collection
from kit.material.columns import CALLED, names_texts, with_our_names
from kit.material.post_cells import make_ids, strip, typed, unguarded
from kit.material.post_checks import (
    ASKED,
    check_headers,
    check_ids,
    check_labels,
    check_texts,
    doubt_labels,
    doubt_platforms,
)
from kit.material.post_words import Changes, as_words, mend_letters
from kit.material.reading.findings import Finding
from kit.material.reading.instants import with_instants
from kit.material.reading.tables import read_table
from kit.text.checks import check_options
from kit.text.say import many, one_line, printable, some

_NOT_TOLD = {"label", "set"}  # columns that only a teacher adds; whoever names others knows best
_MOST_PROBLEMS = 20
_MOST_DOUBTS = 5
_MOST_SHOWN = 3  # whole posts before and after a change
_ALL_SHOWN = 50  # the same where all is asked for


class Reading(NamedTuple):
    """What a file holds: good posts, problems that forbid judging, doubts that do not, remarks."""

    name: str
    posts: pd.DataFrame
    problems: list[Finding]
    doubts: list[Finding]
    remarks: list[str]
    changes: list[Changes]

    @property
    def bad_rows(self):
        """The number of rows with a problem."""
        return len({problem.row for problem in self.problems})

    @property
    def brief(self):
        """What a notebook prints of it, the first of each kind; "" if there is nothing to say."""
        if self.problems or self.doubts or self.remarks or self.changes:
            return self.report(_MOST_PROBLEMS, _MOST_DOUBTS, _MOST_SHOWN)
        return ""

    def report(self, most_problems=None, most_doubts=None, most_shown=_ALL_SHOWN):
        """Return all there is to say, in plain sentences."""
        lines = [f"{self.name}: {many(len(self.posts), 'post')} can be judged."]
        if self.problems:
            lines.append(f"Not usable as they stand, {many(self.bad_rows, 'row')}:")
            lines += _listed(self.problems, most_problems)
        if self.doubts:
            lines.append("These rows are kept, but look at them:")
            lines += _listed(self.doubts, most_doubts)
        for change in self.changes:
            lines += change.lines(most_shown)
        return "\n".join(map(printable, lines + self.remarks))


def load_posts(
    path: str | Path,
    *,
    codebook: str | Path | Codebook | None = None,
    on_problem: str = "stop",
    encoding: str | None = None,
    sheet: str | int | None = None,
    header: int | None = None,
    keep: Iterable[int] = (),
    fix: bool = False,
    html: bool | None = None,
    me: str = "",
    others: str = "leave out",
    **columns: str,
) -> pd.DataFrame:
    """Read posts from a table (CSV, Excel, JSON) or an archive, ready for `kit.Classify`.

    An archive is what a platform hands you of your own, such as X or Mastodon, or an exported
    chat: a zip, the file inside it, or the unpacked folder. guide/your-archive.md says how to ask
    for one. It is known by what is in it; and so is what a class has collected of many people with
    4CAT, twarc or the like: people have other names there, and what they said stays.

    One column must hold the words of the posts; see `kit.about("posts")` for the others. What
    had to be assumed or renamed is printed. Rows that cannot be judged are never dropped
    silently: all of them are listed, by the row number that a spreadsheet shows.

    Parameters
    ----------
    path : str or Path
        A .csv file, with commas, semicolons or tabs, an .xlsx workbook, a list of posts in JSON,
        or an archive.
    codebook : str or kit.material.codebooks.Codebook, optional
        Check that the labels in the column `label` are labels of this codebook.
    on_problem : {"stop", "leave out"}
        Whether to stop at rows that cannot be judged, or to leave them out and print which.
    encoding : str, optional
        How the letters of a CSV file are stored, such as "cp1252"; by default it is found.
    sheet : str or int, optional
        The sheet of a workbook, by its name or as the 1st, 2nd …; by default the first that is
        not hidden and has a column of texts.
    header : int, optional
        The number of the row that names the columns; by default it is found.
    keep : list of int
        The numbers of rows that you were asked about, such as a post that reads “[deleted]”,
        and that are posts.
    fix : bool
        Mend letters that were spoilt on the way, such as “Ã³” for “ó”; what is changed is printed.
    html : bool, optional
        Whether the posts were saved as HTML, so that “&amp;” and “<br>” have to become what people
        saw. By default this is told by all of them together, and said.
    me : str
        Your own name in a chat, where the file does not say who you are.
    others : {"leave out", "keep"}
        Other people in an archive: by default their words are left out, and their names are
        "person 1", "person 2", …; in a collection names alone are replaced, by "account 1", …
    **columns : str
        Which column of the file is which, where its name does not say so: text="Body",
        account="Who", label="Code".

    Returns
    -------
    DataFrame, indexed by post_id
        Text, but for posted_at (times) and followers, likes, comments and shares (numbers).
        Text that is absent is an empty string; times and numbers that are absent are missing.
        Where some dates have no time of day, time_known (True or False) says which. Of an
        archive also form (post, reply, own thread, share or message) and aimed_at (whom a post
        speaks to: "person 1; person 4"); the account is "me", and what stands in [ ] as a text
        says what a post without words is.

    >>> from kit.material.data import folder
    >>> load_posts(folder() / "posts.csv").index[0]
    'prac-01'
    """
    found = good_posts(
        path,
        on_problem,
        codebook=codebook,
        encoding=encoding,
        sheet=sheet,
        header=header,
        keep=keep,
        fix=fix,
        html=html,
        me=me,
        others=others,
        **columns,
    )
    if said := found.brief:
        print(said)
    return found.posts


def good_posts(path, on_problem="stop", **options):
    """Return the `Reading` of a file whose good posts can be used; options as of load_posts."""
    if on_problem not in ("stop", "leave out"):
        raise ValueError(
            f"on_problem must be 'stop' or 'leave out', but {on_problem!r} was given. "
            "Leave it out to stop at rows that cannot be judged."
        )
    known = inspect.signature(read_posts).parameters
    check_options(load_posts, [name for name in options if name not in known], list(CALLED))
    found = read_posts(path, **options)
    if on_problem == "stop" or found.posts.empty:
        check_whole(found, ' or leave these rows out with on_problem="leave out"')
    return found


def check_whole(found, or_else=""):
    """Refuse posts of which some cannot be judged; `or_else` says what would work but to mend."""
    if not found.problems:
        return
    rest = "; the other rows are fine" if len(found.posts) else ", and there are no others"
    cure = or_else if len(found.posts) else ""
    raise ValueError(
        f"{found.name} has {many(len(found.problems), 'problem')} in "
        f"{many(found.bad_rows, 'row')}{rest}. Mend them in the file{cure}.\n"
        + "\n".join(_listed(found.problems, _MOST_PROBLEMS))
    )


def read_posts(
    path,
    *,
    codebook=None,
    encoding=None,
    sheet=None,
    header=None,
    keep=(),
    fix=False,
    html=None,
    me="",
    others="leave out",
    **columns,
):
    """Return all that `load_posts` and `kit check` say about a file, and its good posts."""
    path = practice.find(path) or path
    book = find_codebook(codebook) if codebook is not None else None
    if isinstance(path, str | Path) and Path(path).suffix.lower() == ".toml":
        raise ValueError(
            f"{Path(path).name} holds no posts, for these stand in a table (.csv, .xlsx, .json). "
            "Such a file is a codebook, a quiz, a prediction or guesses."
        )
    as_table = columns or encoding is not None or sheet is not None or header is not None
    if not as_table and (archive := _archive(path, me, others)):
        asked = {"codebook": book is not None, "keep": keep, "fix": fix, "html": html is not None}
        idle = [f"{name} changes nothing: it is for tables." for name in asked if asked[name]]
        return Reading(Path(path).name, archive.posts, [], [], archive.remarks + idle, [])
    kept = _rows(keep)
    options = {"sheet": sheet, "header": header, "keep": others == "keep"}
    table, broken, remarks, names = _table(path, encoding, columns, **options)
    return _reading(Path(path).name, table, broken, remarks, names, book, kept, fix, html)


def _table(path, encoding, columns, *, sheet, header, keep):
    """Return a table under our names, its broken rows, remarks, and the names it had."""
    collection = Collection(keep=keep)
    gathered = {} if {*columns} - _NOT_TOLD else {"collection": collection}
    knows = names_texts(columns)
    table, broken, remarks = read_table(
        path, encoding, sheet=sheet, header=header, knows=knows, **gathered
    )
    name, names = Path(path).name, list(table.columns)
    if gathered:
        table = collection.under_our_columns(table, name, remarks)
    table, joined = with_instants(with_our_names(table, columns, name, remarks))
    remarks += filter(None, [joined])
    return table, broken, remarks, names


def _reading(name, table, broken, remarks, names, book, kept, fix, html):
    """Check the rows of a table and type its columns; return all there is to say of it."""
    texts = unguarded(table, remarks)
    again = check_headers(table, texts, names)
    strip(table, ["post_id", "platform", "label"], remarks)
    make_ids(table, remarks)
    doubts = []
    texts, mended = mend_letters(table, texts, fix, doubts)
    texts, reworded = as_words(table, texts, html, doubts)
    problems = broken + check_texts(table.index, texts)
    problems += check_ids(table["post_id"])
    if gone := {problem.row for problem in again} - kept:  # nothing else is asked about these
        problems = [problem for problem in problems if problem.row not in gone]
        table = table[~table.index.isin(gone)]
    problems += again
    problems += check_labels(table, book, remarks) if book else []
    _keep(problems, kept, remarks)
    if bad := {problem.row for problem in problems}:
        table = table[~table.index.isin(bad)]
        doubts = [doubt for doubt in doubts if doubt.row not in bad]
    doubts += doubt_platforms(table) + ([] if book else doubt_labels(table))
    columns = {}
    for column in table:
        columns |= typed(table[column], doubts, remarks)
    posts = pd.DataFrame(columns, index=table.index).set_index("post_id")
    return Reading(name, posts, sorted(problems), sorted(doubts), remarks, mended + reworded)


def _archive(path, me, others):
    """Return what an archive holds; None for a table, and for what is not there."""
    if others not in ("leave out", "keep"):
        raise ValueError(
            f"others must be 'leave out' or 'keep', but {others!r} was given. Leave it out, and no "
            "names and words of other people are in the table."
        )
    there = False
    with suppress(OSError, TypeError, ValueError):  # what no path is, is told of a table
        there = Path(path).is_file() or Path(path).is_dir()
    return read_archive(path, me, others == "keep") if there else None


def _rows(keep):
    """Return the numbers of rows that somebody wants to keep."""
    keep = [keep] if isinstance(keep, int | str) else list(keep)
    if not all(str(row).isdecimal() for row in keep):
        raise ValueError(
            "keep is a list of row numbers, as they are shown where a row is asked about, but "
            f"{keep!r} was given. Try keep=[4, 9]."
        )
    return {int(row) for row in keep}


def _keep(problems, kept, remarks):
    """Drop what was asked about rows that are posts, as somebody says who knows."""
    asked = {problem.row for problem in problems if problem.kind in ASKED}
    problems[:] = [one for one in problems if one.kind not in ASKED or one.row not in kept]
    if idle := sorted(kept - asked):
        remarks.append(f"Nothing was asked about row {some(idle)}, so keep changes nothing there.")


def _listed(findings, most=None):
    """Return a line for each finding, and how many more there are of each kind."""
    lines = [f"  Row {one.row}: {one_line(one.words)}" for one in findings[:most]]
    if more := findings[len(lines) :]:
        kinds = Counter(finding.kind for finding in more).most_common()
        numbers = "; ".join(f"{kind}: {number:,}" for kind, number in kinds)
        where = "" if most > 1000 else "  kit check  lists them all."
        lines.append(f"  … and {len(more):,} more ({numbers}).{where}")
    return lines
