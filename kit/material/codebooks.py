"""Codebooks: what a judgement may be.

A codebook is a small TOML file: a question, and the categories that may answer it, each with
a definition, what it includes and excludes, a clear example, a near-miss and a tie-break.
Widgets show it, scoring reads its level, and an instructor can write a new one in ten minutes.
"""

import json
import re
import tomllib
from dataclasses import dataclass, field
from difflib import get_close_matches
from pathlib import Path

from kit.material.data import folder
from kit.material.reading.files import contents
from kit.text.markup import as_text, page
from kit.text.saving import save

LEVELS = ("nominal", "ordinal")

# What a codebook and its categories consist of, and of which kind each part is.
_NEEDED = {"name": "text", "title": "text", "question": "text", "level": "text"}
_OPTIONAL = {"version": "number", "unit": "text", "note": "text", "hide": "list", "sources": "list"}
_PARTS = {
    "label": "text",
    "definition": "text",
    "include": "list",
    "exclude": "list",
    "example": ("text", "why"),
    "near_miss": ("text", "why", "instead"),
    "tie_break": "text",
}


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
    path: Path | None = field(default=None, repr=False, compare=False)

    @property
    def labels(self):
        """The labels a coder may give, in order."""
        return tuple(category.label for category in self.categories)

    @property
    def id(self):
        """Name and version, as saved with every answer: ``direction@1``."""
        return f"{self.name}@{self.version}"

    def save(self, path):
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

    def _repr_html_(self):
        """Show the whole codebook as a page in a notebook."""
        head = f"<p><b>{as_text(self.title)}</b> {as_text(self.question)}</p>"
        note = f"<p>{as_text(self.note)}</p>" if self.note else ""
        return page(head, note, *map(_as_html, self.categories))


def _as_html(category):
    """Return a label with all that the codebook says of it, as a list."""
    example, near_miss = category.example, category.near_miss
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


def codebook(name):
    """Return a codebook of the kit by its name, or your own from the path of a TOML file.

    >>> codebook("direction").level
    'nominal'
    """
    if isinstance(name, Codebook):
        return name
    path = find_toml(name, "codebook", "codebooks")
    raw = read_toml(path)
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
        path=path,
        **rest,
    )


def find_toml(name, kind, where):
    """Return the path of a TOML file: one of the kit's by its name, or one's own as it is given.

    `kind` is what it is called, such as "quiz"; `where` is the folder in `data`.
    """
    known = sorted(path.stem for path in (folder() / where).glob("*.toml"))
    rest = f"{', '.join(known)}; or give the path of your own .toml file."
    if not isinstance(name, str | Path):
        raise TypeError(
            f"A {kind} is asked for by its name, but a {type(name).__name__} was given. "
            f"Try one of: {rest}"
        )
    if Path(name).suffix.lower() == ".toml":
        return Path(name)
    if str(name) not in known:
        near = get_close_matches(str(name), known, 1)
        raise ValueError(
            f"There is no {kind} called {str(name)!r}. "
            + (f"Did you mean {near[0]!r}? There are: " if near else "Try one of: ")
            + rest
        )
    return folder() / where / f"{name}.toml"


def read_toml(path, kind="codebook", model="data/codebooks/direction.toml"):
    """Return what a TOML file holds, as a dict, or say which line cannot be read.

    `kind` says what the file is meant to be, and `model` which one to copy from.
    """
    data, name = contents(path), Path(path).name
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise ValueError(
            f"{name} cannot be read as a {kind}: it is not a text saved as UTF-8. "
            "In your editor, save it again and choose UTF-8."
        ) from None
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        where = re.search(r"at line (\d+)", str(error))
        line = text.split("\n")[int(where[1]) - 1].strip() if where else ""
        # Within a text curly ones are welcome; around it they are none to a machine.
        cure = (
            "The outer quotation marks must be straight, not curly."
            if re.search(r"[=\[,]\s*[“”„‘’]", line)
            else f"Check that line, or start again from a copy of {model}."
        )
        raise ValueError(
            f"{name} cannot be read as a {kind}: {error}. "
            + (f"That line reads:  {line[:80]}  " if line else "")
            + cure
        ) from None


def problems(raw):
    """List in plain sentences all that is wrong with a codebook read from TOML (a dict)."""
    found = [
        f"It has no {part}; add a line {part} = …" for part in _NEEDED if not _given(raw.get(part))
    ]
    kinds = _NEEDED | _OPTIONAL
    found += _unknown(raw, [*kinds, "category"], "It")
    found += [
        fault
        for part, kind in kinds.items()
        if _given(raw.get(part)) and (fault := _wrong_kind(part, raw[part], kind, ""))
    ]
    level = raw.get("level")
    if _given(level) and isinstance(level, str) and level not in LEVELS:
        found.append(f"level must be one of {', '.join(LEVELS)}, but {level!r} was given.")
    categories = raw.get("category", [])
    if not isinstance(categories, list) or not all(isinstance(c, dict) for c in categories):
        return [*found, "Each category begins with a line [[category]], in double brackets."]
    if len(categories) < 2:
        found.append(f"It has {len(categories)} [[category]]; a choice needs at least two.")
    labels = [entry.get("label") for entry in categories]
    for number, entry in enumerate(categories, 1):
        found += _category_problems(number, entry, labels)
    return found


def _category_problems(number, entry, labels):
    """List what is wrong with one category; `labels` are those of all."""
    label = entry.get("label")
    which = (
        f"Category {label}" if isinstance(label, str) and label.strip() else f"Category {number}"
    )
    found = []
    if missing := [part for part in _PARTS if not _given(entry.get(part))]:
        found.append(f"{which} lacks {', '.join(missing)}.")
    found += _unknown(entry, _PARTS, which)
    found += [
        fault
        for part, kind in _PARTS.items()
        if part not in missing and (fault := _wrong_kind(part, entry[part], kind, f"{which}: "))
    ]
    if labels.count(label) > 1 and labels.index(label) == number - 1 and "label" not in missing:
        found.append(f"{which} stands there {labels.count(label)} times; keep one.")
    near_miss = entry.get("near_miss")
    instead = near_miss.get("instead") if isinstance(near_miss, dict) else None
    if instead is not None and instead not in labels:
        found.append(
            f"{which}: its near_miss says instead = {instead!r}, "
            "which is not a label of this codebook."
        )
    elif instead is not None and instead == label:
        found.append(f"{which}: its near_miss must belong to another label, not to {label!r}.")
    return found


def _given(value):
    """Tell whether a part is there, and not just an empty text or list."""
    return bool(value.strip() if isinstance(value, str) else value) or value == 0


def _unknown(entry, known, which):
    """Say which names mean nothing in a codebook, and what may have been meant."""
    found = []
    for name in entry:
        if name not in known:
            near = get_close_matches(name, [k for k in known if k not in entry], 1)
            hint = f"did you mean {near[0]}?" if near else f"it may have {', '.join(known)}."
            found.append(f"{which} has {name!r}, which means nothing here; {hint}")
    return found


def _wrong_kind(part, value, kind, which):
    """Say what a part must be, if it is not; None if it is."""
    if kind == "text" and not isinstance(value, str):
        return f"{which}{part} must be a text in quotation marks, but {value!r} was given."
    if kind == "number" and (type(value) is not int or value < 1):
        return f"{which}{part} must be a whole number from 1, but {value!r} was given."
    if kind == "list":
        if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
            return f'{which}{part} must be a list of texts, as in {part} = ["…", "…"].'
    elif isinstance(kind, tuple):
        parts = ", ".join(f'{name} = "…"' for name in kind)
        if not isinstance(value, dict):
            return f"{which}{part} must have the form {{ {parts} }}."
        if lacks := [name for name in kind if not _given(value.get(name))]:
            return f"{which}{part} lacks {', '.join(lacks)}. It must have the form {{ {parts} }}."
        if not all(isinstance(value[name], str) for name in kind):
            return f"{which}{part} must hold texts: {{ {parts} }}."
    return None
