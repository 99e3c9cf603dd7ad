"""Labels become whole numbers once, here; nothing after this point compares texts."""

from datetime import date, time
from numbers import Number

import numpy as np
import pandas as pd

from kit.scoring.alike import PARTNERS, differences, in_words, means_missing, missing_number, plain
from kit.text.checks import labels_of

_MANY = 500  # a table with more different texts than this holds notes, not labels


class Labels:
    """The labels met so far, each with its number; strange ones are refused in two sentences."""

    def __init__(self, codebook=None):
        """Start with the codebook's labels, which are then the only ones; or with none."""
        self.declared = labels_of(codebook)
        self.found = list(self.declared or ())
        self._number = {_key(label): i for i, label in enumerate(self.found)}
        self._plain = {plain(label): label for label in self.found}  # how the found ones look
        self._kinds = {}  # of each kind met, number, text …: a label and its column
        self._dtypes = set()  # the columns' categories, and None for a column without
        self.met = []  # for each column, the numbers of the labels in it

    def encode(self, column):
        """Return the codes of one Series, (posts,), whose name is its coder's; −1 for missing.

        Each label is checked when it is first met.
        """
        if isinstance(column.dtype, pd.CategoricalDtype):
            self._dtypes.add(column.dtype)
            codes, labels = column.array.codes, column.array.categories
            used = {*np.unique(codes)}
        else:
            self._dtypes.add(None)
            if _may_be_anything(column):
                return self._encode_each(column)
            codes, labels = pd.factorize(column)
            used = range(len(labels))
        # A category that nobody chose is a label too, but need not be in the codebook.
        places = [
            self.add(label, column.name) if code in used or not self.declared else -1
            for code, label in enumerate(labels)
        ]
        self.met.append([place for code, place in enumerate(places) if code in used])
        # The last place is where code −1, missing, finds itself again.
        return np.array([*places, -1], np.int32)[codes]

    def _encode_each(self, column):
        """Do the same cell by cell: to pandas, True and 1 are the same."""
        cells = zip(column, column.notna(), strict=True)
        places = [self.add(cell, column.name) if there else -1 for cell, there in cells]
        self.met.append([place for place in {*places} if place >= 0])
        return np.array(places, np.int32)

    def add(self, label, coder):
        """Return the number of a label, or say why it cannot be one."""
        label = label.item() if isinstance(label, np.generic) else label
        if isinstance(label, float) and label.is_integer():
            label = int(label)  # pandas turns 1 into 1.0 where another cell is missing
        key = _key(label)
        try:
            if key in self._number:
                return self._number[key]
            if isinstance(label, tuple | frozenset | bytes | complex):
                raise TypeError
        except TypeError:
            raise ValueError(
                f"Column {coder!r} holds something that is not a label, such as a list. "
                "A cell must be one label, or missing."
            ) from None
        self._check(label, coder)
        self._number[key] = len(self.found)
        self.found.append(label)
        self._plain.setdefault(plain(label), label)
        return self._number[key]

    def _check(self, label, coder):
        twin = self._twin(label)
        if self.declared:
            raise ValueError(
                f"{label!r} in column {coder!r} is not a label of the codebook. "
                + self._hint(label, twin)
            )
        if means_missing(label):
            raise ValueError(
                f"Column {coder!r} has the text {label!r}, which looks like a missing value that "
                f"became text. Write table.replace({label!r}, pd.NA), "
                "or name it in codebook=[…] if it is a label."
            )
        self._check_kind(label, coder)
        if twin is not None:
            both = f"{_shown(twin, label)} and {_shown(label, twin)}"
            raise ValueError(
                f"{both} (column {coder!r}) differ only in {in_words(twin, label)}. "
                "Write them alike, or name both in codebook=[…] if they are two labels."
            )
        if isinstance(label, str) and len(self.found) == _MANY:
            raise ValueError(
                f"There are more than {_MANY} different texts by column {coder!r}, which is too "
                "many for labels. Keep only the coders' columns."
            )

    def _twin(self, label):
        """Return a label that looks like this one, or is another word for it; or None."""
        looks = plain(label)
        if looks in self._plain:
            return self._plain[looks]
        near = (word for word in PARTNERS.get(looks, ()) if word in self._plain)
        return next((self._plain[word] for word in near), None)

    def _hint(self, label, twin):
        """Say what would work instead of a label that the codebook lacks."""
        if twin is not None:
            differ = f"; they differ in {in_words(twin, label)}" if _look_same(label, twin) else ""
            return f"It has {_a(twin)}, {twin!r}: write it exactly so{differ}."
        if means_missing(label):
            return f"If it means missing, write table.replace({label!r}, pd.NA)."
        return f"Its labels are: {_list(self.declared)}."

    def _check_kind(self, label, coder):
        """Refuse numbers beside texts, and the like; this may be a column that is no coder's."""
        self._kinds.setdefault(_key(label)[0], (label, coder))
        if len(self._kinds) > 1:
            (first, before), (second, _) = self._kinds.values()
            columns = f"column {coder!r}" if before == coder else f"columns {before!r}, {coder!r}"
            raise ValueError(
                f"The labels mix {_a(first)}, {first!r}, and {_a(second)}, {second!r} "
                f"({columns}). Keep only the coders' columns, and make the labels all alike, "
                "for example all text: table.map(str, na_action='ignore')."
            )

    @property
    def _shared(self):
        """The categories, if every column has the same ones."""
        return next(iter(self._dtypes)) if len(self._dtypes) == 1 else None

    def order(self):
        """Return the numbers of the labels in the codebook's order, the categories' or sorted.

        Refuse numbers that by custom mean missing, now that all labels are known.
        """
        if self.declared:
            return list(range(len(self.found)))
        if (number := missing_number(self.found)) is not None:
            raise ValueError(
                f"The number {number} lies far from the other labels, and in many tables it means "
                f"missing. Write table.replace({number!r}, pd.NA), "
                "or name it with the others in codebook=[…] if it is a label."
            )
        if self._shared is not None:
            return list(range(len(self.found)))
        places = range(len(self.found))
        try:
            return sorted(places, key=lambda place: self.found[place])
        except TypeError:  # such as times with and without a zone
            return sorted(places, key=lambda place: str(self.found[place]))

    @property
    def ordered(self):
        """Tell whether that order means anything, so that an ordinal coefficient may use it."""
        shared = self._shared
        return (
            bool(self.declared)
            or (shared is not None and bool(shared.ordered))
            or all(isinstance(label, Number) for label in self.found)
        )


def _may_be_anything(column):
    """Tell whether cells may be of any kind: numbers beside texts, yes beside 1, a list."""
    return column.dtype == object and pd.api.types.infer_dtype(column) != "string"


def _key(label):
    """Tell 1 from "1", and from True, which Python holds to be equal to 1."""
    if isinstance(label, bool):
        return "truth", label
    if isinstance(label, Number):
        return "number", label
    if isinstance(label, date | time | pd.Timedelta):
        return "date", label
    return ("text" if isinstance(label, str) else "other"), label


def _a(label):
    kinds = {"truth": "a yes/no", "number": "a number", "text": "a text", "other": "a thing"}
    return (kinds | {"date": "a date"})[_key(label)[0]]


def _shown(label, twin):
    """Return a label in quotation marks, and with its odd signs spelt out where that helps."""
    return ascii(label) if _look_same(label, twin) else repr(label)


def _look_same(label, twin):
    """Tell whether nobody could see the difference between two texts."""
    seen = {"capitals", "spaces", "signs at the end", "spaces or hyphens"}
    return not (str(label) + str(twin)).isascii() and not seen & {*differences(twin, label)}


def _list(labels):
    return ", ".join(map(repr, labels))
