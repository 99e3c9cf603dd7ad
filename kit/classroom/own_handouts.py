"""Which activity is printed where a codebook of one's own was given."""

from __future__ import annotations

from kit.classroom.catalogue import Catalogue
from kit.judging.naming import without_words
from kit.material.assignment import Assignment
from kit.text.say import some


def only_activity(posts, codebook) -> str:
    """Return the name of the only activity of what was given, or say which there are."""
    given = [each.name for each in Catalogue(posts, codebook).given()]
    if len(given) == 1:
        return given[0]
    raise ValueError(
        f"No activity is named, and the codebook goes with several: {some(given, 4)}. Name one, or "
        "give your posts too: --posts my-posts.csv."
    )


def check_codebook(chosen: Assignment, known: Catalogue, codebook) -> None:
    """Refuse to print an activity without the codebook, or other file, that was given."""
    given = known.given()
    if codebook is None or any(each.name == chosen.name for each in given):
        return
    ids = {each.codebook.id for each in given}
    if chosen.codebook.id in ids:
        return
    # Of the same posts, where there are such.
    names = [each.name for each in given if [*each.marks] == [*chosen.marks]]
    names = [without_words(name) for name in names or [each.name for each in given]]
    raise ValueError(
        f"{chosen.name} has the codebook {chosen.codebook.name}, which is not the one that was "
        f"given. Name {some(names, 3)}; or leave the codebook out."
    )
