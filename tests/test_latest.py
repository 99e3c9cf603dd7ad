"""Which of several hand-ins of one person counts: the one that was sent last, wherever it stands."""

from email.message import EmailMessage

import pytest
from class_files import put, table
from handed_in import ANA, BEN, code

from kit.classroom.pooled import pool

OLD, NEW = code("brave otter", ANA), code("brave otter", BEN)
OTHERS = [code(f"able {animal}", ANA) for animal in ("yak", "heron", "panda")]


def latest(pooled):
    """What stands of brave otter, old or new."""
    sheet = pooled.sheet()
    first = [*sheet.first[:, sheet.coders.index("brave otter")]]
    return {tuple(ANA): "old", tuple(BEN): "new"}[tuple(map(int, first))]


def form(heading, times):
    emails = ["ana@x.org", "ana@x.org", *(f"s{n}@x.org" for n in range(3))]
    return table([heading, "E-mail", "Code"], times, emails, [NEW, OLD, *OTHERS])


@pytest.mark.parametrize(
    ("heading", "times", "counts"),
    [
        ("Timestamp", ["2026-10-09 10:00", "2026-10-05 09:00", *["2026-10-05 09:00"] * 3], "new"),
        ("Timestamp", ["10/13/2026 9:00", "10/5/2026 9:00", *["10/5/2026 10:00"] * 3], "new"),
        ("Zeitstempel", ["13.10.2026 9:00", "5.10.2026 9:00", *["5.10.2026 9:01"] * 3], "new"),
        # The same minute, no time at all, or one that may be of two months: the lower row counts.
        ("Timestamp", ["2026-10-05 09:00"] * 5, "old"),
        ("Comment", ["late, sorry", "here", *["thanks"] * 3], "old"),
        ("Timestamp", ["10/11/2026 9:00", "9/12/2026 9:00", *["1/2/2026 9:00"] * 3], "old"),
    ],
)
def test_of_a_form_in_any_order_the_latest_row_counts(tmp_path, heading, times, counts):
    pooled = pool(put(tmp_path, {"form.csv": form(heading, times)}))
    assert latest(pooled) == counts
    assert len(pooled.twice) == 1


@pytest.mark.parametrize(
    "quoting",
    [
        f"New one:\n{NEW}\n\nOn Monday I wrote:\n> Mine:\n> {OLD}\n",
        f"> Mine:\n> {OLD}\n\nHere is the new one:\n{NEW}\n",
        f"New one: {NEW}\n\n-----Original Message-----\nFrom: Ana\n\nMine: {OLD}\n",
        f"New one: {NEW}\n\n________________________________\nFrom: Ana\n\nMine: {OLD}\n",
    ],
)
def test_a_code_that_a_mail_quotes_does_not_take_the_place_of_the_new_one(tmp_path, quoting):
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = "ana@x.org", "t@x.org", "my code"
    mail.set_content(quoting)
    pooled = pool(put(tmp_path, {"one.eml": mail.as_bytes()}))
    assert latest(pooled) == "new"
    assert "1 code of an earlier mail that was quoted" in str(pooled)


def test_a_code_that_is_quoted_alone_is_read(tmp_path):
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = "ana@x.org", "t@x.org", "Fwd: my code"
    mail.set_content(f"As I wrote:\n> {OLD}\n")
    assert latest(pool(put(tmp_path, {"one.eml": mail.as_bytes()}))) == "old"
