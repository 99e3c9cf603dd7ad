"""Counts and times as people have them: read, or said to be unread; never silently different."""

import datetime as dt
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

import kit
from kit.material.reading.counts import read_counts
from kit.material.reading.dates import read_times
from kit.material.reading.instants import with_instants

CASES = Path(__file__).parent / "cases"


def count(*cells):
    """Read a column of counts; what is unread is None."""
    return [None if pd.isna(number) else number for number in read_counts(pd.Series(cells)).values]


def time(*cells):
    return read_times(pd.Series(cells))


# Counts.


@pytest.mark.parametrize(
    ("written", "number"),
    [
        ("1,234", 1234),
        ("1,234,567", 1234567),
        ("1.234.567", 1234567),
        ("12,34,567", 1234567),  # as in India
        ("1 234", 1234),
        ("1\u00a0234", 1234),
        ("1\u202f234", 1234),
        ("1\u2009234", 1234),
        ("12'345", 12345),
        ("12’345", 12345),
        ("54K", 54_000),
        ("54k", 54_000),
        ("1.2K", 1200),
        ("1,2 Tsd.", 1200),
        ("1.2 tys.", 1200),
        ("2,5 тыс.", 2500),
        ("1,2 mil", 1200),
        ("1.1M", 1_100_000),
        ("1.1m", 1_100_000),
        ("1,1 Mio.", 1_100_000),
        ("1,5 jt", 1_500_000),
        ("1.2 lakh", 120_000),
        ("3万", 30_000),
        ("1.5億", 150_000_000),
        ("1,234 likes", 1234),
        ("5 me gusta", 5),
        ("3.5K followers", 3500),
        ("+5", 5),
        ("١٢٣", 123),
        ("１２３", 123),
        ("12.00", 12),
        ("1,234.00", 1234),
        ("1e3", 1000),
        (" 12 ", 12),
    ],
)
def test_counts_are_read_as_platforms_write_them(written, number):
    assert count(written) == [number]


@pytest.mark.parametrize(
    ("written", "why"),
    [
        ("1.234", "may mean 1234 or 1.234"),
        ("1.000", "may mean 1000 or 1"),
        ("1.234K", "may mean 1234000 or 1234"),
        ("2.5", "is no whole number"),
        ("2,5", "is no whole number"),
        ("-5", "is below 0"),
        ("99999999999999", "is too large for a count"),
        ("9" * 5000, "cannot be read"),
        ("1.2B", "cannot be read"),  # a billion in English, a thousand in Turkish
        ("1,2 mil.", "cannot be read"),  # a million in Czech
        ("1.2 mil", "cannot be read"),
        ("5 schtroumpfs", "cannot be read"),
        ("1.23E+05", "cannot be read"),
        ("about 5", "cannot be read"),
        ("1000+", "cannot be read"),
        ("50%", "cannot be read"),
        ("1 23 4", "cannot be read"),
        ("inf", "cannot be read"),
        ("-", "cannot be read"),
    ],
)
def test_what_is_no_sure_count_is_unread_and_says_why(written, why):
    read = read_counts(pd.Series(["3", written]))
    assert read.values.isna().tolist() == [False, True]
    assert read.why == {written: why}


def test_the_other_cells_tell_what_a_point_means():
    assert count("1.234", "1.234.567") == [1234, 1234567]
    assert count("1.234", "2,5 Mio.") == [1234, 2_500_000]
    assert count("1.234", "1.5K") == [None, 1500]
    assert count("1,234", "1,5K") == [None, 1500]
    assert count("1,234", "1,234,567", "1.234.567") == [None, 1234567, 1234567]


def test_counts_of_a_file_are_read_and_what_is_unclear_is_said(capsys):
    posts = kit.load_posts(CASES / "counts.csv")
    said = capsys.readouterr().out
    assert posts["likes"].fillna(-1).tolist() == [1234, 3, -1]
    assert posts[["comments", "shares"]].values.tolist() == [[1200, 1234], [4, 5], [2, 3]]
    assert posts["followers"].fillna(-1).tolist() == [12345, 6, -1]
    assert "Row 4: its likes '1.234' may mean 1234 or 1.234 and is left empty." in said
    assert "Row 4: its followers '2,5' is no whole number and is left empty." in said
    assert str(kit.applause_rate(posts)) == "618.50 likes per post (from 2 of 3 posts)"


def test_a_rate_of_the_raw_table_refuses_what_load_posts_leaves_empty():
    table = pd.read_csv(CASES / "counts.csv")
    assert kit.conversation_rate(table) == pytest.approx((1200 + 4 + 2) / 3)
    with pytest.raises(ValueError, match=r"'likes' holds '1.234', which may mean 1234 or 1.234\."):
        kit.applause_rate(table)


# Rates.


@pytest.mark.parametrize(
    "strange",
    [
        np.inf,
        1e300,
        20250304091500,  # a date
        1741079700000,  # the milliseconds since 1970
        -1,
        2.5,
        True,
        "2025-03-04",
        pd.Timestamp("2025-03-04"),
        dt.date(2025, 3, 4),
        "Infinity",
        "many",
        [1],
    ],
)
def test_what_is_no_count_is_refused_and_named(strange):
    posts = pd.DataFrame({"likes": pd.Series([1, strange, 3])})
    with pytest.raises(ValueError, match=r"Column 'likes' holds .*, which is no.*\. Counts are"):
        kit.applause_rate(posts)


@pytest.mark.parametrize("strange", [np.inf, 1e300, True, "many", pd.Timestamp("2025-03-04")])
def test_gini_refuses_what_is_no_number_of_something(strange):
    with pytest.raises(ValueError, match="which is no count"):
        kit.gini([1, strange])


def test_gini_takes_fractions_and_text():
    assert kit.gini([0.0, 0.5]) == kit.gini(["0", "1,234"]) == 0.5


def test_columns_of_dates_or_of_yes_and_no_are_no_counts():
    for column in (pd.to_datetime(["2025-03-04"]), pd.to_timedelta(["1h"]), [True]):
        with pytest.raises(ValueError, match="which is no count"):
            kit.applause_rate(pd.DataFrame({"likes": column}))


def test_a_thousand_read_as_a_fraction_by_pandas_is_refused_with_the_cure():
    with pytest.raises(ValueError, match=r"holds 1.234, which is no whole .*thousands='\.'"):
        kit.applause_rate(pd.DataFrame({"likes": [1.234, 12.0]}))


@pytest.mark.parametrize("missing", [None, "", " ", np.nan, pd.NA])
def test_a_rate_says_from_how_many_of_how_many_posts_it_is(missing):
    posts = pd.DataFrame({"likes": pd.Series([4, missing], dtype=object), "account": ["a", "b"]})
    rate = kit.applause_rate(posts)
    assert (rate, rate.posts, rate.of) == (4, 1, 2)
    assert str(rate) == "4.00 likes per post (from 1 of 2 posts)"
    by = kit.applause_rate(posts, by="account")
    assert by.name == "likes per post (from 1 of 2 posts)"


def test_a_share_of_judged_posts_says_how_many_were_judged():
    posts = pd.DataFrame({"direction": ["two-way", None, ""]})
    assert str(kit.two_way_share(posts)) == "1.00 of the posts (from 1 of 3 posts)"


# Dates and times.

QUARTER_PAST = pd.Timestamp("2025-03-04 09:15")


@pytest.mark.parametrize(
    "written",
    [
        "1741079700",
        "1741079700000",
        "1741079700000000",
        "2025-03-04 09:15:00 UTC",
        "2025-03-04 09:15:00+00",
        "2025-03-04T10:15:00+0100",
        "20250304T091500Z",
        "Tue, 04 Mar 2025 10:15:00 +0100",
        "Tue, 4 Mar 2025 09:15:00 GMT",
        "Tue, 04 Mar 2025 10:15:00 +0100 (CET)",
        "Tue Mar  4 09:15:00 2025",
        "Tue Mar  4 10:15:00 CET 2025",
        "Tue Mar 04 09:15:00 +0000 2025",
        "4. März 2025 um 09:15 Uhr",
        "4 mars 2025 à 9h15",
        "4 de marzo de 2025, 9:15 a. m.",
        "mar. 4 mars 2025 09:15",
        "2025年3月4日 9:15",
        "9:15 AM · Mar 4, 2025",
        "Mar 4, 2025 · 9:15 AM UTC",
        "Tuesday, March 4th 2025 9:15:00 AM",
        "2025-03-04T09:15:00,000",
    ],
)
def test_times_of_many_programs_and_languages_are_one_instant(written):
    read = time(written)
    assert read.utc.tolist() == [QUARTER_PAST]
    assert not read.dated.any()


def test_fractions_of_a_second_are_kept():
    for written in ("2025-03-04 09:15:00.123456+00:00", "1741079700.123456", "1741079700123456"):
        assert time(written).utc[0] == QUARTER_PAST + pd.Timedelta(microseconds=123456)


@pytest.mark.parametrize(
    "written",
    ["2025-03-04", "20250304", "4 March 2025", "13.3.25", "2025-W10-2", "Sat Mar 8 2025"],
)
def test_a_date_alone_is_told_from_midnight(written):
    assert time(written).dated.tolist() == [True]
    assert time("2025-03-04T00:00", "2025-03-04 00:00:00").dated.tolist() == [False, False]


@pytest.mark.parametrize(
    "written",
    [
        *("2025", "2025-03", "2025-W10", "Mar 4", "May", "9 PM", "today", "2 h ago", "30.2.2025"),
        *("2025-03-04T24:00", "2025-03-04 13:15 pm", "2025-03-04 09:15 IST", "0", "1/2/3"),
        # What means “never”, and the years of other calendars, are beyond what pandas can hold.
        *("9999-12-31", "9999-12-31T23:59:59Z", "0001-01-01 00:00:00", "1677-01-01", "2566-05-05"),
        *("05/05/2566 10:00", "1402/02/15", "Fri Dec 31 23:59:59 +0000 9999", "9999-W01-1"),
    ],
)
def test_what_is_no_sure_time_is_unread(written):
    assert time(written).why == {written: "cannot be read"}


def test_the_number_of_a_spreadsheet_is_unread_and_said_to_be_one():
    assert time("45720.5").why == {"45720.5": "may be a spreadsheet's number for 2025-03-04 12:00"}


def test_two_figures_for_the_year_may_stand_first_and_that_is_said():
    read = time("25-03-04")
    assert read.clock[0] == pd.Timestamp("2004-03-25")
    assert "write them in the form 2025-03-04" in read.remarks[0]


@pytest.mark.parametrize("name", ["datetime", "threads"])
def test_a_date_and_a_time_in_two_columns_are_one_instant_in_a_file(name, capsys):
    posts = kit.load_posts(CASES / f"{name}.csv")
    raw = pd.read_csv(CASES / f"{name}.csv")
    assert posts["posted_at"].tolist() == pd.to_datetime(raw["date"] + " " + raw["time"]).tolist()
    assert "time make one instant, posted_at." in capsys.readouterr().out
    assert "time_known" not in posts


@pytest.mark.parametrize(
    ("day", "hour"),
    [
        ({"date": "2025-03-04"}, {"time": "09:15"}),
        ({"fecha": "4/3/2025"}, {"hora": "9:15"}),
        ({"Datum": "04.03.2025"}, {"Uhrzeit": "9:15 Uhr"}),
        ({"posted_at": "2025-03-04 00:00:00"}, {"time": "9:15 AM"}),
        ({"day": "2025-03-04"}, {"posted_at": "09:15"}),
        ({"date": pd.Timestamp("2025-03-04")}, {"time": dt.time(9, 15)}),
        ({"Date (UTC)": "2025-03-04"}, {"Time (UTC)": "09:15"}),
    ],
)
def test_two_columns_under_other_names_are_one_instant(day, hour):
    table, _ = with_instants(pd.DataFrame([day | hour]))
    assert read_times(table["posted_at"]).clock.tolist() == [QUARTER_PAST]


def test_a_time_that_already_stands_there_is_not_joined_to_another():
    table = pd.DataFrame({"posted_at": ["2025-03-04T09:15"], "time": ["10:00"]})
    assert with_instants(table)[0] is table


def test_load_posts_says_which_dates_have_no_time_and_metrics_know_it_after_saving(
    tmp_path, capsys
):
    path = tmp_path / "posts.csv"
    path.write_text("id,text,date\n1,a,2025-03-04\n2,b,2025-03-04T10:00\n3,c,2025-03-05T10:00\n")
    posts = kit.load_posts(path)
    assert "1 row has a date without a time of day (2): time_known is False" in (
        capsys.readouterr().out
    )
    posts.to_csv(tmp_path / "saved.csv")
    again = pd.read_csv(tmp_path / "saved.csv")
    for table in (posts, again, kit.load_posts(tmp_path / "saved.csv")):
        with pytest.warns(UserWarning, match="1 post has a date without a time of day"):
            assert np.isnan(kit.cadence(table, by=None).loc[0, "gap_hours"])
    shown = repr(kit.show(posts, "1"))
    assert "2025-03-04" in shown
    assert "00:00" not in shown


# When accounts post, and how fast they are answered.


def cadence(*times):
    return kit.cadence(pd.DataFrame({"posted_at": list(times)}), by=None).loc[0]


@pytest.mark.parametrize(
    "times",
    [
        ["2025-03-04", "2025-03-05"],
        ["2025-03-04", "2025-03-05T10:00"],
        list(pd.to_datetime(["2025-03-04", "2025-03-05"])),
        [dt.date(2025, 3, 4), dt.date(2025, 3, 5)],
        ["2025-03-04 00:00:00", "2025-03-05 00:00:00"],  # as pandas writes dates
    ],
)
def test_cadence_does_not_take_a_date_for_midnight(times):
    with pytest.warns(UserWarning, match="which is not midnight"):
        row = cadence(*times)
    assert row[["posts", "per_day"]].tolist() == [2, 1]
    assert row.drop(["posts", "per_day"]).isna().all()


def test_cadence_leaves_empty_only_the_account_with_dates_alone():
    posts = pd.DataFrame(
        {
            "account": ["a", "a", "b"],
            "date": ["2025-03-04", "2025-03-05", "2025-03-04"],
            "time": ["09:15", "09:45", None],
        }
    )
    with pytest.warns(UserWarning, match="1 post has a date without a time of day"):
        found = kit.cadence(posts)
    assert found["gap_hours"].fillna(-1).to_dict() == {"a": 24.5, "b": -1}


def test_cadence_says_how_many_posts_have_no_time():
    with pytest.warns(UserWarning, match="1 of 2 posts have no time and are left out"):
        cadence("2025-03-04T09:15", None)


def test_cadence_asks_about_many_midnights_among_other_times():
    with pytest.warns(UserWarning, match="2 of 3 times are midnight to the second"):
        cadence("2025-03-04 00:00:00", "2025-03-05 00:00:00", "2025-03-05 10:00:00")


def test_cadence_reads_seconds_since_1970_as_such():
    posts = pd.DataFrame({"posted_at": [1741079700, 1741079700 + 86400]})
    with pytest.warns(UserWarning, match="seconds since 1970"):
        assert kit.cadence(posts, by=None).loc[0, "gap_hours"] == 24


@pytest.mark.parametrize(
    ("unread", "why"), [("last Monday", "is no time"), ("45720.385", "may be a spreadsheet's")]
)
def test_cadence_names_a_time_that_it_cannot_read(unread, why):
    with pytest.raises(ValueError, match=rf"'{unread}', which {why}.*Write times as 2025"):
        cadence("2025-03-04T09:15", unread)


def test_replies_are_timed_from_a_date_and_a_time():
    threads = pd.read_csv(CASES / "threads.csv")
    assert kit.first_replies(threads)["minutes"].tolist() == [95, 15]
    assert kit.reply_times(threads)["median_minutes"] == 55


def test_an_answer_on_a_date_without_time_took_neither_no_minutes_nor_for_ever():
    threads = pd.read_csv(CASES / "threads.csv").drop(columns="time")
    threads = threads.rename(columns={"date": "posted_at"})
    with pytest.warns(UserWarning, match="In 2 of 2 threads .* not midnight"):
        found = kit.reply_times(threads)
    assert (found["threads"], found["never_answered"]) == (2, 0)
    assert found[["within_hour", "median_minutes", "mean_minutes"]].isna().all()
    with pytest.warns(UserWarning, match="left empty"):
        first = kit.first_replies(threads)
    assert first["answered"].all()
    assert first["minutes"].isna().all()


def test_an_answer_whose_time_is_missing_is_an_answer():
    threads = pd.DataFrame(
        {
            "thread_id": [1, 1, 2, 2],
            "role": ["customer", "organisation"] * 2,
            "posted_at": ["2025-03-03T08:00", None, "2025-03-03T08:00", "2025-03-03T09:00"],
        }
    )
    with pytest.warns(UserWarning, match="In 1 of 2 threads"):
        assert kit.reply_times(threads)["never_answered"] == 0


@pytest.mark.parametrize("empty", [[None, None], [np.nan, np.nan], ["", " "], [pd.NaT, pd.NaT]])
def test_cadence_of_posts_without_any_time_is_undefined(empty):
    with pytest.warns(UserWarning, match="2 of 2 posts have no time"):
        assert cadence(*empty)["posts"] == 0


THREADS = pd.DataFrame(
    {
        "thread_id": [1, 1, 2, 2],
        "role": ["customer", "organisation"] * 2,
        "posted_at": ["2025-03-04T10:00", "2025-03-04T10:46"] * 2,
    }
)


@pytest.mark.parametrize(
    "change",
    [
        {"thread_id": [1, 1, None, None]},
        {"thread_id": [1, "1", 2, 2]},
        {"thread_id": ["a", "a ", "b", "b"]},
        {"role": ["customer", "organisation", "customer", "Organisation "]},
    ],
)
def test_threads_and_roles_that_fall_apart_are_refused(change):
    with pytest.raises(ValueError, match="no thread_id|written"):
        kit.reply_times(THREADS.assign(**change))


def test_columns_called_like_those_of_the_result_do_no_harm():
    threads = THREADS.assign(minutes=1, asked_at=2, answered=3)
    assert kit.first_replies(threads)["minutes"].tolist() == [46, 46]


@pytest.mark.parametrize(
    ("function", "options"),
    [
        (kit.conversation_rate, {"by": ["account"]}),
        (kit.cadence, {"by": "tags"}),
        (kit.cadence, {"every": 0}),
        (kit.cadence, {"within": "10"}),
        (kit.gini, {}),
    ],
)
def test_what_is_asked_for_is_looked_at_first(function, options):
    posts = pd.DataFrame({"comments": [1], "tags": [["a"]], "posted_at": ["2025-03-04T10:00"]})
    with pytest.raises((TypeError, ValueError), match=r"was given\. |names no group"):
        function(posts, **options)


def test_a_column_that_is_there_twice_is_refused():
    posts = pd.DataFrame([[1, 2]], columns=["comments", "comments"])
    with pytest.raises(ValueError, match="more than once"):
        kit.conversation_rate(posts)
