"""Files that were not made by a platform: told in words, at once, and no name of others left."""

import gzip
import io
import json
import tarfile
import zipfile

import pytest

import kit
from kit.material.archives.people import People

REDDIT = "id,permalink,date,ip,subreddit,gildings,title,url,body\n"
DEEP = "[" * 5_000 + "]" * 5_000


def tweets(*texts):
    made = "Fri Feb 20 09:10:58 +0000 2026"
    held = [
        {"tweet": {"id_str": str(number), "full_text": text, "created_at": made}}
        for number, text in enumerate(texts)
    ]
    return "window.YTD.tweets.part0 = " + json.dumps(held)


def zipped(name, text):
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as held:
        held.writestr(name, text)
    return bytearray(packed.getvalue())


def tarred(*members):
    packed = io.BytesIO()
    with tarfile.open(fileobj=packed, mode="w") as held:
        for name, text in members:
            entry = tarfile.TarInfo(name)
            entry.size = len(text)
            held.addfile(entry, io.BytesIO(text.encode()))
    return packed.getvalue()


def locked():
    made = zipped("data/tweets.js", tweets("Hello"))
    made[made.find(b"PK\3\4") + 6] |= 1
    made[made.find(b"PK\1\2") + 8] |= 1
    return bytes(made)


REFUSED = {
    "locked.zip": (locked, "password"),
    "bomb.zip": (lambda: bytes(zipped("data/tweets.js", tweets("a" * 3_000_000))), "zip bomb"),
    "bomb.tgz": (
        lambda: gzip.compress(tarred(("big.mp4", "\0" * 3_000_000), ("tweets.js", tweets("Hi")))),
        "hundred times",
    ),
    "nested.zip": (lambda: bytes(zipped("inner.zip", "PK")), "it has: inner.zip"),
    "deep.js": (
        lambda: f'window.YTD.tweets.part0 = [{{"tweet": {{"entities": {DEEP}}}}}]'.encode(),
        "without end",
    ),
    "acts.zip": (
        lambda: bytes(zipped("\x1b[31m\u202etweets.js", "window.YTD.tweets.part0 = [")),
        "\ufffd.*cut off",
    ),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_locked_damaged_or_a_bomb_is_told_in_words(name, tmp_path):
    made, said = REFUSED[name]
    file = tmp_path / name
    file.write_bytes(made())
    with pytest.raises(ValueError, match=said) as refused:
        kit.load_posts(file)
    assert "\x1b" not in str(refused.value)
    assert "\u202e" not in str(refused.value)


def test_a_folder_with_more_files_than_an_archive_is_refused(tmp_path, monkeypatch):
    monkeypatch.setattr("kit.material.archives.files._MOST_PARTS", 20)
    for number in range(21):
        (tmp_path / f"{number}.json").write_text("{}")
    with pytest.raises(ValueError, match="too many files"):
        kit.load_posts(tmp_path)


def test_a_damaged_table_in_a_zip_gives_what_can_be_read(tmp_path, capsys):
    rows = (f"a{n},/r/x,2024-01-01 00:00:00 UTC,,x,0,Hi {n},,words\n" for n in range(20_000))
    made = zipped("posts.csv", REDDIT + "".join(rows))
    made[made.find(b"PK\1\2") + 16] ^= 1  # the sum by which damage is told
    file = tmp_path / "reddit.zip"
    file.write_bytes(made)
    assert len(kit.load_posts(file)) > 10_000
    assert "posts.csv is cut off or damaged" in capsys.readouterr().out


def test_an_option_for_tables_is_said_to_change_nothing(tmp_path, capsys):
    file = tmp_path / "tweets.js"
    file.write_text(tweets("Hello"))
    kit.load_posts(file, fix=True)
    assert "fix changes nothing" in capsys.readouterr().out


def test_blank_lines_above_a_table_are_passed_over(tmp_path):
    file = tmp_path / "posts.csv"
    file.write_text(f"\n\n{REDDIT}a1,/r/x,2024-01-01 00:00:00 UTC,,x,0,Hello,,there\n")
    assert kit.load_posts(file)["text"].tolist() == ["Hello\n\nthere"]


@pytest.mark.parametrize(
    "held",
    [
        [{"tweet": {"id_str": "1", "full_text": "I write x = [1, 2]", "created_at": ""}}],
        [{"post_id": "1", "text": "I write x = [1, 2]"}, {"post_id": "2", "text": "b"}],
    ],
)
def test_a_list_that_is_written_within_a_text_stays_there(held, tmp_path):
    file = tmp_path / "posts.json"
    file.write_text(json.dumps(held))
    assert kit.load_posts(file)["text"].iloc[0] == "I write x = [1, 2]"


TABLES = {
    "labelled.csv": REDDIT.replace("\n", ",label\n") + "a,/r/x,2024-01-01,,x,0,Hi,,words,talk\n",
    "no_author.csv": "id,permalink,subreddit,title,url,body\na,/r/x,x,Hi,,words\n",
    "contacts.csv": "First Name,Last Name,URL,Connected On,text\nA,B,c,1 Jan 2024,words\n",
    "forum.csv": "id,thread_id,body,timestamp,author\n1,1,words,2024-01-01 10:00:00,ana\n",
    "log.json": '{"messages": [{"id": 1, "from_id": "u1", "text": "words"}]}',
    "comments.json": '{"comments": [{"comment": {"id": 1}, "text": "words"}]}',
}


@pytest.mark.parametrize("name", TABLES)
def test_a_table_of_somebody_elses_making_stays_a_table(name, tmp_path):
    file = tmp_path / name
    file.write_text(TABLES[name])
    posts = kit.load_posts(file)
    assert posts["text"].iloc[0] == "words"
    assert "form" not in posts


@pytest.mark.parametrize(
    ("name", "text", "right"),
    [
        ("🌊 Ana", "hi @🌊 Ana", "hi @person 1"),
        ("🌊", "@🌊 look: 🌊", "@person 1 look: 🌊"),
        ("Dr. Ben", "@Dr. Ben, hello", "@person 1, hello"),
        ("李明", "我和李明去 @李明", "我和person 1去 @person 1"),
        ("Jo", "@Jo hello", "@person 1 hello"),
        ("@me.lina", "@me.lina and @me.", "@person 1 and @me."),
        ("+49 170 1234567", "call +491701234567", "call person 1"),
        (
            "@ana.b",
            "see https://www.instagram.com/ana.b/",
            "see https://www.instagram.com/person 1/",
        ),
        ("@ana.b", "https://www.instagram.com/p/C1/", "https://www.instagram.com/p/C1/"),
        ("(-)-----", "hello", "hello"),
    ],
)
def test_a_name_is_replaced_whatever_it_is_made_of(name, text, right):
    people = People(["", "@me"])
    assert people.called(name) == "person 1"
    assert people.without_names(text) == right
