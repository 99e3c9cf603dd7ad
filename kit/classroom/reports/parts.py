"""What all sections of the report are made of: anchors, bars, words for counts, notes, causes."""

from collections import Counter
from html import escape

from kit.material.keys import read_key

_NOTES = 6  # notes shown beside a post; the others are folded away


def key_of(sheet):
    """Return the key as `read_key` does, a row a post; or None where there is no key."""
    activity = sheet.activity
    if activity.key is None:
        return None
    return read_key(activity.key, activity.codebook, activity.posts.index)


def title_of(sheet):
    """Return what an activity is called on the page, as plain text."""
    return f"{sheet.activity.codebook.title} ({sheet.activity.name})"


def anchor(sheet, post_id=""):
    """Return an anchor: letters and digits only, whatever the post is called."""
    parts = (sheet.activity.name, *([str(post_id)] if post_id != "" else []))
    return "--".join("".join(c if c.isalnum() else "-" for c in part) for part in parts)


def text_of(sheet, post_id):
    """Return the words of a post, as plain text."""
    return str(sheet.activity.posts.loc[post_id, "text"])


def short(text, longest=90):
    """Return the beginning of a text, in whole words."""
    return text if len(text) <= longest else f"{text[:longest].rsplit(' ', 1)[0]} …"


def bar(part):
    """Return a bar that is filled by a part, 0 to 1. Its number has to stand beside it."""
    return f'<span class="bar" aria-hidden="true"><i style="--share:{part:.3f}"></i></span>'


def share(number, whole):
    """Return a number as a part of the whole; 0 of nothing is 0."""
    return number / whole if whole else 0.0


def said(row, column):
    """Return the text in a row's column, or "" where there is none."""
    value = row.get(column)
    return value.strip() if isinstance(value, str) else ""


def figures(items):
    """Return the few numbers that sum a section up, each with its words."""
    inside = "".join(f"<li><b>{number}</b> {words}</li>" for number, words in items)
    return f'<ul class="figures">{inside}</ul>'


def wide_table(sheet, what, kind, caption, head, body):
    """Return a table that scrolls by itself where the page is narrow."""
    heads = "".join(f'<th scope="col">{words}</th>' for words in head)
    return (
        f'<div class="scroll" tabindex="0" role="region" aria-label="{what}, '
        f'{escape(title_of(sheet))}"><table class="{kind}"><caption>{caption}</caption>'
        f"<thead><tr>{heads}</tr></thead><tbody>{body}</tbody></table></div>"
    )


def counted_row(name, number, whole):
    """Return a row of a table: a name (HTML), a bar, and the number beside it."""
    part = share(number, whole)
    return f'<tr><th scope="row">{name}</th><td>{bar(part)}{number:,} ({part:.0%})</td></tr>'


def remarks(sheet, post_id):
    """Return what people noted beside a post, and what they put their disagreements down to."""
    made = ""
    if causes := sheet.causes.get(post_id):
        each = ", ".join(f"{escape(cause)} {n:,}" for cause, n in Counter(causes).most_common())
        made += f"<p><b>Disagreements with the key were put down to:</b> {each}.</p>"
    if notes := sheet.notes.get(post_id):
        items = [f"<li>{escape(note)}</li>" for note in notes]
        made += f"<p><b>What people noted:</b></p><ul>{''.join(items[:_NOTES])}</ul>"
        if more := items[_NOTES:]:
            made += (
                f"<details><summary>{len(more):,} more</summary><ul>{''.join(more)}</ul></details>"
            )
    return made
