"""Labels become whole numbers once, here; nothing after this point compares texts."""

from numbers import Number

import numpy as np
import pandas as pd

from kit.text.checks import labels_of

# What a missing value turns into when a table passes through str() or a spreadsheet.
_LOST = {"", "nan", "NaN", "None", "<NA>", "NaT"}
_MANY = 500  # a table with more different texts than this holds notes, not labels
_ADDRESSES = 32  # how many cell objects are recognised without hashing


class Labels:
    """The labels met so far, each with its number; strange ones are refused in two sentences."""

    def __init__(self, codebook=None):
        """Start with the codebook's labels, which are then the only ones; or with none."""
        self.declared = labels_of(codebook)
        self.found = list(self.declared or ())
        self._number = {_key(label): i for i, label in enumerate(self.found)}
        self._kinds = {}  # a label of each kind met: number, text …
        self._dtypes = set()  # the columns' categories, and None for a column without
        self._places = {}  # the numbers of a column's categories, by address
        self._met = {}  # the numbers of cells, by address

    def encode(self, columns):
        """Return codes, (columns, posts), of a few Series; −1 for missing.

        A column's name is its coder's. Each label is checked when it is first met.
        """
        try:
            if all(map(_holds_objects, columns)):
                return self._encode_objects(columns)
            return np.array([self._encode_one(column) for column in columns])
        except TypeError:
            raise ValueError(
                f"A column of {_list(column.name for column in columns)} holds something that is "
                "not a label, such as a list. A cell must be one label, or missing."
            ) from None

    def _encode_one(self, column):
        if isinstance(column.dtype, pd.CategoricalDtype):
            return self._encode_categories(column)
        if _holds_objects(column):
            return self._encode_objects([column])[0]
        self._dtypes.add(None)
        codes, labels = pd.factorize(column)
        return self._recode(codes, [self.add(label, column.name) for label in labels])

    def _encode_categories(self, column):
        self._dtypes.add(column.dtype)
        labels = column.array.categories
        if id(labels) not in self._places:
            # A category that nobody chose need not be in the codebook.
            places = [
                -2
                if self.declared and _key(label) not in self._number
                else self.add(label, column.name)
                for label in labels
            ]
            self._places[id(labels)] = places, labels  # kept, so the address stays its own
        places, _ = self._places[id(labels)]
        codes = self._recode(column.array.codes, places)
        if -2 in places and (codes == -2).any():
            self.add(labels[column.array.codes[(codes == -2).argmax()]], column.name)
        return codes

    def _encode_objects(self, columns):
        """Recognise cells by address first: equal texts are nearly always the same object.

        Comparing addresses is some ten times faster than hashing texts. A cell that is not
        recognised takes the slow way, and the next one like it the fast way.
        """
        self._dtypes.add(None)
        cells = [np.asarray(column.array, object) for column in columns]
        address = np.frombuffer(b"".join(cell.tobytes() for cell in cells), np.intp)
        address = address.reshape(len(cells), -1)
        codes = np.zeros(address.shape, self._dtype)  # 0 is not met yet, 1 is missing
        for known, (code, _) in self._met.items():
            codes += (address == known).view(np.int8) * codes.dtype.type(code + 2)
        for row in np.flatnonzero((codes == 0).any(axis=1)):
            cell, unmet = cells[row], np.flatnonzero(codes[row] == 0)
            if len(unmet):  # else a row before has taught us the rest
                slow = self._hash(cell[unmet], columns[row].name)
                codes = codes.astype(self._dtype, copy=False)
                codes[row, unmet] = slow + 2
                new, place = np.unique(slow, return_index=True)
                for code, first in zip(new.tolist(), unmet[place], strict=True):
                    if len(self._met) < _ADDRESSES:
                        known = int(address[row, first])
                        self._met[known] = code, cell[first]  # kept, so the address stays its own
                        later = (address[row + 1 :] == known).view(np.int8)
                        codes[row + 1 :] += later * codes.dtype.type(code + 2)
        return codes - codes.dtype.type(2)

    def _hash(self, cells, coder):
        """Return the codes of cells that may be anything."""
        codes, labels = pd.factorize(cells)
        if not all(isinstance(label, str) for label in labels):
            for one in {type(cell): cell for cell in cells}.values():
                if not pd.isna(one):
                    self.add(one, coder)  # to pandas True is 1: make sure that both are met
        return self._recode(codes, [self.add(label, coder) for label in labels])

    @property
    def _dtype(self):
        """Bytes while they suffice, with some to spare for the codes of missing and unmet."""
        return np.dtype(np.int8 if len(self.found) <= 120 else np.int32)

    def _recode(self, codes, places):
        """Turn codes whose labels have these places into codes into ours."""
        if places == list(range(len(places))):
            return codes.astype(self._dtype, copy=False)
        # The last place is where code −1, missing, finds itself again.
        return np.array([*places, -1], self._dtype)[codes]

    def add(self, label, coder):
        """Return the number of a label, or say why it cannot be one."""
        label = label.item() if isinstance(label, np.generic) else label
        if isinstance(label, float) and label.is_integer():
            label = int(label)  # pandas turns 1 into 1.0 where another cell is missing
        key = _key(label)
        if key in self._number:
            return self._number[key]
        self._check(label, coder)
        self._number[key] = len(self.found)
        self.found.append(label)
        return self._number[key]

    def _check(self, label, coder):
        twin = next((known for known in self.found if _plain(known) == _plain(label)), None)
        if self.declared:
            hint = f"It has {_a(twin)}, {twin!r}: write it exactly so."
            raise ValueError(
                f"{label!r} in column {coder!r} is not a label of the codebook. "
                + (f"Its labels are: {_list(self.declared)}." if twin is None else hint)
            )
        if isinstance(label, str) and label.strip() in _LOST:
            raise ValueError(
                f"Column {coder!r} has the text {label!r}, which looks like a missing value that "
                f"became text. Write table.replace({label!r}, pd.NA), "
                "or name it in codebook=[…] if it is a label."
            )
        self._kinds.setdefault(_key(label)[0], label)
        if len(self._kinds) > 1:
            first, second = self._kinds.values()
            raise ValueError(
                f"The labels mix {_a(first)}, {first!r}, and {_a(second)}, {second!r} "
                f"(column {coder!r}). Make them all alike, for example all text: "
                "table.map(str, na_action='ignore')."
            )
        if twin is not None:
            raise ValueError(
                f"{twin!r} and {label!r} (column {coder!r}) differ only in capitals or spaces. "
                "Write them alike, or name both in codebook=[…] if they are two labels."
            )
        if isinstance(label, str) and len(self.found) == _MANY:
            raise ValueError(
                f"There are more than {_MANY} different texts, which is too many for labels. "
                "Keep only the coders' columns."
            )

    @property
    def _shared(self):
        """The categories, if every column has the same ones."""
        return next(iter(self._dtypes)) if len(self._dtypes) == 1 else None

    def order(self):
        """Return the numbers of the labels in the codebook's order, the categories' or sorted."""
        if self.declared or self._shared is not None:
            return list(range(len(self.found)))
        return sorted(range(len(self.found)), key=lambda number: self.found[number])

    @property
    def ordered(self):
        """Tell whether that order means anything, so that an ordinal coefficient may use it."""
        shared = self._shared
        return (
            bool(self.declared)
            or (shared is not None and bool(shared.ordered))
            or all(isinstance(label, Number) for label in self.found)
        )


def _holds_objects(column):
    """Tell whether a column's cells are Python objects: texts, or anything."""
    return getattr(column.dtype, "storage", "") == "python" or column.dtype == object


def _key(label):
    """Tell 1 from "1", and from True, which Python holds to be equal to 1."""
    if isinstance(label, bool):
        return "truth", label
    if isinstance(label, Number):
        return "number", label
    return ("text" if isinstance(label, str) else "other"), label


def _a(label):
    kinds = {"truth": "a yes/no", "number": "a number", "text": "a text", "other": "a thing"}
    return kinds[_key(label)[0]]


def _plain(label):
    return " ".join(str(label).split()).casefold()


def _list(labels):
    return ", ".join(map(repr, labels))
