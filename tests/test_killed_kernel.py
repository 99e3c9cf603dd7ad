"""A kernel that dies at any moment has lost no answer that it had acknowledged."""

import contextlib
import itertools
import multiprocessing
import os
import random
import signal
import time

import pytest
from wire import Browser

import kit
from kit.judging.lines import read_lines


def judge_without_end(folder, acknowledged):
    """Judge posts as fast as outboxes come, and pass on what was acknowledged."""
    posts = kit.load("posts", set="practice")
    browser = Browser(kit.Classify(posts, "direction", answers=folder))
    run = os.getpid()
    for number in itertools.count():
        event = {
            "id": f"{run}-{number}",
            "post_id": posts.index[number % len(posts)],
            "label": ("one-way", "two-way")[number // len(posts) % 2],
            "at": 0,
        }
        browser.tell(outbox=[event])
        acknowledged.send((event["id"], event["post_id"], event["label"]))


@pytest.mark.slow
@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGKILL")
def test_fifty_kernels_killed_in_the_middle_have_lost_nothing_acknowledged(tmp_path):
    # Each kernel is a process of its own, forked from one that has the kit loaded already.
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["kit.widgets.classify", "pandas"])
    chance = random.Random(5)
    safe = []
    for _ in range(50):
        ours, theirs = context.Pipe(duplex=False)
        kernel = context.Process(target=judge_without_end, args=(str(tmp_path), theirs))
        kernel.start()
        theirs.close()
        safe.append(ours.recv())
        time.sleep(chance.uniform(0, 0.03))
        os.kill(kernel.pid, signal.SIGKILL)
        kernel.join()
        with contextlib.suppress(EOFError):
            while True:
                safe.append(ours.recv())

    widget = kit.Classify(kit.load("posts", set="practice"), "direction", answers=tmp_path)
    path = widget.answers.path
    kept = {line["id"] for _, line in read_lines(path) if line and "id" in line}
    assert len(safe) > 50
    assert [id_ for id_, _, _ in safe if id_ not in kept] == []
    # At most one answer a kernel was on the disk and not yet acknowledged.
    assert len(kept) - len(safe) <= 50
    # Sent once more, none of them is news.
    size = path.stat().st_size
    Browser(widget).send(*({"id": i, "post_id": p, "label": label} for i, p, label in safe))
    assert path.stat().st_size == size
