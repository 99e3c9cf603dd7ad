"""Chats: whose each is, who speaks to whom, and the ways of writing dates of many countries."""

import json
import zipfile
from contextlib import suppress

import pytest

import kit

MARK, NARROW = "\u200e", "\u202f"
NOTICE = "Messages and calls are end-to-end encrypted. Only people in this chat can read them."


def saved(folder, *lines, name="_chat.txt"):
    path = folder / name
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def group(folder, name="_chat.txt"):
    return saved(
        folder,
        f"[3/12/24, 9:15:02{NARROW}AM] Rowing club: {MARK}{NOTICE}",
        f"[3/12/24, 9:15:02{NARROW}AM] Rowing club: {MARK}Ana Ruiz created group “Rowing club”",
        f"[3/12/24, 9:15:30{NARROW}AM] \u202a+49\u00a0170\u00a01234567\u202c: who has the key",
        f"[3/12/24, 12:05:00{NARROW}AM] Ben Ode: i do",
        f"[3/13/24, 9:00:00{NARROW}AM] Ana Ruiz: Fine. @\u2068~{NARROW}Cleo Vale\u2069 rows too",
        f"[3/13/24, 9:01:00{NARROW}AM] Ana Ruiz: @491701234567 you can have mine",
        f"[3/13/24, 9:02:00{NARROW}PM] ~{NARROW}Cleo Vale: lovely",
        f"[3/13/24, 9:03:00{NARROW}PM] Ana Ruiz: Is it?",
        f"[3/13/24, 9:04:00{NARROW}PM] Ana Ruiz: It is!",
        f"[3/13/24, 9:04:10{NARROW}PM] Ben Ode: @\u2068Ana Ruiz\u2069 it is",
        name=name,
    )


def test_in_a_group_the_last_message_or_a_name_says_whom_one_speaks_to(tmp_path, capsys):
    posts = kit.load_posts(group(tmp_path), me="ana ruiz")
    assert posts["form"].tolist() == ["message", "message", "reply", "message"]
    assert posts["aimed_at"].nunique() == 2  # the one with a name twice, and the one with a number
    assert posts["aimed_at"].tolist()[2:] == [posts["aimed_at"].iloc[0]] * 2
    assert set(posts["place"]) == {"group 1"}
    assert posts["posted_at"].dt.hour.tolist() == [9, 9, 21, 21]
    assert posts["text"].iloc[0] == f"Fine. @{posts['aimed_at'].iloc[0]} rows too"
    shown = posts.to_csv() + capsys.readouterr().out
    assert not any(name in shown for name in ("Cleo", "Ben", "Rowing", "1234567", "lovely"))


def test_others_are_kept_on_request_with_their_names(tmp_path):
    posts = kit.load_posts(group(tmp_path), me="Ana Ruiz", others="keep")
    assert posts["account"].value_counts()["me"] == 4
    assert posts["account"].value_counts()["Ben Ode"] == 2
    assert "lovely" in set(posts["text"])
    assert set(posts["place"]) == {"Rowing club"}


@pytest.mark.parametrize(
    ("me", "said"),
    [
        ("", 'Say so with me="…".*"Ana Ruiz" .4.*"Cleo Vale"'),
        ("Anna Ruiz", 'Did you mean me="Ana Ruiz"'),
        ("Somebody", "Those who wrote are"),
    ],
)
def test_who_one_is_in_a_group_is_asked(tmp_path, me, said):
    with pytest.raises(ValueError, match=said):
        kit.load_posts(group(tmp_path), me=me)


@pytest.mark.parametrize("me", ["+49 170 1234567", "0049 170-1234567", "+491701234567"])
def test_a_number_is_known_however_it_is_written(tmp_path, me):
    assert len(kit.load_posts(group(tmp_path), me=me)) == 1


@pytest.mark.parametrize(
    "stamps",
    [
        ("12/03/2024, 17:20 - ", "13/03/2024, 09:05 - "),
        ("3/12/24, 5:20 PM - ", "3/13/24, 9:05 AM - "),
        (f"3/12/24, 5:20{NARROW}PM - ", f"3/13/24, 9:05{NARROW}AM - "),
        ("12/3/24, 5:20 p. m. - ", "13/3/24, 9:05 a. m. - "),
        ("12/03/24, 5:20 pm - ", "13/03/24, 9:05 am - "),
        ("12.03.24, 17:20 - ", "13.03.24, 09:05 - "),
        ("[12.03.24, 17:20:00] ", "[13.03.24, 09:05:00] "),
        ("[12.03.24, 5:20:00 PM] ", "[13.03.24, 9:05:00 AM] "),
        ("[12.3.2024 klo 17.20.00] ", "[13.3.2024 klo 9.05.00] "),
        ("[12.03.2024 17:20:00] ", "[13.03.2024 09:05:00] "),
        ("12-03-2024 17:20 - ", "13-03-2024 09:05 - "),
        ("2024-03-12 17:20 - ", "2024-03-13 09:05 - "),
        ("2024/03/12 17:20 - ", "2024/03/13 09:05 - "),
        ("[2024/3/12 下午5:20:00] ", "[2024/3/13 上午9:05:00] "),
        ("2024. 3. 12. 오후 5:20 - ", "2024. 3. 13. 오전 9:05 - "),
        ("12/03/2024 às 17:20 - ", "13/03/2024 às 09:05 - "),
        ("١٢\u200f/٣\u200f/٢٠٢٤، ٥:٢٠ م - ", "١٣\u200f/٣\u200f/٢٠٢٤، ٩:٠٥ ص - "),
        ("[17:20, 12/03/2024] ", "[09:05, 13/03/2024] "),
        ("2024-03-12 17:20:00: ", "2024-03-13 09:05:00: "),
    ],
)
def test_dates_and_clocks_of_many_countries(tmp_path, stamps, capsys):
    first, second = stamps
    chat = saved(tmp_path, f"{first}Ana: one", f"{second}Ben: two", f"{second}Ana: three")
    times = kit.load_posts(chat, me="Ana")["posted_at"]
    assert times.dt.strftime("%Y-%m-%d %H:%M").tolist() == ["2024-03-12 17:20", "2024-03-13 09:05"]
    assert "day/month" not in capsys.readouterr().out


@pytest.mark.parametrize(
    ("days", "first", "assumed"),
    [
        (("01/02/2024", "05/02/2024", "01/03/2024"), "2024-02-01", False),  # time runs forward
        (("02/01/2024", "02/05/2024", "03/01/2024"), "2024-02-01", False),
        (("05/03/2024", "05/03/2024", "05/03/2024"), "2024-03-05", True),
        (("3/5/24", "3/5/24", "3/5/24"), "2024-05-03", True),
    ],
)
def test_the_order_of_day_and_month_is_told_by_the_whole_chat(
    tmp_path, capsys, days, first, assumed
):
    posts = kit.load_posts(saved(tmp_path, *(f"{day}, 17:20 - Ana: x" for day in days)), me="Ana")
    assert str(posts["posted_at"].iloc[0].date()) == first
    assert ("export the chat again" in capsys.readouterr().out) is assumed


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("<Medien ausgeschlossen>", "[a picture or another file]"),
        ("<Media omitted>\nthe sea", "the sea"),
        (f"{MARK}imagen omitida", "[a picture]"),
        (f"{MARK}görüntü dahil edilmedi", "[a picture]"),
        (f"{MARK}<00000012-PHOTO-2024-03-12-17-20-05.jpg eklendi>", "[a picture]"),
        (f"{MARK}<adjunto: 00000004-AUDIO-2026-06-26-20-31-14.opus>", "[a voice message]"),
        (f"plan.pdf • {MARK}2 pages {MARK}<attached: 00000003-plan.pdf>", "[a document]"),
        ("plan.pdf (fichier joint)\nplan", "[a document]"),
        ("AUD-20190101-WA0000. (file attached)", "[a sound]"),
        ("À demain <Ce message a été modifié>", "À demain"),
        (f"Bis morgen {MARK}<какие-то слова>", "Bis morgen"),
        ("Meet me here https://maps.google.com/?q=1.5,2.5", "Meet me here"),
        ("POLL:\nLunch?\nOPTION: Soup (2 votes)\nOPTION: Salad (0 votes)", "Lunch?\nSoup\nSalad"),
        ("<grin> yes <grin>", "<grin> yes <grin>"),
        (
            "I think this message was deleted by mistake",
            "I think this message was deleted by mistake",
        ),
        ("12:30: the train", "12:30: the train"),
        ("a < b and b > a", "a < b and b > a"),
    ],
)
def test_what_a_message_is_in_many_languages(tmp_path, text, read):
    chat = saved(tmp_path, f"12/03/2024, 17:20 - Ana: {text}", "13/03/2024, 17:20 - Ana: end")
    assert kit.load_posts(chat, me="Ana")["text"].iloc[0] == read


@pytest.mark.parametrize(
    "text", [f"{MARK}You deleted this message.", "Du hast diese Nachricht gelöscht", "null", ""]
)
def test_what_was_taken_back_or_is_nothing_is_counted(tmp_path, text, capsys):
    chat = saved(tmp_path, f"12/03/2024, 17:20 - Ana: {text}", "13/03/2024, 17:20 - Ana: end")
    assert kit.load_posts(chat, me="Ana")["text"].tolist() == ["end"]
    assert "(1)." in capsys.readouterr().out


@pytest.mark.parametrize(
    ("name", "zipped"),
    [
        ("WhatsApp Chat with Ben Ode.txt", ""),
        ("WhatsApp-Chat mit Ben Ode (1).txt", ""),
        ("_chat.txt", "WhatsApp Chat - Ben Ode.zip"),
    ],
)
def test_the_name_of_the_file_or_zip_tells_the_other_one_and_so_the_owner(
    tmp_path, name, zipped, capsys
):
    lines = [f"12/03/2024, 17:2{n} - {who}: hi {n}" for n, who in enumerate(("Ana", "Ben Ode"))]
    chat = saved(tmp_path, *lines, name=name)
    if zipped:
        with zipfile.ZipFile(tmp_path / zipped, "w") as made:
            made.write(chat, name)
        chat = tmp_path / zipped
    assert kit.load_posts(chat)["text"].tolist() == ["hi 0"]
    assert 'You are taken for "Ana"' in capsys.readouterr().out
    with pytest.raises(ValueError, match="me="):
        kit.load_posts(saved(tmp_path, *lines, name="other.txt"))


def test_a_sentence_of_whatsapp_with_a_colon_is_nobody(tmp_path):
    chat = saved(
        tmp_path,
        '12/03/2024, 17:20 - Ana changed the subject from "Plan: A" to "Plan: B"',
        "12/03/2024, 17:21 - Ana: one",
        "13/03/2024, 17:21 - Ben: two",
    )
    with pytest.raises(ValueError, match='"Ana" .1., "Ben" .1.'):
        kit.load_posts(chat)


def test_several_chats_in_a_folder_are_read_and_none_twice(tmp_path, capsys):
    for other in ("Ben", "Cleo"):
        name = f"WhatsApp Chat with {other}.txt"
        lines = [f"13/03/2024, 17:2{n} - {who}: ha" for n, who in enumerate(("Ana", other, "Ana"))]
        saved(tmp_path, *lines, lines[-1], name=name)
        (tmp_path / "copy").mkdir(exist_ok=True)
        saved(tmp_path / "copy", *lines, name=name)
    posts = kit.load_posts(tmp_path)
    assert posts["aimed_at"].value_counts().tolist() == [3, 3]
    assert "entries that stand there twice (4)" in capsys.readouterr().out


def message(number, who="Ana", **more):
    return {
        **{"id": number, "type": "message", "date": "2024-03-12T17:20:05", "from": who},
        **{"from_id": f"user{len(who)}", "text": f"words {number}", **more},
    }


def exported(folder, *messages, **chat):
    path = folder / "result.json"
    about = {"name": "Rowing club", "type": "private_group", "id": 7, "messages": [*messages]}
    path.write_text(json.dumps({**about, **chat}), encoding="utf-8")
    return path


def test_who_one_is_in_one_group_of_telegram_is_asked(tmp_path):
    chat = exported(tmp_path, message(1), message(2, "Cleopatra"), message(3))
    with pytest.raises(ValueError, match='"Ana" .2., "Cleopatra" .1.'):
        kit.load_posts(chat)
    assert len(kit.load_posts(chat, me="ana")) == 2


@pytest.mark.parametrize(
    "odd",
    [
        {"text": None},
        {"text": {"type": "bold", "text": "words 1"}},
        {"text": [None, 3, ["words 1"], {"type": "mention"}]},
        {"date": None, "date_unixtime": "never"},
        {"date_unixtime": "99999999999999999"},
        {"from": None, "from_id": 3},
        {"from": ["Ana"], "from_id": {}},
        {"poll": ["?"], "forwarded_from": {}, "media_type": ["x"], "mime_type": 3},
        {"reply_to_message_id": {"id": 3}, "id": None},
        {"type": ["message"]},
    ],
)
def test_odd_messages_of_telegram_are_read_or_counted(tmp_path, odd):
    chat = exported(tmp_path, message(1, **odd), message(2), None, 3, [], "x", {})
    assert "words 2" in set(kit.load_posts(chat, me="Ana")["text"])


def test_the_name_of_a_chat_may_stand_behind_its_messages(tmp_path):
    chat = {"messages": [message(1), message(2, "Ben Ode")], "id": 7, "name": "Ben Ode"}
    path = tmp_path / "result.json"
    path.write_text(json.dumps({**chat, "type": "personal_chat"}), encoding="utf-8")
    assert kit.load_posts(path)["aimed_at"].tolist() == ["person 1"]


def test_a_page_for_a_browser_is_refused_with_the_way_to_the_other(tmp_path):
    page = '<html><head><title>Exported Data</title></head><body><div class="page_wrap">'
    (tmp_path / "messages.html").write_text(page)
    with pytest.raises(ValueError, match="Machine-readable JSON"):
        kit.load_posts(tmp_path)


def test_a_time_that_is_none_stays_empty_and_is_said(tmp_path, capsys):
    chat = saved(
        tmp_path,
        "12/03/2024, 17:20 - Ana: a",
        "45/45/2024, 17:20 - Ana: b",
        "13/03/2024, 27:70 - Ana: c",
    )
    assert kit.load_posts(chat, me="Ana")["posted_at"].isna().sum() == 2
    assert (
        "2 messages were sent could not be read, as in '45/45/2024 17:20'"
        in capsys.readouterr().out
    )


def test_a_zip_that_is_damaged_within_its_chat_is_read_so_far_or_refused(tmp_path, capsys):
    lines = [f"13/03/2024, 17:20 - Ana: number {n} {hash(str(n))}" for n in range(20_000)]
    text = saved(tmp_path, *lines)
    path = tmp_path / "chat.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as made:
        made.write(text, "_chat.txt")
    data = bytearray(path.read_bytes())
    data[len(data) // 2 : len(data) // 2 + 40] = bytes(40)
    path.write_bytes(data)
    with suppress(ValueError):
        assert len(kit.load_posts(path, me="Ana")) < 20_000
        assert "is cut off or damaged" in capsys.readouterr().out
