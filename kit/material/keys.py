"""The key to a set of posts, read in one way: by scores, gradebook, report, handout and widgets.

A key is a table with a row a post: post_id, as its index or a column, and label. Where there are
any, it has also_accepted (labels separated by "|"), reason, dissent and contested as well. It
may come from the kit, from a spreadsheet or from Python, so a cell may be text or a number.
"""

import numpy as np
import pandas as pd

from kit.material.marks import by_id, text_ids
from kit.text.checks import labels_of
from kit.text.say import some

_YES = {"true", "yes", "1", "1.0"}
_NO = {"false", "no", "0", "0.0"}
_LISTED = 12  # labels that a refusal lists


def read_key(key, codebook=None, posts=None, *, as_text=None):
    """Return a key as a table that needs no more reading.

    Parameters
    ----------
    key : DataFrame
        With a column label, as described above; also one that this function returned.
    codebook : Codebook or list of labels, optional
        A label that it lacks is refused. Spaces around a label are forgiven.
    posts : list of post_ids, optional
        Return the rows of these posts, in this order. Posts that the key lacks get no label.
    as_text : bool, optional
        Turn labels that are numbers into text: 4 and 4.0 become "4". By default, if the labels
        of the codebook are text.

    Returns
    -------
    DataFrame
        Indexed by post_id, which is text, with the columns label (None where there is no right
        answer), also_accepted (a tuple of other labels, as text), contested (True or False),
        reason and dissent (text, "" where there is none).

    Raises
    ------
    TypeError
        It is not a table with a column label.
    ValueError
        A post stands there twice, a label is not in the codebook, or contested is neither yes
        nor no.

    Examples
    --------
    >>> raw = pd.DataFrame({"post_id": [1, 2], "label": ["x", ""], "contested": ["no", "TRUE"]})
    >>> read_key(raw)[["label", "contested"]].to_dict("index")
    {'1': {'label': 'x', 'contested': False}, '2': {'label': None, 'contested': True}}
    """
    load = f'kit.load("key", codebook="{getattr(codebook, "name", "direction")}")'
    if not isinstance(key, pd.DataFrame) or "label" not in key:
        got = (
            f"has the columns {', '.join(map(str, key))}"
            if hasattr(key, "columns")
            else f"is a {type(key).__name__}"
        )
        raise TypeError(
            f"A key is a table with a column 'label', a row a post, but this {got}. Try {load}."
        )
    key = by_id(key)
    if not key.index.is_unique:
        twice = some(key.index[key.index.duplicated()].unique())
        raise ValueError(
            f"The key has more than one row for some posts: {twice}. "
            f"Load the key of one codebook only: {load}."
        )
    if posts is not None:
        key = key.reindex(text_ids(pd.Index(posts)))
    known = labels_of(codebook) or ()
    if as_text is None:
        as_text = bool(known) and all(isinstance(label, str) for label in known)
    labels = _read(key, "label", lambda cell: _label(cell, known, as_text))
    accepted = _read(key, "also_accepted", _parts, ())
    columns = {
        "label": labels[1][labels[0]],
        "also_accepted": _accepted(key.index, labels, accepted, codebook),
        "contested": _contested(key),
    }
    for name in ("reason", "dissent"):
        codes, texts = _read(key, name, str, "")
        columns[name] = texts[codes]
    return pd.DataFrame(
        {name: pd.Series(column, key.index, column.dtype) for name, column in columns.items()}
    )


def agreement(entry, label):
    """Tell whether a label agrees with what the key says of one post: one row, as a dict.

    None where that cannot be said: careful readers part ways over the post (it is contested), or
    it has no right answer. A label that the key accepts beside its own agrees. This is what
    agreement with the key means wherever the kit counts it; in the browser it is `agreement` in
    ``web/src/parts/verdict.js``.

    >>> agreement({"label": "x", "also_accepted": ("y",), "contested": False}, "y")
    True
    """
    if not entry["label"] or entry["contested"]:
        return None
    return label == entry["label"] or label in entry["also_accepted"]


def right_labels(key, labels):
    """Return posts × labels: which the key has or accepts; none where it has no right answer.

    `key` is as `read_key` returns it, with the same labels.

    >>> raw = pd.DataFrame({"label": ["x", None], "also_accepted": ["y|z", ""]}, index=["p1", "p2"])
    >>> right_labels(read_key(raw), ["x", "y", "z"]).tolist()
    [[True, True, True], [False, False, False]]
    """
    place = {label: number for number, label in enumerate(labels)}
    right = np.zeros((len(key), len(labels)), bool)
    at = np.array([place.get(label, -1) for label in key["label"]], int)
    rows = np.flatnonzero(at >= 0)
    right[rows, at[rows]] = True
    for row, accepted in enumerate(key["also_accepted"]):
        for label in accepted:
            right[row, place[label]] = True
    return right


def _read(key, name, read, blank=None):
    """Return a column as codes and what they stand for: what `read` makes of each kind of cell.

    A million cells hold few kinds, and each is read once. What is missing or blank, the last
    kind, becomes `blank`.
    """
    codes, kinds = np.full(len(key), -1), []
    if name not in key:
        pass
    elif key[name].dtype == object and pd.api.types.infer_dtype(key[name]) != "string":
        # To pandas True is 1, and a list is of no kind: so each cell is a kind of its own.
        there = key[name].notna().to_numpy()
        kinds = key[name][there].tolist()
        codes[there] = np.arange(len(kinds))
    else:
        codes, kinds = pd.factorize(key[name])
    made = np.empty(len(kinds) + 1, object)
    for number, cell in enumerate(kinds):
        nothing = isinstance(cell, str) and not cell.strip()
        made[number] = blank if nothing else read(cell)
    made[-1] = blank
    return np.where(codes < 0, len(kinds), codes), made


def _label(cell, known, as_text):
    if isinstance(cell, str):
        return cell if not known or cell in known else cell.strip()
    return _text(cell) if as_text and cell is not None else cell


def _text(cell):
    """Return a label as text: a spreadsheet turns 4 into 4.0 where a cell below is empty."""
    whole = isinstance(cell, float) and cell.is_integer()
    return str(int(cell) if whole else cell).strip()


def _parts(cell):
    """Return the labels in one cell: "a | b", a list of labels, or one number."""
    if isinstance(cell, str):
        cell = cell.split("|")
    elif not isinstance(cell, list | tuple | set | frozenset):
        cell = [cell]
    return tuple(filter(None, map(_text, cell)))


def _accepted(ids, labels, accepted, codebook):
    """Return for each post the labels accepted beside its own, as a tuple; none beside none.

    Refuse labels that are not in the codebook.
    """
    known = {text for label in labels_of(codebook) or () for text in (label, str(label))}
    pairs, place = np.unique(labels[0] * len(accepted[1]) + accepted[0], return_inverse=True)
    made, strange = np.empty(len(pairs), object), {}
    for number, pair in enumerate(pairs):
        label, also = labels[1][pair // len(accepted[1])], accepted[1][pair % len(accepted[1])]
        made[number] = () if label is None else tuple(x for x in also if x != label)
        if lacks := {label, *also} - {None} - known if known else ():
            strange[number] = lacks
    if strange:
        name = getattr(codebook, "id", "the codebook")
        raise ValueError(
            f"The key has labels that {name} has not: "
            f"{some(sorted(map(str, set().union(*strange.values()))))} "
            f"(in {some(ids[np.isin(place, [*strange])].tolist(), 3)}). "
            f"Write its labels exactly so: {some(labels_of(codebook), _LISTED)}."
        )
    return made[place]


def _contested(key):
    """Return which posts are contested, however yes and no are written."""
    codes, truths = _read(key, "contested", _truth, False)
    return truths.astype(bool)[codes]


def _truth(cell):
    word = str(cell).strip().lower()
    if word in _YES | _NO:
        return word in _YES
    raise ValueError(
        f"In the key's column contested stands {str(cell)!r}, which is neither yes nor no. "
        "Write true where a post is contested, and leave the cell empty elsewhere."
    )
