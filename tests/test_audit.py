"""The audit of one's own posts: the right numbers, honest words, and what no file can say."""

import re

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import kit

_MIX = ["talking_to", "talking_at", "passing_on"]
_FORMS = ["reply", "message", "post", "own thread", "share"]


def archive(rows, **more):
    """Return a table as kit.load_posts makes it of an archive: (time, form, aimed at whom)."""
    table = pd.DataFrame(rows, columns=["posted_at", "form", "aimed_at"])
    columns = {"platform": "Mastodon", "account": "me", "replies_to": "", "text": "hello"}
    posted_at = pd.to_datetime(table["posted_at"], format="ISO8601")
    return table.assign(posted_at=posted_at, **(columns | more))


def monthly(counts, year=2024):
    """Return an archive with so many posts to, at and on in each month, on different days."""
    rows = []
    for month, numbers in enumerate(counts, 1):
        forms = [
            f for f, n in zip(("reply", "post", "share"), numbers, strict=True) for _ in range(n)
        ]
        for place, form in enumerate(forms):
            day = 1 + place * 27 // max(len(forms) - 1, 1)
            rows.append((f"{year}-{month:02}-{day:02}T12:00", form, ""))
    return archive(rows)


def said(audit):
    """Return what is said, before the numbers and after them, as one line."""
    return " ".join(str(audit).split())


# The numbers


def test_the_way_of_a_post_is_told_by_its_form():
    rows = [
        ("reply", ""),
        ("message", ""),
        ("post", "person 1"),
        ("own thread", "person 1"),
        ("post", ""),
        ("own thread", ""),
        ("share", "person 2"),
    ]
    audit = kit.audit(archive([("2024-05-06T10:00", *row) for row in rows]), zone="UTC")
    assert audit.mix[_MIX].sum().tolist() == [4, 2, 1]
    assert audit.mix["replies"].sum() == 1
    assert float(audit.replies) == 1 / 7


def test_where_no_form_is_told_an_answer_talks_to_somebody_and_what_is_passed_on_is_not_known():
    posts = pd.DataFrame(
        {
            "posted_at": ["2024-05-06T10:00", "2024-05-06T11:00", "2024-05-06T12:00", ""],
            "replies_to": ["Bo: open today?", "", "", ""],
            "aimed_at": ["", "Bo", "", ""],
        }
    )
    audit = kit.audit(posts)
    assert audit.mix["talking_to"].sum() == 2
    assert audit.mix["passing_on"].isna().all()
    assert audit.no_time == 1
    assert "does not say which posts pass something on" in said(audit)
    assert "passing on" not in audit.picture.twin


def test_people_are_counted_by_period_and_those_in_two_files_apart():
    first = archive(
        [
            ("2023-02-01T10:00", "reply", "person 1; person 2"),
            ("2023-03-01T10:00", "reply", "person 1"),
            ("2023-04-01T10:00", "reply", ""),
            ("2024-05-01T10:00", "post", "person 3"),
            ("2024-06-01T10:00", "share", "person 4"),
        ]
    )
    chat = archive([("2024-07-01T10:00", "message", "person 1")], platform="WhatsApp")
    people = kit.audit([first, chat], zone="UTC", every="year").people
    assert people["to_somebody"].tolist() == [3, 2]
    assert people["named"].tolist() == [2, 2]
    assert people["people"].tolist() == [2, 2]
    assert people["new_people"].tolist() == [pd.NA, 2]
    assert people["share_of_one"].tolist() == [1, 0.5]


def test_hours_are_those_of_the_wall_and_a_chat_has_them_already():
    in_utc = [("2024-01-31T23:30", "post", ""), ("2024-07-31T22:30", "post", "")]
    warsaw = kit.audit(archive(in_utc), zone="Europe/Warsaw", every="month")
    assert warsaw.hours.loc[3, 0] == 2, "half past midnight of two Thursdays, winter and summer"
    assert warsaw.mix.index[[0, -1]].tolist() == ["2024-02", "2024-08"]
    chat = archive(in_utc)
    chat.attrs["clock"] = "local"
    own = kit.audit(chat, zone="Europe/Warsaw")
    assert (own.hours.loc[2, 23], own.hours.loc[2, 22]) == (1, 1)
    assert "as they stand in the file" in said(own)
    assert "and in a chat as they stand" in said(kit.audit([archive(in_utc), chat], zone="UTC"))


def test_a_date_without_a_time_of_day_has_no_hour_and_stays_that_day():
    rows = [("2024-05-31T00:00", "post", ""), ("2024-05-31T23:30", "post", "")]
    audit = kit.audit(
        archive(rows, time_known=[False, True]), zone="Pacific/Kiritimati", every="month"
    )
    assert audit.hours.to_numpy().sum() == 1
    assert audit.mix["posts"].tolist() == [1, 1], "the other one is of June, there"
    assert "has a date alone" in said(audit)


def test_a_year_without_posts_is_a_gap_and_not_nought():
    rows = [
        (f"{year}-06-{day:02}T10:00", "reply", "") for year in (2020, 2023) for day in range(1, 13)
    ]
    audit = kit.audit(archive(rows), zone="UTC", every="year")
    assert audit.mix.loc["2021":"2022", "posts"].tolist() == [0, 0]
    assert audit.mix.loc["2021":"2022", "share_talking_to"].isna().all()
    assert "Between 12 June 2020 and 1 June 2023 there is no post" in said(audit)


@pytest.mark.parametrize(
    ("posts", "since", "until", "unit"),
    [
        (3000, "2020-01-03", "2025-12-20", "year"),
        (400, "2024-01-03", "2025-12-20", "quarter"),
        (300, "2025-03-03", "2025-12-20", "month"),
        (600, "2025-03-03", "2025-05-06", "week"),
        (60, "2025-03-03", "2025-05-28", "month"),
    ],
)
def test_periods_are_few_and_hold_enough_posts(posts, since, until, unit):
    when = pd.date_range(since, until, periods=posts)
    audit = kit.audit(archive([(at.isoformat(), "post", "") for at in when]), zone="UTC")
    assert audit.unit == unit


# Drift


def test_drift_is_the_first_third_beside_the_last_and_beside_the_usual_step():
    # Shares of talk: 80, 60, 70, 50, 40, 30 of 100. Steps: 20, 10, 20, 10, 10.
    months = [(16, 4, 0), (12, 4, 4), (14, 4, 2), (10, 4, 6), (8, 4, 8), (6, 4, 10)]
    audit = kit.audit(monthly(months), zone="UTC", every="month")
    assert audit.drift.ends[_MIX].to_numpy().tolist() == [[28, 8, 4], [14, 8, 18]]
    assert audit.drift.step == pytest.approx(0.1)
    words = said(audit)
    assert "became rarer: 28 posts in the first third" in words
    assert "Its share fell too, from 70 of 100 posts to 35." in words
    assert "usually moves by 10 points; 35 points are far more." in words


@pytest.mark.parametrize(
    ("months", "found"),
    [
        ([(40, 10, 10)] * 2 + [(30, 10, 20)] * 2 + [(20, 10, 30)] * 2, "became rarer: 80 posts"),
        ([(30, 5, 5)] * 2 + [(30, 5, 20)] * 2 + [(30, 5, 50)] * 2, "Only its share fell, from 75 of 100 posts to 35, because there is more passing on now (10 posts, then 100)"),
        ([(20, 9, 5)] * 2 + [(30, 30, 5)] * 2 + [(40, 80, 5)] * 2, "because there is even more talking at now (18 posts, then 160)"),
        ([(20, 10, 30)] * 2 + [(30, 10, 20)] * 2 + [(40, 10, 10)] * 2, "became more frequent: 40 posts"),
        ([(30, 5, 50)] * 2 + [(30, 5, 20)] * 2 + [(30, 5, 5)] * 2, "Only its share rose"),
        ([(40, 80, 5)] * 2 + [(30, 30, 5)] * 2 + [(20, 9, 5)] * 2, "because there is even less talking at now"),
    ],
)  # fmt: skip
def test_it_is_said_whether_talk_itself_fell_or_only_its_share(months, found):
    assert found in said(kit.audit(monthly(months), zone="UTC", every="month"))


@pytest.mark.parametrize(
    ("months", "reason"),
    [
        ([(9, 9, 9)], "that shows no drift"),
        ([(3, 2, 2), (9, 9, 9), (9, 9, 9)], "nothing is said of a drift"),
        ([(16, 4, 0), (4, 16, 0)] * 3 + [(13, 7, 0)], "no drift to rely on"),
        ([(10, 10, 0), (10, 10, 0), (9, 11, 0)], "the doing of three posts or fewer"),
    ],
)
def test_no_drift_is_said_where_there_is_none_to_lean_on(months, reason):
    words = said(kit.audit(monthly(months), zone="UTC", every="month"))
    assert reason in words
    assert not re.search("Talking to people (became|stayed)", words)


def test_periods_with_few_posts_are_named_and_make_no_usual_step():
    months = [(10, 10, 0), (1, 0, 0), (10, 10, 0), (12, 8, 0), (0, 1, 0), (10, 10, 0)]
    audit = kit.audit(monthly(months), zone="UTC", every="month")
    assert audit.mix["few"].tolist() == [False, True, False, False, True, False]
    assert np.isnan(audit.drift.step), "one step between two neighbours is not what is usual"
    assert "2 months have fewer than 10 posts" in said(audit)
    assert "Feb 2024, May 2024" in said(audit)


def test_platforms_that_begin_later_are_named_as_a_reason():
    before = archive(
        [(f"20{y}-05-{d:02}T10:00", "post", "") for y in range(20, 25) for d in range(1, 21)]
    )
    chat = [(f"2024-06-{d:02}T10:00", "message", "") for d in range(1, 21)]
    audit = kit.audit([before, archive(chat, platform="WhatsApp")], zone="UTC")
    assert audit.platforms["posts"].to_dict() == {"Mastodon": 100, "WhatsApp": 20}
    assert audit.platforms.loc["WhatsApp", _MIX].tolist() == [20, 0, 0]
    assert re.search(r"WhatsApp +20 +0 +0 +20 +100", str(audit)), "in the tables below"
    assert "WhatsApp Jun 2024 to Jun 2024" in said(audit)


def test_a_path_is_read_and_an_archive_and_a_chat_make_one_audit():
    audit = kit.audit(["practice-x", "practice-chat"], me="Ines", zone="Europe/Lisbon")
    tables = [kit.load_posts("practice-x"), kit.load_posts("practice-chat", me="Ines")]
    apart = kit.audit(tables, zone="Europe/Lisbon")
    assert str(audit).startswith(str(apart)), "the same, and what was read of the files"
    assert "Others have no names here" in str(audit)[len(str(apart)) :]
    assert set(audit.platforms.index) == {"Twitter/X", "WhatsApp"}
    assert audit.number == sum(map(len, tables))


def test_posts_that_stand_in_two_files_are_said_to_count_twice():
    one = archive([("2024-05-06T10:00:05", "post", ""), ("2024-05-07T10:00", "share", "")])
    other = archive([("2024-05-06T10:00:40", "post", ""), ("2024-05-07T11:00", "share", "")])
    audit = kit.audit([one, other.assign(platform="X")], zone="UTC")
    assert (audit.number, audit.twice) == (4, 1)
    assert "1 post stands in two of the files" in said(audit)
    assert kit.audit([one, one], zone="UTC").twice == 2


# Counted by hand


def test_a_count_by_hand_shows_its_mix_and_two_show_a_change():
    one = kit.audit({"talking to": 4, "talking at": 5, "passing on": 1})
    assert one.mix.loc["now", ["share_talking_to", "share_passing_on"]].tolist() == [0.4, 0.1]
    assert "One count shows no drift" in said(one)
    two = kit.audit(
        {"2023": {"talking to": 8, "talking at": 2}, "2026": {"Talking_To": 2, "talking at": 8}}
    )
    assert "from 80 of 100 posts (2023) to 20 (2026)" in said(two)
    assert "says nothing of how often" in said(two)
    assert "Talking to people became" not in said(two)


# What is refused


@pytest.mark.parametrize(
    ("given", "options", "message"),
    [
        ({}, {}, "no posts to look at"),
        ({"talking to": 0}, {}, "no posts to look at"),
        ({"talkin to": 4}, {}, "'talkin to'.*Did you mean “talking to”"),
        ({"talking to": 10**30}, {}, "but posts are counted in whole numbers"),
        ({"talking to": 1.5}, {}, "is 1.5, but posts are counted in whole numbers"),
        ({"talking to": 4, "2026": {"talking to": 4}}, {}, "numbers beside moments"),
        ({"talking to": 4}, {"zone": "UTC"}, "option zone is for posts"),
        ([], {}, "no posts to look at"),
        (archive([]), {}, "no posts to look at"),
        (archive([(None, "post", ""), (None, "share", "")]), {}, "None of the 2 posts has a time"),
        (archive([("2024-05-06", "post", "")]), {"zone": "Warsaw"}, "no time zone 'Warsaw'.*'Europe/Warsaw'"),
        (archive([("2024-05-06", "post", "")]), {"zone": "Europe/Warsow"}, "'Europe/Warsaw'"),
        (archive([("2024-05-06", "post", "")]), {"every": "yaer"}, 'Did you mean "year"'),
        (archive([("2024-05-06", "post", "")]), {"account": "mee"}, "'mee'.*Did you mean 'me'"),
        (archive([("2024-05-06", "post", "")]), {"me": "Ana"}, "option me is for reading a file"),
        (archive([("2024-05-06", "replay", "")]), {}, "'replay'.*Did you mean “reply”"),
        (archive([("2024-05-06", "post", "")] * 2, account=["a", "b"]), {}, "2 accounts.*account='a'"),
        (pd.DataFrame({"text": ["hello"]}), {}, "no column posted_at"),
        (pd.DataFrame({"posted_at": ["2024-05-06"]}), {}, "none of the columns form"),
        (7, {}, "of the type int"),
    ],
)  # fmt: skip
def test_what_cannot_be_looked_at_is_refused_in_two_sentences(given, options, message):
    with pytest.raises((ValueError, TypeError), match=message) as error:
        kit.audit(given, **options)
    assert len(re.findall(r"[.?](?= [A-Z]|$)", str(error.value))) in (2, 3)


def test_of_several_accounts_in_an_archive_only_ones_own_posts_count():
    both = archive([("2024-05-06T10:00", "reply", "")] * 3, account=["me", "person 1", "me"])
    audit = kit.audit(both, zone="UTC")
    assert (audit.number, audit.others) == (2, 1)
    assert kit.audit(both, zone="UTC", account="person 1").number == 1


# What is shown


def test_words_and_page_say_the_same_and_what_no_file_can_say_comes_last(tmp_path):
    posts = monthly([(12, 8, 3)] * 3).assign(platform="<b>X</b> $1$")
    posts.loc[::2, "platform"] = "Y"
    audit = kit.audit(posts, zone="UTC")
    shown = audit._repr_mimebundle_()
    assert shown["text/plain"] == str(kit.audit(posts, zone="UTC")), "twice the same"
    page = re.sub(r"<[^>]*>", " ", shown["text/html"])
    assert "<b>X" not in shown["text/html"]
    for sentence in (
        "In all: talking to 36",
        "The posts are from",
        "Talking to: a reply",
        "nobody",
    ):
        assert sentence in page
        assert sentence in shown["text/plain"]
    assert "in no file" in audit.picture.description
    last = shown["text/plain"].rstrip().splitlines()[-4:]
    assert last[0] == "Who read it, and why it was written."
    assert all(line in shown["text/html"].replace("&#x27;", "'") for line in last)
    assert [path.suffix for path in audit.picture.save(tmp_path / "mine.png")] == [".png", ".csv"]


def words(audit, figure="figure"):
    """Return all that is written in a picture."""
    drawn = getattr(audit.picture, figure)
    return [t.get_text() for holder in (drawn, *drawn.axes) for t in holder.texts]


@pytest.mark.parametrize("figure", ["figure", "narrow"])
def test_the_picture_has_a_panel_for_what_there_is_and_always_the_empty_band(figure):
    full = kit.audit(monthly([(12, 8, 3)] * 3).assign(aimed_at="person 1"), zone="UTC")
    empty = kit.audit({"talking to": 1})
    for heading in ("Different people spoken to", "Talking to, in posts, by month"):
        assert heading in words(full, figure)
        assert heading not in words(empty, figure)
    assert any("in no file" in " ".join(one.split()) for one in words(empty, figure))


@pytest.mark.parametrize("figure", ["figure", "narrow"])
def test_the_picture_shows_to_which_platform_talk_went_and_that_it_did_not_shrink(figure):
    begins = monthly([(12, 4, 0), (11, 9, 0), (0, 20, 0), (1, 20, 0)])
    chat = [
        (f"2024-{month:02}-{day:02}T09:00", "message", "")
        for month in (3, 4)
        for day in range(2, 15)
    ]
    audit = kit.audit([begins, archive(chat, platform="WhatsApp")], zone="UTC", every="month")
    twin = audit.picture.twin
    assert twin["talking to, Mastodon"].tolist() == [12, 11, 0, 1]
    assert twin["talking to, WhatsApp"].tolist() == [0, 0, 13, 13]
    assert {"12", "11", "13", "14", "Mastodon", "WhatsApp"} <= {*words(audit, figure)}
    assert "2024-01 12; 2024-02 11; 2024-03 13; 2024-04 14" in audit.picture.description
    assert "WhatsApp: 2024-01 0; 2024-02 0; 2024-03 13; 2024-04 13" in audit.picture.description


def test_of_many_platforms_the_smaller_are_drawn_together_and_none_is_lost():
    posts = monthly([(12, 0, 0)] * 3)
    posts["platform"] = [*"AAAAABBBCDEF"] * 3
    twin = kit.audit(posts, zone="UTC", every="month").picture.twin.filter(like="talking to, ")
    drawn = twin.drop(columns="talking to, of 100").sum().to_dict()
    assert drawn == {"talking to, A": 15, "talking to, B": 9, "talking to, others": 12}


@pytest.mark.parametrize("figure", ["figure", "narrow"])
def test_each_share_of_talk_is_written_however_small_and_as_the_words_say_it(figure):
    audit = kit.audit(
        monthly([(1, 24, 0), (0, 12, 0), (1, 7, 0), (20, 12, 0)]), zone="UTC", every="month"
    )
    shares = audit.picture.twin["talking to, of 100"].tolist()
    assert shares == [4, 0, 13, 63]
    drawn = getattr(audit.picture, figure).axes[0]
    inside = [t.get_text() for t in drawn.texts]
    assert [one for one in inside if one in {"4", "0", "13", "63"}][:4] == list(map(str, shares))
    assert "4" in words(kit.audit({"talking to": 2, "talking at": 48}), figure)


def test_few_posts_are_striped_and_keep_the_ink_of_their_way():
    audit = kit.audit(monthly([(12, 8, 3), (2, 2, 1)]), zone="UTC", every="month")
    bars = audit.picture.figure.axes[0].containers
    assert [bool(bar.get_hatch()) for bar in bars[0]] == [False, True]
    for way in bars:
        many, few = way
        assert few.get_edgecolor() == many.get_facecolor()


# What always holds

posts_of_anybody = st.lists(
    st.tuples(
        st.datetimes(pd.Timestamp("2015-01-01"), pd.Timestamp("2025-12-31")).map(pd.Timestamp),
        st.sampled_from(_FORMS),
        st.sampled_from(["", "person 1", "person 2; person 3"]),
    ),
    min_size=1,
    max_size=60,
)


@settings(max_examples=15, deadline=None)
@given(
    rows=posts_of_anybody,
    every=st.sampled_from(["", "week", "month", "quarter", "year"]),
    data=st.data(),
)
def test_counts_add_up_whatever_the_order_and_the_zone(rows, every, data):
    posts = archive([])
    posts = pd.concat([posts, archive([(at.isoformat(), *more) for at, *more in rows])])
    here = kit.audit(posts, zone="UTC", every=every)
    timed = len(rows) if any(at != at.normalize() for at, *_ in rows) else 0
    assert here.hours.to_numpy().sum() == timed
    assert here.mix["posts"].sum() == len(rows)
    assert here.mix[_MIX].to_numpy().sum() == len(rows)
    assert here.people["to_somebody"].sum() == here.mix["talking_to"].sum()
    mixed = posts.iloc[data.draw(st.permutations(range(len(posts))))]
    again = kit.audit(mixed, zone="UTC", every=every)
    for table in ("mix", "people", "hours"):
        pd.testing.assert_frame_equal(getattr(again, table), getattr(here, table))
    there = kit.audit(posts, zone="Asia/Tokyo", every=every)  # nine hours ahead, all the year
    assert there.mix[_MIX].sum().tolist() == here.mix[_MIX].sum().tolist()
    turned = np.roll(here.hours.to_numpy().ravel(), 9)
    assert there.hours.to_numpy().ravel().tolist() == turned.tolist()
