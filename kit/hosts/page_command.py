"""What `kit page` does: a file for any web space, or a package for an LMS."""

from __future__ import annotations

import tempfile
from argparse import Namespace
from pathlib import Path

from kit.hosts import labels
from kit.hosts.chosen import Chosen, views
from kit.hosts.course import check_fits, course
from kit.hosts.next_step import when_codes_are_in
from kit.hosts.page import page
from kit.text.saving import check_free, save
from kit.text.words import say


def run(options: Namespace) -> str:
    """Do what `kit page` asks, and return what there is to say of it."""
    # A terminal may hand over what no file can carry.
    options.title, options.question = map(labels.carried, (options.title, options.question))
    suffix = ".zip" if options.scorm else ".html"
    out = Path(options.out or f"{Path(options.what[0]).stem}{suffix}")
    check_free(out, options.replace, ask="--replace")
    with tempfile.TemporaryDirectory() as folder:
        book, kept = labels.asked_book(options, out, Path(folder))
        how = Chosen(book, options.key, options.steps, not options.no_key)
        shown = [view for what in options.what for view in views(what, how, Path(folder))]
        made = (course if options.scorm else page)(shown, options.title or "")
        data = made if isinstance(made, bytes) else made.encode("utf-8")
        about = {"path": str(out), "size": round(len(data) / 1000)}
        if book and kept:
            labels.keep(Path(book).read_text("utf-8"), kept)
        save(out, data, options.replace, ask="--replace")
        if options.scorm:
            first = say("course-written", length=check_fits(shown), **about)
        else:
            first = say("page-written", **about)
    labels_kept = say("page-labels-written", path=str(kept)) if kept else ""
    return "\n".join(filter(None, [first, labels_kept, when_codes_are_in(options, kept)]))
