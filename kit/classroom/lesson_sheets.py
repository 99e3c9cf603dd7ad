"""What of a lesson goes on paper: its activities in their order, and what is left out of them."""

import re

from kit.material.lesson_files import activities_of
from kit.material.lesson_files import lessons as all_lessons
from kit.text.say import some


def number_of(name):
    """Return the number of the lesson that is meant by a name such as "1" or "01", or ""."""
    return name.zfill(2) if re.fullmatch(r"\d{1,2}", name) else ""


def of_lesson(number, known, key):
    """Return the activities of a lesson, in its order, and a sentence about those left out, or "".

    Of the check everybody gets one form only. To what learners write there is no key.
    """
    names = activities_of(number)
    if not names:
        raise ValueError(
            f"There is no lesson {number!r}. The lessons are: {', '.join(all_lessons().index)}."
        )
    checks = [name for name in names if name.startswith("check-")]
    chosen = [known.called(name) for name in names if name not in checks]
    keyless = [one.name for one in chosen if key and one.key is None]
    said = [
        f"Not in it: {some(checks)}, for each learner gets one form. Print it by its name."
        if checks
        else "",
        f"Not in it: {some(keyless)}, to which there is no key." if keyless else "",
    ]
    return [one for one in chosen if one.name not in keyless], " ".join(filter(None, said))
