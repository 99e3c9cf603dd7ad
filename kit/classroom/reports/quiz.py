"""The report on a quiz: the wrong answers that most chose, and every question with its options."""

from kit.classroom.reports.parts import (
    anchor,
    counted,
    counted_row,
    key_of,
    remarks,
    share,
    short,
    text_of,
    title_of,
    took_part,
)
from kit.judging.handin import UNSURE
from kit.material.showing import by_label, cell
from kit.text.say import many, people

_MOST = 8  # wrong answers that are listed
_UNSURE = "I don’t know"


def section(sheet):
    """Return what the section on one quiz says."""
    key = key_of(sheet)
    questions = [_Question(sheet, key, place) for place in range(len(sheet.assignment.posts))]
    return {
        "template": "reports/quiz.html",
        "anchor": anchor(sheet),
        "title": title_of(sheet),
        "figures": _figures(sheet, questions),
        "wrong": _wrong(sheet, questions),
        "questions": [_question(sheet, question) for question in questions],
    }


class _Question:
    """One question: its options, its key, and how often each option was chosen."""

    def __init__(self, sheet, key, place):
        self.number = place + 1
        self.id = sheet.assignment.posts.index[place]
        row = sheet.assignment.posts.iloc[place]
        self.options = by_label(cell(row, "options"))
        self.misconceptions = by_label(cell(row, "misconceptions"))
        self.reasons = by_label(cell(row, "reasons"))
        labels = sheet.assignment.codebook.labels
        first, latest = sheet.first[place], sheet.latest[place]
        self.first = {label: int((first == n).sum()) for n, label in enumerate(labels)}
        self.latest = {label: int((latest == n).sum()) for n, label in enumerate(labels)}
        self.unsure = int((first == UNSURE).sum()), int((latest == UNSURE).sum())
        self.asked = sum(self.first.values()) + self.unsure[0]
        self.changed = bool(sheet.changed[place].any())
        self.right, self.reason, self.dissent = set(), "", ""
        if key is not None:
            entry = key.iloc[place]
            if entry["label"]:
                self.right = {entry["label"], *entry["also_accepted"]}
            self.reason, self.dissent = entry["reason"], entry["dissent"]


def _figures(sheet, questions):
    """Return the few figures that sum a quiz up, each with its words."""
    marked = [q for q in questions if q.right]
    asked = sum(q.asked for q in marked)
    right = sum(n for q in marked for label, n in q.first.items() if label in q.right)
    unsure = sum(q.unsure[0] for q in questions)
    figures = [
        took_part(sheet),
        (f"{len(questions)}", "questions" if len(questions) > 1 else "question"),
        (f"{unsure:,}", f"times “{_UNSURE}” at first"),
    ]
    if marked:
        figures.append(
            (f"{right:,}", f"of {many(asked, 'first answer')} right ({share(right, asked):.0%})")
        )
    return figures


def _wrong(sheet, questions):
    """Return the wrong options that most chose first, with the idea that is behind each."""
    wrong = [
        (n, q, label)
        for q in questions
        for label, n in q.first.items()
        if q.right and label not in q.right and n
    ]
    wrong.sort(key=lambda each: -each[0] / each[1].asked)
    return {
        "named": any(q.misconceptions.get(label) for _, q, label in wrong),
        "rows": [
            {
                "anchor": anchor(sheet, q.id),
                "id": str(q.id),
                "answer": f"{label}: {short(q.options.get(label, ''))}",
                "idea": q.misconceptions.get(label) or "–",
                "chosen": f"{n:,} of {q.asked:,} ({share(n, q.asked):.0%})",
            }
            for n, q, label in wrong[:_MOST]
        ],
    }


def _question(sheet, q):
    """Return one question with all its options, the votes, and the reasons."""
    return {
        "anchor": anchor(sheet, q.id),
        "heading": f"{q.number}. {q.id}",
        "text": text_of(sheet, q.id),
        "people": people(q.asked),
        "changed": q.changed,
        "answers": _answers(q),
        "has_answer": bool(q.right),
        "reasons": list(q.reasons.items()),
        "reason": q.reason,
        "dissent": q.dissent,
        "remarks": remarks(sheet, q.id),
    }


def _answers(q):
    """Return a row for each option, and one for those who did not know."""
    whole = max(q.asked, 1)
    rows = [
        counted_row(f"{label}: {q.options.get(label, '')}", q.first[label], whole)
        | {
            "right": label in q.right,
            "idea": "" if label in q.right else q.misconceptions.get(label, ""),
            "latest": counted(q.latest[label], whole),
        }
        for label in q.first
        if label in q.options or q.first[label] or q.latest[label]
    ]
    first, latest = q.unsure
    unsure = {"right": False, "idea": "", "latest": counted(latest, whole)}
    return [*rows, counted_row(_UNSURE, first, whole) | unsure]
