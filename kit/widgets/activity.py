"""Activity: judge, see, revise, what came out, hand in; the whole way in one view."""

from __future__ import annotations

from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING

import traitlets

from kit.judging.events import UNJUDGED
from kit.material.codebooks import Codebook
from kit.material.codebooks import codebook as find_codebook
from kit.material.data import load
from kit.material.own_keys import labels_in, rows_for
from kit.material.posts import load_posts
from kit.material.sets import STEP, names, posts_of
from kit.text.checks import check_whole
from kit.text.words import listed, say
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
    key : pandas.DataFrame, str or Path, optional
        As for `kit.Compare`. Without it, a column label in posts of your own is the key, if all in
        it are labels of the codebook.
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
        key: str | Path | pd.DataFrame | None = None,
        others: pd.DataFrame | PooledClass | None = None,
        steps: int | None = STEP,
        activity: str | None = None,
        answers: str | Path | None = None,
    ) -> None:
        # No set of the kit is called with a dot.
        if isinstance(posts, str) and not Path(posts).suffix:
            table, codebook, key, others = _of_the_kit(posts, codebook, key, others)
        else:
            table = load_posts(posts) if isinstance(posts, str | Path) else posts
            if codebook is None:
                raise TypeError(say("refuse-no-codebook"))
            codebook = find_codebook(codebook)
            key = _beside(table, codebook) if key is None else key
        if steps is not None:
            check_whole("steps", steps, 1, STEP)
        super().__init__(table, codebook, activity=activity, answers=answers)
        entries = {} if key is None else key_entries(key, self.answers, table)
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


def _beside(posts, book):
    """Return posts of one's own as their own key, where labels of the codebook stand there."""
    if not hasattr(posts, "columns") or "label" not in posts:
        return None
    labels = labels_in(rows_for(posts, book))
    return posts if labels and labels <= {*book.labels} else None


def _of_the_kit(name, codebook, key, others):
    """Return a set's posts, codebook, key and simulated class, where none was given.

    There is neither key nor class to a codebook that the kit has none for, such as one's own.
    """
    from kit.simulation.sample import sample_class

    if name not in names():
        files = [str(path) for path in sorted(Path().iterdir()) if path.stem == name]
        near = files or get_close_matches(name, names(), 3)
        about = {"near": " or ".join(map(repr, near)) or "none", "known": listed(names())}
        raise ValueError(say("refuse-set", name=repr(name), **about))
    keys = load("key")
    keys = keys[keys["set"] == name]
    if codebook is None and keys.empty:
        raise TypeError(say("refuse-no-codebook"))
    book = find_codebook(keys["codebook"].iloc[0] if codebook is None else codebook)
    keys = keys[keys["codebook"] == book.name]
    if len(keys) and labels_in(keys) <= {*book.labels}:
        key = keys if key is None else key
        others = sample_class(name, book) if others is None else others
    return posts_of(name), book, key, others
