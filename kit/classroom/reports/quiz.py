"""The report on a quiz: the questions that most got wrong, and every one with its options."""

from kit.classroom.reports.choices import both_rounds, choices, vote_table
from kit.classroom.reports.discussed import discussed
from kit.classroom.reports.folds import fold
from kit.classroom.reports.groups import side_by_side
from kit.classroom.reports.parts import (
    anchor,
    answered,
    counted_of,
    figure,
    left_out,
    percent,
    remarks,
    text_of,
    title_of,
    took_part,
)
from kit.classroom.reports.votes import votes
from kit.judging.handin import UNSURE
from kit.material.showing import by_label, cell
from kit.text.words import listed, say

_MOST = 5  # questions to discuss first


def section(sheet, asked):
    """Return what the section on one quiz says."""
    key = asked.key(sheet)
    questions = [_Question(sheet, key, place) for place in range(len(sheet.assignment.posts))]
    keyed = [q for q in questions if key is not None]
    first = _to_discuss(sheet, questions, key)
    shown = [
        _shown(sheet, q, _fold(q, whole=True) if keyed else None)
        for q, said in zip(questions, answered(sheet), strict=True)
        if said or q.id in sheet.notes
    ]
    return {
        "template": "reports/quiz.html",
        "anchor": anchor(sheet),
        "title": title_of(sheet),
        "figures": _figures(sheet, questions),
        "discuss_words": say("report-discuss-questions"),
        "discuss": discussed(sheet, first, {q.id: _fold(q) for q in keyed}),
        "groups": side_by_side(sheet, asked, first),
        "beside_key": _right(questions),
        "questions": shown,
        "left_out": left_out("report-not-answered", len(questions), shown),
    }


class _Question:
    """One question: its key, and how often each option was chosen at first."""

    def __init__(self, sheet, key, place):
        self.place, self.id = place, sheet.assignment.posts.index[place]
        row, labels = sheet.assignment.posts.iloc[place], sheet.assignment.codebook.labels
        first = sheet.first[place]
        self.first = {label: int((first == n).sum()) for n, label in enumerate(labels)}
        self.unsure = int((first == UNSURE).sum())
        self.asked = sum(self.first.values()) + self.unsure
        self.right, self.reason, self.dissent, self.ideas, self.reasons = set(), "", "", {}, {}
        if key is not None:  # what is beside an option tells which is right, too
            entry = key.iloc[place]
            if entry["label"]:
                self.right = {entry["label"], *entry["also_accepted"]}
            self.reason, self.dissent = entry["reason"], entry["dissent"]
            self.ideas = by_label(cell(row, "misconceptions"))
            self.reasons = by_label(cell(row, "reasons"))

    @property
    def wrong(self):
        """The wrong options that somebody chose first, and how many did: most first."""
        chosen = [(n, label) for label, n in self.first.items() if n and label not in self.right]
        return sorted(chosen, key=lambda each: -each[0]) if self.right else []


def _to_discuss(sheet, questions, key):
    """Return the questions that most got wrong at first; without a key, those that divided most."""
    if key is None:
        apart = votes(sheet, None).query("apart > 0")
        return [*apart.sort_values("apart", ascending=False, kind="stable").index[:_MOST]]
    wrong = [(sum(n for n, _ in q.wrong) / q.asked, q.id) for q in questions if q.wrong]
    return [post_id for _, post_id in sorted(wrong, key=lambda each: -each[0])[:_MOST]]


def _figures(sheet, questions):
    """Return the few figures that sum a quiz up, and their words; not how many are right."""
    return [
        took_part(sheet),
        figure("report-questions", len(questions)),
        figure("report-times-unsure", sum(q.unsure for q in questions)),
    ]


def _right(questions):
    """Return how many first answers were right, to be folded; None without a key."""
    marked = [q for q in questions if q.right]
    if not marked:
        return None
    asked = sum(q.asked for q in marked)
    right = sum(n for q in marked for label, n in q.first.items() if label in q.right)
    said = {"right": right, "answers": asked, "share": percent(right, asked)}
    return fold(say("report-open-right"), [say("report-first-right", **said)])


def _fold(q, *, whole=False):
    """Return the answer to a question, the ideas behind wrong ones, and as a whole the reasons."""
    lines = [say("report-right-none")]
    if q.right:
        lines = [say("report-right-is", options=listed(sorted(q.right)))]
    if not q.reasons:
        against = say("report-not-others", text=q.dissent) if whole and q.dissent else ""
        lines += [q.reason, against]
    wrong = [
        {
            "words": say("report-wrong", letter=label, counted=counted_of(n, q.asked)),
            "idea": say("report-idea", idea=q.ideas[label]) if q.ideas.get(label) else "",
        }
        for n, label in q.wrong
    ]
    return fold(
        say("report-open-answer", post=str(q.id)), lines, wrong=wrong, reasons=q.reasons.items()
    )


def _shown(sheet, q, own):
    """Return one question with all its options and the votes."""
    number = q.place + 1
    return {
        "anchor": anchor(sheet, q.id),
        "heading": say("report-question", number=number, name=str(q.id)),
        "text": text_of(sheet, q.id),
        "votes": vote_table(
            say("report-answers-of", people=q.asked),
            say("report-answer"),
            choices(sheet, q.place),
            both_rounds(sheet, q.place),
        ),
        "fold": own,
        "remarks": remarks(sheet, q.id),
    }
