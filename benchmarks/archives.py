"""Archives of one's own, as large as people have them: seconds, peak memory, bytes read.

    python benchmarks/archives.py [--posts 100000] [--videos 2000]

An archive of Mastodon is made (a zip with the JSON, and beside it videos of so many megabytes of
noise, stored as they are), and read in turns by the kit and in the way of tutorials: json.load,
then pandas.json_normalize. Each figure is the median of three runs, each in a process of its own.
"""

import argparse
import json
import os
import resource
import subprocess
import sys
import zipfile
from datetime import datetime, timedelta
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

WORDS = ["the", "river", "rose", "again", "and", "nobody", "knew", "when", "the", "bus", "came"]
RUNS = 3
_ME = "https://town.example/users/mira"


def activity(number):
    """Return one activity of an outbox, every third an answer, every fifth a boost."""
    time = (datetime(2016, 1, 1) + timedelta(minutes=47 * number)).isoformat() + "Z"
    about = {"id": f"{_ME}/statuses/{number}/activity", "actor": _ME, "published": time}
    if number % 5 == 0:
        return about | {"type": "Announce", "object": f"https://far.example/users/a/{number}"}
    words = " ".join(WORDS[(number + k) % len(WORDS)] for k in range(30))
    answered = f"https://far.example/users/b{number % 90}/statuses/{number}"
    return about | {
        "type": "Create",
        "object": {
            "id": f"{_ME}/statuses/{number}",
            "type": "Note",
            "published": time,
            "inReplyTo": answered if number % 3 == 0 else None,
            "to": ["https://www.w3.org/ns/activitystreams#Public"],
            "content": f"<p>{words} &amp; {number}</p>",
            "attachment": [],
            "tag": [],
        },
    }


def write(path, posts, megabytes):
    """Write the zip of an archive."""
    outbox = {"id": "outbox.json", "type": "OrderedCollection", "totalItems": posts}
    with zipfile.ZipFile(path, "w") as made:
        with made.open("media_attachments/video.mp4", "w", force_zip64=True) as video:
            for _ in range(megabytes):
                video.write(os.urandom(1_000_000))
        info = zipfile.ZipInfo("outbox.json")
        info.compress_type = zipfile.ZIP_DEFLATED
        with made.open(info, "w", force_zip64=True) as text:
            text.write((json.dumps(outbox)[:-1] + ', "orderedItems": [').encode())
            for number in range(posts):
                text.write((", " * bool(number) + json.dumps(activity(number))).encode())
            text.write(b"]}")


def kit_way(path):
    """Read it with the kit."""
    import kit

    return len(kit.load_posts(path))


def usual_way(path):
    """Read it as tutorials do."""
    import pandas as pd

    with zipfile.ZipFile(path) as held, held.open("outbox.json") as text:
        return len(pd.json_normalize(json.load(text)["orderedItems"]))


def bare(path):
    """Import what both need, and read nothing."""
    import pandas as pd

    return len(pd.DataFrame()) + len(str(path))


WAYS = {"kit.load_posts": kit_way, "json and pandas": usual_way, "import pandas": bare}


def one(way, path):
    """Print the seconds, peak memory and bytes read of one way, in this process."""
    start = resource.getrusage(resource.RUSAGE_SELF)
    WAYS[way](path)
    end = resource.getrusage(resource.RUSAGE_SELF)
    seconds = end.ru_utime + end.ru_stime - start.ru_utime - start.ru_stime
    print(json.dumps([seconds, end.ru_maxrss / 1e3, _read()]))


def _read():
    """Return the megabytes that this process has read, where the system tells."""
    try:
        said = Path("/proc/self/io").read_text()
    except OSError:
        return float("nan")
    return int(said.split("rchar: ")[1].split()[0]) / 1e6


def main():
    """Make the archive, and print the table."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--posts", type=int, default=100_000)
    parser.add_argument("--videos", type=int, default=2_000, help="megabytes")
    parser.add_argument("--one", nargs=2, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.one:
        return one(*options.one)
    with TemporaryDirectory() as folder:
        path = Path(folder) / "archive.zip"
        write(path, options.posts, options.videos)
        print(f"{options.posts:,} posts, a zip of {path.stat().st_size / 1e6:,.0f} MB")
        print(f"{'':18}{'seconds':>9}{'peak MB':>9}{'read MB':>9}")
        found = {way: [] for way in WAYS}
        for _ in range(RUNS):
            for way, runs in found.items():
                command = [sys.executable, __file__, "--one", way, str(path)]
                run = subprocess.run(command, capture_output=True, text=True, check=True)
                runs.append(json.loads(run.stdout.splitlines()[-1]))
        for way, runs in found.items():
            seconds, memory, read = (median(each) for each in zip(*runs, strict=True))
            print(f"{way:18}{seconds:9.1f}{memory:9,.0f}{read:9,.0f}")
    return None


if __name__ == "__main__":
    main()
