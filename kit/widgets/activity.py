"""Activity: judge, see, revise, what came out, hand in; the whole way in one view."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import traitlets

from kit.judging.events import UNJUDGED
from kit.material.codebooks import Codebook
from kit.material.data import load
from kit.material.posts import load_posts
from kit.material.sets import STEP, posts_of
from kit.text.checks import check_whole
from kit.text.words import say
from kit.widgets import STATIC
from kit.widgets.base import PooledClass, key_entries
from kit.widgets.classify import Classify
from kit.widgets.compare import others_counted
from kit.widgets.comparing import Comparing

if TYPE_CHECKING:
    import pandas as pd


class Activity(Comparing, Classify):
    """The whole way in one view: judge, see the key and the others, revise, hand in.

    Parameters
    ----------
    posts : str, Path or pandas.DataFrame
        The name of a set of the kit, such as "direction-a", which has its codebook, its key and a
        simulated class; or posts of your own, as for `kit.Classify`, or the file that they are in.
    codebook : str, Path or kit.material.codebooks.Codebook, optional
        As for `kit.Classify`; needed with posts of your own.
    key : pandas.DataFrame, optional
        As for `kit.Compare`.
    others : pandas.DataFrame or kit.Pooled, optional
        As for `kit.Compare`: a class, or a simulated one.
    steps : int or None
        How many posts are judged before their key is opened; None judges all in one round, as is
        right where agreement is what is measured: ``guide/agreement.md`` says why.
    activity, answers
        As for `kit.Classify`. Activity uses the same file and hand-in code as `kit.Classify` of
        the same posts.
    """

    _esm = STATIC / "activity.js"
    _css = STATIC / "activity.css"
    _steps = traitlets.Int(STEP).tag(sync=True)

    def __init__(
        self,
        posts: str | Path | pd.DataFrame,
        codebook: str | Path | Codebook | None = None,
        *,
        key: pd.DataFrame | None = None,
        others: pd.DataFrame | PooledClass | None = None,
        steps: int | None = STEP,
        activity: str | None = None,
        answers: str | Path | None = None,
    ) -> None:
        # No set of the kit is called with a dot.
        if isinstance(posts, Path) or (isinstance(posts, str) and Path(posts).suffix):
            table = load_posts(posts)
        elif isinstance(posts, str):
            table, codebook, key, others = _of_the_kit(posts, codebook, key, others)
        else:
            table = posts
        if codebook is None:
            raise TypeError(say("refuse-no-codebook"))
        if steps is not None:
            check_whole("steps", steps, 1, STEP)
        super().__init__(table, codebook, activity=activity, answers=answers)
        entries = {} if key is None else key_entries(key, self.answers)
        self._key = entries
        self._others = others_counted(others, self.answers, None, entries)
        self._steps = steps or 0

    def _may_open(self):
        """Return the posts of all steps that are judged whole; no key is seen before that."""
        ids, size = list(self.answers.posts), self._steps or len(self.answers.posts)
        state = self.answers.state
        whole: list[str] = []
        for step in (ids[at : at + size] for at in range(0, len(ids), size)):
            entries = [state.get(post_id, UNJUDGED) for post_id in step]
            if all(entry["first"] or entry["unsure"] for entry in entries):
                whole += step
        return whole

    _nothing_yet = "plain-no-step-yet"


def _of_the_kit(name, codebook, key, others):
    """Return a set's posts, codebook, key and simulated class, where none was given."""
    from kit.simulation.sample import sample_class

    posts, keys = posts_of(name), load("key", set=name)
    book = codebook or keys["codebook"].iloc[0]
    if key is None:
        key = keys[keys["codebook"] == book]
    if others is None:
        others = sample_class(name, book)
    return posts, book, key, others
