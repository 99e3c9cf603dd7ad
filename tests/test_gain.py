"""What changed from the check before to the one after: the interval, and who counts."""

import json
import re
import shutil
from pathlib import Path

import numpy as np
import pytest
from class_checks import learner, with_form

import kit
from kit.classroom.gain_change import change
from kit.cli import main

GUIDE = Path(__file__).parents[1] / "guide" / "check.md"
A_FIRST, B_FIRST = with_form("a"), with_form("b")


def test_the_change_and_its_interval_are_as_worked_out_by_hand():
    # A first: 1, 3, 2 (mean 2, squares about it 2). B first: 0, 2 (mean 1, squares 2).
    # The change is (2 + 1) / 2. Pooled variance 4 / 3 with 3 degrees of freedom; its error is half
    # the root of 4/3 × (1/3 + 1/2) = 0.5270; t(0.975, 3) = 3.1824, so the reach is 1.6773.
    found = change(np.array([1, 3, 2, 0, 2]), np.array([True, True, True, False, False]))
    assert found.mean == pytest.approx(1.5)
    assert (found.low, found.high) == pytest.approx((1.5 - 1.6773, 1.5 + 1.6773), abs=1e-3)
    assert not found.is_seen


def test_it_is_what_regression_finds_with_the_halves_coded_one_half():
    ols = pytest.importorskip("statsmodels.api")
    rng = np.random.default_rng(5)
    differences, first = rng.normal(1, 2, 17), rng.random(17) < 0.4
    fitted = ols.OLS(differences, np.column_stack([np.ones(17), first - 0.5])).fit()
    found = change(differences, first)
    assert found.mean == pytest.approx(fitted.params[0])
    assert (found.low, found.high) == pytest.approx(tuple(fitted.conf_int()[0]))


def test_a_harder_form_is_no_change_if_both_halves_are_there():
    # Nobody has learnt anything; form B has two right answers fewer.
    found = change(np.array([-2, -1, -3, 2, 1, 3]), np.array([True] * 3 + [False] * 3))
    assert found.mean == 0
    assert found.crossed


@pytest.mark.parametrize("differences", [[], [2.0], [1.0, 1.0, 1.0]])
def test_no_interval_is_made_up_where_there_is_no_spread(differences):
    found = change(np.array(differences), np.ones(len(differences), bool))
    assert np.isnan(found.low)
    assert not found.is_seen
    assert not found.crossed


@pytest.fixture
def classroom(tmp_path):
    """A class of made-up learners: six with files, one with codes only; one left, one came."""
    home = tmp_path / "class"
    for number, seed in enumerate((*A_FIRST[:3], *B_FIRST[:3])):
        words = "<script>alert(1)</script> {{ 7 * 7 }} [x](javascript:1)" if number == 0 else ""
        learner(home / str(number), seed, right=(6 + number % 3, 9 + number % 2), words=words)
    learner(home / "left", A_FIRST[3], right=(3, 0), occasions=("before",))
    learner(home / "new", B_FIRST[4], right=(0, 8), occasions=("after",))
    coded = tmp_path / "elsewhere"
    codes = [mine.code for mine in learner(coded, B_FIRST[3], right=(7, 8), words="few")]
    (home / "codes.txt").write_text("\n".join(codes), "utf-8")
    shutil.rmtree(coded)
    return home


def test_people_are_paired_and_the_missing_and_those_without_confidence_are_told(classroom):
    found = kit.gain(kit.pool(classroom))
    assert len(found.people) == 7
    assert found.people["before"].sum() == 6 + 7 + 8 + 6 + 7 + 8 + 7
    assert found.missing["before"].tolist() == [3]
    assert found.without_confidence == 2
    assert found.crossed
    assert found.calibration.loc[("after", "certain"), "share"] == 1
    assert found.calibration["people"].max() == 6
    ideas = found.table.drop("all")
    assert ideas["change"].sum() == pytest.approx(found.table.loc["all", "change"])
    single = found.table[found.table["items"] == 1]
    assert single[["low", "high"]].isna().all(axis=None), "one question carries no interval"
    assert found.table.loc["all", "right_before"] == found.people["before"].sum()
    assert found.table.loc["all", "low"] < found.change.mean < found.table.loc["all", "high"]
    said = repr(found)
    assert "Missing at the end: 1 person" in said
    assert "1 person did the check after and not before" in said
    assert "2 of 16 checks came without how sure people were" in said
    assert "no control group" in said


def test_a_page_shows_all_that_people_wrote_as_text_and_none_of_their_names(classroom, tmp_path):
    path = tmp_path / "gain.html"
    assert main(["pool", str(classroom), "--gain", str(path)]) == 0
    page = path.read_text("utf-8")
    assert "<script" not in page
    assert "&lt;script&gt;alert(1)&lt;/script&gt; {{ 7 * 7 }}" in page
    assert not [name for name in kit.gain(kit.pool(classroom)).people.index if name in page]
    assert "What this can and cannot show" in page
    assert "The words of 1 person are not here: a code does not hold them" in page
    folded = page.partition("<details>\n<summary>The ideas with one question")[2]
    assert len(re.findall(r"<td>\d of 7</td>", folded.partition("</details>")[0])) == 2 * 6
    assert main(["pool", str(classroom), "--gain", str(path)]) == 2  # never over another one


def test_whoever_hardly_answered_does_not_count(tmp_path):
    seed = A_FIRST[0]
    learner(tmp_path / "one", seed, occasions=("before",))
    kit.Check("after", answers=tmp_path / "one").answer("a a a")
    found = kit.gain(kit.pool(tmp_path))
    assert found.people.empty
    assert found.left_out["few answers"] == 1
    assert "nobody counts on both" in repr(found)


@pytest.mark.parametrize(
    ("occasions", "said"),
    [
        ((), "No check was handed in"),
        (("before",), "1 person handed in the check before the lessons, and nobody the one after"),
        (("after",), "1 person handed in the check after the lessons, and nobody the one before"),
    ],
)
def test_where_there_is_nothing_to_compare_this_is_said(tmp_path, occasions, said):
    home = tmp_path / "class"
    learner(home, 1, occasions=occasions)
    pooled = kit.pool(home)
    found = kit.gain(pooled)
    assert said in repr(found)
    assert np.isnan(found.change.mean)
    assert said in kit.gain(pooled, tmp_path / "gain.html").read_text("utf-8")


def test_two_people_behind_one_name_are_told(tmp_path):
    codes = [
        learner(tmp_path / str(number), A_FIRST[0], right=(number, 9), occasions=("before",))[
            0
        ].code
        for number in (2, 12)
    ]
    assert kit.gain(kit.pool(codes)).doubtful == 1


def test_one_half_only_is_said_to_hold_the_forms_too(tmp_path):
    for number, seed in enumerate(A_FIRST[:3]):
        learner(tmp_path / str(number), seed, right=(5 + number, 9))
    assert "All had the same form before" in repr(kit.gain(kit.pool(tmp_path)))


def test_one_person_alone_is_one_person(tmp_path):
    learner(tmp_path / "one", A_FIRST[0])
    assert "How sure 1 person was:" in repr(kit.gain(kit.pool(tmp_path)))


def test_what_is_no_pooled_class_is_refused():
    with pytest.raises(TypeError, match=r"kit\.gain\(kit\.pool"):
        kit.gain("class")


def test_the_guide_prints_the_simulated_shares_as_they_are_kept():
    kept = json.loads((Path(kit.__file__).parent / "classroom" / "gain_sizes.json").read_text())
    for size, row in kept["seen"].items():
        cells = " | ".join(f"{share:.0%}" for share in row)
        assert re.search(rf"^\| {size} \| {re.escape(cells)} \|$", GUIDE.read_text("utf-8"), re.M)
    assert "simulated" in GUIDE.read_text("utf-8").lower()
