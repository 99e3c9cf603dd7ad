"""The check: the same six minutes before the first lesson and after the eighth, in two forms.

A form is a small TOML file: eight posts, six questions, and one figure of which something is
missing. To the kit each of these is a post and its answers are labels, so they are saved, handed
in and pooled like all others. The forms ask about the same ideas, and no item of one is the twin of
one of the other. Occasion and form stand in the activity's name: ``check-before-a``.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from functools import cache

from kit.material import toml
from kit.material.asked import book_of, key_of, lines_of, posts_of
from kit.material.assignment import CHECK, Assignment
from kit.material.codebooks import Codebook
from kit.material.data import folder
from kit.material.marks import post_mark
from kit.text.words import say

OCCASIONS = ("before", "after")
FORMS = ("a", "b")
POSTS = "posts"  # the idea of the eight posts
WRITTEN = "written"  # the label of what was said in one's own words
LETTERS = "abcd"  # the labels of the options of a question, in order
_SHOWN = ("platform", "account", "replies_to")


@dataclass(frozen=True)
class Option:
    """One answer that may be chosen: its label, and its words."""

    label: str
    text: str


@dataclass(frozen=True)
class Item:
    """One post, one question, or the figure of which something is missing.

    `post` has what is shown of a post beside its words; `caption` and `rows` are the figure.
    `right` is the label that is right, "" where there is none.
    """

    id: str
    idea: str
    text: str
    options: tuple[Option, ...] = ()
    right: str = ""
    reason: str = ""
    post: tuple[tuple[str, str], ...] = ()
    caption: str = ""
    rows: tuple[str, ...] = ()

    @property
    def labels(self) -> tuple[str, ...]:
        """The labels that may be given."""
        return tuple(option.label for option in self.options) or (WRITTEN,)

    @property
    def mark(self) -> str:
        """The fingerprint of what was asked; other words, or another option, change it."""
        shown = [words for _, words in self.post]
        options = [option.text for option in self.options]
        return post_mark(self.text, *shown, *options, self.caption, *self.rows)


@dataclass(frozen=True)
class Check:
    """One form on one occasion."""

    occasion: str
    form: str
    items: tuple[Item, ...]
    version: int
    question: str  # that is put to each post

    @property
    def activity(self) -> str:
        """The name of its file of answers: ``check-before-a``."""
        return activity(self.occasion, self.form)

    @property
    def marks(self) -> dict[str, str]:
        """Each item's id and fingerprint, in order."""
        return {item.id: item.mark for item in self.items}

    @property
    def codebook(self) -> Codebook:
        """The labels that may be given; its name tells the files of the occasions apart."""
        return book_of(
            self.activity,
            say(f"check-title-{self.occasion}"),
            say("check-question"),
            {label: f"The answer {label}." for item in self.items for label in item.labels},
            version=self.version,
            unit=CHECK,
        )

    @property
    def assignment(self) -> Assignment:
        """What can be pooled. Its key is for `kit.gain`, which counts what was right."""
        posts = posts_of(
            self.marks,
            text=[_on_paper(self, item) for item in self.items],
            options=[lines_of((o.label, o.text) for o in item.options) for item in self.items],
            idea=[item.idea for item in self.items],
        )
        key = key_of(
            self.marks,
            label=[item.right or None for item in self.items],
            reason=[item.reason for item in self.items],
            contested=[not item.right for item in self.items],
        )
        return Assignment(self.activity, self.marks, self.codebook, posts, key)


def _on_paper(whole, item):
    """Return an item as one text: a post with who wrote it and what is asked."""
    if item.idea == POSTS:
        shown = dict(item.post)
        reply = shown["replies_to"] and " " + say("post-reply-beside", reply=shown["replies_to"])
        return f"{shown['account']}, {shown['platform']}{reply}: “{item.text}” {whole.question}"
    figure = f" {item.caption}: {'; '.join(item.rows)}." if item.rows else ""
    return item.text + figure


def activity(occasion: str, form: str) -> str:
    """Return the name of a form on an occasion.

    >>> activity("after", "b")
    'check-after-b'
    """
    return f"check-{occasion}-{form}"


def activities(occasion: str) -> tuple[str, ...]:
    """Return the names of both forms on one occasion, of which a learner does one."""
    return tuple(activity(occasion, form) for form in FORMS)


def other(form: str) -> str:
    """Return the other form."""
    return FORMS[1 - FORMS.index(form)]


def form_first(coder: str) -> str:
    """Return the form that somebody has before the lessons: drawn from the pseudonym.

    A hash, so that half of all pseudonyms have each form, and the same one on every machine.
    """
    return FORMS[hashlib.blake2s(coder.encode(), digest_size=1).digest()[0] % len(FORMS)]


@cache
def check(occasion: str, form: str) -> Check:
    """Return one form on one occasion.

    >>> check("before", "a").activity, len(check("before", "a").items)
    ('check-before-a', 15)
    """
    raw, common = toml.read(_home() / f"{form}.toml"), _shared()
    answers = tuple(Option(label, text) for label, text in common["labels"].items())
    missing = raw["missing"]
    items = (
        *(_post(entry, answers) for entry in raw["post"]),
        *(_question(entry) for entry in raw["question"]),
        Item(
            missing["id"],
            "missing",
            missing["text"],
            reason=" ".join(missing["look_for"]),
            caption=missing["caption"],
            rows=tuple(missing["rows"]),
        ),
    )
    return Check(occasion, form, items, raw["version"], common["posts"])


def ideas() -> dict[str, str]:
    """Return what the items are about: {idea: its words}, the posts first."""
    return dict(_shared()["ideas"])


def _home():
    return folder() / "checks"


@cache
def _shared():
    return toml.read(_home() / "shared.toml")


def _post(raw, answers):
    shown = tuple((part, raw.get(part, "")) for part in _SHOWN)
    return Item(raw["id"], POSTS, raw["text"], answers, raw["right"], raw["reason"], shown)


def _question(raw):
    options = tuple(
        Option(label, one["text"]) for label, one in zip(LETTERS, raw["option"], strict=False)
    )
    return Item(raw["id"], raw["idea"], raw["text"], options, raw["right"], raw["reason"])


def assignments():
    """Yield each form on each occasion as an `Assignment`."""
    for occasion in OCCASIONS:
        for form in FORMS:
            yield check(occasion, form).assignment
