"""The one table of judgements: its shapes, its checks and the conversions between them.

Wide: a row is a post, a column is a coder, a cell is a label, missing is missing.
Long: a row is a judgement, with the columns coder, post_id, label and, if you have them,
round ("first" or "revised"), confidence, note and at (when).
"""

from __future__ import annotations

from collections.abc import Sequence
from numbers import Number

import numpy as np
import pandas as pd

from kit.material.codebooks import Codebook
from kit.material.reading.dates import read_times
from kit.material.reading.instants import as_texts
from kit.scoring.beside import check_names
from kit.scoring.labels import Labels
from kit.scoring.longform import as_long, lies_on_its_side, tell

ROUNDS = ("first", "revised")
_LONG = ("coder", "post_id", "label")
Column = pd.Series | pd.DataFrame | Sequence  # one coder's labels; see `one_column`


def check_wide(table):
    """Refuse what is not a wide table; warn when it may lie on its side.

    A table is on its side for certain when its names say so (an index called coder, columns
    called post_id). Otherwise only its shape hints: ten columns or more, over twice the rows,
    unless the index is called post_id or the columns coder.
    """
    if isinstance(table, pd.Series):
        raise TypeError(
            f"This is one column ({table.name!r}), but a table is meant, with a column per coder. "
            "Put columns side by side: pd.concat([ana, ben], axis=1)."
        )
    if not isinstance(table, pd.DataFrame):
        raise TypeError(
            f"A table is meant, but a {type(table).__name__} was given. "
            "Use a DataFrame: a row per post, a column per coder."
        )
    if lies_on_its_side(table):
        raise ValueError(
            "This table has coders as rows and posts as columns. Turn it round: table.T."
        )
    for name in set(_LONG) & {*table.columns}:
        raise ValueError(
            f"A column is called {name!r}, and it would count as a coder. A wide table has a "
            "column per coder, and posts as its index: table.set_index('post_id'); "
            "a long one needs all of coder, post_id and label."
        )
    for what, names in (("post", table.index), ("coder", table.columns)):
        _check_unique(names, f"The {what}", f"Keep one, or give each {what} its own name.")
    check_names(table)
    rows, columns = table.shape
    named = table.index.name == "post_id" or table.columns.name == "coder"
    if not named and columns >= 10 and columns > 2 * rows:
        tell(
            f"This table has {rows} rows and {columns} columns, and each column is read as a "
            "coder. If your columns are posts, turn it round: table.T."
        )


def _check_unique(names, what, cure):
    if not names.is_unique:
        twice = names[names.duplicated()][0]
        raise ValueError(f"{what} {twice!r} stands there more than once. {cure}")


def kept(table, which, labels):
    """Return posts, coders and, for each judgement kept, its post, coder and label as numbers."""
    _check_one_activity(table)
    named = "round" in table and table["round"].notna().any()
    rounds = table["round"] if named else pd.Series("first", index=table.index)
    if strange := set(rounds.unique()) - {*ROUNDS}:
        raise ValueError(
            f"The column round holds {_bare(strange.pop())!r}. It must be 'first' or 'revised'."
        )
    judged = table["label"].notna()
    table, rounds = table[judged], rounds[judged]
    for part in ("coder", "post_id"):
        if table[part].isna().any():
            raise ValueError(f"Some judgements have no {part}. Fill it in, or drop those rows.")
    post, posts = pd.factorize(table["post_id"])
    coder, coders = pd.factorize(table["coder"])
    check_spelling(posts, "posts", str.strip)
    check_spelling(coders, "coders", lambda text: " ".join(text.casefold().split()), coder, post)
    if which != "latest":
        wanted = (rounds == which).to_numpy()
        table, rounds, post, coder = table[wanted], rounds[wanted], post[wanted], coder[wanted]
    code = labels.encode(table["label"])
    cell = post * len(coders) + coder
    if pd.Series(cell).duplicated().any():
        last = _last_of_each(cell, code, table, (rounds == "revised").to_numpy())
        post, coder, code = post[last], coder[last], code[last]
    return pd.Index(posts, name="post_id"), pd.Index(coders, name="coder"), post, coder, code


def check_spelling(names, what, spelt, coder=None, post=None):
    """Refuse names that are one name in two spellings: a pair of judgements would fall apart.

    Of coders only where the two share no post: those who do are two people.
    """
    first = {}
    for place, name in enumerate(names):
        twin = first.setdefault(spelt(str(name)), place)
        if twin == place:
            continue
        if coder is None or not {*post[coder == twin]} & {*post[coder == place]}:
            both = " and ".join(map(_shown, (names[twin], name)))
            raise ValueError(
                f"There are {what} {both}, which differ only in how they are written. Write them "
                f"alike if they are one; if they are two {what}, give them other names."
            )


def _shown(name):
    return f"the number {name}" if isinstance(name, Number) else repr(name)


def _check_one_activity(table):
    """Refuse judgements of several activities, as `kit pool --table` writes them, in one."""
    found = table["activity"].dropna().unique() if "activity" in table else ()
    if len(found) > 1:
        raise ValueError(
            f"This table holds judgements of {len(found)} activities, which are answers to "
            f"different questions. Choose one: table[table['activity'] == {found[0]!r}]."
        )


def _last_of_each(cell, code, table, revised):
    """Return the rows to keep: of each post and coder, a number in `cell`, the latest judgement.

    A revised judgement is later than a first, and then the time in `at` decides. Refuse two
    different labels that nothing tells apart.
    """
    time = _times(table["at"]) if "at" in table else np.zeros(len(table), np.int64)
    rows = np.lexsort((time, revised, cell))
    again = cell[rows[1:]] == cell[rows[:-1]]
    a, b = rows[:-1][again], rows[1:][again]
    tie = (code[a] != code[b]) & (time[a] == time[b]) & (revised[a] == revised[b])
    if tie.any():
        first = table.iloc[a[tie.argmax()]]
        raise ValueError(
            f"{_bare(first['coder'])!r} judged {_bare(first['post_id'])!r} twice, with different "
            "labels and nothing to say which came later. Keep one, or add a column at with the "
            "time."
        )
    return np.sort(rows[np.append(~again, True)])


def _bare(name):
    """Return a name as Python has it, not as numpy would show it."""
    return name.item() if isinstance(name, np.generic) else name


def _times(at):
    """Return times as whole numbers; an unknown time is earlier than any other."""
    read = read_times(cells := as_texts(at))
    if strange := next((cell for cell in cells if cell in read.why), None):
        raise ValueError(
            f"The column at holds {strange!r}, which is not a time that can be read. "
            "Write times like 2025-03-04T09:15."
        )
    for remark in read.remarks:
        tell(remark)
    return read.utc.astype("int64").to_numpy()


def spread(posts, coders, post, coder, code):
    """Return a table of codes, −1 where there is no judgement."""
    table = np.full((posts, coders), -1, code.dtype)
    table[post, coder] = code
    return table


def to_wide(
    long: pd.DataFrame,
    round: str = "latest",  # noqa: A002
    *,
    codebook: Codebook | Sequence | None = None,
) -> pd.DataFrame:
    """Return the wide table of a long one: a row per post, a column per coder.

    Where a coder judged a post more than once, one label is kept: with round="latest" a
    revised one before a first, then the later `at` before the earlier; round="first" or
    "revised" looks at that round alone. Two different labels that nothing tells apart are
    refused. Posts and coders stand in the order in which they first appear.

    >>> rows = [("ana", "p1", "x"), ("ben", "p1", "y"), ("ben", "p2", "x")]
    >>> to_wide(pd.DataFrame(rows, columns=["coder", "post_id", "label"])).loc["p1"].to_dict()
    {'ana': 'x', 'ben': 'y'}
    """
    if round not in ("latest", *ROUNDS):
        raise ValueError(
            f"round must be one of 'latest', 'first' or 'revised', but {round!r} was given. "
            "Leave it out for the latest."
        )
    table = as_long(long) if isinstance(long, pd.DataFrame) else None
    if table is None:
        raise ValueError(
            "This is not a long table of judgements. "
            f"It needs the columns {', '.join(_LONG)}, and a row per judgement."
        )
    labels = Labels(codebook)
    posts, coders, *judged = kept(table, round, labels)
    codes = spread(len(posts), len(coders), *judged)
    if labels.declared:
        ordered = getattr(codebook, "level", "") == "ordinal"
        kind = pd.CategoricalDtype(labels.declared, ordered=ordered)
        columns: list = [pd.Categorical.from_codes(column, dtype=kind) for column in codes.T]
    else:
        names = np.array([*labels.found, None], object)
        columns = [pd.Series(names[column], posts).infer_objects() for column in codes.T]
    return pd.DataFrame(dict(enumerate(columns)), index=posts).set_axis(coders, axis=1)


def to_long(wide: pd.DataFrame, round: str = "first") -> pd.DataFrame:  # noqa: A002
    """Return the long table of a wide one: coder, post_id, label and round; missing cells go.

    >>> to_long(pd.DataFrame({"ana": ["x", None]}, index=["p1", "p2"]))
      coder post_id label  round
    0   ana      p1     x  first
    """
    if round not in ROUNDS:
        raise ValueError(
            f"round must be 'first' or 'revised', but {round!r} was given. "
            "Leave it out for 'first'."
        )
    check_wide(wide)
    parts = [
        pd.DataFrame(
            {"coder": [coder] * len(column), "post_id": column.index, "label": column.to_numpy()}
        )
        for coder, column in ((c, wide[c].dropna()) for c in wide.columns)
        if len(column)
    ]
    empty = pd.DataFrame(columns=["coder", "post_id", "label"])
    return pd.concat(parts or [empty], ignore_index=True).assign(round=round)


def check_lengths(a, b, names):
    """Refuse two lists of different lengths: which post is missing cannot be told."""
    plain = all(isinstance(one, list | tuple | np.ndarray) for one in (a, b))
    if plain and len(a) != len(b):
        raise ValueError(
            f"{names[0]} has {len(a):,} labels and {names[1]} has {len(b):,}, and lists do not "
            "say which post is missing. Use two Series indexed by post_id."
        )


def check_ids(a, b, names):
    """Refuse posts that only one of two tables has because its id is written otherwise there."""
    mine, theirs = a.difference(b, sort=False), b.difference(a, sort=False)
    if not len(mine) or not len(theirs):
        return
    spelt = {str(post).strip().casefold(): post for post in theirs}
    for post in mine:
        if (key := str(post).strip().casefold()) in spelt:
            both = f"{_shown(post)} in {names[0]} and {_shown(spelt[key])} in {names[1]}"
            raise ValueError(
                f"The posts {both} are one post written in two ways, and would not be paired. "
                "Write them alike in both, as the index."
            )


def one_column(judged: Column, what: str = "mine") -> pd.Series:
    """Return one coder's labels as a Series indexed by post, or say why they are not one.

    `judged` may be a Series, a list, a table with one column, a long table of one coder, or a
    key: a table with a column `label`.
    """
    if isinstance(judged, pd.DataFrame):
        judged = _column_of(judged, what)
    elif isinstance(judged, list | tuple) or (isinstance(judged, np.ndarray) and judged.ndim == 1):
        judged = pd.Series(judged, dtype=None if len(judged) else object)
    if not isinstance(judged, pd.Series):
        use = "Use a Series indexed by post_id, such as table['ana']."
        if hasattr(judged, "revised"):  # a widget
            use = "Write mine.first or mine.revised, for the round that you mean."
        raise TypeError(
            f"{what} must be one coder's labels, but a {type(judged).__name__} was given. {use}"
        )
    _check_unique(judged.index, f"In {what} the post", "Keep one label per post.")
    return judged


def _column_of(table, what):
    if (long := as_long(table)) is not None:
        table = to_wide(long)
    elif "label" in table.columns:
        table = table.set_index("post_id") if "post_id" in table.columns else table
        return table["label"]
    if table.shape[1] != 1:
        names = ", ".join(map(str, table.columns[:6]))
        example = table.columns[0] if table.shape[1] else "ana"
        raise TypeError(
            f"{what} is a table with {table.shape[1]} columns ({names}), "
            f"but one coder's column is meant. Choose one: table[{example!r}]."
        )
    return table.iloc[:, 0]
