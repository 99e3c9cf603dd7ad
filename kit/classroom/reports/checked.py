"""The report on the check: who took part, and nothing that would tell a class what is right.

Its forms and occasions are one section: apart, they say nothing that a class could talk about.
"""

from kit.classroom.reports.parts import anchor
from kit.material import checks
from kit.text.say import noun


def section(sheets):
    """Return what the section on all forms of the check says."""
    return {
        "template": "reports/checked.html",
        "anchor": anchor(sheets[0]),
        "title": "The check, before and after the lessons",
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
    forms = ", ".join(f"{count:,} form {form.upper()}" for form, count in of_form.items() if count)
    did = f"{noun(number, 'check', 'checks')} handed in {occasion}"
    return f"{number:,}", did + (f" ({forms})" if forms else "")
