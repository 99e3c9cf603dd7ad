"""Made-up learners who do both checks: answers that are right by chance, and no real people."""

import random

import kit
from kit.judging import pseudonyms
from kit.material.checks import LETTERS, form_first


def learner(folder, seed, right=(7, 10), occasions=("before", "after"), sure=(1, 3), words=""):
    """Let one made-up learner do the checks; return the widgets.

    So many items are right before, and so many after; `sure` is said of what is wrong and of what
    is right, None for not at all.
    """
    folder.mkdir(parents=True, exist_ok=True)
    draw = random.Random(seed)
    kit.pseudonym(pseudonyms.pseudonym(seed=seed), path=folder)
    made = []
    for occasion, number in zip(("before", "after"), right, strict=True):
        if occasion not in occasions:
            continue
        check = kit.Check(occasion, answers=folder)
        items = [item for item in check.check.items if item.right]
        known = set(draw.sample(range(len(items)), number))
        said = [_said(item, place in known, sure, draw) for place, item in enumerate(items)]
        check.answer(" ".join(said), missing=words)
        check.finish()
        made.append(check)
    return made


def _said(item, is_right, sure, draw):
    wrong = [label for label in item.labels if label != item.right]
    label = item.right if is_right else draw.choice(wrong)
    return LETTERS[item.labels.index(label)] + (str(sure[is_right]) if sure else "")


def with_form(form, seeds=range(1000)):
    """Return the seeds of learners who have this form before the lessons."""
    return [seed for seed in seeds if form_first(pseudonyms.pseudonym(seed=seed)) == form]
