"""What a page is given of a check: both forms, of which each visitor has one."""

from __future__ import annotations

from collections.abc import Callable
from itertools import product
from tempfile import TemporaryDirectory

from kit.hosts.rights import rights
from kit.judging import handin
from kit.judging.answer_log import pseudonym
from kit.judging.pseudonyms import words
from kit.material import checks
from kit.widgets.check import Check


def check_given(occasion: str, parts_of: Callable[[Check], dict]) -> dict:
    """Return the parts of a check, for a page that does not know yet who will open it.

    `parts_of` gives the parts of one widget, as `kit.hosts.given` does for every view. ``forms`` is
    {form: its parts}, of which `ownForm` in `web/src/plain/derived/check.js` takes one; with it go
    the fingerprints of all forms on both occasions, for what was begun elsewhere fixes the form
    here; and after the lessons `rights`, for a page works out itself what has changed.
    """
    after = occasion == checks.OCCASIONS[1]
    return {
        "forms": {form: _of_form(occasion, form, parts_of) for form in checks.FORMS},
        "fingerprints": fingerprints(),
        **({"rights": rights()} if after else {}),
    }


def fingerprints() -> dict[str, int]:
    """Return the fingerprint of each form on each occasion, by the name of its activity."""
    return {
        one.name: handin.fingerprint(one.name, one.marks, one.codebook)
        for one in checks.assignments()
    }


def _of_form(occasion, form, parts_of):
    """Return the parts of one form: of a widget whose learner is called so that it is theirs."""
    first = form if occasion == checks.OCCASIONS[0] else checks.other(form)
    names = (" ".join(pair) for pair in product(*words()))
    with TemporaryDirectory() as place:
        pseudonym(next(name for name in names if checks.form_first(name) == first), path=place)
        widget = Check(occasion, answers=place)
        try:
            return parts_of(widget)
        finally:
            widget.close()
