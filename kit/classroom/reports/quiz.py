"""The report on a quiz: the wrong answers that most chose, and every question with its options."""

from html import escape

from kit.classroom.reports.parts import (
    anchor,
    counted_row,
    figures,
    key_of,
    remarks,
    said,
    share,
    short,
    text_of,
    title_of,
    wide_table,
)
from kit.judging.handin import UNSURE
from kit.text.say import people

_MOST = 8  # wrong answers that are listed
_UNSURE = "I don’t know"


def section(sheet):
    """Return the section on one quiz."""
    key = key_of(sheet)
    questions = [_Question(sheet, key, place) for place in range(len(sheet.activity.posts))]
    return (
        f'<section class="activity" id="{anchor(sheet)}"><h2>{escape(title_of(sheet))}</h2>'
        f"{_figures(sheet, questions)}{_wrong(sheet, questions)}"
        '<section class="posts"><h3>Every question</h3>'
        f"{''.join(_question(sheet, q) for q in questions)}</section></section>"
    )


class _Question:
    """One question: its options, its key, and how often each option was chosen."""

    def __init__(self, sheet, key, place):
        self.number = place + 1
        self.id = sheet.activity.posts.index[place]
        row = sheet.activity.posts.iloc[place]
        self.options = _by_label(said(row, "options"))
        self.misconceptions = _by_label(said(row, "misconceptions"))
        self.reasons = _by_label(said(row, "reasons"))
        labels = sheet.activity.codebook.labels
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


def _by_label(lines):
    """Return {label: text} of lines such as "a: Yes, it is."."""
    parts = (line.partition(":") for line in lines.splitlines())
    return {label.strip(): text.strip() for label, colon, text in parts if colon}


def _figures(sheet, questions):
    marked = [q for q in questions if q.right]
    asked = sum(q.asked for q in marked)
    right = sum(n for q in marked for label, n in q.first.items() if label in q.right)
    unsure = sum(q.unsure[0] for q in questions)
    coders = len(sheet.coders)
    items = [
        (f"{coders:,}", "person took part" if coders == 1 else "people took part"),
        (f"{len(questions)}", "questions" if len(questions) > 1 else "question"),
        (f"{unsure:,}", f"times “{_UNSURE}” at first"),
    ]
    if marked:
        items.append((f"{share(right, asked):.0%}", "of first answers were right"))
    return figures(items)


def _wrong(sheet, questions):
    """Return the wrong options that most chose first, with the idea that is behind each."""
    wrong = [
        (n, q, label)
        for q in questions
        for label, n in q.first.items()
        if q.right and label not in q.right and n
    ]
    if not wrong:
        return "<h3>Discuss first</h3><p>Nobody chose a wrong answer.</p>"
    wrong.sort(key=lambda each: -each[0] / each[1].asked)
    named = any(q.misconceptions.get(label) for _, q, label in wrong)
    rows = ""
    for n, q, label in wrong[:_MOST]:
        idea = f"<td>{escape(q.misconceptions.get(label) or '–')}</td>" if named else ""
        rows += (
            f'<tr><th scope="row"><a href="#{anchor(sheet, q.id)}">{escape(str(q.id))}</a></th>'
            f"<td>{label}: {escape(short(q.options.get(label, '')))}</td>{idea}"
            f"<td>{n:,} of {q.asked:,} ({share(n, q.asked):.0%})</td></tr>"
        )
    head = ("Question", "The answer chosen", *(["The idea behind it"] * named), "Chosen first by")
    caption = "The wrong answers that most people chose at first"
    table = wide_table(sheet, "Wrong answers", "discuss wrong", caption, head, rows)
    return f"<h3>Discuss first</h3>{table}"


def _question(sheet, q):
    """Return one question with all its options, the votes, and the reasons."""
    whole = max(q.asked, 1)
    labels = [label for label in q.first if label in q.options or q.first[label] or q.latest[label]]
    rows = ""
    for label in labels:
        name = f"{escape(label)}: {escape(q.options.get(label, ''))}"
        if label in q.right:
            name += ' <span class="mark">right</span>'
        elif idea := q.misconceptions.get(label):
            name += f' <small class="idea">{escape(idea)}</small>'
        rows += _row(name, q.first[label], q.latest[label], whole, q.changed)
    rows += _row(_UNSURE, *q.unsure, whole, q.changed)
    second = '<th scope="col">After the reasons</th>' if q.changed else ""
    return (
        f'<article class="post" id="{anchor(sheet, q.id)}"><h4>{q.number}. {escape(str(q.id))}</h4>'
        f"<blockquote>{escape(text_of(sheet, q.id))}</blockquote>"
        f'<table class="bars answers"><caption>Answers of {people(q.asked)}</caption><thead><tr>'
        f'<th scope="col">Answer</th><th scope="col">At first</th>{second}'
        f"</tr></thead><tbody>{rows}</tbody></table>{_reasons(q)}{remarks(sheet, q.id)}</article>"
    )


def _reasons(q):
    """Return why an option is right or wrong; one by one where that is known."""
    none = "" if q.right else "<p><b>No right answer.</b> Something speaks for each:</p>"
    if q.reasons:
        items = "".join(
            f"<li><b>{escape(label)}</b> {escape(why)}</li>" for label, why in q.reasons.items()
        )
        return f'{none}<ul class="options">{items}</ul>'
    words = f"<p>{escape(q.reason)}</p>" if q.reason else ""
    if q.dissent:
        words += f"<p><b>Why not the others:</b> {escape(q.dissent)}</p>"
    return none + words


def _row(name, first, latest, whole, changed):
    row = counted_row(name, first, whole)
    after = f"<td>{latest:,} ({share(latest, whole):.0%})</td></tr>"
    return row.removesuffix("</tr>") + after if changed else row
