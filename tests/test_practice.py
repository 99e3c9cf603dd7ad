"""The practice archives: found by their names, made of their seed, and the same in both formats."""

import csv
import subprocess
import sys
from pathlib import Path

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


@pytest.mark.parametrize("name", ["practice-x.zip", "practice-mastodon.zip"])
def test_both_platforms_tell_the_same_of_what_was_posted(name, capsys):
    posts = kit.load_posts(practice.find(name))
    sent = [row for row in seed("ines_posts.csv") if row["form"] != "deleted"]
    assert list(posts["posted_at"].dt.strftime("%Y-%m-%dT%H:%M:%S")) == [s["time"] for s in sent]
    assert list(posts["form"]) == [FORMS.get(s["form"], s["form"]) for s in sent]
    for post, row in zip(posts.itertuples(), sent, strict=True):
        aimed_at = post.aimed_at.split("; ") if post.aimed_at else []
        named = set(filter(None, row["whom"].split("; ")))
        named |= set() if row["form"] == "share" else handles(row["text"])
        assert len(aimed_at) == len(named), row
        if row["form"] != "share" and row["text"] and not handles(row["text"]):
            assert post.text.endswith(row["text"]), row


def handles(text):
    return {word.rstrip(",.!?") for word in text.split() if word.startswith("@")}


def test_of_the_chat_only_her_own_messages_are_read(capsys):
    posts = kit.load_posts(practice.find("practice-chat.zip"), me="Ines")
    own = [row for row in seed("ines_chat.csv") if row["sender"] == "Ines"]
    assert len(posts) == sum(row["kind"] != "deleted" for row in own)
    assert set(posts["account"]) == {"me"}
