"""What a language model made of the posts: a table of coders, and its reasons."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

import kit

ROOT = Path(__file__).parent.parent


def test_each_judged_set_has_eight_readings_with_the_labels_of_its_codebook():
    judged = kit.load("key").groupby(["set", "codebook"])["post_id"].unique()
    for (name, book), ids in judged.items():
        machines = kit.machine_class(name, book)
        assert {*machines.index} == {*ids}
        assert machines.shape[1] == 8 == len(kit.load("machine_instructions"))
        assert {*machines.stack().unique()} <= {*kit.codebook(book).labels}


def test_readings_pool_with_a_class_and_are_measured_like_one():
    machines = kit.machine_class("direction-b")
    together = kit.sample_class("direction-b").join(machines)
    assert kit.agreement(together).loc["Krippendorff's alpha", "note"] == "38 coders, 24 posts"


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        (("machine",), "No language model has read the set 'machine'"),
        ((["machine"],), "No language model has read the set ['machine']"),
        (("room-a",), "Say which one, as in kit.machine_class"),
        (
            ("direction-a", "motive"),
            "was not read with the codebook 'motive'; it was with: direction",
        ),
    ],
)
def test_a_set_that_was_not_read_is_answered_with_those_that_were(asked, said):
    with pytest.raises(ValueError, match=re.escape(said)):
        kit.machine_class(*asked)


def test_the_reasons_for_a_post_name_each_reading():
    said = str(kit.machine_reasons("dirb-24"))
    assert all(f"{name}: " in said for name in kit.load("machine_instructions").index)
    with pytest.raises(ValueError, match="several codebooks: room, fit"):
        kit.machine_reasons("rooa-01")
    with pytest.raises(ValueError, match="'dirb-24' was not read with the codebook 'motive'"):
        kit.machine_reasons("dirb-24", "motive")


def test_the_table_in_the_guide_is_as_the_readings_are():
    check = [sys.executable, ROOT / "scripts" / "machine_readings.py", "--check"]
    done = subprocess.run(check, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_readings_are_as_alike_as_lesson_8_says():
    alike = {
        name: int((kit.machine_class(*name).nunique(axis=1) == 1).sum())
        for name in (("direction-b", "direction"), ("room-a", "fit"), ("room-b", "fit"))
    }
    assert [*alike.values()] == [24, 20, 13]
