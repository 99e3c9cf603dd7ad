"""The report on judged posts: what to discuss first, agreement, changes, and every post."""

from collections import Counter
from html import escape
from math import isnan

import numpy as np
import pandas as pd

from kit.classroom.reports.parts import (
    anchor,
    bar,
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
from kit.judging.events import CAUSES, CONFIDENCE
from kit.judging.handin import UNSURE
from kit.material.keys import right_labels
from kit.scoring.reliability import disagreement, percent_agreement
from kit.scoring.scores import shift
from kit.text.say import many, people, shown

_FIRST = 5  # posts to discuss first


def section(sheet):
    """Return the section on one set of posts."""
    book = sheet.activity.codebook
    key = key_of(sheet)
    split, found = _split(sheet, key), _shift(sheet, key)
    posts = "".join(_post(sheet, row, key) for row in split.itertuples())
    return (
        f'<section class="activity" id="{anchor(sheet)}"><h2>{escape(title_of(sheet))}</h2>'
        f'<p class="question">{escape(book.question)}</p>{_figures(sheet, split, key)}'
        f"{_discuss(sheet, split, key)}{_agreement(sheet, found)}{_changes(sheet, found)}"
        f"{_confusion(sheet, key)}{_sure(sheet, key)}{_causes(sheet)}"
        f'<section class="posts"><h3>Every post</h3>{posts}</section></section>'
    )


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
        right = right_labels(key, labels)
        known = right.any(axis=1) & (table["size"] > 0).to_numpy()
        agree = (votes["latest"] * right).sum(axis=1)
        table["with_key"] = np.where(known, agree / np.maximum(table["size"], 1), np.nan)
        most = votes["latest"].argmax(axis=1)
        fair = known & (table["size"] > 1).to_numpy() & ~key["contested"].to_numpy()
        table["against"] = fair & ~right[np.arange(len(right)), most]
    return table


def _figures(sheet, split, key):
    """Return the few figures that sum an activity up."""
    coders = len(sheet.coders)
    changed = int(sheet.changed.any(axis=0).sum())
    items = [
        (f"{coders:,}", "person took part" if coders == 1 else "people took part"),
        (f"{int((split['size'] > 0).sum())}", f"of {many(len(split), 'post')} were judged"),
        (f"{changed / max(coders, 1):.0%}", f"changed their mind on a post ({changed:,})"),
    ]
    fair = split[:0] if key is None else split[~key["contested"] & split["with_key"].notna()]
    if len(fair):
        right = (fair["with_key"] * fair["size"]).sum() / fair["size"].sum()
        items.append((f"{right:.0%}", "of labels agree with the key, contested posts apart"))
    return figures(items)


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
        link = f'<a href="#{anchor(sheet, row.Index)}">{escape(str(row.Index))}</a>'
        rows.append(
            f'<tr><th scope="row">{link}</th><td>{escape(short(text_of(sheet, row.Index)))}</td>'
            f"<td>{_votes(sheet, row.latest)}</td><td>{why}</td></tr>"
        )
    if not rows:
        return "<h3>Discuss first</h3><p>No post divides the people who judged it.</p>"
    caption = (
        "Posts on which most chose otherwise than the key, then those that divide the class most"
        if key is not None
        else "The posts that divide the class most"
    )
    head = ("Post", "It begins", "Votes now", "Why")
    table = wide_table(sheet, "Posts to discuss first", "discuss", caption, head, "".join(rows))
    return f"<h3>Discuss first</h3>{table}"


def _votes(sheet, counts):
    labels = sheet.activity.codebook.labels
    order = np.argsort(-counts, kind="stable")
    return "<br>".join(f"{escape(labels[n])}&nbsp;{counts[n]:,}" for n in order if counts[n])


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
    change = "" if isnan(found.change) else str(found.change)
    if not sheet.changed.any():
        change = "Nobody has revised a judgement, so both rounds are alike."
    note = (
        f"<p>{escape(str(found.after))}</p>{f'<p>{escape(change)}</p>' if change else ''}"
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


def _number(alpha):
    return "undefined" if isnan(alpha) else shown(alpha.value)


def _share(share):
    return "–" if isnan(share) else f"{float(share):.0%}"


def _span(alpha):
    return "–" if isnan(alpha.low) else f"{shown(alpha.low)} to {shown(alpha.high)}"


def _changes(sheet, found):
    """Return who changed their mind, in counts, and which way."""
    changed = int(sheet.changed.any(axis=0).sum())
    head = "<h3>Who changed their mind</h3>"
    if not changed:
        return f"{head}<p>Nobody changed a judgement after comparing.</p>"
    words = (
        f"{people(changed)} of {len(sheet.coders):,} changed at least one judgement; "
        f"{found.changed:,} of {many(found.compared, 'judgement')} changed."
    )
    if settled := int(sheet.settled.sum()):
        words += f" {many(settled, 'time')} somebody who had not been sure chose a label."
    if found.to_key is not None and found.changed:
        words += (
            f" {found.to_key:,} moved to the key’s label and {found.from_key:,} away from it, "
            "contested posts apart."
        )
    if not found.changed:
        return f"{head}<p>{words}</p>"
    rows = "".join(
        counted_row(
            f"{escape(str(row.first))} → {escape(str(row.revised))}", row.times, found.changed
        )
        for row in found.moves.itertuples()
    )
    return (
        f'{head}<p>{words}</p><table class="bars"><caption>Changed judgements, by which way'
        '</caption><thead><tr><th scope="col">From → to</th><th scope="col">Judgements</th>'
        f"</tr></thead><tbody>{rows}</tbody></table>"
    )


def _confusion(sheet, key):
    """Return what the class said where the key says each label."""
    if key is None or key["label"].isna().all():
        return ""
    labels = sheet.activity.codebook.labels
    truth = key["label"].where(~key["contested"]).to_numpy(object)
    now, rows = sheet.latest, ""
    for label in labels:
        part = now[truth == label]
        counts = [int((part == n).sum()) for n in range(len(labels))]
        total = sum(counts)
        cells = "".join(
            f'<td class="{"same" if other == label else ""}" style="--share:{share(n, total):.3f}">'
            f"{share(n, total):.0%} <small>({n:,})</small></td>"
            if total
            else "<td>–</td>"
            for other, n in zip(labels, counts, strict=True)
        )
        rows += f'<tr><th scope="row">“{escape(label)}”</th>{cells}<td>{total:,}</td></tr>'
    caption = (
        "Where the key says the label of a row, what the class says now: share and number of "
        "judgements, contested posts apart"
    )
    head = ("The key says", *(f"“{escape(label)}”" for label in labels), "All")
    what = "Each category beside the key"
    return f"<h3>{what}</h3>{wide_table(sheet, what, 'confusion', caption, head, rows)}"


def _sure(sheet, key):
    """Return how often the sure and the unsure agreed with the key, where people said how sure."""
    sure = sheet.confidence[0]
    if not sure.any():
        return ""
    fair = np.zeros(len(sure), bool)
    if key is not None:
        right = right_labels(key, sheet.activity.codebook.labels)
        fair = right.any(axis=1) & ~key["contested"].to_numpy()
        agree = right[np.arange(len(right))[:, None], sheet.first] & (sheet.first >= 0)
    rows = ""
    for number, words in enumerate(CONFIDENCE, 1):
        said_so = (sure == number) & (sheet.first >= 0)
        marked = said_so & fair[:, None]
        rows += f'<tr><th scope="row">{words.capitalize()}</th><td>{said_so.sum():,}</td>'
        if key is not None:
            part = share(int((marked & agree).sum()), int(marked.sum()))
            rows += f"<td>{bar(part)}{part:.0%}</td>" if marked.any() else "<td>–</td>"
        rows += "</tr>"
    agrees = '<th scope="col">Agree with the key</th>' if key is not None else ""
    return (
        '<h3>How sure people were</h3><table class="bars"><caption>First judgements, by how sure '
        "people said they were; beside the key, contested posts apart</caption><thead><tr>"
        f'<th scope="col">How sure</th><th scope="col">Judgements</th>{agrees}</tr></thead>'
        f"<tbody>{rows}</tbody></table>"
    )


def _causes(sheet):
    """Return what people put their disagreements with the key down to, over all posts."""
    counts = Counter(cause for causes in sheet.causes.values() for cause in causes)
    if not counts:
        return ""
    rows = "".join(
        counted_row(escape(cause).capitalize(), counts[cause], counts.total()) for cause in CAUSES
    )
    return (
        '<h3>Where disagreements come from</h3><table class="bars"><caption>What people put their '
        'disagreements with the key down to</caption><thead><tr><th scope="col">Cause</th>'
        f'<th scope="col">Disagreements</th></tr></thead><tbody>{rows}</tbody></table>'
    )


def _post(sheet, row, key):
    """Return one post with its votes, the key, the reason and the dissent."""
    labels = sheet.activity.codebook.labels
    post = sheet.activity.posts.loc[row.Index]
    entry = None if key is None else key.loc[row.Index]
    before = int(sum(row.first))
    marks = {}
    if entry is not None and entry["label"]:
        marks = dict.fromkeys(entry["also_accepted"], "also accepted")
        marks[entry["label"]] = "key"
    rows = "".join(
        f'<tr><th scope="row">{escape(label)}'
        + (f' <span class="mark">{marks[label]}</span>' if label in marks else "")
        + f"</th><td>{bar(share(now, row.size))}{now:,} ({share(now, row.size):.0%})</td>"
        f"<td>{first:,} ({share(first, before):.0%})</td></tr>"
        for label, first, now in zip(labels, row.first, row.latest, strict=True)
    )
    where = " · ".join(
        escape(said(post, name)) for name in ("account", "platform") if said(post, name)
    )
    reply, picture = (
        f'<p class="{name}">{words}: {escape(said(post, column))}</p>' if said(post, column) else ""
        for name, words, column in (
            ("reply", "Answers or passes on", "replies_to"),
            ("picture", "Picture", "image_alt"),
        )
    )
    unsure = (
        f"<p>Not sure: {row.unsure:,} now, {row.unsure_first:,} before comparing.</p>"
        if row.unsure or row.unsure_first
        else ""
    )
    reasons = remarks(sheet, row.Index)
    if entry is not None:
        reasons = _reasons(entry) + reasons
    return (
        f'<article class="post" id="{anchor(sheet, row.Index)}"><h4>{escape(str(row.Index))}'
        f"{f' <small>{where}</small>' if where else ''}</h4>{reply}"
        f"<blockquote>{escape(str(post['text']))}</blockquote>{picture}"
        f'<table class="bars"><caption>Votes of {people(int(row.size))}</caption><thead><tr>'
        '<th scope="col">Label</th><th scope="col">Now</th><th scope="col">Before comparing</th>'
        f"</tr></thead><tbody>{rows}</tbody></table>{unsure}{reasons}</article>"
    )


def _reasons(entry):
    """Return what the key says about a post, and what speaks against it."""
    reason, dissent = escape(entry["reason"]), escape(entry["dissent"])
    if not entry["label"]:
        words = f"<p><b>The key has no right answer here.</b> {reason}</p>"
    else:
        contested = " This post is contested: no answer is wrong." * bool(entry["contested"])
        words = f"<p><b>The key: {escape(entry['label'])}.</b>{contested} {reason}</p>"
    return words + (f"<p><b>Against it:</b> {dissent}</p>" if dissent else "")


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
