"""A codebook of labels and nothing else, from a teacher who has ten minutes."""

from __future__ import annotations

import json
from argparse import Namespace
from pathlib import Path

from kit.hosts.chosen import is_own_table
from kit.material.codebooks import brief_faults
from kit.text.saving import save
from kit.text.say import one_line, printable
from kit.text.words import say

_MORE = """\

# Coders agree more often when a label has rules. Give it some, and keep the labels as they are:
# take the line "labels" away, and write for each label, first to last, what stands here without #.
#
# [[category]]
# label = {label}
# definition = "When this label is right, in a sentence."
# include = ["What belongs to it.", "What else does."]
# exclude = ["What does not: say which label is right then."]
# example = {{ text = "A post.", why = "Why it is a clear one." }}
# near_miss = {{ text = "Another post.", why = "What misleads.", instead = {other} }}
# tie_break = "What decides where two labels fit."
"""


def carried(words: str | None) -> str | None:
    """Return words from a terminal as a file can carry them."""
    return None if words is None else one_line(printable(words))


def asked_book(options: Namespace, out: Path, folder: Path) -> tuple[str | None, Path | None]:
    """Return the codebook that a command was asked for, and where it belongs if made of labels.

    It is made in `folder`; beside `out`, what it is for, it has its place.
    """
    if options.labels is None:
        if options.question is not None:
            raise ValueError(
                "--question goes with --labels; a codebook has its question inside. Leave it out, "
                'or give the labels: --labels "one-way, two-way".'
            )
        return options.codebook, None
    if options.codebook is not None:
        raise ValueError(
            "Both --codebook and --labels are given, and each says what the labels are. Keep one."
        )
    if not is_own_table(options.what[0]) or len(options.what) > 1:
        raise ValueError(
            "--labels is for one file of posts of your own, as in "
            f'kit {options.command} my.csv --labels "one-way, two-way". '
            "What the kit has comes with its labels."
        )
    kept = book_beside(out)
    title = options.title or Path(options.what[0]).stem.replace("_", " ")
    made = written(labels_in(options.labels), options.question, title, kept)
    book = folder / kept.name
    book.write_text(made, "utf-8")
    return str(book), kept


def labels_in(said: str) -> list[str]:
    """Return the labels of a line: between commas, or semicolons where there are any.

    >>> labels_in("help, no help"), labels_in("yes, and how; no")
    (['help', 'no help'], ['yes, and how', 'no'])
    """
    parts = said.split(";" if ";" in said else ",")
    return [label for part in parts if (label := one_line(printable(part)).strip())]


def book_beside(page: Path) -> Path:
    """Return where the codebook of a page stands.

    >>> book_beside(Path("town.html")).name
    'town-codebook.toml'
    """
    return page.with_name(f"{page.stem}-codebook.toml")


def written(labels: list[str], question: str | None, title: str, path: Path) -> str:
    """Return a codebook as a file; its name is that of the file, for answers are kept under it.

    Raises
    ------
    ValueError
        These are no labels to choose from.
    """
    parts = {
        "name": path.stem,
        "title": title,
        "question": question or say("labels-question"),
        "level": "nominal",
        "labels": labels,
    }
    if not labels:
        raise ValueError(
            "--labels has no label in it, so there is nothing to choose from. "
            'Write them between commas, as in --labels "asks, tells, thanks".'
        )
    if found := brief_faults(parts):
        raise ValueError(
            f"From --labels no codebook can be made. {' '.join(found)} "
            'Write them between commas, as in --labels "asks, tells, thanks".'
        )
    label, other, *_ = map(_quoted, labels)
    lines = [f"{part} = {_quoted(value)}\n" for part, value in parts.items()]
    return "".join(lines) + _MORE.format(label=label, other=other)


def keep(text: str, path: Path) -> None:
    """Write a codebook, unless it is there; one that says something else is left alone.

    Raises
    ------
    FileExistsError
        There is another one of this name, with rules perhaps that a teacher gave it.
    """
    if not path.exists():
        save(path, text)
    elif path.read_text("utf-8") != text:
        raise FileExistsError(
            f"{path} is there already and says something else, so it is left alone. Use it, with "
            f"--codebook {path} and no --labels; or give the page another name, with --out."
        )


def _quoted(value):
    """Return a text, or a list of texts, as TOML writes it: here it is as JSON does."""
    return json.dumps(value, ensure_ascii=False)
