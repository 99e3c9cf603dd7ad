"""The report on a check: who took part, and nothing that would tell a class what is right."""

from kit.classroom.reports.parts import anchor, title_of, took_part


def section(sheet):
    """Return what the section on one form of a check says."""
    given = int((sheet.first >= 0).sum())
    items = len(sheet.assignment.posts)
    return {
        "template": "reports/checked.html",
        "anchor": anchor(sheet),
        "title": title_of(sheet),
        "figures": [took_part(sheet), (f"{given:,}", f"answers to {items} items")],
    }
