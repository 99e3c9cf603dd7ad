"""Is an answer that was acknowledged ever lost? Kernels are killed, and their files attacked.

    python benchmarks/kills.py [--kills 1000] [--seed 5]

A kernel judges posts without end. At a random moment its file of answers is attacked as programs
that sync folders do, or people with a file manager: an older copy is put in its place, it is cut,
deleted, moved, or a conflict copy appears beside it. The kernel gets the time for two more answers,
and is killed with SIGKILL at another random moment. Then all that was ever acknowledged, by any
kernel or on "another machine", must be what the next one reads, and each event must count once. A
line may stand twice on the disk, where an attack and a kernel wrote at once: that does no harm.
"""

import argparse
import contextlib
import itertools
import json
import multiprocessing
import os
import random
import shutil
import signal
import tempfile
import time
from collections import Counter
from pathlib import Path

import kit
from kit.judging.answer_log import Answers
from kit.judging.lines import lines_of, read_lines
from kit.material.marks import marks

_KERNELS_A_FOLDER = 20  # then another: what is read at the start shall not grow for ever
_LABELS = ("one-way", "two-way")


def judge_without_end(folder, acknowledged):
    """Judge posts as fast as outboxes are answered, and pass on what was acknowledged."""
    posts = kit.load("posts", set="practice")
    widget = kit.Classify(posts, "direction", answers=folder)
    for number in itertools.count():
        event = {
            "id": f"{os.getpid()}-{time.monotonic_ns()}",
            "post_id": posts.index[number % len(posts)],
            "label": _LABELS[number // len(posts) % 2],
            "at": time.time() * 1000,
        }
        widget.set_state({"_outbox": [event]})
        if event["id"] in widget._ack:
            acknowledged.send(event["id"])


class Folder:
    """A folder of answers: its file, older copies of that, and what must be in it."""

    def __init__(self, place, chance):
        self.place, self.chance = place, chance
        self.path = place / "answers" / "practice-direction.jsonl"
        self.safe, self.older, self.twice = [], [], set()

    def attack(self, kind):
        if self.path.exists():
            self.older.append(self.path.read_bytes())
        with contextlib.suppress(FileNotFoundError):  # the kernel is just making it anew
            _ATTACKS[kind](self)

    def some_older(self):
        return self.chance.choice(self.older)

    def put(self, data):
        beside = self.path.with_name("put-here")
        beside.write_bytes(data)
        beside.replace(self.path)

    def from_elsewhere(self):
        """Return an older copy as another machine has gone on with it."""
        number = f"elsewhere-{self.chance.getrandbits(40):x}"
        data = self.some_older()
        data = data[: data.rfind(b"\n") + 1]
        lines = [line for _, line in lines_of(data) if line and line["kind"] == "judge"]
        if not lines:
            return data
        self.safe.append(number)
        return data + json.dumps({**self.chance.choice(lines), "id": number}).encode() + b"\n"

    def cut(self):
        size = self.path.stat().st_size
        os.truncate(self.path, self.chance.randrange(size))

    def write_over(self):
        with self.path.open("r+b") as file:
            file.truncate(0)
            file.write(self.some_older())

    def delete(self):
        self.path.unlink()

    def delete_folder(self):
        shutil.rmtree(self.path.parent, ignore_errors=True)

    def move_folder(self):
        self.path.parent.rename(self.place / f"moved-{self.chance.getrandbits(40):x}")

    def away_and_back(self):
        elsewhere = self.place / "elsewhere"
        self.path.rename(elsewhere)
        time.sleep(self.chance.uniform(0, 0.005))
        self.path.parent.mkdir(exist_ok=True)
        elsewhere.replace(self.path)

    def conflict(self):
        number = self.chance.getrandbits(40)
        copy = self.path.with_name(f"practice-direction (conflicted copy {number:x}).jsonl")
        self.path.rename(copy)
        self.put(self.from_elsewhere())

    def copy_beside(self):
        name = f"practice-direction {self.chance.randrange(2, 10**6)}.jsonl"
        self.path.with_name(name).write_bytes(self.from_elsewhere())


_ATTACKS = {
    "nothing but the kill": lambda folder: None,
    "an older copy is put back": lambda folder: folder.put(folder.some_older()),
    "it comes from elsewhere": lambda folder: folder.put(folder.from_elsewhere()),
    "it is cut": Folder.cut,
    "it is written over": Folder.write_over,
    "it is deleted": Folder.delete,
    "its folder is deleted": Folder.delete_folder,
    "its folder is moved": Folder.move_folder,
    "it is away and back": Folder.away_and_back,
    "a conflict copy appears": Folder.conflict,
    "a copy lies beside it": Folder.copy_beside,
}


def killed(place, kills, seed, progress=lambda number: None):
    """Kill kernels; return for each kind of attack what came of it, as Counters."""
    # Each kernel is a process of its own, forked from one that has the kit loaded already.
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["kit.widgets.classify", "pandas"])
    chance, found, folder = random.Random(seed), {kind: Counter() for kind in _ATTACKS}, None
    for number in range(kills):
        if number % _KERNELS_A_FOLDER == 0:
            folder = Folder(place / str(number), chance)
        kind = chance.choice([*_ATTACKS])
        acknowledged = _one_kernel(context, folder, kind, chance)
        lost, twice, doubled = _lost(folder)
        told = {"kills": 1, "acknowledged": acknowledged, "lost": len(lost)}
        found[kind].update(told | {"doubled": doubled, "twice on disk": twice})
        folder.safe = [this for this in folder.safe if this not in lost]  # each is counted once
        progress(number + 1)
    return found


def _one_kernel(context, folder, kind, chance):
    """Let one kernel judge, attack its file, and kill it; return how many answers it made safe."""
    ours, theirs = context.Pipe(duplex=False)
    told = str(folder.path.parent), theirs
    kernel = context.Process(target=judge_without_end, args=told, daemon=True)
    kernel.start()
    theirs.close()
    before = len(folder.safe)
    folder.safe.append(ours.recv())
    time.sleep(chance.uniform(0, 0.03))
    folder.attack(kind)
    while ours.poll():
        folder.safe.append(ours.recv())
    for _ in range(2):  # one may have been under way during the attack
        folder.safe.append(ours.recv())
    time.sleep(chance.uniform(0, 0.03))
    os.kill(kernel.pid, signal.SIGKILL)
    kernel.join()
    with contextlib.suppress(EOFError):
        while True:
            folder.safe.append(ours.recv())
    return len(folder.safe) - before


def _lost(folder):
    """Return what was acknowledged and is not in the file, what stands there twice for the first
    time, and whether that or anything else makes an event count twice.
    """
    lines = [line for _, line in read_lines(folder.path) if line]
    ids = Counter(line["id"] for line in lines if "id" in line)
    twice = {this for this, number in ids.items() if number > 1} - folder.twice
    folder.twice |= twice
    once = {}
    for number, line in enumerate(lines):
        once.setdefault(line.get("id", number), line)
    text = "".join(json.dumps(line) + "\n" for line in once.values())
    alone = folder.place / "alone" / folder.path.name
    alone.parent.mkdir(exist_ok=True)
    alone.write_text(text, "utf-8")
    counted = _state(folder.path.parent) != _state(alone.parent)
    return {*folder.safe} - ids.keys(), len(twice), int(counted)


def _state(place):
    posts = marks(kit.load("posts", set="practice"))
    return Answers("practice-direction", posts, kit.codebook("direction"), place).state


def table(found):
    """Return what came of it as lines of text."""
    heads = ("kills", "acknowledged", "lost", "doubled", "twice on disk")
    every = {**found, "all": sum(found.values(), Counter())}
    lines = [f"{'':28}" + "".join(f"{head:>14}" for head in heads)]
    lines += [
        f"{kind:28}" + "".join(f"{n[head]:14,}" for head in heads) for kind, n in every.items()
    ]
    return "\n".join(lines)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--kills", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=5)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as place:
        show = lambda n: n % 50 or print(f"{n} killed", flush=True)  # noqa: E731
        print(table(killed(Path(place), options.kills, options.seed, show)))


if __name__ == "__main__":
    main()
