"""The report on the check: who took part, and nothing that would tell a class what is right.

Its forms and occasions are one section: apart, they say nothing that a class could talk about.
"""

from kit.classroom.reports.parts import anchor
from kit.material import checks
from kit.text.words import listed, say


def section(sheets):
    """Return what the section on all forms of the check says."""
    return {
        "template": "reports/checked.html",
        "anchor": anchor(sheets[0]),
        "title": say("report-check"),
        "figures": [_took_part(sheets, occasion) for occasion in checks.OCCASIONS],
    }


def _took_part(sheets, occasion):
    """Return how many did the check on one occasion, and with which form."""
    of_form = dict.fromkeys(checks.FORMS, 0)
    for form in checks.FORMS:
        for sheet in sheets:
            if sheet.assignment.name == checks.activity(occasion, form):
                of_form[form] = len(sheet.people)
    number = sum(of_form.values())
    said = {"number": number, "occasion": occasion}
    forms = listed(
        say("report-check-form", number=count, form=form.upper())
        for form, count in of_form.items()
        if count
    )
    words = (
        say("report-checks-forms", forms=forms, **said) if forms else say("report-checks", **said)
    )
    return say("report-number", number=number), words
