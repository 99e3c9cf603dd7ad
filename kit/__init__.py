"""Talking Back: sample data, scoring and widgets for the lessons in `lessons/`.

``import kit`` costs next to nothing: every name below is fetched from its own module
the first time it is used.

>>> import kit
>>> kit.codebook("direction").labels
('one-way', 'two-way')
"""

from kit.text.brief import use_where_people_learn

__version__ = "0.1.0"

# The public names, by the module that each lives in.
_NAMES = {
    "material.data": "about datasets load",
    "material.posts": "load_posts",
    "material.showing": "show",
    "material.cases": "case",
    "material.lesson_files": "lessons",
    "material.codebooks": "codebook",
    "material.cue_lists": "read_cues",
    "material.readings": "machine_class machine_reasons",
    "simulation.sample": "sample_class",
    "simulation.engagement": "simulate_engagement",
    "widgets.classify": "Classify",
    "widgets.activity": "Activity",
    "widgets.compare": "Compare",
    "widgets.feed": "Feed",
    "widgets.predict": "Predict",
    "widgets.quiz": "Quiz",
    "widgets.guess": "Guess",
    "widgets.check": "Check",
    "widgets.write": "Write",
    "widgets.lesson": "HandIn",
    "lab.ready": "preflight",
    "judging.answer_log": "Answers pseudonym",
    "judging.overview": "answers",
    "judging.my_guesses": "Guesses guesses",
    "judging.lesson_codes": "hand_in",
    "classroom.pooled": "Pooled pool",
    "classroom.reports": "report",
    "classroom.gradebooks": "gradebook",
    "classroom.projected": "projector",
    "classroom.gains": "Gain gain",
    "classroom.swapped": "Swap swap",
    "classroom.swap_report": "came_across",
    "scoring.reliability": (
        "agreement category_agreement cohen_kappa disagreement fleiss_kappa gwet_ac1 "
        "kappa_matrix krippendorff_alpha leave_one_coder_out percent_agreement scott_pi"
    ),
    "scoring.coefficient": "Coefficient",
    "scoring.counting": "Codes Counts",
    "scoring.judgements": "to_long to_wide",
    "scoring.scores": "Score Shift confusion score shift",
    "scoring.bigdata": "count_in_engine",
    "scoring.metrics": (
        "amplification_rate applause_rate conversation_rate gini reply_share two_way_share"
    ),
    "scoring.timing": "cadence first_replies reply_times waits",
    "scoring.cues": "cue_coder",
    "scoring.diffusion": "bass_fit gap logistic_fit years_behind",
    "own.audited": "Audit audit",
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


use_where_people_learn()
