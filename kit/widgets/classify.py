"""Classify: judge one post at a time with a codebook, keys or mouse, and lose nothing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from textwrap import fill
from typing import TYPE_CHECKING

import traitlets

from kit.judging.answer_log import Answers
from kit.judging.events import CONFIDENCE, UNJUDGED
from kit.judging.naming import check_name, kept_name
from kit.material.codebooks import Codebook
from kit.material.codebooks import codebook as find_codebook
from kit.material.marks import marks
from kit.material.posts import load_posts
from kit.text.words import listed, say
from kit.widgets import STATIC, plain
from kit.widgets.base import JudgingWidget, key_entries, post_records

if TYPE_CHECKING:
    import pandas as pd

FEEDBACK = ("at once", "at the end", "never")


class Classify(JudgingWidget):
    """Judge posts one at a time; every judgement is saved, and is back on the next run.

    Parameters
    ----------
    posts : pandas.DataFrame, str or Path
        A table, or the file that it is in: a row a post, with a column `text`, and `post_id` as
        index or column. Shown where present: platform, account, posted_at, replies_to, image_alt,
        language.
    codebook : str or kit.material.codebooks.Codebook
        The name of a codebook of the kit, or the path of your own .toml file.
    key : pandas.DataFrame, str or Path, optional
        As for `kit.Compare`. Needed for feedback.
    feedback : {"never", "at once", "at the end"}
        When the key is shown: after each judgement, when all posts are judged, or not here.
        A judgement whose key was shown stays; from then on it can be revised only.
    confidence : bool
        Ask after each label how sure you are: guess, fairly sure or certain.
    activity : str, optional
        Names the file of answers. By default it is made from the posts' set, or from their
        number and words, and from the codebook.
    answers : str or Path, optional
        The folder for answers; by default `my-answers` beside the notebook.

    Attributes
    ----------
    judgements : pandas.Series
        Your label for each post as you see it now, indexed by post_id; missing where not judged.
    first, revised : pandas.Series
        The same before, and after, you compared.
    confidence : pandas.Series
        How sure you were of each first judgement; missing where you did not say.
    notes : pandas.Series
        Your notes, indexed by post_id; only the posts that have one.
    value : dict
        {post_id: your label as it stands now}, as a trait that programs can watch:
        ``mine.observe(…, names="value")``.
    """

    _esm = STATIC / "classify.js"
    _css = STATIC / "classify.css"
    _key = traitlets.Dict().tag(sync=True)
    _feedback = traitlets.Unicode("never").tag(sync=True)
    _confidence = traitlets.Bool(False).tag(sync=True)

    def __init__(
        self,
        posts: str | Path | pd.DataFrame,
        codebook: str | Path | Codebook,
        *,
        key: str | Path | pd.DataFrame | None = None,
        feedback: str = "never",
        confidence: bool = False,
        activity: str | None = None,
        answers: str | Path | None = None,
    ) -> None:
        if feedback not in FEEDBACK:
            known = listed(map(repr, FEEDBACK))
            raise ValueError(say("refuse-feedback", said=repr(feedback), known=known))
        if feedback != "never" and key is None:
            raise ValueError(say("refuse-feedback-key", said=repr(feedback)))
        if isinstance(posts, Path) or (isinstance(posts, str) and Path(posts).suffix):
            posts = load_posts(posts)
        records = post_records(posts)
        book = find_codebook(codebook)
        name = check_name(activity) if activity else kept_name(posts, book, answers)
        log = Answers(name, marks(posts), book, answers)
        # A key that is not going to be shown stays out of the page.
        shown = {} if feedback == "never" else key_entries(key, log)
        super().__init__(log, records, _key=shown, _feedback=feedback, _confidence=bool(confidence))

    @property
    def first(self) -> pd.Series:
        """Your judgements before you compared."""
        return self._series("first")

    @property
    def revised(self) -> pd.Series:
        """Your judgements as they stand now; the first where you did not change your mind."""
        return self._series("revised")

    judgements = revised

    def _series(self, which):
        labels = self.answers.judgements(which)
        book = self.answers.codebook
        return self._column("you", labels, book.labels, book.level == "ordinal")

    @property
    def confidence(self) -> pd.Series:
        """How sure you were of each first judgement: guess, fairly sure or certain."""
        words = {
            post_id: CONFIDENCE[entry["confidence"] - 1]
            for post_id, entry in self.answers.state.items()
            if "confidence" in entry
        }
        return self._column("confidence", words, CONFIDENCE, True)

    def _column(self, name, values, categories, ordered):
        """Return {post_id: value} as a categorical Series over all posts."""
        import pandas as pd

        ids = [post["post_id"] for post in self._posts]
        return pd.Series(
            pd.Categorical([values.get(i) for i in ids], categories=categories, ordered=ordered),
            index=pd.Index(ids, name="post_id"),
            name=name,
        )

    @property
    def notes(self) -> pd.Series:
        """Your notes, indexed by post_id, in the order of the posts."""
        import pandas as pd

        state = self.answers.state
        ids = [p for p in self.answers.posts if state.get(p, {}).get("note")]
        index = pd.Index(ids, name="post_id", dtype=object)
        return pd.Series([state[p]["note"] for p in ids], index=index, name="note", dtype="string")

    def text(self) -> None:
        """Print the choices and all posts, for places where the widget cannot be shown."""
        state = self.answers.state
        print("\n".join(plain.choices(self.answers.codebook)))
        for number, post in enumerate(self._posts, 1):
            print("\n" + "\n".join(plain.post_lines(number, post, state.get(post["post_id"], {}))))
        print(f"\n{say('plain-how-to-judge')}\n{say('plain-how-sure')}")

    def judge(
        self,
        given: str | Sequence | Mapping | pd.Series,
        *,
        sure: str | Sequence | Mapping | pd.Series | None = None,
    ) -> None:
        """Judge without the widget; what you give is saved as if you had pressed the keys.

        Parameters
        ----------
        given : str, list, dict or Series
            One answer a post in their order, such as ``"1 2 2 u 1"``; or {post_id: answer}. An
            answer is the number of a choice or its label; "u" is unsure, "-" leaves a post as it
            is. A post that was compared keeps its first judgement: name it to revise it.
        sure : str, list, dict or Series, optional
            How sure you are, written likewise: 1 is a guess, 2 fairly sure, 3 certain.

        Raises
        ------
        ValueError
            An answer is not among the choices, or a post not among these; nothing is saved then.
        """
        log = self.answers
        locked = {post_id for post_id, entry in log.state.items() if entry["locked"]}
        said = plain.read(given, list(log.posts), log.codebook, locked)
        how_sure = plain.read_sure(sure, list(log.posts))
        self._record(
            *(
                {"post_id": post_id, "label": label, "unsure": unsure}
                | ({"confidence": how_sure[post_id]} if label and post_id in how_sure else {})
                for post_id, (label, unsure) in said.items()
                if self._differs(post_id, label, unsure, how_sure.get(post_id))
            )
        )
        print(say("plain-judged", judged=len(log.judgements("first")), posts=len(log.posts)))
        judged = [p for p in log.posts if log.state.get(p, {}).get("first")]
        if self._feedback == "at once":
            self._reveal([p for p in judged if p in said])
        elif self._feedback == "at the end" and len(judged) == len(log.posts):
            self._reveal(judged)

    def note(self, post_id: str, text: str | None) -> None:
        """Keep a note on a post, without the widget; an empty text takes it away.

        Raises
        ------
        ValueError
            There is no such post.
        """
        for named in plain.by_name({post_id: text}, list(self.answers.posts)):
            self._record({"kind": "note", "post_id": named, "note": str(text or "")})

    def _differs(self, post_id, label, unsure, sure):
        """Tell whether an answer says anything new, so that a cell may be run again."""
        entry = self.answers.state.get(post_id, UNJUDGED)
        now = (entry["revised"] or entry["first"], entry["unsure"])
        known = entry.get("confidence_revised" if entry["locked"] else "confidence")
        return now != (label, unsure) or sure not in (None, known)

    def _reveal(self, post_ids):
        """Lock judgements, and print what the key says about them."""
        state = self.answers.state
        if fresh := [post_id for post_id in post_ids if not state[post_id]["locked"]]:
            self._record({"kind": "compared", "post_ids": fresh})
        for post_id in post_ids:
            label = state[post_id]["revised"] or state[post_id]["first"]
            print("\n".join(plain.verdict_lines(post_id, self._key[post_id], label)))
        if post_ids:
            print(fill(plain.tally(state, self._key), plain.WIDTH))

    def save(self, path: str | Path) -> None:
        """Write your judgements to a CSV file; a file that is there is never replaced.

        Columns: post_id, first, revised (where you changed your mind) and, where you gave any,
        unsure, confidence, note and cause. `kit.pool` reads such a table.
        """
        import pandas as pd

        state, book = self.answers.state, self.answers.codebook
        changed = {post_id: entry["revised"] for post_id, entry in state.items()}
        unsure = {post_id: "yes" for post_id, entry in state.items() if entry["unsure"]}
        causes = {p: e["cause"] for p, e in state.items() if "cause" in e}
        table = pd.DataFrame({"first": self.first})
        table["revised"] = self._column("revised", changed, book.labels, False)
        more = (
            pd.Series(unsure, name="unsure", dtype="string"),
            self.confidence,
            self.notes,
            pd.Series(causes, name="cause", dtype="string"),
        )
        for column in more:
            if column.notna().any():
                table[column.name] = column
        table = table.dropna(how="all")
        judged = int(table["first"].notna().sum())
        self._save_table(table, path, say("count-judgements", number=judged))
