"""Predictions: figures to be guessed before they are seen.

A prediction is a small TOML file in `data/predictions`, or a table of your own. Each figure to be
guessed is one "post", and the guesses 0, 5, … 100 are the labels of an ordinal codebook. So saved
answers, hand-in codes, pooling and reports work for guesses as they do for judgements.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from kit.material import toml
from kit.material.assignment import FIGURE, Assignment
from kit.material.codebooks import Category, Codebook
from kit.material.data import _resource, folder, load
from kit.material.marks import post_mark
from kit.material.toml import NUMBER, TABLE, TEXT, Kind, list_of, needed, one_of, spelt
from kit.text.markup import InWords
from kit.text.say import many
from kit.text.shown import cells
from kit.text.words import listed, say

if TYPE_CHECKING:
    import pandas as pd

STEP = 5
LABELS = tuple(str(number) for number in range(0, 101, STEP))
KINDS = ("curve", "bars")

_NAME = spelt(r"[a-z0-9][a-z0-9-]*", "small letters, digits and hyphens")
_VALUES = Kind("be a list of texts or numbers", '{} = ["…", 2012]', list_of(str, int, float))
_PREDICTION = {
    "name": needed(_NAME),
    "title question unit": needed(TEXT),
    "kind": needed(one_of(*KINDS)),
    "table x y": needed(TEXT),
    "version": NUMBER,
    "by note": TEXT,
    "curves points given breaks": _VALUES,
    "where names": TABLE,
}
_STATUS = {
    "secondary": "read in one copy",
    "doubtful": "doubtful",
}
# A source that begins with one of these says how figures came about, and not who published them.
MADE = ("simulated", "computed", "counted", "estimated", "invented")


class Item(NamedTuple):
    """One figure. `x` is as in the table; `curve` is "" where there is only one.

    The number is called `published` whatever it is; a prediction's `words` say what it is.
    """

    post_id: str
    curve: str
    x: object
    published: float
    given: bool
    source: str


class Break(NamedTuple):
    """A change in how the figures were made: between which x it lies, and what changed."""

    at: float
    text: str


class Words(NamedTuple):
    """What figures are called: "published" only where somebody has published them."""

    head: str  # over a column
    all: str  # all of them, as in "you have seen …"


@dataclass(frozen=True, eq=False)
class Prediction:
    """Figures to be guessed, and what they are.

    Attributes
    ----------
    name, title, question, unit, kind : str
        `kind` is "curve", over numbers such as years, or "bars". Values are from 0 to 100.
    items : tuple of Item
        Every figure, also those that are given from the start.
    breaks : tuple of Break
        Changes in how a survey asked, among the years shown.
    note, notice : str
        What to know beforehand, and what a source asks to be printed with its figures.
    made : str
        How the figures came about: "published", or such as "simulated"; "" if nobody said.
    """

    name: str
    title: str
    question: str
    unit: str
    kind: str
    items: tuple[Item, ...]
    x_name: str = "x"
    curve_name: str = "curve"
    version: int = 1
    breaks: tuple[Break, ...] = ()
    note: str = ""
    notice: str = ""
    made: str = "published"
    _found: dict = field(default_factory=dict, repr=False)

    @property
    def activity(self) -> str:
        """The name of the file of answers."""
        return f"predict-{self.name}"

    @property
    def assignment(self) -> Assignment:
        """What can be pooled: its figures, their marks, the codebook and the key."""
        return Assignment(self.activity, self.marks, self.codebook, self.posts, self.key)

    @property
    def curves(self) -> tuple[str, ...]:
        """The names of the curves; one empty text where there is only one."""
        return tuple(dict.fromkeys(item.curve for item in self.items))

    @property
    def xs(self) -> tuple:
        """The values of x, in order."""
        return tuple(dict.fromkeys(item.x for item in self.items))

    @property
    def asked(self) -> tuple[Item, ...]:
        """The items to be guessed: all that are not given."""
        return tuple(item for item in self.items if not item.given)

    @property
    def sign(self) -> str:
        """What stands behind a number: "%" for any share, else a short unit, or nothing."""
        return "%" if self.unit.startswith("%") else self.unit if len(self.unit) <= 12 else ""

    @property
    def counted(self) -> str:
        """The unit and, where figures were not published, how they came about."""
        said = self.made in ("", "published") or self.made in self.unit.lower()
        return self.unit if said else f"{self.unit}, {self.made}"

    @property
    def words(self) -> Words:
        """What the figures are called wherever they are shown; the browser says it likewise."""
        return Words(say("made-head", made=self.made), say("made-all", made=self.made))

    @property
    def codebook(self) -> Codebook:
        """The ordinal codebook of the guesses 0, 5, … 100."""
        sign = f" {self.sign}" if self.sign else ""
        return Codebook(
            name=self.activity,
            title=self.title,
            question=self.question,
            level="ordinal",
            categories=tuple(_category(label, sign) for label in LABELS),
            version=self.version,
            unit=FIGURE,
            note=self.note,
        )

    @property
    def posts(self) -> pd.DataFrame:
        """The items to be guessed as posts, by post_id: text, curve, point, set and published."""
        import pandas as pd

        rows = [
            (item.post_id, f"{_where(item)}. {self.question}", item.curve, str(item.x))
            for item in self.asked
        ]
        table = pd.DataFrame(rows, columns=["post_id", "text", "curve", "point"], dtype="string")
        published = [item.published for item in self.asked]
        return table.assign(set=self.activity, published=published).set_index("post_id")

    @property
    def marks(self) -> dict[str, str]:
        """The fingerprint of each post, by its id."""
        texts = self.posts["text"].items()
        return {str(post_id): post_mark(text, "", "") for post_id, text in texts}

    @property
    def key(self) -> pd.DataFrame:
        """The figures as a key, indexed by post_id, with the columns of the kit's key.

        The label is the step nearest to the figure; also accepted is what lies within 5 of it.
        """
        import pandas as pd

        rows = []
        for item in self.asked:
            near = nearest(item.published)
            close = [x for x in LABELS if abs(int(x) - item.published) <= STEP and x != near]
            source = f" ({item.source})" if item.source else ""
            reason = f"{self.words.head}: {self.shown(item.published)}{source}."
            rows.append(
                (item.post_id, self.activity, self.activity, near, "|".join(close), reason, "")
            )
        columns = ["post_id", "set", "codebook", "label", "also_accepted", "reason", "dissent"]
        table = pd.DataFrame(rows, columns=columns, dtype="string").set_index("post_id")
        return table.assign(contested=False)

    def shown(self, value: float) -> str:
        """Return a value with its sign: 22 %."""
        return f"{value:g} {self.sign}".strip()

    def find(self, curve: str, x: object) -> Item | None:
        """Return the item at x on a curve, or None."""
        if not self._found:
            self._found.update({(i.curve, shown_x(i.x)): i for i in self.items})
        return self._found.get((curve, shown_x(x)))

    def table(self, values: Mapping[str, float]) -> pd.Series | pd.DataFrame:
        """Return values by post_id as a Series over x, or with several curves as a DataFrame."""
        import pandas as pd

        index = pd.Index(list(self.xs), name=self.x_name)
        columns = {}
        for curve in self.curves:
            row = [self.find(curve, x) for x in self.xs]
            columns[curve] = [values.get(item.post_id) if item else None for item in row]
        if self.curves == ("",):
            return pd.Series(columns[""], index, name=self.title)
        return pd.DataFrame(columns, index).rename_axis(columns=self.curve_name)

    def __repr__(self):
        """Say what is to be guessed, and give nothing away."""
        return f"Prediction({self.name!r}, {many(len(self.asked), 'point')} to guess)"


def nearest(value):
    """Return the label nearest to a value from 0 to 100; halves go up.

    >>> nearest(22), nearest(97.5)
    ('20', '100')
    """
    return LABELS[math.floor(value / STEP + 0.5)]


def tenth(value):
    """Round to one decimal as the browser does, halves up: so that both print the same.

    >>> tenth(2.25), tenth(-2.25)
    (2.3, -2.2)
    """
    return math.floor(value * 10 + 0.5) / 10


def shown_x(x):
    """Return a value of x as it is written: 2012 rather than 2012.0."""
    return f"{x:g}" if isinstance(x, float) else str(x)


def _where(item):
    return f"{shown_x(item.x)}, {item.curve}" if item.curve else shown_x(item.x)


def _category(label, sign):
    """Return a label's place in the codebook; what the other parts say follows from the number."""
    at = int(label)
    other = at + STEP if at < 100 else at - STEP
    low, high = max(at - STEP / 2, 0), min(at + STEP / 2, 100)
    return Category(
        label=label,
        definition=f"About {label}{sign}.",
        include=(f"from {low:g} to {high:g}{sign}",),
        exclude=(),
        example={"text": f"{label}{sign}", "why": "It is this step itself."},
        near_miss={
            "text": f"{other}{sign}",
            "why": "It is a step of its own.",
            "instead": str(other),
        },
        tie_break="Halfway between two steps, take the upper one.",
    )


# --- How far a guess is off ---------------------------------------------------------------------


@dataclass(frozen=True, repr=False)
class Furthest(InWords):
    """Where a guess is furthest off, and how far guesses are off on average; prints as sentences.

    `gap` is guess minus figure, in points: above 0 is too high. `mean_gap` is the average
    distance without its sign, over `guesses` guesses. With nothing guessed, all are None.
    """

    text: str
    x: object = None
    curve: str = ""
    guess: float | None = None
    published: float | None = None
    gap: float | None = None
    mean_gap: float | None = None
    guesses: int = 0

    def __str__(self):
        return self.text

    __repr__ = __str__


def furthest(prediction, guesses):
    """Return where guesses, {post_id: number}, are furthest off.

    `web/src/predict/sentences.js` writes the same sentences; of two that are equally far, the
    first counts.
    """
    off = [(i, guesses[i.post_id]) for i in prediction.asked if guesses.get(i.post_id) is not None]
    if not off:
        return Furthest(say("nothing-drawn", cells=cells()))
    item, guess = max(off, key=lambda pair: abs(tenth(pair[1] - pair[0].published)))
    gaps = [tenth(value - i.published) for i, value in off]
    gap, mean = tenth(guess - item.published), tenth(sum(map(abs, gaps)) / len(gaps))
    told = {
        "made": prediction.made,
        "place": _where(item),
        "mine": prediction.shown(guess),
        "figure": prediction.shown(item.published),
        "by": abs(gap),
        "way": "high" if gap > 0 else "low" if gap < 0 else "right",
    }
    if len(off) == 1:
        text = say("off-one", **told)
    else:
        text = _on_average(gaps, mean) + (f" {say('off-most', **told)}" if gap else "")
    return Furthest(text, item.x, item.curve, guess, item.published, gap, mean, len(off))


def _on_average(gaps, mean):
    """Say how far guesses are off on average, and how many in which direction."""
    counts = {
        "off-high": sum(gap > 0 for gap in gaps),
        "off-low": sum(gap < 0 for gap in gaps),
        "off-none": sum(gap == 0 for gap in gaps),
    }
    said = listed(say(name, guesses=number) for name, number in counts.items() if number)
    return say("off-on-average", guesses=len(gaps), mean=mean, counts=said)


# --- The kit's predictions ----------------------------------------------------------------------


def predictions():
    """Return the names of the kit's predictions."""
    return sorted(path.stem for path in (folder() / "predictions").glob("*.toml"))


def assignments():
    """Yield each of the kit's predictions as an `Assignment`, which can be pooled."""
    for name in predictions():
        yield _read(folder() / "predictions" / f"{name}.toml").assignment


def prediction(name: str | Path | Prediction) -> Prediction:
    """Return a prediction of the kit by its name, or your own from the path of a TOML file.

    >>> prediction("us-65-plus")
    Prediction('us-65-plus', 7 points to guess)
    """
    if isinstance(name, Prediction):
        return name
    path = toml.find(name, "prediction")
    return _read(path) if str(name) in predictions() else _read_own(path)


def _read_own(path):
    return _made(toml.complete(path, "prediction", problems))


# What is the kit's own does not change; one's own file may, between two cells.
_read = cache(_read_own)


def _made(raw):
    """Return the prediction that a complete TOML file describes."""
    rows, _ = _rows(raw)
    names = raw.get("names", {})
    sources = _sources() if "source_id" in rows else {}
    curves = rows[raw["by"]] if "by" in raw else [""] * len(rows)
    given, items = raw.get("given", []), []
    for place, curve in enumerate(curves):
        row = rows.iloc[place]
        curve, x = names.get(curve, curve), names.get(row[raw["x"]], row[raw["x"]])
        post_id = f"{curve}/{shown_x(x)}" if curve else shown_x(x)
        source = sources.get(row.get("source_id"), "")
        if status := _STATUS.get(row.get("status"), ""):
            source = f"{source}; {status}" if source else status
        value = round(float(row[raw["y"]]), 2)
        free = row[raw["x"]] in given or post_id in given
        items.append(Item(post_id, curve, getattr(x, "item", lambda x=x: x)(), value, free, source))
    return Prediction(
        **{part: raw[part] for part in ("name", "title", "question", "unit", "kind")},
        items=tuple(items),
        x_name=raw["x"],
        curve_name=raw.get("by", "curve"),
        version=raw.get("version", 1),
        breaks=_breaks(raw, [item.x for item in items]) if raw["kind"] == "curve" else (),
        note=raw.get("note", ""),
        notice=_resource(raw["table"]).get("notice", ""),
    )


def problems(raw):
    """List in plain sentences all that is wrong with a prediction read from TOML (a dict)."""
    found = toml.faults(raw, _PREDICTION)
    if "curves" in raw and "by" not in raw:
        found.append("It has curves, but no by; name the column that tells the curves apart.")
    return found or _rows(raw)[1]


def _rows(raw):
    """Return the rows in the order of curves and points, and all that is wrong with them."""
    import pandas as pd

    try:
        table = load(raw["table"], **raw.get("where", {})).reset_index()
    except ValueError as error:
        stray = [part for part in raw.get("where", {}) if part in toml.parts(_PREDICTION)]
        hint = [f"What is no column, such as {stray[0]}, stands above [where]."] if stray else []
        return None, [str(error), *hint]
    columns = {part: raw[part] for part in ("x", "y", "by") if part in raw}
    if strange := [f"{part} = {name!r}" for part, name in columns.items() if name not in table]:
        known = ", ".join(map(str, table.columns))
        return None, [f"{raw['table']} has no column for {', '.join(strange)}; it has: {known}."]
    numeric = [part for part in "xy" if pd.api.types.is_numeric_dtype(table[raw[part]])]
    if "y" not in numeric:
        return None, [f"y = {raw['y']!r} holds no numbers; name the column of the figures."]
    if raw["kind"] == "curve" and "x" not in numeric:
        return None, ['A curve needs numbers on x, such as years; for groups, say kind = "bars".']
    points = raw.get("points") or list(table[raw["x"]].drop_duplicates())
    every = list(table[raw["by"]].drop_duplicates()) if "by" in raw else [""]
    curves = raw.get("curves") or every
    found, chosen, ids = [], [], []
    for curve in curves:
        part = table[table[raw["by"]] == curve] if curve else table
        for x in points:
            here = part[part[raw["x"]] == x]
            ids += [x, f"{curve}/{shown_x(x)}"]
            if fault := _row_fault(here, raw["y"]):
                found.append(f"{shown_x(x)}{', ' * bool(curve)}{curve}: {fault}")
            chosen.append(here)
    if any(len(set(several)) < len(several) for several in (points, curves)):
        found.append("A point or a curve stands there twice; keep one.")
    given = raw.get("given", [])
    found += [f"given names {x!r}, which is not one of the points." for x in given if x not in ids]
    if all(x in given for x in points):
        found.append("All points are given, so that nothing is left to guess; give fewer.")
    known = set(load("survey_breaks").index)
    found += [
        f"breaks names {name!r}, which is not in survey_breaks."
        for name in raw.get("breaks", ())
        if name not in known
    ]
    return (None if found else pd.concat(chosen)), found


def _row_fault(here, y):
    """Say what is wrong with the rows found for one point, or ""."""
    import pandas as pd

    if len(here) != 1:
        return f"{len(here)} rows of the table fit, and one is needed; change [where]."
    value = here[y].iloc[0]
    if pd.isna(value):
        why = here["why_missing"].iloc[0] if "why_missing" in here else ""
        return f"the table has no figure{f' ({why})' if why else ''}; leave this point out."
    return "" if 0 <= value <= 100 else f"{value:g} stands there, but guesses go from 0 to 100."


@cache
def _sources():
    """Return the name of each source: publisher and title."""
    table = load("sources").reset_index()
    return {
        row.source_id: ", ".join(filter(None, (row.publisher or row.authors, row.title)))
        for row in table.itertuples()
    }


def _breaks(raw, xs):
    """Return the changes among the years shown: those named in the file, or all but wordings."""
    import pandas as pd

    found = []
    for row in load("survey_breaks").reset_index().to_dict("records"):
        if raw["table"] not in row["tables"].split("|"):
            continue
        wanted = raw.get("breaks")
        if row["break_id"] not in wanted if wanted is not None else row["kind"] == "wording":
            continue
        first, last, at = row["first_year"], row["last_year"], None
        if pd.notna(first) and min(xs) < first <= max(xs):
            at = first - 0.5
        elif pd.notna(last) and min(xs) <= last < max(xs):
            at = last + 0.5
        if at is not None:
            found.append(Break(float(at), f"{row['period']}: {row['what_changed']}"))
    return tuple(sorted(found))
