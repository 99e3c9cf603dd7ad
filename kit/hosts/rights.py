"""What is right in a check, for a page that has no Python to ask."""

from kit.material import checks


def rights() -> dict:
    """Return what is right in both forms of the check, for a page with the one after the lessons.

    A notebook asks Python how it went, and nothing that it sends to the browser tells what is
    right. A page has nobody to ask: so this stands in it, and whoever reads the page's source reads
    it too. That is fine where the check tells learners, and a class as a whole, what has changed.
    It is not fine where it counts for anybody: let that be done in notebooks, or on paper.

    ``ideas`` is {idea: its words}; ``forms`` is {form: [{id, idea, label}, …]}, in the order of the
    items. The label is "" where nothing is right, as where one answers in one's own words.
    """
    return {
        "ideas": checks.ideas(),
        "forms": {form: _of_form(form) for form in checks.FORMS},
    }


def _of_form(form):
    """Return what is right in a form: the same before the lessons and after them."""
    items = checks.check(checks.OCCASIONS[0], form).items
    return [{"id": item.id, "idea": item.idea, "label": item.right} for item in items]
