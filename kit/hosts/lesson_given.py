"""What a page is given of a lesson, so that it can say how far each of its activities is."""

from kit.judging import handin
from kit.judging.lesson_codes import number_of
from kit.material import lesson_files, of_the_kit


def lesson_given(lesson: str | int) -> dict:
    """Return the parts of ``kit.HandIn`` on a page: the lesson, and what its activities consist of.

    Of a check both forms are there; the page shows the one that is the visitor's own.
    """
    number = number_of(lesson)
    known = map(of_the_kit.called, lesson_files.activities_of(number))
    return {
        "lesson": {"number": int(number), "name": "", "rows": []},
        "activities": [_activity(one) for one in known if one],
    }


def _activity(assignment):
    return {
        "activity": assignment.name,
        "title": assignment.codebook.title,
        "fingerprint": handin.fingerprint(assignment.name, assignment.marks, assignment.codebook),
        "ids": list(assignment.marks),
        "labels": list(assignment.codebook.labels),
        "kind": assignment.kind,
    }
