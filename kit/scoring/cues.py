"""A transparent machine coder: which words and marks suggest which label, and why.

The coder knows nothing but a list of cues (`data/cues/english.toml`). A post is cut into
words and marks; every cue that is seen adds its points to the labels, once, however often it
is seen; the label with most points wins, if the lead is clear enough. So every answer can be
explained by adding up a short column, and every number can be argued with.
"""

from __future__ import annotations

import html
import re
from dataclasses import dataclass

import numpy as np
import pandas as pd
from pandas.api.types import is_scalar

from kit.material.codebooks import Codebook
from kit.material.cue_lists import PARTS, read_cues
from kit.material.marks import posts_by_id
from kit.text.say import many

NAME = "machine (rules)"
LEAD = 1  # how many points ahead of the next label an answer must be
HEAD_START = "head start"  # the cue that every post has: no evidence by itself

_MARKS = re.compile(
    r"""
    (?P<LINK>    https?\S* | www\.\S+ | \bht{0,2}p?s?…
                 | \b[\w-]++(?:\.[\w-]+)*(?:@[\w-]+\.\w+ | \.(?:com|org|net|info|example)\b\S*) )
  | (?P<word>    [^\W\d_](?:\w|['’-](?=\w))* )
  | (?P<NAME>    @\w+ )
  | (?P<SIGNED>  \^[A-Z]\w{0,2}\b )
  | (?P<SMILE>   [:;]-?[)D] | <3 | [❤😀-🙏🤗🥰] )
  | (?P<PERCENT> \d[\d.,]*\s?(?:%|percent\b|per\ cent\b) )
  | (?P<MONEY>   [$€£]\s?\d[\d.,]*\s?(?:[mbk]n?|million|billion|trillion)\b
                 | \d[\d.,]*\s?(?:million|billion|trillion|bn|mn)\b )
  | (?P<PRICE>   [$€£]\s?\d[\d.,]* | \d[\d.,]*\s?(?:€|£|euros?\b|dollars?\b|pounds?\b) )
  | (?P<TIME>    \d{1,2}(?:[:.]\d\d)?\s?[ap]\.?m\b | \d{1,2}:\d\d\b )
  | (?P<NUMBER>  \d[\d.,/]*(?:st|nd|rd|th)?\b )
  | (?P<tag>     \# )
  | (?P<plus>    & )
  | (?P<QUOTE>   ["“«] )
  | (?P<ask>     \? )
  | (?P<stop>    [.!:;,…–—|()>»”\n•=] | \s-+\s )
    """,
    re.VERBOSE | re.IGNORECASE,
)


def tokens(text, answers=""):
    """Cut a post into words and marks, with a "^" before each word that opens a clause.

    `answers` is the message that the post answers, if any. The marks are named in
    `data/cues/english.toml`.

    >>> tokens("@bo Thanks! See https://kit.example")
    ['START', 'NAME', '^thanks', '^see', 'LINK', 'END', 'SHORT']
    """
    found = ["START", "REPLY"] if answers else ["START"]
    opens, words, tags = True, 0, 0
    for match in _MARKS.finditer(html.unescape(text)):
        kind = match.lastgroup
        if kind == "word":
            word = match[0].lower().replace("’", "'")
            found.append("^" + word if opens else word)
            opens = False
            words += 1
        elif kind == "plus":
            found.append("and")
        elif kind == "tag":
            tags += 1
        elif kind == "stop":
            opens = True
        elif kind == "ask":
            found.append("?")
            opens = True
        else:
            found.append(kind)
            # After a link, or the names that a reply begins with, a new clause begins.
            opens = kind in ("LINK", "QUOTE", "SMILE") or (opens and kind == "NAME")
    whole = {
        "NO-LINK": "LINK" not in found,
        "MANY-TAGS": tags > 2,
        "MANY-NAMES": found.count("NAME") > 2,
        "SHORT": words < 9,
    }
    return [*found, "END", *(note for note, holds in whole.items() if holds)]


def _index(cues):
    """Return a look-up: first word of a phrase → its length → the rest of it → its cues' places."""
    index = {}
    for place, phrases in enumerate(cues["words"]):
        for phrase in phrases:
            first, *rest = phrase.split()
            # Words that stand anywhere may also open a clause.
            for word in {first, "^" + first.removeprefix("^")}:
                rests = index.setdefault(word, {}).setdefault(len(rest), {})
                rests.setdefault(tuple(rest), []).append(place)
    return index


def _phrases(found, index):
    """Return the place of every cue whose words are in a post, with the words that showed it."""
    plain = [word.removeprefix("^") for word in found]
    seen = {}
    for start, word in enumerate(found, 1):
        if word in index:
            for length, rests in index[word].items():
                rest = tuple(plain[start : start + length])
                for place in rests.get(rest, ()):
                    seen.setdefault(place, " ".join([plain[start - 1], *rest]))
    return seen


def _hits(cues, texts, answers):
    """Return which posts show which cues: booleans, (posts, cues)."""
    index = _index(cues)
    hits = np.zeros((len(texts), len(cues)), dtype=bool)
    for row, text, answer in zip(hits, texts, answers, strict=True):
        for place in _phrases(tokens(text, answer), index):
            row[place] = True
    # Cues that depend on others stand below them, so one pass in order is enough.
    for place, (words, needs, unless) in enumerate(zip(*(cues[p] for p in PARTS), strict=True)):
        if not words:
            hits[:, place] = True
        hits[:, place] &= hits[:, cues.index.get_indexer(needs)].all(axis=1)
        hits[:, place] &= ~hits[:, cues.index.get_indexer(unless)].any(axis=1)
    return hits


@dataclass(frozen=True, repr=False)
class CueCoder:
    """What the rules say of each post, and why.

    Attributes
    ----------
    labels : Series of text, (posts,)
        A label per post, missing where the rules cannot tell: a column for a table of judgements.
    points : DataFrame, (posts, labels)
        Each label's points.
    cues : DataFrame, (cues, …)
        The cues and their points, as from `read_cues`.
    """

    labels: pd.Series
    points: pd.DataFrame
    cues: pd.DataFrame
    _texts: pd.DataFrame

    def why(self, post_id: str) -> pd.DataFrame:
        """Return every cue that gave one post points, the words that showed it, and the sum.

        The last row is the sum, and its name says what the rules made of it.

        >>> post = pd.Series(["@bo Thanks for asking!"], index=["p1"])
        >>> cue_coder(post, "function").why("p1").index[-1]
        'sum: community'
        """
        if post_id not in self._texts.index:
            raise ValueError(
                f"There is no post {post_id!r} among these {len(self._texts):,}. "
                f"Give a post_id as it stands in .labels, such as {self._texts.index[0]!r}."
            )
        text, answer = self._texts.loc[post_id]
        words = _phrases(tokens(text, answer), _index(self.cues))
        shown = _hits(self.cues, [text], [answer])[0] & self.cues[self.points.columns].any(axis=1)
        table = self.cues.loc[shown, self.points.columns]
        because = [
            words.get(place) or " + ".join(self.cues["all"].iloc[place])
            for place in np.flatnonzero(shown)
        ]
        table.insert(0, "words", because)
        label = self.labels[post_id]
        verdict = "cannot tell" if pd.isna(label) else label
        table.loc[f"sum: {verdict}"] = ["", *self.points.loc[post_id]]
        return table

    def __repr__(self):
        """Say how many posts got each label."""
        said = [f"{label} {(self.labels == label).sum():,}" for label in self.points]
        said = ", ".join([*said, f"cannot tell {self.labels.isna().sum():,}"])
        return (
            f"Machine coder with {many(len(self.cues), 'cue')}, {many(len(self.labels), 'post')}: "
            f"{said}. "
            "Ask it .why(post_id)."
        )


def cue_coder(
    posts: pd.DataFrame | pd.Series,
    codebook: str | Codebook = "direction",
    *,
    cues: pd.DataFrame | None = None,
    always: bool = False,
) -> CueCoder:
    """Let the rules judge posts: one more coder to disagree with, who can give reasons.

    Parameters
    ----------
    posts : DataFrame or Series, (posts,)
        Texts in a column `text` (and, if there is one, the answered message in `replies_to`),
        indexed by post_id or with a column `post_id`; or a Series of texts.
    codebook : str or Codebook
        Which question to answer: "direction" or "function".
    cues : DataFrame, optional
        Your own cues or points, changed from `read_cues(codebook)`.
    always : bool
        Answer always: where the rules cannot tell, say what most posts are (the label with
        the head start). Otherwise such posts are left missing.

    Returns
    -------
    CueCoder
        With `.labels`, `.points`, `.cues` and `.why(post_id)`.

    Notes
    -----
    A label is given if it leads by `LEAD` points or more, and owes at least as many to cues
    other than the head start. The three functions are Lovejoy and Saxton's (2012, JCMC 17(3),
    doi:10.1111/j.1083-6101.2012.01576.x); cues and points are the kit's own.

    >>> coder = cue_coder(pd.Series(["Read our report: https://kit.example", "Hm."]), "function")
    >>> coder.labels.tolist()
    ['action', <NA>]
    """
    cues = _checked(read_cues(codebook) if cues is None else cues)
    labels = [column for column in cues if column not in ("about", *PARTS)]
    texts = _texts(posts)
    hits = _hits(cues, texts["text"], texts["replies_to"])
    weights = cues[labels].to_numpy(float)
    head = weights[cues.index.get_loc(HEAD_START)] if HEAD_START in cues.index else 0 * weights[0]
    sums = hits @ weights
    best = sums.argmax(axis=1)
    first, second = np.sort(sums, axis=1)[:, :-3:-1].T
    sure = (first - second >= LEAD) & (first - head[best] >= LEAD)
    names = np.array([*labels, pd.NA], dtype=object)
    chosen = names[np.where(sure, best, head.argmax() if always else -1)]
    return CueCoder(
        labels=pd.Series(chosen, index=texts.index, name=NAME, dtype="string"),
        points=pd.DataFrame(sums, index=texts.index, columns=labels),
        cues=cues,
        _texts=texts,
    )


def _texts(posts):
    """Return the columns text and replies_to by post_id, with nothing missing."""
    if isinstance(posts, pd.Series):
        posts = posts.to_frame("text")
    posts = posts_by_id(posts)
    columns = {c: posts.get(c, "") for c in ("text", "replies_to")}
    return pd.DataFrame(columns, index=posts.index, dtype=object).fillna("").astype(str)


def _checked(cues) -> pd.DataFrame:
    """Return a table of cues with tuples of phrases, or say which cue refers to none."""
    cues = cues.copy()
    for part in PARTS:
        column = cues[part] if part in cues else [()] * len(cues)
        cues[part] = [
            (entry,) if isinstance(entry, str) else () if is_scalar(entry) else tuple(entry)
            for entry in column
        ]
    for place, name in enumerate(cues.index):
        for other in cues["all"].iloc[place] + cues["unless"].iloc[place]:
            if other not in cues.index[:place]:
                raise ValueError(
                    f"Cue {name!r} depends on {other!r}, but no cue above it is called so. "
                    "Check the name, or move that cue up."
                )
    return cues
