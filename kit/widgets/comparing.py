"""What Compare and Activity do without their views: open the key, and sort disagreements."""

from __future__ import annotations

from collections.abc import Mapping
from textwrap import fill
from typing import TYPE_CHECKING

import traitlets

from kit.judging.events import CAUSES, UNJUDGED
from kit.text.say import Card
from kit.text.shown import cells
from kit.text.words import listed, say
from kit.widgets import plain
from kit.widgets.base import JudgingWidget

if TYPE_CHECKING:
    import pandas as pd


class Comparing(JudgingWidget):
    """A judging widget with a key and, perhaps, what others said."""

    _key = traitlets.Dict().tag(sync=True)
    _others = traitlets.Dict(allow_none=True).tag(sync=True)
    _causes = traitlets.List(list(CAUSES)).tag(sync=True)
    _nothing_yet = "plain-judge-first"  # what is said where no key may be seen yet

    @property
    def causes(self) -> pd.Series:
        """How many disagreements with the key you sorted as each of the four causes."""
        import pandas as pd

        given = [entry.get("cause") for entry in self.answers.state.values()]
        counts = [given.count(cause) for cause in CAUSES]
        return pd.Series(counts, index=pd.Index(CAUSES, name="cause"), name="posts")

    def causes_in_words(self) -> Card:
        """Return the same as a sentence, or what to do first."""
        if not any(entry.get("first") for entry in self.answers.state.values()):
            return Card(say("nothing-judged", cells=cells()))
        found = [
            say("plain-cause", cause=say(f"cause-{str(cause).replace(' ', '-')}"), number=number)
            for cause, number in self.causes.items()
            if number
        ]
        return Card(listed(found) if found else say("plain-none-sorted"))

    def _may_open(self):
        """Return the posts whose key may be seen by now."""
        state = self.answers.state
        return [p for p in self.answers.posts if state.get(p, {}).get("first")]

    def reveal(self) -> None:
        """Lock your first judgements, and print the comparison: for where no widget is shown.

        What you have judged so far stays as your first judgement; ``.judge({post_id: …})``
        revises it.
        """
        judged = self._may_open()
        if not judged:
            print(say(self._nothing_yet))
            return
        state = self.answers.state
        if fresh := [post_id for post_id in judged if not state[post_id]["locked"]]:
            self._record({"kind": "compared", "post_ids": fresh})
        if not self._key:  # judged blind: whoever has the key may keep it
            print(say("plain-no-key-here"))
            return
        for said in (plain.tally(state, self._key), plain.class_tally(self._others)):
            if said:
                print(fill(said, plain.WIDTH))
        print(f"\n{self._comparison(judged).to_string()}")
        open_ = not all(self._key[p]["label"] for p in judged)
        print(f"\n{say('plain-signs-open' if open_ else 'plain-signs')}")
        label = self.answers.codebook.labels[0]
        print(say("plain-how-to-revise", post=judged[0], label=label))
        for post_id in judged:
            first = state[post_id]["first"]
            if plain.verdict(self._key[post_id], first) in "≠·":
                lines = plain.verdict_lines(post_id, self._key[post_id], first)
                print("\n" + "\n".join(lines))

    def _comparison(self, judged):
        """Return a row a post: first, now, the key, its mark, and how others judged."""
        import pandas as pd

        log = self.answers
        first, now = log.judgements("first"), log.judgements("revised")
        table = pd.DataFrame(
            {
                say("column-first"): [first.get(p, "") for p in judged],
                say("column-now"): [now.get(p, "") for p in judged],
                say("column-key"): [self._key[p]["label"] for p in judged],
                "": [plain.verdict(self._key[p], now.get(p)) for p in judged],
            },
            index=judged,
        )
        if self._others:
            counts = self._others["counts"]
            table[self._others["name"]] = [_split(counts.get(p), log.codebook) for p in judged]
        return table

    def sort(self, causes: Mapping[str, str | None] | pd.Series) -> None:
        """Say why you and the key differ, without the widget: {post_id: cause}.

        Parameters
        ----------
        causes : dict or Series
            A cause is "slip", "codebook gap", "missing context" or "genuine difference", or one
            of these words; None takes it back.

        Raises
        ------
        ValueError
            There is no such post or cause, or you and the key do not differ on that post, as far
            as you have compared; nothing is saved then.
        """
        log, given = self.answers, plain.by_name(causes, list(self.answers.posts))
        sorted_as = {post_id: plain.cause_of(said) for post_id, (_, said) in given.items()}
        for post_id in sorted_as:
            entry = log.state.get(post_id, UNJUDGED)
            key = self._key.get(post_id)
            if not entry["locked"] or not key or not plain.differs(key, entry["first"]):
                raise ValueError(say("refuse-no-difference", post=repr(post_id)))
        self._record(
            *({"kind": "sorted", "post_id": p, "cause": cause} for p, cause in sorted_as.items())
        )
        print(self.causes_in_words())


def _split(counts, book):
    """Return counts as text, the commonest label first."""
    pairs = sorted(zip(counts or [], book.labels, strict=False), key=lambda pair: -pair[0])
    return ", ".join(f"{number} × {label}" for number, label in pairs if number) or say(
        "cell-nobody"
    )
