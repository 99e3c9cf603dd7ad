"""One activity whose answers are saved, as several tests write and read them."""

import os

import pytest

import kit
from kit.judging.answer_log import Answers, post_mark
from kit.judging.lines import read_lines

BOOK = kit.codebook("direction")
POSTS = {f"a-0{n}": post_mark(str(n)) for n in range(1, 6)}
ONE, TWO = "one-way", "two-way"
SECOND = 1_800_000_000_000  # milliseconds; when the first event was
not_on_windows = pytest.mark.skipif(os.name == "nt", reason="POSIX permissions and files")


def event(number, post_id="a-01", label=ONE, at=None, **more):
    """Return one judgement, as the browser sends it."""
    at = SECOND + 1000 * number if at is None else at
    return {"id": f"x-{number}", "post_id": post_id, "label": label, "at": at, **more}


def opened(place):
    """Return the saved answers in a folder."""
    return Answers("direction-a", POSTS, BOOK, place)


def ids(path):
    """Return the ids of the events in a file, in their order."""
    return [line["id"] for _, line in read_lines(path) if line and "id" in line]
