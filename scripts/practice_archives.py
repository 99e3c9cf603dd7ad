"""Write the practice archives: what one made-up person would get from two platforms and a chat.

python scripts/practice_archives.py          write the zips, and their numbers in data/README.md
python scripts/practice_archives.py --check  only say whether they are up to date

A learner who has no archive, or does not wish to open it, takes the same steps with these. Words,
times and names stand in data/archives/ines_posts.csv, ines_chat.csv and ines.toml.
"""

import base64
import csv
import re
import sys
import tomllib
import zipfile
from collections import Counter
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

import practice_mastodon
import practice_x
from pages import between, kept

FOLDER = Path(__file__).parents[1] / "data" / "archives"
CARD = FOLDER.parent / "README.md"
PICTURE = base64.b64decode(  # eight by eight dots of grey
    "iVBORw0KGgoAAAANSUhEUgAAAAgAAAAICAAAAADhZOFXAAAADklEQVR42mM4AQUMlDEACLEyAbXAq2UA"
    "AAAASUVORK5CYII="
)
NOTE = "Made up for practice with the Talking Back kit; drafted with a language model. CC BY 4.0."
MARK = "\u200e"  # stands before what WhatsApp itself wrote
NOTICE = (
    "Messages and calls are end-to-end encrypted. Only people in this chat can read, listen to, or "
    "share them."
)


class Sent(NamedTuple):
    """A post, as the seed has it; of one that is passed on the words are somebody else's."""

    time: datetime
    form: str
    whom: tuple[str, ...]
    text: str
    image: str
    language: str
    likes: str
    shares: str


def seed():
    """Return who is who, and what was posted, in the order of time."""
    who = tomllib.loads((FOLDER / "ines.toml").read_text("utf-8"))
    posts = [
        Sent(
            datetime.fromisoformat(row["time"]),
            row["form"],
            tuple(filter(None, row["whom"].split("; "))),
            *(row[name] for name in Sent._fields[3:]),
        )
        for row in _rows("ines_posts.csv")
    ]
    return who, posts


def _rows(name):
    with (FOLDER / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def chat(group):
    """Return the exported chat, as an iPhone writes it."""
    return "".join(_line(row, group) for row in _rows("ines_chat.csv"))


def _line(row, group):
    at = f"[{datetime.fromisoformat(row['time']):%d/%m/%Y, %H:%M:%S}]"
    kind, sender = row["kind"], row["sender"]
    if kind == "created":
        first = f"{at} {group}: {MARK}{NOTICE}\r\n"
        return first + f"{at} {group}: {MARK}{sender} created this group\r\n"
    if kind == "added":
        return f"{at} {group}: {MARK}{sender} added you\r\n"
    if kind in ("image", "video", "audio", "sticker"):
        return f"{MARK}{at} {sender}: {MARK}{kind} omitted\r\n"
    return f"{at} {sender}: {_said(row)}\r\n"


def _said(row):
    """Return a message: a mention, in the seed @[Name], stands between two unseen marks."""
    text = re.sub(r"@\[(.+?)\]", "@\u2068\\1\u2069", row["text"])
    if row["kind"] == "edited":
        return f"{text} {MARK}<This message was edited>"
    if row["kind"] == "deleted":
        own = row["sender"] == _owner()
        return MARK + ("You deleted this message." if own else "This message was deleted.")
    if row["kind"] == "poll":
        question, *options = text.split("|")
        votes = (option.rsplit(":", 1) for option in options)
        listed = [f"{MARK}OPTION: {words} ({number} votes)" for words, number in votes]
        return "\n".join([f"{MARK}POLL:", question, *listed])
    return text


def _owner():
    return tomllib.loads((FOLDER / "ines.toml").read_text("utf-8"))["chat"]["owner"]


def archives():
    """Return {file: {name in the zip: bytes}}."""
    who, posts = seed()
    made = {
        "practice-x.zip": practice_x.members(who["me"], who["people"], posts, PICTURE),
        "practice-mastodon.zip": practice_mastodon.members(
            who["me"], who["people"], posts, PICTURE
        ),
        "practice-chat.zip": {"_chat.txt": chat(who["chat"]["group"])},
    }
    return {
        file: {n: h if isinstance(h, bytes) else h.encode() for n, h in held.items()}
        for file, held in made.items()
    }


def write(path, held):
    """Write a zip with one date throughout, so that the same seed gives the same bytes."""
    with zipfile.ZipFile(path, "w") as made:
        made.comment = NOTE.encode()
        for name, data in held.items():
            entry = zipfile.ZipInfo(name, (2025, 11, 15, 9, 12, 40))
            entry.create_system, entry.external_attr = 3, 0o644 << 16
            made.writestr(entry, data, zipfile.ZIP_DEFLATED, 9)


def up_to_date(path, held):
    """Tell whether a zip holds just this.

    What is in it is compared, for another version of zlib may pack the same otherwise.
    """
    if not path.exists():
        return False
    with zipfile.ZipFile(path) as made:
        return {name: made.read(name) for name in made.namelist()} == held


def table():
    """Return the numbers by year and form, in Markdown."""
    _, posts = seed()
    forms = ("post", "reply", "own thread", "share", "quote", "deleted")
    counts = Counter((post.time.year, post.form) for post in posts)
    own = Counter(
        datetime.fromisoformat(row["time"]).year
        for row in _rows("ines_chat.csv")
        if row["sender"] == _owner() and row["kind"] != "deleted"
    )
    lines = [f"| Year | {' | '.join(forms)} | in the chat |", f"|---|{'---:|' * (len(forms) + 1)}"]
    for year in sorted({year for year, _ in counts}):
        numbers = [counts[year, form] for form in forms]
        lines.append(f"| {year} | {' | '.join(map(str, numbers))} | {own[year]} |")
    return "\n".join(lines) + "\n"


def main(options):
    """Write the zips and their numbers, or with --check compare them; return the exit code."""
    made = archives()
    wrong = kept(CARD, between(CARD.read_text("utf-8"), "practice", table()), options, __file__)
    for file, held in made.items():
        if "--check" not in options:
            write(FOLDER / file, held)
        elif not up_to_date(FOLDER / file, held):
            print(f"{file} is not up to date: run  python scripts/{Path(__file__).name}")
            wrong = 1
    return wrong


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
