"""What `kit page` does: a file for any web space, or a package for an LMS."""

from __future__ import annotations

import tempfile
from argparse import Namespace
from pathlib import Path

from kit.hosts.chosen import Chosen, views
from kit.hosts.course import check_fits, course
from kit.hosts.page import page
from kit.text.saving import check_free, save
from kit.text.words import say


def run(options: Namespace) -> str:
    """Do what `kit page` asks, and return what there is to say of it."""
    suffix = ".zip" if options.scorm else ".html"
    out = Path(options.out or f"{Path(options.what[0]).stem}{suffix}")
    check_free(out, options.replace, ask="--replace")
    how = Chosen(options.codebook, options.key, options.steps, not options.no_key)
    with tempfile.TemporaryDirectory() as folder:
        shown = [view for what in options.what for view in views(what, how, Path(folder))]
        made = (course if options.scorm else page)(shown, options.title or "")
        data = made if isinstance(made, bytes) else made.encode("utf-8")
        about = {"path": str(out), "size": round(len(data) / 1000)}
        save(out, data, options.replace, ask="--replace")
        if options.scorm:
            return say("course-written", length=check_fits(shown), **about)
        return say("page-written", **about)
