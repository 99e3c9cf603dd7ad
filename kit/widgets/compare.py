"""Compare: after committing, see the key, its reasons and the class, and revise."""

import traitlets

from kit.coefficient import many
from kit.widgets.base import Activity, module, style


class Compare(Activity):
    """Compare your judgements with a key and with others; revise, and see the shift.

    Parameters
    ----------
    classify : kit.Classify
        The widget you judged with. Only posts that you have judged are compared.
    key : pandas.DataFrame
        Indexed by post_id, with the columns label and, where there are any, also_accepted
        (labels separated by "|"), reason, dissent and contested: ``kit.load("key", …)``.
    others : pandas.DataFrame or kit.Pooled, optional
        Judgements of a class: a row a post, a column a coder; or what `kit.pool` returned.
    name : str, optional
        What to call the others. Columns that start with "simulated" are named so without asking.
    """

    _esm = module("compare")
    _css = style("compare")
    _key = traitlets.Dict().tag(sync=True)
    _others = traitlets.Dict(allow_none=True).tag(sync=True)

    def __init__(self, classify, key, others=None, *, name=None):
        if not isinstance(classify, Activity):
            raise TypeError(
                f"Compare needs the Classify widget that you judged with, not a "
                f"{type(classify).__name__}. Write kit.Compare(mine, key), "
                "where mine = kit.Classify(…)."
            )
        log = classify.answers
        if hasattr(others, "wide"):  # a pooled class
            others = others.wide(log.activity, round="first")
        if missing := [post_id for post_id in log.posts if post_id not in key.index]:
            raise ValueError(
                f"The key says nothing about {len(missing)} of these posts, such as "
                f"{missing[0]!r}. Load the key of the same codebook: "
                f'kit.load("key", codebook="{log.codebook.name}").'
            )
        super().__init__(
            log,
            classify._posts,
            _key={post_id: _entry(key.loc[post_id]) for post_id in log.posts},
            _others=None if others is None else _counts(others, log, name),
        )

    def __repr__(self):
        compared = sum(entry["locked"] for entry in self.answers.state.values())
        return f"Compare({compared} of {len(self._posts)} posts compared)"

    def _stand_in(self):
        return (
            "<p><b>Commit, then compare.</b> Run this notebook in Jupyter, judge some posts, and "
            "the key, its reasons and the others appear here.</p>"
        )


def _entry(row):
    also = row.get("also_accepted") or ""
    return {
        "label": str(row["label"]),
        "also_accepted": [label for label in also.split("|") if label],
        "reason": row.get("reason") or "",
        "dissent": row.get("dissent") or "",
        "contested": bool(row.get("contested", False)),
    }


def _counts(others, log, name):
    """Count how often each post was given each label: {post_id: [n of label 1, …]}."""
    labels = log.codebook.labels
    simulated = all(str(coder).startswith("simulated") for coder in others.columns)
    called = name or ("simulated class" if simulated else "the class")
    return {
        "name": f"{called}, {many(others.shape[1], 'coder')}",
        "counts": {
            post_id: [int((others.loc[post_id] == label).sum()) for label in labels]
            for post_id in log.posts
            if post_id in others.index
        },
    }
