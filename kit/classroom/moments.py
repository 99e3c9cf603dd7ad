"""When each hand-in was sent: which of several is the latest does not go by where it stands.

A mailbox or a sheet may have the newest first. Where a form, a mail, a chat or the name of a file
says when something came, that counts; the time of a file in a zip is perhaps that of the packing.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

import pandas as pd

from kit.classroom.inbox import HandedIn
from kit.classroom.register.times import in_path
from kit.material.reading.dates import read_times

_BESIDE = 300  # other times of the same source, by which the order of day and month is seen


def moments(several: Iterable[HandedIn], others: Iterable[HandedIn] = ()) -> list[tuple]:
    """Return for each hand-in what told when it was sent, and when that was.

    It is () where nothing tells it, or where it can be read in two ways. Times of one source are
    written alike, so `others` of it help to read them.
    """
    told = [_told(one) for one in several]
    written = defaultdict(set)
    for kind, text in told:
        written[kind].add(text)
    enough = {kind: len(texts) + _BESIDE for kind, texts in written.items()}
    for kind, text in map(_told, others):
        if kind in written and len(written[kind]) < enough[kind]:
            written[kind].add(text)
    read = {kind: _read(sorted(texts)) for kind, texts in written.items() if kind}
    return [(kind, read[kind][text]) if text in read.get(kind, {}) else () for kind, text in told]


def _told(one):
    """Return what says when this was sent, together with its source, and how it is written."""
    how, text = in_path(one.place) if one.place else ("", "")
    if how in ("", "Canvas"):
        how, text = one.when
    if how in ("", "zip") or not text:
        return "", ""
    # A mail's date is an instant; whatever else has no zone is held against its own kind alone.
    return (how if how == "mail" else f"{how} in {one.source}"), text


def _read(texts):
    """Return {text: when that was}, without what is no time; {} where day and month are unclear."""
    times = read_times(pd.Series(texts, dtype=object))
    if any("day/month" in remark for remark in times.remarks):
        return {}
    known = times.utc[times.clock.notna() & ~times.dated]
    return {texts[place]: when.to_pydatetime() for place, when in known.items()}
