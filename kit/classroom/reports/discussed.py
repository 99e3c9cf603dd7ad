"""The posts to discuss first, by the first votes: most against the key, then the most divided."""

from kit.classroom.reports.choices import both_rounds, changed_words, choices, vote_table
from kit.classroom.reports.parts import anchor
from kit.classroom.reports.post_words import post_words
from kit.text.words import say

_FIRST = 5  # posts to discuss first
_LONGEST = 700  # letters; a longer post is folded behind its beginning, and stands whole below
_DIVIDED = 3  # of these at least so many that divide the class


def to_discuss(table):
    """Return the ids of the posts to discuss first, those against the key before the divided.

    What people said before they compared decides: afterwards they have seen the key. `table` is
    as `votes` returns it.
    """
    judged = table[table["size_first"] > 1].sort_values("apart", ascending=False, kind="stable")
    against = judged[judged["against"]]
    agree = against["agree_first"] / against["size_first"]
    against = against.loc[agree.sort_values(kind="stable").index].head(_FIRST)
    others = judged[(judged["apart"] > 0) & ~judged.index.isin(against.index)]
    divided = others.head(max(_DIVIDED, _FIRST - len(against)))
    return [*against.index, *divided.index]


def discussed(sheet, post_ids, folds):
    """Return what is shown of each post to be discussed; `folds` has its key by post_id."""
    return [card(sheet, post_id, folds.get(post_id)) for post_id in post_ids]


def card(sheet, post_id, fold):
    """Return one post or question: its words, first votes and those of now, and its key, folded."""
    place = sheet.assignment.places[post_id]
    judged = sheet.assignment.kind == "post"
    votes = vote_table(
        say("report-votes-on", post=str(post_id)),
        say("report-choice"),
        choices(sheet, place),
        both_rounds(sheet, place),
        chosen_only=judged,
    )
    return post_words(sheet, place, _LONGEST) | {
        "anchor": anchor(sheet, post_id),
        "votes": votes,
        "changed": changed_words(sheet, place),
        "fold": fold,
    }
