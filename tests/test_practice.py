"""The practice archives: found by their names, made of their seed, and the same in both formats."""

import csv
import re
import subprocess
import sys
from pathlib import Path

import pandas as pd
import pytest

import kit
from kit.material.archives import practice
from kit.material.data import folder

ROOT = Path(__file__).parent.parent
SEED = folder() / "archives"
FORMS = {"quote": "share"}  # a quote passes on, with words of one's own


def seed(name):
    with (SEED / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_the_archives_are_what_their_seed_says():
    check = [sys.executable, ROOT / "scripts" / "practice_archives.py", "--check"]
    result = subprocess.run(check, capture_output=True, text=True, cwd=ROOT, check=False)
    assert result.returncode == 0, result.stdout + result.stderr


@pytest.mark.parametrize("name", practice.NAMES)
def test_they_are_found_by_name_unless_a_file_of_ones_own_has_it(name, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert practice.find(name) == practice.find(name.removesuffix(".zip")) == SEED / name
    assert practice.find(Path("elsewhere") / name) is None
    (tmp_path / name).write_text("mine", "utf-8")
    assert practice.find(name) is None


def test_both_platforms_tell_what_was_posted_and_tell_the_same(capsys):
    x, mastodon = (kit.load_posts(practice.find(name)) for name in practice.NAMES[:2])
    same = ["posted_at", "form", "aimed_at", "replies_to", "text", "likes", "shares"]
    pd.testing.assert_frame_equal(x[same], mastodon[same])
    sent = [row for row in seed("ines_posts.csv") if row["form"] != "deleted"]
    assert list(x["posted_at"].dt.strftime("%Y-%m-%dT%H:%M:%S")) == [s["time"] for s in sent]
    assert list(x["form"]) == [FORMS.get(s["form"], s["form"]) for s in sent]
    for post, row in zip(x.itertuples(), sent, strict=True):
        assert len(post.aimed_at.split("; ")) == max(1, len(named(row))), row
        assert bool(post.aimed_at) == bool(named(row)), row
        if row["form"] != "share" and row["text"] and "@" not in row["text"]:
            assert post.text.endswith(row["text"]), row


def named(row):
    """Return whom a post answers, passes on or names."""
    text = "" if row["form"] == "share" else row["text"]
    return {*row["whom"].split("; "), *re.findall(r"(?<!\w)@\w+", text)} - {""}


def test_of_the_chat_only_her_own_messages_are_read(capsys):
    posts = kit.load_posts(practice.find("practice-chat.zip"), me="Ines")
    own = [row for row in seed("ines_chat.csv") if row["sender"] == "Ines"]
    assert len(posts) == sum(row["kind"] != "deleted" for row in own)
    assert set(posts["account"]) == {"me"}
