"""What a teacher types once the codes of a page are in."""

from __future__ import annotations

import shlex
from argparse import Namespace
from pathlib import Path

from kit.classroom.swap_key import is_swapped
from kit.hosts.chosen import is_own_table
from kit.text.words import say


def when_codes_are_in(options: Namespace, codebook: Path | None) -> str:
    """Return the command for the codes of posts of one's own: "" for what the kit knows by itself.

    `codebook` is the one that was made of labels, if one was.
    """
    posts = next((what for what in options.what if is_own_table(what)), None)
    if posts is None:
        return ""
    if is_swapped(posts):
        if str(options.codebook).endswith(".toml"):
            return ""  # it needs the task, which kit swap knew, and printed
        command = ["kit", "swap", posts, "--judged", "codes.txt", "--report", "came-across.html"]
    else:
        book, key = codebook or options.codebook, options.key
        command = ["kit", "pool", "codes.txt", "--posts", posts, "--codebook", str(book)]
        command += ["--key", key] * (key is not None) + ["--report", "class.html"]
    return say("page-then", command=shlex.join(command))
