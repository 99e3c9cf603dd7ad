"""What stands folded beside a post, a question or a guess: the key, its reason, what is against it.

A template shows a fold closed, so that a page on a projector tells nothing before it is opened.
"""

from kit.classroom.reports.parts import counted_of, remarks
from kit.text.words import listed, say


def fold(summary, lines, *, wrong=(), reasons=(), causes=""):
    """Return a fold: its summary, and within it lines, wrong answers, and reasons by option."""
    return {
        "summary": summary,
        "lines": [line for line in lines if line],
        "wrong": list(wrong),
        "reasons": list(reasons),
        "causes": causes,
    }


def of_posts(sheet, table, key):
    """Return the fold of each judged post, by post_id; {} without a key."""
    if key is None:
        return {}
    return {row.Index: _of_post(sheet, row, key.loc[row.Index]) for row in table.itertuples()}


def _of_post(sheet, row, entry):
    """Return what the key says about a post, how the first votes lie beside it, and why."""
    lines = [say("report-key-none")]
    if entry["label"]:
        lines = [
            say("report-key-says", label=entry["label"]),
            _also(entry),
            say("report-contested") if entry["contested"] else "",
        ]
        if row.size_first and not entry["contested"]:
            agreed = counted_of(row.agree_first, row.size_first)
            lines.insert(0, say("report-agreed-first", counted=agreed))
    if entry["reason"]:
        lines.append(say("report-reason", text=entry["reason"]))
    if entry["dissent"]:
        lines.append(say("report-dissent", text=entry["dissent"]))
    return fold(
        say("report-open-key", post=str(row.Index)),
        lines,
        causes=remarks(sheet, row.Index)["causes"],
    )


def _also(entry):
    also = entry["also_accepted"]
    return say("report-key-accepts", labels=listed(also)) if also else ""
