"""Talking Back: sample data, scoring and widgets for the lessons in `lessons/`.

``import kit`` costs next to nothing: every name below is fetched from its own module
the first time it is used.

>>> import kit
>>> kit.codebook("direction").labels
('one-way', 'two-way')
"""

import sys
from types import ModuleType

from kit.brief import use_where_people_learn

__version__ = "0.1.0"

# The public names, by the module that each lives in.
_NAMES = {
    "data": "about datasets load",
    "posts": "load_posts",
    "show": "show",
    "lessons": "lessons",
    "codebook": "codebook",
    "sample": "sample_class",
    "engagement": "simulate_engagement",
    "widgets.classify": "Classify",
    "widgets.compare": "Compare",
    "widgets.feed": "Feed",
    "widgets.predict": "Predict",
    "widgets.quiz": "Quiz",
    "preflight": "preflight",
    "answers": "Answers answers pseudonym",
    "classroom": "Pooled pool",
    "report": "report",
    "gradebook": "gradebook",
    "agreement": (
        "agreement category_agreement cohen_kappa disagreement fleiss_kappa gwet_ac1 "
        "kappa_matrix krippendorff_alpha leave_one_coder_out percent_agreement scott_pi"
    ),
    "coefficient": "Coefficient",
    "counting": "Codes Counts",
    "judgements": "to_long to_wide",
    "scoring": "Score Shift confusion score shift",
    "bigdata": "count_in_engine",
    "metrics": (
        "aimed_share amplification_rate applause_rate cadence conversation_rate "
        "first_replies gini reply_share reply_times two_way_share"
    ),
    "cues": "cue_coder read_cues",
    "diffusion": "bass_curve bass_fit gap logistic_curve logistic_fit years_behind",
}
_HOME = {name: module for module, names in _NAMES.items() for name in names.split()}
# Modules that are used under their own name, as in kit.plots.lines(…).
_MODULES = ("plots",)

__all__ = ["__version__", *sorted([*_HOME, *_MODULES])]


def __getattr__(name):
    """Import a public name when it is first used, and remember it."""
    from importlib import import_module

    if name in _MODULES:
        return import_module(f"kit.{name}")
    if name not in _HOME:
        from difflib import get_close_matches

        near = get_close_matches(name, __all__, 1)
        meant = f"Did you mean kit.{near[0]}? " if near else ""
        raise AttributeError(
            f"There is no kit.{name}. {meant}The kit has: {', '.join(__all__[1:])}."
        )
    value = getattr(import_module(f"kit.{_HOME[name]}"), name)
    globals()[name] = value
    return value


def __dir__():
    return __all__


class _Kit(ModuleType):
    """Keep `kit.agreement` the function, though a module of that name is imported too.

    Python hangs every imported submodule on its package. Some of ours carry the name of the
    function that people use most, and the function must win.
    """

    def __setattr__(self, name, value):
        if not (name in _HOME and isinstance(value, ModuleType)):
            super().__setattr__(name, value)


sys.modules[__name__].__class__ = _Kit
use_where_people_learn()
