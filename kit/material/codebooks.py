"""Codebooks: what a judgement may be.

A codebook is a small TOML file: a question, and the categories that may answer it, each with
a definition, what it includes and excludes, a clear example, a near-miss and a tie-break.
Widgets show it, scoring reads its level, and an instructor can write a new one in ten minutes. One
to begin with has a line of labels in the place of the categories, and no rules yet.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from kit.material import toml
from kit.material.toml import NUMBER, TABLES, TEXT, TEXTS, form, needed, one_of
from kit.text.markup import as_text, page
from kit.text.saving import save
from kit.text.words import listed, say

LEVELS = ("nominal", "ordinal")
_MOST_CATEGORIES = 200

_CODEBOOK = {
    "name title question": needed(TEXT),
    "level": needed(one_of(*LEVELS)),
    "version": NUMBER,
    "unit note": TEXT,
    "hide sources": TEXTS,
    "category": TABLES,
}
_BRIEF = {
    "name title question": needed(TEXT),
    "labels": needed(TEXTS),
    "level": one_of("nominal"),  # the ends of a scale mean nothing without a definition
    "version": NUMBER,
    "unit note": TEXT,
    "hide sources": TEXTS,
}
_CATEGORY = {
    "label definition": needed(TEXT),
    "include exclude": needed(TEXTS),
    "example": needed(form("text", "why")),
    "near_miss": needed(form("text", "why", "instead")),
    "tie_break": needed(TEXT),
}


@dataclass(frozen=True)
class Category:
    """One answer that a coder may give, and how to know it.

    `example` has the keys text and why; `near_miss` has text, why and instead (the label
    that is right for it). An option of a question has its label and definition only, and
    a category of which there are no rules yet has its label.
    """

    label: str
    definition: str
    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    example: dict[str, str] = field(default_factory=dict)
    near_miss: dict[str, str] = field(default_factory=dict)
    tie_break: str = ""


@dataclass(frozen=True)
class Codebook:
    """A question put to coders, with its categories in order (lowest first if ordinal)."""

    name: str
    title: str
    question: str
    level: str
    categories: tuple[Category, ...]
    version: int = 1
    unit: str = "one post"
    note: str = ""
    hide: tuple[str, ...] = ()
    sources: tuple[str, ...] = field(default=(), repr=False)
    path: Path | None = field(default=None, repr=False, compare=False)

    @property
    def labels(self) -> tuple[str, ...]:
        """The labels a coder may give, in order."""
        return tuple(category.label for category in self.categories)

    @property
    def id(self) -> str:
        """Name and version, as saved with every answer: ``direction@1``."""
        return f"{self.name}@{self.version}"

    def save(self, path: str | Path) -> None:
        """Write a copy to a .toml file of your own, to change; its name becomes the file's.

        A file that is there is never replaced. Use your copy by its path:
        ``kit.Classify(posts, "my-direction.toml")``.
        """
        path = Path(path)
        if path.suffix.lower() != ".toml":
            raise ValueError(
                f"A codebook is a file that ends in .toml, and {path.name!r} does not. "
                f"Save it as '{path.stem}.toml'."
            )
        if self.path is None:
            raise ValueError(
                f"The codebook {self.name!r} was not read from a file, so there is none to copy. "
                'Begin with one of the kit, such as kit.codebook("direction").'
            )
        text = re.sub(
            r"^name *=.*$",
            lambda _: f"name = {json.dumps(path.stem, ensure_ascii=False)}",
            self.path.read_text("utf-8-sig"),
            count=1,
            flags=re.MULTILINE,
        )
        save(path, text)
        print(f"{path.name} is written: open it beside this notebook, change it, and save it.")

    def __getitem__(self, label: str) -> Category:
        """Return the category with this label."""
        for category in self.categories:
            if category.label == label:
                return category
        raise KeyError(say("refuse-label", label=repr(label), labels=listed(self.labels)))

    def __repr__(self):
        lines = [f"Codebook {self.id}: {self.question}"]
        lines += [f"  {c.label}: {c.definition}".rstrip(": ") for c in self.categories]
        return "\n".join(lines)

    def _repr_html_(self):
        """Show the whole codebook as a page in a notebook."""
        head = f"<p><b>{as_text(self.title)}</b> {as_text(self.question)}</p>"
        note = f"<p>{as_text(self.note)}</p>" if self.note else ""
        return page(head, note, *map(_as_html, self.categories))


def _as_html(category):
    """Return a label with all that the codebook says of it, as a list."""
    example, near_miss = category.example, category.near_miss
    if not example:
        return f"<p><b>{as_text(category.label)}</b></p>"
    items = [
        *(("include", as_text(line)) for line in category.include),
        *(("exclude", as_text(line)) for line in category.exclude),
        ("clear example", f"“{_line(example['text'])}” {as_text(example['why'])}"),
        (
            "near miss",
            f"“{_line(near_miss['text'])}” is <b>{as_text(near_miss['instead'])}</b>. "
            f"{as_text(near_miss['why'])}",
        ),
        ("tie-break, in doubt", as_text(category.tie_break)),
    ]
    listed = "".join(f"<li><i>{name}:</i> {words}</li>" for name, words in items)
    return (
        f"<p><b>{as_text(category.label)}</b>: {as_text(category.definition)}</p><ul>{listed}</ul>"
    )


def _line(words):
    """Return words on one line, as HTML."""
    return as_text(" / ".join(filter(None, map(str.strip, words.splitlines()))))


def codebook(name: str | Path | Codebook) -> Codebook:
    """Return a codebook of the kit by its name, or your own from the path of a TOML file.

    >>> codebook("direction").level
    'nominal'
    """
    if isinstance(name, Codebook):
        return name
    path = toml.find(name, "codebook")
    raw = toml.complete(path, "codebook", problems)
    labels = [{"label": label, "definition": ""} for label in raw.pop("labels", ())]
    categories = tuple(map(_category, raw.pop("category", labels)))
    raw.setdefault("level", LEVELS[0])
    lists: dict[str, Any] = {part: tuple(raw.pop(part, ())) for part in ("hide", "sources")}
    return Codebook(**raw, **lists, categories=categories, path=path)


def _category(raw):
    return Category(**raw | {part: tuple(raw.get(part, ())) for part in ("include", "exclude")})


def problems(raw):
    """List in plain sentences all that is wrong with a codebook read from TOML (a dict)."""
    if "labels" in raw and "category" not in raw:
        return brief_faults(raw)
    found = toml.faults(raw, _CODEBOOK)
    categories = raw.get("category", [])
    if not TABLES.fits(categories):
        return found
    if len(categories) < 2:
        found.append(f"It has {len(categories)} [[category]]; a choice needs at least two.")
    if len(categories) > _MOST_CATEGORIES:
        found.append(
            f"It has {len(categories):,} [[category]]; nobody can choose between more than "
            f"{_MOST_CATEGORIES}. Keep the ones that coders need."
        )
    labels = [entry.get("label") for entry in categories[:_MOST_CATEGORIES]]
    for number, entry in enumerate(categories[:_MOST_CATEGORIES], 1):
        found += _category_faults(number, entry, labels)
    return found


def brief_faults(raw: dict[str, Any]) -> list[str]:
    """List in plain sentences what is wrong with a codebook that has labels and no rules yet."""
    found = toml.faults(raw, _BRIEF)
    labels = raw.get("labels")
    if not TEXTS.fits(labels) or not labels:
        return found
    if not all(map(toml.given, labels)):
        found.append("One of its labels is empty. Write something, or take it out.")
    if len(labels) < 2:
        found.append("It has 1 label; a choice needs at least two.")
    if len(labels) > _MOST_CATEGORIES:
        found.append(
            f"It has {len(labels):,} labels; nobody can choose between more than "
            f"{_MOST_CATEGORIES}. Keep the ones that coders need."
        )
    twice = [label for label in dict.fromkeys(labels) if labels.count(label) > 1]
    return found + [f"The label {label} stands there more than once; keep one." for label in twice]


def _category_faults(number, raw, labels):
    """List what is wrong with one category; `labels` are those of all."""
    label = raw.get("label")
    which = f"Category {label if isinstance(label, str) and label.strip() else number}"
    found = toml.faults(raw, _CATEGORY, which)
    times = labels.count(label)
    if toml.given(label) and times > 1 and labels.index(label) == number - 1:
        found.append(f"{which} stands there {times} times; keep one.")
    near_miss = raw.get("near_miss")
    instead = near_miss.get("instead") if isinstance(near_miss, dict) else None
    if instead is not None and instead not in labels:
        found.append(
            f"{which}: its near_miss says instead = {instead!r}, "
            "which is not a label of this codebook."
        )
    elif instead is not None and instead == label:
        found.append(f"{which}: its near_miss must belong to another label, not to {label!r}.")
    return found
