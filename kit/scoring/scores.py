"""How one learner did, against a key or another coder; and what changed after comparing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import isnan, nan
from typing import Unpack

import numpy as np
import pandas as pd

from kit.material.codebooks import Codebook
from kit.material.keys import read_key
from kit.material.marks import by_id, text_ids
from kit.scoring import formulas
from kit.scoring.coefficient import Coefficient, How, estimate
from kit.scoring.counting import Codes, count, encode, pair
from kit.scoring.judgements import Column, check_ids, one_column, to_wide
from kit.scoring.longform import as_long
from kit.scoring.reliability import cohen_kappa, krippendorff_alpha
from kit.text.checks import labels_of
from kit.text.markup import InWords
from kit.text.shown import cells
from kit.text.words import say

__all__ = ["Score", "Shift", "confusion", "score", "shift"]

_NO_ANSWER = "no right answer"


@dataclass(frozen=True, repr=False, eq=False)
class Score(InWords):
    """A learner's labels beside the key.

    `judged` of the key's `posts` were judged. Of these, `marked` have one right answer: `right`
    got the key's own label and `accepted` another one that the key allows. The others are never
    right or wrong: those that are `contested`, and the `no_answer` ones, where the key has no
    label. `mixed_up` lists the confusions, commonest first; `by_post` has a row per judged post.
    """

    coder: str
    posts: int
    judged: int
    marked: int
    right: int
    accepted: int
    contested: int
    no_answer: int
    not_in_key: int
    kappa: Coefficient
    mixed_up: pd.DataFrame
    by_post: pd.DataFrame

    @property
    def strict(self) -> float:
        """The share of marked posts with the key's own label."""
        return self.right / self.marked if self.marked else nan

    @property
    def lenient(self) -> float:
        """The share of marked posts with the key's label or one that it also accepts."""
        return (self.right + self.accepted) / self.marked if self.marked else nan

    def __float__(self) -> float:
        """Return the lenient share."""
        return float(self.lenient)

    def __repr__(self):
        """Say how it went, a sentence per line."""
        if not self.judged and not self.coder:
            return say("nothing-judged", cells=cells())
        who = "score-coder" if self.coder else "score-you"
        lines = [say(who, coder=self.coder, judged=self.judged, posts=self.posts)]
        if self.marked:
            lines += [self._beside_the_key(), str(self.kappa)]
        if self.contested:
            lines.append(say("score-contested", posts=self.contested))
        if self.no_answer:
            lines.append(say("score-no-answer", posts=self.no_answer))
        for row in self.mixed_up.head(3).itertuples():
            lines.append(
                say("score-mixed-up", key=str(row.key), mine=str(row.mine), times=row.times)
            )
        if self.not_in_key:
            lines.append(say("score-left-out", posts=self.not_in_key))
        return "\n".join(lines)

    def _beside_the_key(self):
        """Say how many labels are the key's, and how many it accepts besides."""
        return say(
            "score-same-or-accepted" if self.accepted else "score-same",
            right=self.right,
            marked=self.marked,
            strict=f"{100 * self.strict:.0f}",
            agreed=self.right + self.accepted,
            lenient=f"{100 * self.lenient:.0f}",
        )


def score(
    mine: Column,
    key: Column,
    *,
    also_accepted: Mapping | pd.Series | None = None,
    contested: Sequence | Mapping | pd.Series | None = None,
    codebook: Codebook | Sequence | None = None,
) -> Score:
    """Return how a learner's labels compare with the key, as a `Score` that prints in words.

    Parameters
    ----------
    mine : Series of labels indexed by post_id, or a table with one such column
        Posts that are not judged are simply not counted.
    key : Series of labels indexed by post_id, or the kit's key table
        The table has the columns label and, if you like, also_accepted ("a|b") and contested.
        Where a label is missing or empty, there is no right answer.
    also_accepted : dict or Series, optional
        For a post_id, the labels that are right as well: a list, or "a|b".
    contested : list of post_ids, dict or Series of True and False, optional
        Posts without one right answer. They are counted apart, never as right or wrong.

    Examples
    --------
    >>> mine = pd.Series(["x", "y", "y"], index=["p1", "p2", "p3"])
    >>> key = pd.Series(["x", "x", "y", "x"], index=["p1", "p2", "p3", "p4"])
    >>> score(mine, key).right
    2
    """
    if isinstance(mine, pd.DataFrame) and len(mine) < 2:
        _check_turned(mine, key)
    mine = one_column(mine, "mine").dropna()
    key = _read_key(key, also_accepted, contested, codebook, mine)
    own, mine = mine.index, mine.set_axis(text_ids(mine.index))
    codes = pair(mine, key["label"], codebook, ("mine", "key"))
    if len(mine) and not len(codes.posts):
        about = {"mine": repr(mine.index[0]), "key": repr(key.index[0]) if len(key) else ""}
        raise ValueError(say("refuse-none-in-key" if len(key) else "refuse-key-empty", **about))
    names = np.array([*codes.labels, None], object)
    table = pd.DataFrame(names[codes.values], index=codes.posts, columns=["mine", "key"])
    table["result"] = _results(codes, key.loc[codes.posts])
    # The posts are called again as the learner's own table calls them.
    table.index = own[mine.index.get_indexer(codes.posts)].rename("post_id")
    marked = table[~table["result"].isin(["contested", _NO_ANSWER])]
    results = table["result"].value_counts()
    wrong = table[table["result"] == "different"].value_counts(["key", "mine"], sort=False)
    mixed = wrong.sort_values(ascending=False, kind="stable").rename("times").reset_index()
    return Score(
        coder="" if mine.name in (None, "you", "mine", "label") else str(mine.name),
        posts=len(key),
        judged=len(table),
        marked=len(marked),
        right=int(results.get("same", 0)),
        accepted=int(results.get("also accepted", 0)),
        contested=int(results.get("contested", 0)),
        no_answer=int(results.get(_NO_ANSWER, 0)),
        not_in_key=len(mine) - len(table),
        kappa=_kappa(marked, codes.labels),
        mixed_up=mixed,
        by_post=table,
    )


def _kappa(marked, labels):
    """Return kappa with the key over the judgements that count, as the lenient share has them.

    A label that the key accepts counts as the key's, so full agreement is 1. In the browser it is
    `kappaWithKey` in ``web/src/activity/figures.js``.
    """
    accepted = marked["result"] == "also accepted"
    mine = marked["mine"].mask(accepted, marked["key"])
    return cohen_kappa(mine, marked["key"], codebook=labels)


def _check_turned(mine, key):
    """Refuse a learner's labels as a row: its columns are then posts of the key."""
    posts = key["post_id"] if isinstance(key, pd.DataFrame) and "post_id" in key else None
    posts = getattr(key, "index", ()) if posts is None else posts
    if {*map(str, mine.columns)} & {*map(str, posts)}:
        raise ValueError(say("refuse-mine-turned"))


def _read_key(key, also_accepted, contested, codebook, *judged) -> pd.DataFrame:
    """Return a key as `read_key` reads it, from a table, or from Series and what goes with them.

    Its labels become text where those that were judged are.
    """
    if not (isinstance(key, pd.DataFrame) and "label" in key.columns):
        key = one_column(key, "key").to_frame("label")
    key = by_id(key)
    if also_accepted is not None:
        given = {str(post): labels for post, labels in dict(also_accepted).items()}
        cells = [given.get(post) for post in key.index]
        key = key.assign(also_accepted=pd.Series(cells, key.index, dtype=object))
    if isinstance(contested, pd.Series | dict):
        given = {str(post): yes for post, yes in dict(contested).items()}
        cells = [given.get(post) for post in key.index]
        key = key.assign(contested=pd.Series(cells, key.index, dtype=object))
    elif contested is not None:
        key = key.assign(contested=key.index.isin([*map(str, contested)]))
    labels = labels_of(codebook) or [x for one in judged for x in _kinds(one)]
    as_text = bool(labels) and all(isinstance(label, str) for label in labels)
    return read_key(key, codebook, as_text=as_text)


def _kinds(judged):
    """Return the labels of a column: all its categories, or one label of the others."""
    if isinstance(judged.dtype, pd.CategoricalDtype):
        return judged.cat.categories
    return judged.dropna().head(1)


def _results(codes, key):
    """Return what came of each judgement; `key` has the rows of the same posts."""
    mine, theirs = codes.values.T
    contested, also = key["contested"].to_numpy(bool), key["also_accepted"].to_numpy(object)
    accepted, texts = np.zeros(len(mine), bool), [str(label) for label in codes.labels]
    for row in np.flatnonzero((mine != theirs) & also.astype(bool)):
        accepted[row] = texts[mine[row]] in also[row]
    names = np.array(["different", "also accepted", "same", "contested", _NO_ANSWER], object)
    kind = np.where(mine == theirs, 2, accepted)
    return names[np.where(theirs < 0, 4, np.where(contested, 3, kind))]


def confusion(a: Column, b: Column, *, codebook: Codebook | Sequence | None = None) -> pd.DataFrame:
    """Return how often each label of `a` (rows) met each label of `b` (columns), on shared posts.

    >>> ana, ben = pd.Series(["x", "x", "y", "y"]), pd.Series(["x", "x", "y", "x"])
    >>> confusion(ana, ben).values.tolist()
    [[2, 0], [1, 1]]
    """
    codes = pair(a, b, codebook)
    width = len(codes.labels)
    both = codes.values[(codes.values >= 0).all(axis=1)].astype(np.intp)
    cells = np.bincount(both[:, 0] * width + both[:, 1], minlength=width * width)
    rows, columns = (
        pd.Index(codes.labels, name=one_column(judged, name).name or name)
        for judged, name in ((a, "a"), (b, "b"))
    )
    return pd.DataFrame(cells.reshape(width, width), index=rows, columns=columns)


@dataclass(frozen=True, repr=False, eq=False)
class Shift(InWords):
    """What changed between a first and a revised judgement of the same posts by the same coders.

    `changed` of `compared` judgements; `moves` lists from which label to which, commonest first;
    `before`, `after` and `change` are Krippendorff's alpha. With a key, `to_key` and `from_key`
    count the changes to and from its label, contested posts apart; without, they are missing.
    """

    compared: int
    changed: int
    to_key: int | None
    from_key: int | None
    moves: pd.DataFrame
    before: Coefficient
    after: Coefficient
    change: Coefficient

    def __repr__(self):
        """Say what changed, a sentence per line."""
        if not self.compared:
            return say("shift-none")
        lines = [say("shift-changed", changed=self.changed, judgements=self.compared)]
        for row in self.moves.head(3).itertuples():
            first, revised = str(row.first), str(row.revised)
            lines.append(say("shift-move", first=first, revised=revised, times=row.times))
        if self.to_key is not None:
            lines.append(say("shift-key", towards=self.to_key, away=self.from_key))
        if not isnan(self.before):
            lines.append(say("shift-before", coefficient=str(self.before)))
            lines.append(say("shift-after", coefficient=str(self.after)))
            lines += [str(self.change), say("shift-learnt")]
        return "\n".join(lines)


def shift(
    first: pd.DataFrame | pd.Series,
    revised: pd.DataFrame | pd.Series | None = None,
    *,
    key: pd.DataFrame | pd.Series | None = None,
    level: str = "nominal",
    codebook: Codebook | Sequence | None = None,
    **how: Unpack[How],
) -> Shift:
    """Return what changed between the rounds, as a `Shift` that prints in words.

    Give one long table with the column round; or the first and the revised judgements, each a
    wide table or one coder's Series. Only judgements made in both are compared; in a long
    table a judgement that was not revised stands as it was. `how` as in `krippendorff_alpha`.

    >>> first = pd.DataFrame({"ana": ["x", "x", "y"], "ben": ["x", "y", "y"]})
    >>> shift(first, first.assign(ben=first["ana"])).changed
    1
    """
    if revised is None:
        long = as_long(first) if isinstance(first, pd.DataFrame) else None
        if long is None:
            raise TypeError(say("refuse-one-round"))
        first, revised = to_wide(long, "first"), to_wide(long, "latest")
    first, revised = _table(first), _table(revised)
    check_ids(first.index, revised.index, ("first", "revised"))
    posts = first.index.intersection(revised.index, sort=False)
    coders = first.columns.intersection(revised.columns, sort=False)
    rounds = {"first": first.loc[posts, coders], "revised": revised.loc[posts, coders]}
    codes = encode(pd.concat(rounds, axis=1).rename_axis("post_id"), codebook)
    both = np.hsplit(codes.values, 2)
    judged = (both[0] >= 0) & (both[1] >= 0)
    before, after = (
        Codes(np.where(judged, one, -1), codes.labels, posts, tuple(coders), codes.ordered)
        for one in both
    )
    to_key, from_key = (None, None) if key is None else _turns(both, judged, codes, key, codebook)
    moves = _moves(both[0][judged], both[1][judged], codes.labels)
    return Shift(
        compared=int(judged.sum()),
        changed=int(moves["times"].sum()),
        to_key=to_key,
        from_key=from_key,
        moves=moves,
        before=krippendorff_alpha(before, level, **how),
        after=krippendorff_alpha(after, level, **how),
        change=_change(before, after, level, how),
    )


def _table(judged) -> pd.DataFrame:
    """Return one or many coders' judgements as a wide table."""
    if isinstance(judged, pd.Series):
        return judged.to_frame("you" if judged.name is None else judged.name)
    long = as_long(judged) if isinstance(judged, pd.DataFrame) else None
    return judged if long is None else to_wide(long)


def _moves(was, now, labels):
    """Return from which label to which people changed, commonest first."""
    names = np.array(labels, object)
    moves = pd.DataFrame({"first": names[was], "revised": names[now]})
    moves = moves[moves["first"] != moves["revised"]].value_counts(sort=False)
    return moves.sort_values(ascending=False, kind="stable").rename("times").reset_index()


def _turns(both, judged, codes, key, codebook):
    """Return how many judgements changed to the key's label and away from it.

    Posts that are contested, or have no right answer, do not count.
    """
    key = _read_key(key, None, None, codebook, pd.Series(codes.labels, dtype=object))
    right = key["label"].where(~key["contested"].to_numpy(bool))
    right = right.reindex(text_ids(codes.posts))
    known = judged & right.notna().to_numpy()[:, None]
    answer = encode(right.to_frame("key").rename_axis("post_id"), codes.labels).values
    was, now = ((one == answer) & known for one in both)
    return int((~was & now).sum()), int((was & ~now).sum())


def _change(before, after, level, how):
    """Return the change in alpha; both rounds have the same posts, so posts leave out together."""
    counts = [count(codes) for codes in (before, after)]
    paired = counts[0].size > 1
    found = {"value": nan}
    if paired.any():
        parts = [
            formulas.alpha(one.values[paired].T.astype(float), one.labels, level) for one in counts
        ]
        rows, value = np.vstack([rows for rows, _ in parts]), parts[0][1]
        half = len(rows) // 2
        found = estimate(
            rows, lambda sums: value(sums[half:]) - value(sums[:half]), bounds=(-2.0, 2.0), **how
        )
    return Coefficient(
        name=say("name-change"),
        posts=int(paired.sum()),
        coders=counts[0].coders,
        judgements=int(counts[0].size[paired].sum()),
        reason=say("reason-one-round") if isnan(found["value"]) else "",
        **found,
    )
