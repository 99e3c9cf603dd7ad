"""Compare: after committing, see the key, its reasons and the class, and revise."""

from __future__ import annotations

from collections.abc import Mapping
from textwrap import fill
from typing import TYPE_CHECKING

import traitlets

from kit.judging.events import CAUSES, UNJUDGED
from kit.material.keys import agreement
from kit.text.say import many
from kit.widgets import STATIC, plain
from kit.widgets.base import JudgingWidget, PooledClass, key_entries

if TYPE_CHECKING:
    import pandas as pd


class Compare(JudgingWidget):
    """Compare your judgements with a key and with others; revise, and see the shift.

    Parameters
    ----------
    classify : kit.Classify
        The widget you judged with. Only posts that you have judged are compared.
    key : pandas.DataFrame
        Indexed by post_id, with the columns label and, where there are any, also_accepted
        (labels separated by "|"), reason, dissent and contested: ``kit.load("key", …)``.
    others : pandas.DataFrame or kit.Pooled, optional
        Judgements of a class: a row a post, a column a coder; or what `kit.pool` returned, which
        has both rounds, so that the class's shift is shown as well. Only counts reach the page.
    name : str, optional
        What to call the others. Columns that start with "simulated" are named so without asking.

    Attributes
    ----------
    causes : pandas.Series
        How many of your disagreements with the key you sorted as a slip, a codebook gap, missing
        context or a genuine difference.
    """

    _esm = STATIC / "compare.js"
    _css = STATIC / "compare.css"
    _key = traitlets.Dict().tag(sync=True)
    _others = traitlets.Dict(allow_none=True).tag(sync=True)
    _causes = traitlets.List(list(CAUSES)).tag(sync=True)

    def __init__(
        self,
        classify: JudgingWidget,
        key: pd.DataFrame,
        others: pd.DataFrame | PooledClass | None = None,
        *,
        name: str | None = None,
    ) -> None:
        if not isinstance(classify, JudgingWidget):
            raise TypeError(
                f"Compare needs the Classify widget that you judged with, not a "
                f"{type(classify).__name__}. Write kit.Compare(mine, key), "
                "where mine = kit.Classify(…)."
            )
        log = classify.answers
        entries = key_entries(key, log)
        super().__init__(
            log, classify._posts, _key=entries, _others=others_counted(others, log, name, entries)
        )

    def __repr__(self):
        compared = sum(entry["locked"] for entry in self.answers.state.values())
        return f"Compare({compared} of {len(self._posts)} posts compared)"

    @property
    def causes(self) -> pd.Series:
        """How many disagreements with the key you sorted as each of the four causes."""
        import pandas as pd

        given = [entry.get("cause") for entry in self.answers.state.values()]
        counts = [given.count(cause) for cause in CAUSES]
        return pd.Series(counts, index=pd.Index(CAUSES, name="cause"), name="posts")

    def reveal(self) -> None:
        """Lock your first judgements, and print the comparison: for where no widget is shown.

        What you have judged so far stays as your first judgement; ``.judge({post_id: …})`` of the
        Classify widget revises it.
        """
        import pandas as pd

        log = self.answers
        judged = [p for p in log.posts if log.state.get(p, {}).get("first")]
        if not judged:
            print("Judge some posts first, with .judge(…) of the Classify widget.")
            return
        if fresh := [post_id for post_id in judged if not log.state[post_id]["locked"]]:
            self._record({"kind": "compared", "post_ids": fresh})
        first, now = log.judgements("first"), log.judgements("revised")
        table = pd.DataFrame(
            {
                "first": [first[p] for p in judged],
                "now": [now[p] for p in judged],
                "key": [self._key[p]["label"] for p in judged],
                "": [plain.verdict(self._key[p], now[p]) for p in judged],
            },
            index=judged,
        )
        if self._others:
            counts = self._others["counts"]
            table[self._others["name"]] = [_split(counts.get(p), log.codebook) for p in judged]
        for said in (plain.tally(log.state, self._key), plain.class_tally(self._others)):
            if said:
                print(fill(said, plain.WIDTH))
        open_ = not all(self._key[p]["label"] for p in judged)
        print(f"\n{table.to_string()}\n\n= as the key, ○ also accepted, ≠ differs", end="")
        print(", · no right answer" if open_ else "")
        print(f'To change your mind: mine.judge({{"{judged[0]}": "{log.codebook.labels[0]}"}})')
        for post_id in judged:
            if plain.verdict(self._key[post_id], first[post_id]) in "≠·":
                lines = plain.verdict_lines(post_id, self._key[post_id], first[post_id])
                print("\n" + "\n".join(lines))

    def sort(self, causes: Mapping[str, str | None] | pd.Series) -> None:
        """Say why you and the key differ, without the widget: {post_id: cause}.

        Parameters
        ----------
        causes : dict or Series
            A cause is "slip", "codebook gap", "missing context" or "genuine difference", or one
            of these words; None takes it back.

        Raises
        ------
        ValueError
            There is no such post or cause, or you and the key do not differ on that post, as far
            as you have compared; nothing is saved then.
        """
        log, given = self.answers, plain.by_name(causes, list(self.answers.posts))
        sorted_as = {post_id: plain.cause_of(said) for post_id, (_, said) in given.items()}
        for post_id in sorted_as:
            entry = log.state.get(post_id, UNJUDGED)
            if not entry["locked"] or not plain.differs(self._key[post_id], entry["first"]):
                raise ValueError(
                    f"On {post_id!r} you and the key do not differ, as far as you have compared. "
                    "Only a disagreement has a cause; .reveal() lists where you differ."
                )
        self._record(
            *({"kind": "sorted", "post_id": p, "cause": cause} for p, cause in sorted_as.items())
        )
        print(", ".join(f"{cause} {n}" for cause, n in self.causes.items() if n) or "none sorted")

    def _stand_in(self):
        return (
            "<p><b>Commit, then compare.</b> Judge some posts above, and the key, its reasons and "
            "the others appear here.</p>"
        )


def others_counted(others, log, name, key):
    """Return what others said, counted: name, coders, counts; of a pooled class, later and shift.

    `coders` is their number; `counts` and `later` are {post_id: [n of label 1, …]}, of the first
    judgements and of what stands now; `shift` counts judgements made in both rounds, and how
    they stand to the key.
    """
    if others is None:
        return None
    pooled = hasattr(others, "wide")
    if pooled and log.activity not in others.activities:
        print(f"Nobody in this class has handed in {log.activity} yet: the key stands alone.")
        return None
    first = others.wide(log.activity, round="first") if pooled else others
    simulated = all(str(coder).startswith("simulated") for coder in first.columns)
    called = name or ("simulated class" if simulated else "the class")
    found = {
        "name": f"{called}, {many(first.shape[1], 'coder')}",
        "coders": first.shape[1],
        "counts": _counts(first, log),
    }
    if pooled:
        now = others.wide(log.activity)
        found |= {"later": _counts(now, log), "shift": _shift(first, now, key)}
    return found


def _counts(table, log):
    """Count how often each post was given each label."""
    labels = log.codebook.labels
    return {
        post_id: [row.count(label) for label in labels]
        for post_id, row in _rows(table).items()
        if post_id in log.posts
    }


def _shift(first, now, key):
    """Count what a class changed, and how often it agreed with the key before and after."""
    found = dict.fromkeys(("judged", "changed", "towards", "away", "before", "after"), 0)
    first, now = _rows(first), _rows(now)
    marked = {post_id for post_id, entry in key.items() if agreement(entry, None) is not None}
    for post_id in marked & first.keys():
        good = {label for said in zip(first[post_id], now[post_id], strict=True) for label in said}
        good = {x for x in good if isinstance(x, str) and agreement(key[post_id], x)}
        for a, b in zip(first[post_id], now[post_id], strict=True):
            if isinstance(a, str) and isinstance(b, str):
                was, has = a in good, b in good
                found["judged"] += 1
                found["changed"] += a != b
                found["towards"] += has and not was
                found["away"] += was and not has
                found["before"] += was
                found["after"] += has
    return found


def _rows(table):
    """Return a table as {post_id: list of labels}."""
    rows = table.astype(object).to_numpy().tolist()
    return dict(zip(map(str, table.index), rows, strict=True))


def _split(counts, book):
    """Return counts as text, the commonest label first."""
    pairs = sorted(zip(counts or [], book.labels, strict=False), key=lambda pair: -pair[0])
    return ", ".join(f"{number} × {label}" for number, label in pairs if number) or "none"
