"""The report on a class: what it leads with, what it keeps folded, and whom it puts side by side."""

import re

import pandas as pd
import pytest
from class_files import put, workbook
from handed_in import ACTIVITY, ANA, BEN, LABELS, POSTS, code, lines
from made_up import left_behind
from report_page import closed, discussed, folded, part, tables, words

import kit
from kit import cli
from kit.classroom.catalogue import Catalogue
from kit.classroom.reports.choices import changed_words
from kit.classroom.reports.parts import short
from kit.judging.handin import MISSING, UNSURE

NAMES = [f"{kind} {animal}" for kind in ("able", "bold", "calm") for animal in ("otter", "yak")]
KEY = ACTIVITY.key.loc[POSTS]
RIGHT = [LABELS.index(label) for label in KEY["label"]]
FAIR = [place for place, contested in enumerate(KEY["contested"]) if not contested]
KINDS = ("direction-a", "quiz-01", "predict-us-65-plus", "guess-01", "room-a-fit")


def class_of(*firsts, revised=None):
    """Pool people who said this at first; `revised` maps a place to what all say afterwards."""
    again = [MISSING] * len(POSTS)
    for place, label in (revised or {}).items():
        again[place] = label
    return kit.pool([code(NAMES[n], [*first], again) for n, first in enumerate(firsts)])


def with_wrong(*places):
    """The labels of the key, but for some places."""
    return [label ^ (place in places) for place, label in enumerate(RIGHT)]


def everything(people=6):
    """A class that did an activity of each kind, with answers that differ by person."""
    codes = []
    for name in KINDS:
        activity = Catalogue().assignments[name]
        labels = 2 if name != "quiz-01" else 3
        for n in range(people):
            first = [(n + place) % labels for place in range(len(activity.marks))]
            codes.append(code(NAMES[n], first, activity=activity))
    return kit.pool(codes)


# --- What is discussed first ---------------------------------------------------------------------


def test_discuss_first_goes_by_what_was_said_before_comparing():
    wrong, divided = FAIR[:2]
    pooled = class_of(
        *[with_wrong(wrong, *[divided] * (n > 2)) for n in range(5)],
        revised={wrong: RIGHT[wrong]},  # all see the key, and all follow it
    )
    found = discussed(kit.report(pooled))
    assert [*found] == [POSTS[wrong], POSTS[divided]]
    table = found[POSTS[wrong]]
    assert table.columns[1:] == ["Before comparing", "Now"]
    other, keys = LABELS[1 - RIGHT[wrong]], LABELS[RIGHT[wrong]]
    votes = {row[0].lstrip("●■ "): row[1:] for row in table.rows}
    assert votes == {other: ["5 (100%)", "0 (0%)"], keys: ["0 (0%)", "5 (100%)"]}


def test_what_nearly_all_got_wrong_leads_before_what_most_did():
    most, all_ = FAIR[:2]
    pooled = class_of(*[with_wrong(all_, *[most] * (n > 1)) for n in range(5)])
    assert [*discussed(kit.report(pooled))] == [POSTS[all_], POSTS[most]]


@pytest.mark.parametrize(("with_key", "otherwise"), [(2, 2), (3, 1), (1, 3)])
def test_half_of_a_class_is_not_most_of_it(with_key, otherwise):
    near, far = FAIR[:2]
    firsts = [with_wrong(*[near] * (n >= with_key)) for n in range(with_key + otherwise)]
    page = kit.report(class_of(*firsts))
    number = int(otherwise > with_key)
    assert f"On {number} post{'s' * (number != 1)} most chose otherwise" in folded(page)
    assert POSTS[far] not in discussed(page)


def test_it_says_how_many_changed_their_mind_on_a_post():
    wrong = FAIR[0]
    pooled = class_of(with_wrong(wrong), with_wrong(wrong), RIGHT, revised={wrong: RIGHT[wrong]})
    assert "2 of 3 people changed their mind." in words(part(kit.report(pooled), "Discuss first"))


# --- What the key says ---------------------------------------------------------------------------


def secrets(pooled):
    """What only those may read who open a fold, unless an option says it too."""
    options = " ".join(" ".join(s.assignment.posts.get("options", ())) for s in sheets(pooled))
    return [text for text in _of_keys(pooled) if text not in options]


def sheets(pooled):
    return pooled.sheets.values()


def _of_keys(pooled):
    for sheet in sheets(pooled):
        assignment = sheet.assignment
        key = assignment.key if assignment.key is not None else pd.DataFrame()
        for column in ("reason", "dissent"):
            yield from (" ".join(text.split()) for text in key.get(column, ()) if text)
        for ideas in assignment.posts.get("misconceptions", ()):
            yield from (line.partition(": ")[2] for line in ideas.splitlines())


def test_a_page_tells_nothing_of_the_key_before_it_is_opened():
    pooled = everything()
    page = kit.report(pooled)
    known = secrets(pooled)
    assert len(known) > 100
    assert not [text for text in known if text in closed(page)]
    assert sum(text in folded(page) for text in known) > 100
    published = pooled.sheets["predict-us-65-plus"].assignment.posts["published"]
    revealed = tables(page.partition("What was revealed")[2])[0]
    assert [row[2] for row in revealed.rows] == [f"{figure:g}" for figure in published]
    assert not re.search("the key’s label|agreed? with the key|most chose otherwise", closed(page))


def test_without_the_key_nothing_of_it_is_in_the_file():
    pooled = everything()
    page = kit.report(pooled, no_key=True)
    assert not [text for text in secrets(pooled) if text in words(page)]
    assert '<details class="key"' not in page
    assert "leaves out what a key says" in closed(page)


def test_without_the_key_a_page_is_the_same_whatever_the_key_says(tmp_path):
    posts = pd.DataFrame({"text": ["a", "b", "c"]}, ["p1", "p2", "p3"]).rename_axis("post_id")
    mine = kit.Classify(posts, "direction", answers=tmp_path / "1")
    mine.judge("1 1 2")
    other = kit.Classify(posts, "direction", answers=tmp_path / "2")
    other.judge("1 2 2")
    pages = {
        str.__str__(
            kit.report(
                kit.pool([mine.code, other.code], posts=posts, key=posts.assign(label=labels)),
                no_key=True,
            )
        )
        for labels in (LABELS[:1] * 3, LABELS[1:] * 3, [LABELS[0], "", LABELS[1]])
    }
    assert len(pages) == 1


def test_a_contested_post_is_not_counted_as_agreeing_or_not():
    contested = next(place for place, c in enumerate(KEY["contested"]) if c)
    page = kit.report(class_of(with_wrong(contested), RIGHT, RIGHT))
    fold = re.search(rf"The key to {POSTS[contested]}</summary>(.*?)</details>", page, re.DOTALL)[1]
    assert "This post is contested: no answer is wrong." in fold
    assert "agreed with the key" not in fold


# --- Sections ------------------------------------------------------------------------------------


@pytest.fixture
def two_sections(tmp_path):
    """Six people in two sheets of a workbook: four who say one thing, two who differ."""
    firsts = [ANA, BEN, ANA, BEN, [1] * 24, [0] * 24]
    rows = [[f"s{n}@uni.example", code(NAMES[n], first)] for n, first in enumerate(firsts)]
    book = {"Monday": [["Email", "Code"], *rows[:4]], "Tuesday": [["Email", "Code"], *rows[4:]]}
    return kit.pool(put(tmp_path, {"form.xlsx": workbook(book)}))


def test_sections_stand_side_by_side_with_their_own_numbers(two_sections):
    below = part(kit.report(two_sections), "Section by section")
    agreement, *votes = tables(below)
    first = two_sections.wide(round="first")
    for (name, people, value, interval), of in zip(
        agreement.rows, (first.iloc[:, :4], first.iloc[:, 4:]), strict=True
    ):
        alpha = kit.krippendorff_alpha(of, codebook=ACTIVITY.codebook)
        assert [name, people] == (["Monday", "4"] if of.shape[1] == 4 else ["Tuesday", "2"])
        assert value == f"{alpha.value:.2f}"
        assert interval == f"{alpha.low:.2f} to {alpha.high:.2f}"
    assert len(votes) == len(discussed(kit.report(two_sections))) > 4
    for table in votes:
        counts = first.loc[table.caption.removeprefix("First votes on ")]
        assert table.columns == ["Choice", "Monday", "Tuesday"]
        for label, *said in table.rows:
            own = counts.eq(label.lstrip("●■ "))
            monday, tuesday = int(own[:4].sum()), int(own[4:].sum())
            assert said == [f"{monday} ({monday / 4:.0%})", f"{tuesday} ({tuesday / 2:.0%})"]


def test_a_section_of_few_is_told_to_be_one(two_sections):
    said = words(part(kit.report(two_sections), "Section by section"))
    for name in ("Monday", "Tuesday"):
        assert f"{name} has fewer than 5 people: whoever knows them can tell" in said
    assert "Section by section" not in kit.report(class_of(ANA, BEN))


# --- Another class -------------------------------------------------------------------------------


@pytest.fixture
def last_year():
    """A class of five; one of them was not sure of the first post."""
    return class_of(ANA, ANA, ANA, BEN, [UNSURE, *BEN[1:]])


def test_another_class_stands_beside_this_one(last_year):
    this = class_of(*[BEN] * 4)
    page = kit.report(this, compare=last_year)
    agreement, *votes = tables(part(page, "Beside the other class"))
    assert [row[:2] for row in agreement.rows] == [["This class", "4"], ["The other class", "5"]]
    alpha = kit.krippendorff_alpha(last_year.wide(round="first"), codebook=ACTIVITY.codebook)
    assert agreement.rows[1][2] == f"{alpha.value:.2f}"
    assert len(votes) == 5
    assert POSTS[1] in votes[0].caption, "there Ana and Ben differ, and on the first post not"
    assert "60 points apart" in part(page, "Beside the other class")
    told = [row[1:] for row in votes[0].rows]
    assert told == [["4 (100%)", "2 (40%)"], ["0 (0%)", "3 (60%)"]]
    every = next(table for table in tables(part(page, "Every post")) if len(table.columns) == 3)
    assert every.columns[-1] == "The other class"
    assert "This class stands beside another one, of 5 people." in words(page)
    assert "This class has fewer than 5 people" in words(part(page, "Beside the other class"))


def as_excel_saves_it(table, path):
    table.to_csv(path, sep=";", index=False, encoding="utf-8-sig")


@pytest.mark.parametrize("save", [pd.DataFrame.to_csv, as_excel_saves_it])
def test_a_table_that_was_kept_says_the_same_as_the_class_itself(save, tmp_path):
    then, path = everything(5), tmp_path / "last.csv"
    if save is as_excel_saves_it:
        save(then.judgements, path)
    else:
        save(then.judgements, path, index=False)
    this = everything(6)
    kept = [str.__str__(kit.report(this, compare=c)) for c in (then, str(path), then.judgements)]
    assert kept[0] == kept[1] == kept[2]
    for heading in ("Beside the other class",):
        assert kept[0].count(f"<h3>{heading}</h3>") == len(KINDS)


def test_what_of_another_class_cannot_be_used_is_counted(last_year):
    rows = last_year.judgements.astype(object)
    strange = rows.iloc[:3].assign(post_id=["no-such-post", *rows["post_id"][1:3]])
    strange.loc[strange.index[1], "label"] = "no such label"
    strange["coder"] = "new yak"
    twice = rows.iloc[:1].assign(label=LABELS[1 - ANA[0]])
    page = words(kit.report(class_of(ANA, BEN), compare=pd.concat([rows, strange, twice])))
    assert "Of the other class 2 answers are to activities, posts or labels" in page
    assert "Of the other class 2 things could not be used." in page
    quiz = kit.pool([code("able yak", [0] * 5, activity=Catalogue().assignments["quiz-01"])])
    assert "The other class has no answers to this." in kit.report(quiz, compare=last_year)


def test_a_kept_table_with_a_broken_row_is_refused_and_not_read_in_part(tmp_path, last_year):
    path = tmp_path / "last.csv"
    path.write_text(last_year.judgements.to_csv(index=False) + ",".join("x" * 20), "utf-8")
    with pytest.raises(ValueError, match=r"last\.csv begins as a table .*\. Give it as --table"):
        kit.report(class_of(ANA, BEN), compare=path)


@pytest.mark.parametrize("nothing", ["hello", ["hello"], pd.DataFrame({"x": [1]})])
def test_a_class_of_nobody_is_refused_in_two_sentences(nothing):
    with pytest.raises(ValueError, match=r"there are no answers\. Give what kit\.pool takes"):
        kit.report(class_of(ANA, BEN), compare=nothing)


def test_the_command_leaves_out_the_key_and_compares(tmp_path, capsys, last_year):
    codes = [str(code(NAMES[n], first)) for n, first in enumerate((ANA, BEN, BEN))]
    last, page = tmp_path / "last.csv", tmp_path / "class.html"
    assert cli.main(["pool", *codes, "--table", str(last)]) == 0
    command = ["pool", *codes, "--report", str(page), "--no-key", "--compare"]
    assert cli.main([*command, str(last)]) == 0
    assert "beside another one, of 3 people." in capsys.readouterr().out
    text = page.read_text("utf-8")
    assert "Beside the other class" in text
    assert '<details class="key"' not in text
    capsys.readouterr()
    assert cli.main([*command, str(tmp_path / "no.csv"), "--replace"]) == 2
    assert "There is no file or folder" in capsys.readouterr().err
    assert cli.main(["pool", *codes, "--no-key"]) == 2
    assert "none was asked for. Add --report" in capsys.readouterr().err


# --- In another language -------------------------------------------------------------------------


def with_all_that_files_hold(folder):
    """A class that said how sure it was, noted something and sorted what differed."""
    more = [{"kind": "note", "post_id": POSTS[0], "note": f"{n}"} for n in range(1)]
    more += [{"kind": "sorted", "post_id": post, "cause": "slip"} for post in POSTS[:3]]
    for n, name in enumerate(NAMES):
        said = {"name": name, "file": f"f{n}", "more": more, "confidence": 1 + n % 3}
        first = [label ^ (place % 6 == n) for place, label in enumerate(RIGHT)]
        (folder / f"{n}.jsonl").write_text(lines(first, {POSTS[1]: 0}, **said), "utf-8")
    return kit.pool(folder)


def test_nothing_of_a_report_is_left_behind(made_up, tmp_path, two_sections):
    (tmp_path / "files").mkdir()
    others = [
        code("calm yak", [0] * len(a.marks), activity=a)
        for a in Catalogue().assignments.values()
        if a.kind in ("text", "item")
    ]
    for pooled in (
        everything(),
        two_sections,
        with_all_that_files_hold(tmp_path / "files"),
        kit.pool(others),
        kit.pool([]),
    ):
        data = ["Monday", "Tuesday", "kB", "kit.pool", "path", "class.html", "direction@"]
        for sheet in sheets(pooled):
            book = sheet.assignment.codebook
            data += [*texts(sheet.assignment.posts), *texts(sheet.assignment.key)]
            data += [*book.labels, *sheet.assignment.posts.index, book.title, book.question]
            data += [sheet.assignment.name]
            data += [each.definition.rstrip(".") for each in book.categories]
        compare = pooled if pooled.sheets else None
        for no_key in (False, True):
            page = kit.report(pooled, no_key=no_key, compare=compare)
            said = words(page) + " ".join(re.findall(r'(?:aria-label|title)="([^"]*)"', page))
            assert left_behind(said, data) == []
            assert left_behind(repr(page), data) == []
            assert '<html lang="pl">' in page


def texts(table):
    """All texts of a table, cell by cell and line by line, as a page shows them."""
    cells = [] if table is None else [str(cell) for cell in table.to_numpy().ravel()]
    split = [line for cell in cells for line in cell.splitlines()]
    split += [line.partition(": ")[2] for line in split]
    said = [" ".join(text.split()) for text in [*cells, *split] if len(text) > 1]
    return [
        *said,
        *(short(text, most).removesuffix(" …") for text in said for most in (24, 90, 700)),
    ]


# --- Whole posts, and one count everywhere -------------------------------------------------------


def test_a_post_to_discuss_has_what_it_answers_who_wrote_it_and_all_but_very_long_words():
    row = {"set": "mine", "account": "Ada", "platform": "Mastodon", "replies_to": "Who has one?"}
    texts = [f"{'word ' * 130}end", f"{'word ' * 200}end"]
    own = pd.DataFrame([row | {"text": text} for text in texts], ["p1", "p2"])
    own = own.rename_axis("post_id")
    activity = Catalogue(own).called("mine-direction")
    codes = [code(name, [n % 2] * 2, activity=activity) for n, name in enumerate(NAMES)]
    page = kit.report(kit.pool(codes, posts=own))
    first = part(page, "Discuss first")
    for said in ("Ada · Mastodon", "Answers or passes on: Who has one?", texts[0], texts[1]):
        assert said in words(first)
    assert [f"All of {post}" in first for post in own.index] == [False, True]
    assert "All of p2" not in part(page, "Every post")


@pytest.fixture
def a_pair(tmp_path):
    """Two sections; two people of the first have one code, and somebody changed from not sure."""
    unsure = code(NAMES[2], [UNSURE, *ANA[1:]], [1, *[MISSING] * 23])
    turned = code(NAMES[3], ANA, [1 - ANA[0], *[MISSING] * 23])
    given = [code(NAMES[0], BEN), code(NAMES[0], BEN), unsure, turned, code(NAMES[4], ANA)]
    rows = [[f"s{n}@uni.example", each] for n, each in enumerate(given)]
    book = {"Monday": [["Email", "Code"], *rows[:3]], "Tuesday": [["Email", "Code"], *rows[3:]]}
    return kit.pool(put(tmp_path, {"form.xlsx": workbook(book)}))


def test_a_pair_counts_once_and_report_account_and_sections_say_so(a_pair):
    page, once = kit.report(a_pair), "5 people handed in 4 different sets of answers"
    for said in (words(page.partition("<main>")[0]), words(page.partition("<h2>")[2]), str(a_pair)):
        assert once in said
    assert "96 answers by 5 people in 1 activity." in str(a_pair)
    assert "5 people, 1 activity, 96 answers." in words(page)
    below = part(page, "Section by section")
    assert "Monday: 3 people, 2 different sets of answers." in words(below)
    assert [row[:2] for row in tables(below)[0].rows] == [["Monday", "3"], ["Tuesday", "2"]]


def test_a_change_is_the_same_below_a_post_in_all_and_in_the_account(a_pair):
    page = kit.report(a_pair)
    assert "2 of 96 answers changed; “not sure” is an answer." in words(page)
    assert changed_words(a_pair.sheet(), 0) == "2 of 4 people changed their mind."
    assert "2 of 5 people changed at least one judgement." in words(page)
    assert "5 of them answered all 24 posts, 2 revised something." in str(a_pair)
    moves = tables(part(page, "Who changed their mind"))[0].rows
    assert ["not sure → " + LABELS[1], "1 (50%)"] in moves
    assert len(moves) == 2


def test_a_scale_of_bare_numbers_says_what_its_ends_mean():
    page = kit.report(everything())
    assert words(page).count("From 1 (Out of place: all four checks miss) to 5 (At home") == 2
