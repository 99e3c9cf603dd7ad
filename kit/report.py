"""A class's answers as one HTML page: to show, to print, to read aloud; counts, never names.

The page has no scripts and fetches nothing. Every bar has its number beside it, and every table
a caption and headings, so that nothing is said by a picture or a colour alone. Whatever comes
from answers or from data is shown as text.
"""

from html import escape
from math import isnan
from pathlib import Path

import numpy as np
import pandas as pd

from kit.agreement import disagreement, percent_agreement
from kit.coefficient import many, shown
from kit.handin import UNSURE
from kit.scoring import shift

__all__ = ["report"]

_FIRST = 5  # posts to discuss first
_NOTES = 5  # notes shown beside a post


class Report(str):
    """A page of HTML that a notebook shows in a frame, and that prints as one sentence."""

    def __repr__(self):
        return f"A report of {len(self) / 1000:,.0f} kB. Save it: kit.report(pooled, 'class.html')."

    def _repr_html_(self):
        return (
            f'<iframe sandbox title="Report of the class" srcdoc="{escape(self)}" '
            'style="width:100%;height:40rem;border:1px solid"></iframe>'
        )


def report(pooled, path=None, *, title="What the class said", replace=False):
    """Return a pooled class as one HTML page; with a path, save it there and return the path.

    It has no names in it. For each activity: the posts to discuss first, how far people agreed
    before and after comparing, who changed their mind and which way, where the class and the
    key part, and every post with its votes, the key, its reason and dissent. A file that is
    there already is left alone, unless you say replace=True.
    """
    page = Report(_page(pooled, title))
    return page if path is None else write(path, page, replace)


def write(path, text, replace=False):
    """Write a text file, and never over another one unless told so."""
    try:
        with Path(path).open("w" if replace else "x", encoding="utf-8", newline="") as file:
            file.write(text)
    except FileExistsError:
        raise ValueError(
            f"{path} is there already, and nothing of yours is overwritten. "
            "Choose another name, or ask for it: replace=True, or --replace."
        ) from None
    except OSError as error:
        raise ValueError(
            f"{path} cannot be written: {error.strerror or error}. Choose another folder."
        ) from error
    return Path(path)


def _page(pooled, title):
    sheets = list(pooled.sheets.values())
    people = len({coder for sheet in sheets for coder in sheet.coders})
    judged = sum(int((sheet.first >= 0).sum()) for sheet in sheets)
    style = (Path(__file__).parent / "report.css").read_text("utf-8")
    links = "".join(
        f'<li><a href="#{_id(sheet)}">{escape(_title(sheet))}</a></li>' for sheet in sheets
    )
    contents = f'<nav aria-label="Activities"><ul>{links}</ul></nav>' if len(sheets) > 1 else ""
    summary = (
        f"{_people(people)}, {_activities(len(sheets))}, {many(judged, 'judgement')}. "
        "This page has counts, and no names."
        if sheets
        else "No answers were found, so there is nothing to show yet."
    )
    return (
        '<!doctype html>\n<html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        '<meta http-equiv="Content-Security-Policy" '
        "content=\"default-src 'none'; style-src 'unsafe-inline'\">"
        f"<title>{escape(title)}</title><style>{style}</style></head><body>"
        f'<header><h1>{escape(title)}</h1><p class="lead">{summary}</p>{contents}</header>'
        f"<main>{''.join(map(_activity, sheets))}{_handed_in(pooled)}</main></body></html>\n"
    )


def _activity(sheet):
    """Return the section of one activity."""
    book = sheet.activity.codebook
    key = _key(sheet)
    split, found = _split(sheet, key), _shift(sheet, key)
    posts = "".join(_post(sheet, row, key) for row in split.itertuples())
    return (
        f'<section class="activity" id="{_id(sheet)}"><h2>{escape(_title(sheet))}</h2>'
        f'<p class="question">{escape(book.question)}</p>{_figures(sheet, split, key)}'
        f"{_discuss(sheet, split, key)}{_agreement(sheet, found)}{_changes(sheet, found)}"
        f"{_confusion(sheet, key)}"
        f'<section class="posts"><h3>Every post</h3>{posts}</section></section>'
    )


def _key(sheet):
    """Return the key as a table with all its columns, or None where there is no key."""
    key = sheet.activity.key
    if key is None:
        return None
    key = key.reindex(sheet.activity.posts.index)
    blank = {"also_accepted": "", "reason": "", "dissent": "", "contested": False}
    for column, default in blank.items():
        key[column] = key[column].fillna(default) if column in key else default
    return key


def _split(sheet, key):
    """Return a row a post, in the posts' order: votes before and now, and why to discuss it."""
    labels = sheet.activity.codebook.labels
    votes = {
        name: np.stack([(codes == n).sum(axis=1) for n in range(len(labels))], axis=1)
        for name, codes in (("first", sheet.first), ("latest", sheet.latest))
    }
    index = sheet.activity.posts.index
    apart = disagreement(sheet.codes())["disagreement"].reindex(index)
    table = pd.DataFrame({"first": list(votes["first"]), "latest": list(votes["latest"])}, index)
    for name, codes in (("unsure_first", sheet.first), ("unsure", sheet.latest)):
        table[name] = (codes == UNSURE).sum(axis=1)
    table["size"] = votes["latest"].sum(axis=1)
    table["apart"] = apart
    table["with_key"] = np.nan
    table["against"] = False
    if key is not None:
        for place, entry in enumerate(key.itertuples()):
            right = {entry.label, *str(entry.also_accepted).split("|")}
            counts, size = votes["latest"][place], table["size"].iloc[place]
            if size and isinstance(entry.label, str):
                agree = sum(n for n, label in zip(counts, labels, strict=True) if label in right)
                table.iloc[place, table.columns.get_loc("with_key")] = agree / size
                against = size > 1 and labels[counts.argmax()] not in right and not entry.contested
                table.iloc[place, table.columns.get_loc("against")] = against
    return table


def _figures(sheet, split, key):
    """Return the few figures that sum an activity up."""
    people = len(sheet.coders)
    changed = int(sheet.changed.any(axis=0).sum())
    figures = [
        (f"{people:,}", "person took part" if people == 1 else "people took part"),
        (f"{len(split)}", "posts were judged"),
        (f"{changed / max(people, 1):.0%}", f"changed their mind on a post ({changed:,})"),
    ]
    if key is not None:
        fair = split[~key["contested"].astype(bool)]
        right = (fair["with_key"] * fair["size"]).sum() / max(fair["size"].sum(), 1)
        figures.append((f"{right:.0%}", "of labels agree with the key, contested posts apart"))
    items = "".join(f"<li><b>{number}</b> {words}</li>" for number, words in figures)
    return f'<ul class="figures">{items}</ul>'


def _discuss(sheet, split, key):
    """Return the posts to discuss first: where most part from the key, and the most divided."""
    judged = split[split["size"] > 1].sort_values("apart", ascending=False, kind="stable")
    against = judged[judged["against"]].head(_FIRST)
    divided = judged[(judged["apart"] > 0) & ~judged.index.isin(against.index)].head(
        max(3, _FIRST - len(against))
    )
    rows = []
    for row in (*against.itertuples(), *divided.itertuples()):
        why = "most chose otherwise than the key" if row.against else "the class is divided"
        if key is not None and key["contested"][row.Index]:
            why += "; contested, so there is no wrong answer"
        rows.append(
            f'<tr><th scope="row"><a href="#{_id(sheet, row.Index)}">{escape(str(row.Index))}</a>'
            f"</th><td>{escape(_short(_text(sheet, row.Index)))}</td>"
            f"<td>{_votes(sheet, row.latest)}</td><td>{why}</td></tr>"
        )
    if not rows:
        return "<h3>Discuss first</h3><p>No post divides the people who judged it.</p>"
    return (
        '<h3>Discuss first</h3><div class="scroll" tabindex="0" role="region" '
        f'aria-label="Posts to discuss first, {escape(_title(sheet))}">'
        '<table class="discuss"><caption>Posts on which most chose otherwise than the '
        "key, then those that divide the class most</caption><thead><tr>"
        '<th scope="col">Post</th><th scope="col">It begins</th><th scope="col">Votes now</th>'
        f'<th scope="col">Why</th></tr></thead><tbody>{"".join(rows)}</tbody></table></div>'
    )


def _agreement(sheet, found):
    """Return agreement before and after comparing: a picture, and the same as a table."""
    level = sheet.activity.codebook.level
    rows = [
        ("Before comparing", found.before, percent_agreement(sheet.codes("first"))),
        ("Now", found.after, percent_agreement(sheet.codes("latest"))),
    ]
    body = "".join(
        f'<tr><th scope="row">{name}</th><td>{_number(alpha)}</td><td>{_span(alpha)}</td>'
        f"<td>{_share(share)}</td></tr>"
        for name, alpha, share in rows
    )
    change = "" if isnan(found.change) else f"<p>{escape(str(found.change))}</p>"
    note = (
        f"<p>{escape(str(found.after))}</p>{change}"
        '<p class="aside">Agreement after people compared shows what they learnt from each '
        "other. How clear the codebook is, only the first round can show.</p>"
    )
    return (
        f"<h3>How far people agree</h3>{_intervals(rows)}"
        f"<table><caption>Agreement before and after comparing ({level} labels)</caption>"
        '<thead><tr><th scope="col">Round</th><th scope="col">Krippendorff’s alpha</th>'
        '<th scope="col">95% interval</th><th scope="col">Pairs of people who agree</th></tr>'
        f"</thead><tbody>{body}</tbody></table>{note}"
    )


def _intervals(rows):
    """Draw each alpha as a dot on a line that is its interval."""
    known = [(name, alpha) for name, alpha, _ in rows if not isnan(alpha)]
    if not known:
        return ""
    low = min(0.0, *(-0.2 if a.low < 0 or a < 0 else 0.0 for _, a in known))

    def x(value):
        return round(130 + 450 * (max(value, low) - low) / (1 - low), 1)

    marks = "".join(
        f'<line class="grid" x1="{x(t)}" x2="{x(t)}" y1="8" y2="84"/>'
        f'<text class="tick" x="{x(t)}" y="100">{t:.1f}</text>'
        for t in np.arange(low, 1.01, 0.2)
    )
    for place, (name, alpha) in enumerate(known):
        y = 28 + 36 * place
        whisker = (
            ""
            if isnan(alpha.low)
            else f'<line class="span" x1="{x(alpha.low)}" x2="{x(alpha.high)}" y1="{y}" y2="{y}"/>'
        )
        marks += (
            f'<text class="name" x="118" y="{y + 4}">{name}</text>{whisker}'
            f'<circle class="dot" cx="{x(alpha.value)}" cy="{y}" r="6"/>'
            f'<text class="value" x="{x(alpha.value)}" y="{y - 11}">{shown(alpha.value)}</text>'
        )
    said = "; ".join(f"{name}: {_number(alpha)}, interval {_span(alpha)}" for name, alpha in known)
    return (
        f'<svg class="intervals" viewBox="0 0 600 106" role="img" '
        f'aria-label="Krippendorff’s alpha. {escape(said)}.">{marks}</svg>'
    )


def _changes(sheet, found):
    """Return who changed their mind, in counts, and which way."""
    people = int(sheet.changed.any(axis=0).sum())
    head = "<h3>Who changed their mind</h3>"
    if not found.changed:
        return f"{head}<p>Nobody changed a judgement after comparing.</p>"
    words = (
        f"{_people(people)} of {len(sheet.coders):,} changed at least one judgement; "
        f"{found.changed:,} of {many(found.compared, 'judgement')} changed."
    )
    if found.to_key is not None:
        words += (
            f" {found.to_key:,} moved to the key’s label and {found.from_key:,} away from it, "
            "contested posts apart."
        )
    rows = "".join(
        f'<tr><th scope="row">{escape(str(row.first))} → {escape(str(row.revised))}</th>'
        f"<td>{_bar(row.times / found.changed)}{row.times:,} "
        f"({row.times / found.changed:.0%})</td></tr>"
        for row in found.moves.itertuples()
    )
    return (
        f'{head}<p>{words}</p><table class="bars"><caption>Changed judgements, by which way'
        '</caption><thead><tr><th scope="col">From → to</th><th scope="col">Judgements</th>'
        f"</tr></thead><tbody>{rows}</tbody></table>"
    )


def _confusion(sheet, key):
    """Return what the class said where the key says each label."""
    if key is None:
        return ""
    labels = sheet.activity.codebook.labels
    truth = key["label"].where(~key["contested"].astype(bool))
    now, head, rows = sheet.latest, "", ""
    head = "".join(f'<th scope="col">“{escape(label)}”</th>' for label in labels)
    for label in labels:
        part = now[(truth == label).fillna(False).to_numpy(bool)]
        counts = [int((part == n).sum()) for n in range(len(labels))]
        total = sum(counts)
        cells = "".join(
            f'<td class="{"same" if other == label else ""}" style="--share:{_part(n, total):.3f}">'
            f"{_part(n, total):.0%} <small>({n:,})</small></td>"
            if total
            else "<td>–</td>"
            for other, n in zip(labels, counts, strict=True)
        )
        rows += f'<tr><th scope="row">“{escape(label)}”</th>{cells}<td>{total:,}</td></tr>'
    return (
        '<h3>Each category beside the key</h3><div class="scroll" tabindex="0" role="region" '
        f'aria-label="Each category beside the key, {escape(_title(sheet))}">'
        '<table class="confusion"><caption>Where the key says the label of a row, what '
        "the class says now: share and number of judgements, contested posts apart</caption>"
        f'<thead><tr><th scope="col">The key says</th>{head}<th scope="col">All</th></tr></thead>'
        f"<tbody>{rows}</tbody></table></div>"
    )


def _post(sheet, row, key):
    """Return one post with its votes, the key, the reason and the dissent."""
    labels = sheet.activity.codebook.labels
    post = sheet.activity.posts.loc[row.Index]
    entry = None if key is None else key.loc[row.Index]
    before = int(sum(row.first))
    marks = {}
    if entry is not None and isinstance(entry["label"], str):
        marks = dict.fromkeys(str(entry["also_accepted"]).split("|"), "also accepted")
        marks[entry["label"]] = "key"
    rows = "".join(
        f'<tr><th scope="row">{escape(label)}'
        + (f' <span class="mark">{marks[label]}</span>' if label in marks else "")
        + f"</th><td>{_bar(_part(now, row.size))}{now:,} ({_part(now, row.size):.0%})</td>"
        f"<td>{first:,} ({_part(first, before):.0%})</td></tr>"
        for label, first, now in zip(labels, row.first, row.latest, strict=True)
    )
    where = " · ".join(
        escape(str(post[name])) for name in ("account", "platform") if post.get(name)
    )
    reply, picture = (
        f'<p class="{name}">{words}: {escape(str(post[column]))}</p>' if post.get(column) else ""
        for name, words, column in (
            ("reply", "In reply to", "replies_to"),
            ("picture", "Picture", "image_alt"),
        )
    )
    unsure = (
        f"<p>Not sure: {row.unsure:,} now, {row.unsure_first:,} before comparing.</p>"
        if row.unsure or row.unsure_first
        else ""
    )
    reasons = ""
    if marks:
        contested = " This post is contested: no answer is wrong." * bool(entry["contested"])
        reasons = (
            f"<p><b>The key: {escape(entry['label'])}.</b>{contested} {escape(entry['reason'])}</p>"
        )
        if entry["dissent"]:
            reasons += f"<p><b>Against it:</b> {escape(entry['dissent'])}</p>"
    if notes := sheet.notes.get(row.Index):
        items = "".join(f"<li>{escape(note)}</li>" for note in notes[:_NOTES])
        more = f"<li>… and {len(notes) - _NOTES:,} more.</li>" * (len(notes) > _NOTES)
        reasons += f"<p><b>What people noted:</b></p><ul>{items}{more}</ul>"
    return (
        f'<article class="post" id="{_id(sheet, row.Index)}"><h4>{escape(str(row.Index))}'
        f"{f' <small>{where}</small>' if where else ''}</h4>{reply}"
        f"<blockquote>{escape(str(post['text']))}</blockquote>{picture}"
        f'<table class="bars"><caption>Votes of {_people(int(row.size))}</caption><thead><tr>'
        '<th scope="col">Label</th><th scope="col">Now</th><th scope="col">Before comparing</th>'
        f"</tr></thead><tbody>{rows}</tbody></table>{unsure}{reasons}</article>"
    )


def _handed_in(pooled):
    """Return what was taken and what was not, in counts."""
    lines = [f"{many(len(pooled.taken), 'hand-in')} counted."]
    if len(pooled.twice):
        lines.append(f"{_people(len(pooled.twice))} handed in more than once; the latest counted.")
    if len(pooled.refused):
        number = len(pooled.refused)
        lines.append(f"{many(number, 'thing')} could not be used; the printed account says why.")
    items = "".join(f"<li>{line}</li>" for line in lines)
    return f'<section class="account"><h2>What was handed in</h2><ul>{items}</ul></section>'


def _shift(sheet, key):
    """Return what changed between the rounds; objects are read quicker than many categories."""
    book = sheet.activity.codebook
    names = np.array([*book.labels, None], object)
    index = pd.Index(sheet.activity.posts.index, name="post_id")
    first, latest = (
        pd.DataFrame(names[sheet.codes(which).values], index, dtype=object)
        for which in ("first", "latest")
    )
    return shift(first, latest, key=key, level=book.level, codebook=book)


def _title(sheet):
    return f"{sheet.activity.codebook.title} ({sheet.activity.name})"


def _id(sheet, post_id=""):
    """Return an anchor: letters and digits only, whatever the post is called."""
    parts = (sheet.activity.name, *([str(post_id)] if post_id != "" else []))
    return "--".join("".join(c if c.isalnum() else "-" for c in part) for part in parts)


def _text(sheet, post_id):
    return str(sheet.activity.posts.loc[post_id, "text"])


def _short(text, longest=90):
    return text if len(text) <= longest else f"{text[:longest].rsplit(' ', 1)[0]} …"


def _votes(sheet, counts):
    labels = sheet.activity.codebook.labels
    order = np.argsort(-counts, kind="stable")
    return "<br>".join(f"{escape(labels[n])}&nbsp;{counts[n]:,}" for n in order if counts[n])


def _bar(share):
    return f'<span class="bar" aria-hidden="true"><i style="--share:{share:.3f}"></i></span>'


def _part(number, whole):
    return number / whole if whole else 0.0


def _number(alpha):
    return "undefined" if isnan(alpha) else shown(alpha.value)


def _share(share):
    return "–" if isnan(share) else f"{float(share):.0%}"


def _span(alpha):
    return "–" if isnan(alpha.low) else f"{shown(alpha.low)} to {shown(alpha.high)}"


def _people(number):
    return f"{number:,} {'person' if number == 1 else 'people'}"


def _activities(number):
    return f"{number:,} {'activity' if number == 1 else 'activities'}"
