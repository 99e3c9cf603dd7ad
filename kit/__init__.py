"""Talking Back: sample data, scoring and widgets for the lessons in `lessons/`.

``import kit`` costs next to nothing: every name below is fetched from its own module
the first time it is used.

>>> import kit
>>> kit.codebook("direction").labels
('one-way', 'two-way')
"""

import sys
from types import ModuleType

__version__ = "0.1.0"

# Each public name and the module that it lives in.
_HOME = {
    "Answers": "answers",
    "Classify": "widgets.classify",
    "Coefficient": "coefficient",
    "Compare": "widgets.compare",
    "about": "data",
    "agreement": "agreement",
    "codebook": "codebook",
    "cohen_kappa": "agreement",
    "confusion": "scoring",
    "datasets": "data",
    "disagreement": "agreement",
    "krippendorff_alpha": "agreement",
    "load": "data",
    "percent_agreement": "agreement",
    "sample_class": "sample",
    "score": "scoring",
}

__all__ = ["__version__", *sorted(_HOME)]


def __getattr__(name):
    """Import a public name when it is first used, and remember it."""
    if name not in _HOME:
        raise AttributeError(f"There is no kit.{name}. The kit has: {', '.join(sorted(_HOME))}.")
    from importlib import import_module

    value = getattr(import_module(f"kit.{_HOME[name]}"), name)
    globals()[name] = value
    return value


def __dir__():
    return __all__


class _Kit(ModuleType):
    """Keep `kit.agreement` the function, though a module of that name is imported too.

    Python hangs every imported submodule on its package. Three of ours carry the name of
    the function that people use most, and the function must win.
    """

    def __setattr__(self, name, value):
        if not (name in _HOME and isinstance(value, ModuleType)):
            super().__setattr__(name, value)


sys.modules[__name__].__class__ = _Kit
