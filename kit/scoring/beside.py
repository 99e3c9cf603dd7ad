"""What stands beside the coders in a wide table and is none: ids, dates, counts, texts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import combinations
from numbers import Number

import numpy as np

from kit.scoring.alike import plain
from kit.text.say import some

# Names that no coder's column has, as words in them or as a whole; and names that one may have.
_BESIDE_WORDS = """
    id ids uuid url urls uri permalink timestamp datetime date datum fecha time uhrzeit hora
    likes shares followers retweets reposts comments replies views reactions favorites favourites
    impressions clicks upvotes downvotes subscribers email count counts confidence note notes
    remark remarks duration seconds text texts texto texte testo tekst caption tweet body index
    total mean average avg median mode sd std mittelwert durchschnitt media moyenne promedio
    hour stunde weekday verified certainty agree agreement agrees diff difference match progress
    finished lastpage startlanguage seed
"""
_WHOLE = {
    *(
        "score",
        "karma",
        "emailaddress",
        "postid",
        "createdat",
        "postedat",
        "publishedat",
        "updatedat",
        "level0",
        "rownumber",
    ),
    *("documentid", "docid", "itemid", "unitid", "textid", "tweetid", "messageid", "commentid"),
    *("gefälltmir", "megusta", "jaime", "mipiace", "conf", "isretweet", "isreply", "isquote"),
    *("statusid", "taskid", "caseid", "articleid", "videoid", "imageid", "threadid", "beitragid"),
}
_MAYBE_NAMES = """
    post page platform network site channel account author user username country lang language
    gender sex age topic hashtag hashtags set source type status item unit document doc case row
    number no nr nummer num name title link group section round activity week month year day
    message comment content kommentar beitrag comentario commentaire sprache idioma langue
    order rank line zeile fila ligne publicación publication wpis bericht пост 帖子
"""
_BESIDE, _MAYBE = {*_BESIDE_WORDS.split()}, {*_MAYBE_NAMES.split()}
_SUMS = {"total", "sum", "n", "all", "gesamt", "summe"}
_MADE_OF_OTHERS = {"majority", "majorityvote", "consensus", "adjudicated", "modus"}
# As pandas, spreadsheets and R call a column of row numbers.
_UNNAMED = re.compile(r"(?i)unnamed: \d+\D?.*|\W*|№|rownames|\.\.\.1")
_DATE = re.compile(
    r"\d{4}-\d\d?-\d\d?([T ]\d.*)?|\d{1,2}([./-])\d{1,2}\2\d{2,4}(,? \d.*)?|\w{3} \w{3} +\d.*\d{4}"
)
_CALLED_SO = "called like what stands beside judgements"
_LONG = 60  # signs; a longer text is no label
_HUGE = 10**6
_FEWEST_CROSSED = 12  # rows
_SURE = 8  # judgements after which two coders without one label in common are no chance


def check_names(table):
    """Refuse a wide table in which a column is called as no coder is."""
    for place, column in enumerate(table):
        if _UNNAMED.fullmatch(str(column)) and _is_index(table.iloc[:, place]):
            why = "has no name, and each of its cells differs, as in an index"
            _refuse(table.columns, [column], why, "give it a name")
    all_words = [_words(str(column))[0] for column in table]
    # What all are called tells nothing: score_ana beside score_ben.
    common = frozenset.intersection(*all_words) if len(all_words) > 1 else frozenset()
    beside = [name for at, name in enumerate(table) if _no_coder(name, table, at, common)]
    if beside:
        _refuse(table.columns, beside, _CALLED_SO, "give it another name")


def check_pair(*columns):
    """Refuse numbers as one of two coders where they are called an id, a date or a count.

    What both are called alike tells nothing: one's score and the other's score.
    """
    for column in columns if len({str(column.name) for column in columns}) > 1 else ():
        words, whole = _words(str(column.name))
        there = column.dropna()
        if (_BESIDE & words or whole in _WHOLE) and len(there) and not _are_words(there):
            _refuse([], [column.name], _CALLED_SO, "rename it")


def _is_index(column):
    """Tell whether a column is numbers or texts with digits, each of them once."""
    cells = column.dropna()
    return len(cells) > 1 and not _are_words(cells) and len(_kinds(cells)) == len(cells)


def _no_coder(name, table, at, common):
    """Tell whether a column is an id, a date, a count or a text, going by what it is called."""
    words, whole = _words(str(name))
    if whole in _MADE_OF_OTHERS and table.shape[1] > 2:
        return True
    sure = bool(_BESIDE & (words - common)) or whole in _WHOLE
    if not (sure or whole in _MAYBE):
        return False
    column = table.iloc[:, at].dropna()
    if column.empty:
        return False
    if _counts_up(column):
        return True
    if sure and not _are_words(column):
        return True
    others = (table.iloc[:, place].dropna() for place in range(table.shape[1]) if place != at)
    mine, known = _kinds(column), set().union(*map(_kinds, others))
    # A coder may well be called Text or Date: then others chose the same words.
    return 2 * len(mine & known) < len(mine) if sure else not mine & known


def _counts_up(column):
    """Tell whether a column is the numbers of the rows, from 0 or 1 on, whatever others hold."""
    return (
        len(column) > 2
        and column.dtype.kind in "iuf"
        and (column.to_numpy(float) == np.arange(len(column)) + (column.iloc[0] == 1)).all()
    )


def _kinds(column):
    """Return the different cells of a column; lists and the like, which are no labels, as text."""
    try:
        return set(column.unique())
    except TypeError:
        return {*map(repr, column)}


@cache
def _words(name):
    """Return the words in the name of a column, likeCount and like_count alike, and all in one.

    An address is that of a coder, whatever words are in it.
    """
    if "@" in name:
        return frozenset(), name
    text = re.sub(r"([a-z])([A-Z])", r"\1 \2", name).casefold()
    return frozenset(re.findall(r"[^\W_]+", text)), re.sub(r"[\W_]", "", text)


def _are_words(column):
    return column.dtype.kind not in "iufbM" and not any(
        isinstance(cell, Number) or str(cell).strip().isdecimal() for cell in column.head(50)
    )


def check_cells(codes, labels, names):
    """Refuse a wide table in which a column cannot hold labels, going by what is in its cells.

    `codes` are posts × coders, places in `labels.found` or −1 for missing; `labels.met` are the
    places in each column.
    """
    coders = [place for place, met in enumerate(labels.met) if met]
    if len(coders) < 2:
        return
    if len(coders) > 2:
        _check_crossed(codes[:, coders], [names[place] for place in coders])
        _check_no_counts(codes[:, coders], labels.found)
    held = np.zeros((len(coders), len(labels.found)), bool)
    for row, place in enumerate(coders):
        held[row, labels.met[place]] = True
    kinds = {}  # columns with the same labels are looked at once
    for row, place in enumerate(coders):
        kinds.setdefault(held[row].tobytes(), []).append((row, place))
    for alike in kinds.values():
        column = _Column(held, alike[0][0], labels.found)
        for _, place in alike:
            column.name, column.codes = names[place], codes[:, place]
            if why := next(column.faults(), None):
                _refuse(names, [names[place]], why, "name the labels in codebook=[…]")


def _check_crossed(codes, names):
    """Refuse a long table that is read as a wide one, whatever its columns are called.

    In it each coder meets each post once; labels never do, but where there are hardly any rows.
    """
    rows = len(codes)
    kinds = [len(set(column)) for column in codes.T.tolist()] if rows >= _FEWEST_CROSSED else []
    for one, other in combinations(range(len(kinds)), 2):
        if kinds[one] * kinds[other] != rows or 1 in (kinds[one], kinds[other]):
            continue
        pairs = codes[:, one].astype(np.int64) * (codes.max() + 2) + codes[:, other]
        if len(np.unique(pairs)) == rows:
            few, many = sorted((one, other), key=lambda place: kinds[place])
            raise ValueError(
                f"Each cell of column {names[few]!r} meets each one of {names[many]!r} once, as "
                "in a long table of coders and posts. If it is one, name its columns: "
                f"table.rename(columns={ {names[few]: 'coder', names[many]: 'post_id'} }), and "
                "call the labels 'label'; if not, name the labels in codebook=[…]."
            )


def _check_no_counts(codes, found):
    """Refuse a table of counts that is read as a table of labels: each row has the same sum."""
    if len(codes) < 5 or not all(isinstance(label, int) for label in found) or (codes < 0).any():
        return
    values = np.array(found, float)[codes]
    sums = values.sum(axis=1)
    if values.min() == 0 and (sums == sums[0]).all() and len(np.unique(values, axis=0)) > 2:
        raise ValueError(
            f"Each row adds up to {sums[0]:g}, as where a cell says how many coders chose a label. "
            "If so, write kit.Counts(table); if not, name the labels in codebook=[…]."
        )


class _Column:
    """The labels of one column beside those of all others."""

    name: object
    codes: np.ndarray

    def __init__(self, held, row, found):
        by = held.sum(axis=0)  # how many columns have each label
        theirs = by - held[row] > 0
        self.held = held
        self.labels = [found[i] for i in np.flatnonzero(held[row])]
        self.others = [found[i] for i in np.flatnonzero(theirs)]
        self.alone = not (held[row] & theirs).any()

    @property
    def number(self):
        """How many cells have a label."""
        return int(np.count_nonzero(self.codes >= 0))

    @property
    def all_differ(self):
        """Whether no label stands in the column twice; asked only where there are several."""
        return len(self.labels) > 1 and self.number == len(self.labels)

    def faults(self) -> Iterator[str]:
        """Yield what shows that this is no coder's column."""
        few = 2 * len(self.others) <= len(self.labels)
        if self.alone and all(map(_is_date, self.labels)):
            yield f"holds dates, such as {str(self.labels[0])!r}, where no other column has any"
        if self.alone and any(map(_is_long, self.labels)) and not any(map(_is_long, self.others)):
            long = next(filter(_is_long, self.labels))
            yield f"holds what is too long for a label, such as {str(long)[:40]!r}"
        if self._is_told():
            yield f"holds different words in each cell, such as {str(self.labels[0])[:40]!r}"
        if few and self.all_differ and (self.number >= 12 or (self.alone and self.number >= 5)):
            yield "differs in each of its cells, as ids and texts do"
        if all(isinstance(label, Number) for label in self.labels + self.others):
            yield from self._of_numbers()
        elif self.alone and self.number >= _SURE and len(self.labels) > 1 and self._others_agree():
            yield f"has no label in common with any other: it has {some(self.labels, 3)}"

    def _others_agree(self):
        """Tell whether the other columns share labels, or there is but one with several."""
        if len(self.held) == 2:
            return bool((self.held.sum(axis=1) > 1).all())
        return self.held[:, self.held.sum(axis=0) > 1].any(axis=1).sum() >= 2

    def _is_told(self):
        """Tell whether short texts are what was judged: all differ, and much longer than labels."""
        if not (self.alone and self.all_differ and self.number > 2 and self.others):
            return False
        mine, theirs = (
            np.mean([len(str(label)) for label in labels]) for labels in (self.labels, self.others)
        )
        return mine >= 12 and mine > 3 * theirs

    def _of_numbers(self):
        odd = [x for x in self.labels if 2 * x % 1]
        enough = len(odd) > 2 or (len(odd) > 1 and self.alone)
        if enough and not any(x % 1 for x in self.others):
            yield f"holds numbers such as {odd[0]}, where all others are whole"
        top, most = max(self.others, default=0), max(self.labels)
        above = sum(x > top for x in self.labels)
        if above > 2 and most >= max(20, 5 * top) and len(self.others) <= 10:
            yield f"holds numbers up to {most}, where the others go up to {top}"


def _is_date(label):
    return (
        _DATE.fullmatch(label) is not None
        if isinstance(label, str)
        else (not isinstance(label, Number) and hasattr(label, "isoformat"))
    )


def _is_long(label):
    if isinstance(label, Number):
        return abs(label) >= _HUGE
    return len(str(label)) > _LONG or (str(label).isdecimal() and len(str(label)) > 6)


def _refuse(names, beside, why, insist):
    kept = [column for column in names if column not in beside]
    one = len(beside) == 1
    which = f"Column {beside[0]!r}" if one else f"The columns {some([*map(repr, beside)])}"
    if why == _CALLED_SO:
        why = f"{'is' if one else 'are'} {why}"
    ids = [c for c in beside if re.fullmatch(r"(.*[\W_])?id", str(c).casefold())]
    cure = (
        f"table.set_index({ids[0]!r})"
        if one and ids
        else (f"table[[{some([*map(repr, kept)], 6)}]]" if kept else "table[['ana', 'ben']]")
    )
    raise ValueError(
        f"{which} {why}, and would count as {'a coder' if one else 'coders'}. "
        f"Keep the coders' columns only: {cure}; or, if it is a coder's, {insist}."
    )


def check_counts(table):
    """Refuse a table of counts in which a column or a row is an index, or the sum of others."""
    for place, name in enumerate(table):
        called = str(name).strip().casefold()
        numbered = _words(str(name))[1] in _MAYBE and _counts_up(table.iloc[:, place])
        if numbered or re.fullmatch(r"unnamed: \d+|id|post[_ ]?id|index", called):
            looks, cure = "the name of the posts", f"table.set_index({name!r})"
        elif _is_sum(table.to_numpy(), place, called):
            looks, cure = "the sum of the others", f"table.drop(columns={name!r})"
        else:
            continue
        raise ValueError(
            f"Column {name!r} would count as a label, and it looks like {looks}. "
            f"Write {cure} in Counts(…)."
        )
    last = str(table.index[-1]).strip().casefold() if len(table) else ""
    if last in _SUMS and _is_sum(table.to_numpy().T, len(table) - 1, last):
        raise ValueError(
            f"The last row, {table.index[-1]!r}, would count as a post, and it is the sum of the "
            "others. Write table.iloc[:-1] in Counts(…)."
        )


def check_labels(names):
    """Refuse a table of counts with one label in two columns, or with two that look alike."""
    looks: dict = {}
    for place, name in enumerate(names):
        if (twin := looks.setdefault(plain(name), place)) != place:
            raise ValueError(
                f"The columns {names[twin]!r} and {name!r} are one label, or look like it. Add "
                "them up, or name all labels in Counts(…, labels=[…])."
            )


def _is_sum(values, place, called):
    """Tell whether a column is the sum of the others: by its name, or where that is no chance."""
    rows, columns = values.shape
    if rows == 0 or values.dtype.kind not in "iuf":
        return False
    if called not in _SUMS and (rows < 3 or columns < 3 or not values[:, place].all()):
        return False
    return bool((2 * values[:, place] == values.sum(axis=1)).all())
