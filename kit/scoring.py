"""How one learner did, against a key or another coder; and what changed after comparing."""

from dataclasses import dataclass
from math import isnan, nan

import numpy as np
import pandas as pd

from kit import formulas
from kit.agreement import cohen_kappa, krippendorff_alpha
from kit.coefficient import Coefficient, InWords, estimate, many
from kit.counting import Codes, count, encode, pair
from kit.judgements import is_long, one_column, to_wide

__all__ = ["Score", "Shift", "confusion", "score", "shift"]


@dataclass(frozen=True, repr=False, eq=False)
class Score(InWords):
    """A learner's labels beside the key.

    `judged` of the key's `posts` were judged. Of these, `marked` have one right answer: `right`
    got the key's own label and `accepted` another one that the key allows; `contested` ones are
    never right or wrong. `mixed_up` lists the confusions, commonest first; `by_post` has a row
    per judged post.
    """

    coder: str
    posts: int
    judged: int
    marked: int
    right: int
    accepted: int
    contested: int
    not_in_key: int
    kappa: Coefficient
    mixed_up: pd.DataFrame
    by_post: pd.DataFrame

    @property
    def strict(self):
        """The share of marked posts with the key's own label."""
        return self.right / self.marked if self.marked else nan

    @property
    def lenient(self):
        """The share of marked posts with the key's label or one that it also accepts."""
        return (self.right + self.accepted) / self.marked if self.marked else nan

    def __float__(self):
        """Return the lenient share."""
        return float(self.lenient)

    def __repr__(self):
        """Say how it went, a sentence per line."""
        lines = [f"{self.coder or 'You'} judged {self.judged} of {many(self.posts, 'post')}."]
        if not self.judged:
            lines.append("Judge some first, then run this cell again.")
        if self.marked:
            of = f"of {self.marked}"
            line = f"The same label as the key: {self.right} {of} ({self.strict:.0%})"
            if self.accepted:
                line += (
                    f"; with the labels that the key also accepts: {self.right + self.accepted} "
                    f"{of} ({self.lenient:.0%})"
                )
            lines += [f"{line}.", str(self.kappa)]
        if self.contested:
            lines.append(
                f"Contested, so neither right nor wrong: {many(self.contested, 'more post')}."
            )
        for row in self.mixed_up.head(3).itertuples():
            lines.append(
                f"Where the key says “{row.key}”, “{row.mine}” was chosen {_times(row.times)}."
            )
        if self.not_in_key:
            lines.append(f"Not in the key, so left out: {many(self.not_in_key, 'post')}.")
        return "\n".join(lines)


def _times(number):
    return {1: "once", 2: "twice"}.get(number, f"{number} times")


def score(mine, key, *, also_accepted=None, contested=None, codebook=None):
    """Return how a learner's labels compare with the key, as a `Score` that prints in words.

    Parameters
    ----------
    mine : Series of labels indexed by post_id, or a table with one such column
        Posts that are not judged are simply not counted.
    key : Series of labels indexed by post_id, or the kit's key table
        The table has the columns label and, if you like, also_accepted ("a|b") and contested.
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
    key, also_accepted, contested = _read_key(key, also_accepted, contested)
    if isinstance(mine, pd.DataFrame) and len(mine) < 2 and {*mine.columns} & {*key.index}:
        raise ValueError("mine has posts as columns. Turn it round: mine.T.")
    mine = one_column(mine, "mine").dropna()
    codes = pair(mine, key, codebook, ("mine", "key"))
    if len(mine) and not len(codes.posts):
        known = f"the key has {key.index[0]!r}" if len(key) else "the key is empty"
        raise ValueError(
            f"No post of mine is in the key: mine has {mine.index[0]!r}, {known}. "
            "Both need post_id as their index."
        )
    names = np.array([*codes.labels, None], object)
    table = pd.DataFrame(names[codes.values], index=codes.posts, columns=["mine", "key"])
    same = (codes.values[:, 0] == codes.values[:, 1]).tolist()
    table["result"] = [
        "contested"
        if post in contested
        else "same"
        if alike
        else "also accepted"
        if label in also_accepted.get(post, ())
        else "different"
        for post, label, alike in zip(table.index, table["mine"], same, strict=True)
    ]
    marked = table[table["result"] != "contested"]
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
        not_in_key=len(mine) - len(table),
        kappa=cohen_kappa(marked["mine"], marked["key"], codebook=codes.labels),
        mixed_up=mixed,
        by_post=table,
    )


def _read_key(key, also_accepted=None, contested=None):
    """Return the key's labels, {post: labels also accepted} and the set of contested posts."""
    if isinstance(key, pd.DataFrame) and "label" in key.columns:
        key = key.set_index("post_id") if "post_id" in key.columns else key
        also_accepted = key.get("also_accepted") if also_accepted is None else also_accepted
        contested = key.get("contested") if contested is None else contested
    labels = one_column(key, "key").dropna()
    also = {
        post: {part.strip() for part in text.split("|")} if isinstance(text, str) else {*text}
        for post, text in dict({} if also_accepted is None else also_accepted).items()
        if isinstance(text, str | list | tuple | set | frozenset)
    }
    if isinstance(contested, pd.Series | dict):
        contested = [post for post, yes in dict(contested).items() if yes is not pd.NA and yes]
    return labels, also, {*([] if contested is None else contested)}


def confusion(a, b, *, codebook=None):
    """Return how often each label of `a` (rows) met each label of `b` (columns), on shared posts.

    >>> ana, ben = pd.Series(["x", "x", "y", "y"]), pd.Series(["x", "x", "y", "x"])
    >>> confusion(ana, ben).values.tolist()
    [[2, 0], [1, 1]]
    """
    codes = pair(a, b, codebook)
    width = len(codes.labels)
    both = codes.values[(codes.values >= 0).all(axis=1)].astype(np.int64)
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
            return "No judgement was made in both rounds."
        lines = [f"{self.changed:,} of {many(self.compared, 'judgement')} changed."]
        for row in self.moves.head(3).itertuples():
            lines.append(f"From “{row.first}” to “{row.revised}”: {_times(row.times)}.")
        if self.to_key is not None:
            lines.append(
                f"Towards the key's label: {_times(self.to_key)}; away from it: "
                f"{_times(self.from_key)}."
            )
        if not isnan(self.before):
            lines += [f"Before: {self.before}", f"After: {self.after}", str(self.change)]
            lines.append(
                "Agreement after people compared shows what they learnt from each other; "
                "how clear the codebook is, only the first round can show."
            )
        return "\n".join(lines)


def shift(first, revised=None, *, key=None, level="nominal", codebook=None, **how):
    """Return what changed between the rounds, as a `Shift` that prints in words.

    Give one long table with the column round; or the first and the revised judgements, each a
    wide table or one coder's Series. Only judgements made in both are compared; in a long
    table a judgement that was not revised stands as it was. `how` as in `krippendorff_alpha`.

    >>> first = pd.DataFrame({"ana": ["x", "x", "y"], "ben": ["x", "y", "y"]})
    >>> shift(first, first.assign(ben=first["ana"])).changed
    1
    """
    if revised is None:
        if not (isinstance(first, pd.DataFrame) and is_long(first)):
            raise TypeError(
                "shift compares two rounds, but there is only one. "
                "Give shift(first, revised), or a long table with the column round."
            )
        first, revised = to_wide(first, "first"), to_wide(first, "latest")
    first, revised = _table(first), _table(revised)
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
    names = np.array(codes.labels, object)
    moves = pd.DataFrame({"first": names[both[0][judged]], "revised": names[both[1][judged]]})
    moves = moves[moves["first"] != moves["revised"]].value_counts(sort=False)
    moves = moves.sort_values(ascending=False, kind="stable").rename("times").reset_index()
    to_key = from_key = None
    if key is not None:
        labels, _, contested = _read_key(key)
        right = labels[~labels.index.isin(contested)].reindex(posts)
        known = judged & right.notna().to_numpy()[:, None]
        answer = encode(right.to_frame("key").rename_axis("post_id"), codes.labels).values
        was, now = ((one == answer) & known for one in both)
        to_key, from_key = int((~was & now).sum()), int((was & ~now).sum())
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


def _table(judged):
    """Return one or many coders' judgements as a wide table."""
    if isinstance(judged, pd.Series):
        return judged.rename("you" if judged.name is None else judged.name).to_frame()
    return to_wide(judged) if isinstance(judged, pd.DataFrame) and is_long(judged) else judged


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
        name="The change in Krippendorff's alpha",
        posts=int(paired.sum()),
        coders=counts[0].coders,
        judgements=int(counts[0].size[paired].sum()),
        reason="alpha is undefined in one of the rounds" if isnan(found["value"]) else "",
        **found,
    )
