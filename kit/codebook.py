"""Codebooks: what a judgement may be.

A codebook is a small TOML file: a question, and the categories that may answer it, each with
a definition, what it includes and excludes, a clear example, a near-miss and a tie-break.
Widgets show it, scoring reads its level, and an instructor can write a new one in ten minutes.
"""

import tomllib
from dataclasses import dataclass, field
from pathlib import Path

from kit.data import folder

LEVELS = ("nominal", "ordinal")
_PARTS = ("label", "definition", "include", "exclude", "example", "near_miss", "tie_break")


@dataclass(frozen=True)
class Category:
    """One answer that a coder may give, and how to know it.

    `example` has the keys text and why; `near_miss` has text, why and instead (the label
    that is right for it).
    """

    label: str
    definition: str
    include: tuple[str, ...]
    exclude: tuple[str, ...]
    example: dict[str, str]
    near_miss: dict[str, str]
    tie_break: str


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

    @property
    def labels(self):
        """The labels a coder may give, in order."""
        return tuple(category.label for category in self.categories)

    @property
    def id(self):
        """Name and version, as saved with every answer: ``direction@1``."""
        return f"{self.name}@{self.version}"

    def __getitem__(self, label):
        """Return the category with this label."""
        for category in self.categories:
            if category.label == label:
                return category
        raise KeyError(f"{label!r} is not in this codebook. Its labels: {', '.join(self.labels)}.")

    def __repr__(self):
        lines = [f"Codebook {self.id}: {self.question}"]
        lines += [f"  {c.label}: {c.definition}" for c in self.categories]
        return "\n".join(lines)

    def _repr_markdown_(self):
        """Show the whole codebook as a page in a notebook."""
        parts = [f"**{self.title}** {self.question}"]
        if self.note:
            parts.append(self.note)
        for c in self.categories:
            parts.append(
                f"**{c.label}**: {c.definition}\n"
                + "".join(f"- *yes:* {line}\n" for line in c.include)
                + "".join(f"- *no:* {line}\n" for line in c.exclude)
                + f"- *clear example:* “{c.example['text']}” {c.example['why']}\n"
                + f"- *near miss:* “{c.near_miss['text']}” is **{c.near_miss['instead']}**. "
                + f"{c.near_miss['why']}\n"
                + f"- *in doubt:* {c.tie_break}"
            )
        return "\n\n".join(parts)


def codebook(name):
    """Return a codebook of the kit by its name, or your own from the path of a TOML file.

    >>> codebook("direction").level
    'nominal'
    """
    if isinstance(name, Codebook):
        return name
    path = Path(name)
    if path.suffix != ".toml":
        path = folder() / "codebooks" / f"{name}.toml"
        if not path.is_file():
            known = sorted(p.stem for p in path.parent.glob("*.toml"))
            raise ValueError(
                f"There is no codebook called {str(name)!r}. Try one of: {', '.join(known)}; "
                "or give the path of your own .toml file."
            )
    elif not path.is_file():
        raise ValueError(
            f"There is no file {str(name)!r} here. Give the path of a codebook, "
            "such as 'my-codebook.toml', as seen from this notebook's folder."
        )
    try:
        raw = tomllib.loads(path.read_text("utf-8-sig"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ValueError(
            f"{path.name} cannot be read as a codebook: {error}. "
            "Check that line, or start again from a copy of data/codebooks/direction.toml."
        ) from error
    faults = problems(raw)
    if faults:
        raise ValueError(
            f"{path.name} is not a complete codebook yet. To mend: " + " ".join(faults)
        )
    categories = tuple(
        Category(
            **{part: entry[part] for part in _PARTS if part not in ("include", "exclude")},
            include=tuple(entry["include"]),
            exclude=tuple(entry["exclude"]),
        )
        for entry in raw["category"]
    )
    rest = {k: raw[k] for k in ("version", "unit", "note") if k in raw}
    return Codebook(
        name=raw["name"],
        title=raw["title"],
        question=raw["question"],
        level=raw["level"],
        categories=categories,
        hide=tuple(raw.get("hide", ())),
        sources=tuple(raw.get("sources", ())),
        **rest,
    )


def problems(raw):
    """List in plain sentences all that is wrong with a codebook read from TOML (a dict)."""
    found = [
        f"It has no {part}; add a line {part} = …"
        for part in ("name", "title", "question", "level")
        if not raw.get(part)
    ]
    if raw.get("level") and raw["level"] not in LEVELS:
        found.append(f"level must be one of {', '.join(LEVELS)}, but {raw['level']!r} was given.")
    categories = raw.get("category", [])
    if len(categories) < 2:
        found.append(f"It has {len(categories)} [[category]]; a choice needs at least two.")
    labels = [entry.get("label") for entry in categories]
    for number, entry in enumerate(categories, 1):
        which = f"Category {entry.get('label') or number}"
        if missing := [part for part in _PARTS if not entry.get(part)]:
            found.append(f"{which} lacks {', '.join(missing)}.")
        if labels.count(entry.get("label")) > 1 and labels.index(entry.get("label")) == number - 1:
            found.append(f"{which} stands there {labels.count(entry['label'])} times; keep one.")
        near_miss = entry.get("near_miss") or {}
        if near_miss and near_miss.get("instead") not in labels:
            found.append(
                f"{which}: its near_miss says instead = {near_miss.get('instead')!r}, "
                f"which is not a label of this codebook."
            )
    return found
