"""Say how long each lesson takes: words to read, things to do, and minutes by a stated model.

python scripts/lesson_times.py          write the table in guide/README.md, and print it
python scripts/lesson_times.py --check  only say whether the table is up to date, and whether each
                                        lesson prints a time that fits

Minutes are words / reading speed, and what there is to do × seconds each. Nobody has timed a class
yet: the constants below come from what is named beside them.
"""

import json
import re
import sys
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import pandas as pd
from pages import between, kept

import kit
from kit.material import guess_files, of_the_kit, quizzes
from kit.material.lesson_files import Head, activities_in, head
from kit.material.predictions import prediction
from kit.text.say import many

ROOT = Path(__file__).parent.parent

# Words a minute. Brysbaert (2019, doi:10.1016/j.jml.2019.104047, read: abstract): adults read
# English non-fiction silently at 238, and more slowly where English is their second language.
FLUENT = 238
# Chang (2010, Reading in a Foreign Language 22(2), read: abstract): students of English in Taiwan
# read 29 words a minute more after 13 weeks of practice, which was 25%: so about 116 before.
SECOND_LANGUAGE = 116
# Seconds for each thing to do, reading apart. They are ours, set so that the two readers enclose
# most of what trial runs took: fresh readers needed 8–10 minutes for lesson 0 as it was before this
# table, 27–35 for lesson 1 and 30–50 for lesson 4; the model gave 8–12, 28–46 and 29–41.
SECONDS = {
    "posts": 12,  # decide; where one differs, find out why
    "guesses": 15,
    "points": 6,  # of a line to draw
    "questions": 15,
    "feeds": 150,  # an evening with the phone, or with its details
    "texts": 150,  # a post of one's own
    "checks": 360,  # six minutes, with its posts and questions
    "cells": 35,  # run it, and look at what comes out
}
_ONE = {"guesses": "guess"}  # what is not one by leaving out the s
# A lesson's time fits if a fluent reader needs no more, and if it is no longer than what the other
# reader needs, give or take this share. Several sessions, "2 × 50 minutes", may be longer: they
# have work away from the page.
TOLERANCE = 0.25

_FOLDED = re.compile(r"<details>.*?</details>", re.DOTALL)
_NO_WORDS = re.compile(r"(?s)```.*?```|(?<=\])\([^)]*\)|<[^<>]*>")  # code, addresses, tags
# How a lesson says that not all posts of a set are needed, or that an activity is left for home.
_NUMBERS = {"four": 4, "five": 5, "six": 6, "eight": 8, "ten": 10, "twelve": 12, "sixteen": 16}
_ENOUGH = re.compile(rf"\bfirst ({'|'.join(_NUMBERS)})\b[^.]*\benough\b")
_AT_HOME = re.compile(r"\bat home, if you like\b", re.IGNORECASE)
_OF_OWN = re.compile(r"\bof (\d+) posts\b")  # what a view of one's own posts says of itself
_OWN_POST = 40  # words of a post that is not the kit's
_MADE = {"feeds": r"kit\.Feed\(", "texts": r"kit\.Write\(", "checks": r"kit\.Check\("}


@dataclass
class Load:
    """What a lesson asks for, and what it rests on.

    `words` are those of its text, `folded` those of answers that are folded away, and `judged`
    those of what is judged, guessed, asked or shown. `to_do` counts things by their kind, as in
    SECONDS; `studies` are the rows of the evidence that it cites.
    """

    head: Head
    words: int
    folded: int
    judged: int
    to_do: Counter
    studies: pd.DataFrame

    def minutes(self, speed):
        """Return the minutes that a reader of so many words a minute needs."""
        doing = sum(SECONDS[what] * number for what, number in self.to_do.items()) / 60
        return (self.words + self.judged) / speed + doing

    @property
    def fits(self):
        """Whether the time that the lesson prints is neither too short nor too long."""
        least, most = self.minutes(FLUENT), self.minutes(SECOND_LANGUAGE)
        short = self.head.minutes < (1 - TOLERANCE) * least
        long = self.head.minutes > (1 + TOLERANCE) * most and "×" not in self.head.time
        return not short and not long


def load(path):
    """Return what a lesson asks for, from its notebook as it is stored."""
    cells = json.loads(path.read_text("utf-8"))["cells"]
    text = "\n\n".join(_source(cell) for cell in cells if cell["cell_type"] == "markdown")
    to_do, judged, said, before, met = Counter(), 0, [text], "", set()
    for cell in cells:
        if cell["cell_type"] == "code":
            done, words = actions(_source(cell), _printed(cell), before, met)
            to_do += done
            judged += sum(map(count, words))
            said += words
        before = _source(cell)
    folded = " ".join(_FOLDED.findall(text))
    unfolded = count(_FOLDED.sub("", text))
    return Load(head(path), unfolded, count(folded), judged, to_do, _cited("\n".join(said)))


def count(text):
    """Return how many words a text has, addresses and code left out.

    >>> count("See [two studies](https://example.org/a-b), and `kit.show(posts)`.")
    5
    """
    return len(re.findall(r"[^\W_][\w'’-]*", _NO_WORDS.sub(" ", text)))


def actions(code, printed, before, met):
    """Return what a cell of code gives to do, as a Counter, and the texts to read in doing it.

    `printed` is what the cell left behind, and `before` the text above it. `met` has the names of
    what was done in earlier cells, and gets those of this one: nothing is judged twice.
    """
    if _AT_HOME.search(before):
        return Counter(), []
    to_do, texts, names = Counter(cells=1), [], activities_in(code)
    for name in names:
        if name.startswith("check-"):
            continue  # counted below, whole
        if name.startswith("guess-") or name not in met:
            made = _of_activity(name, code, before)
            to_do += made[0]
            texts += made[1]
    met.update(names)
    if "kit.Classify(" in code and not names and (own := _OF_OWN.search(printed)):
        to_do["posts"] += int(own[1])
        texts.append("word " * _OWN_POST * int(own[1]))
    for what, call in _MADE.items():
        to_do[what] += len(re.findall(call, code))
    if re.search(r"kit\.show\(|print\(", code):
        texts.append(printed)
    return to_do, texts


def _of_activity(name, code, before):
    """Return what an activity of the kit gives to do, and its texts; nothing of one's own."""
    if name.startswith("guess-"):
        asked = re.findall(r"kit\.Guess\(\"(\d+)-([\w-]+)\"", code)
        items = [guess_files.guess_file(file).item(one) for file, one in asked]
        said = [[i.question, *(o.text for o in i.options), i.found, i.after] for i in items]
        return Counter(guesses=len(items)), [" ".join(parts) for parts in said]
    if name.startswith("predict-"):
        drawn = prediction(name.removeprefix("predict-"))
        return Counter(points=len(drawn.asked)), [drawn.question, drawn.note]
    if name.startswith("quiz-"):
        asked = quizzes.quiz(name.removeprefix("quiz-")).questions
        return Counter(questions=len(asked)), [_of_question(question) for question in asked]
    known = of_the_kit.called(name)
    if known is None:
        return Counter(), []
    enough = _ENOUGH.search(before.replace("*", ""))
    posts = known.posts.head(_NUMBERS[enough[1]] if enough else len(known.posts))
    shown = posts.filter(["replies_to", "text", "image_alt"]).fillna("")
    return Counter(posts=len(posts)), [" ".join(row) for row in shown.to_numpy()]


def _of_question(question):
    """Return what one reads of a question: options, why the right one is right, what follows."""
    right = [question[label].because for label in question.right or question.labels[:1]]
    return " ".join([question.text, *(o.text for o in question.options), *right, question.after])


def _cited(text):
    """Return the studies of the table of evidence whose address stands in a text."""
    evidence, text = kit.load("evidence"), text.lower()
    studies = evidence[evidence["url"] != ""].drop_duplicates("url")
    doi, url = studies["doi"].str.lower(), studies["url"].str.lower()
    there = [bool(d and d in text) or u in text for d, u in zip(doi, url, strict=True)]
    return studies[there]


def _source(cell):
    return "".join(cell["source"])


def _printed(cell):
    """Return the words that a cell of code left behind, pictures left out."""
    parts = [
        part
        for output in cell["outputs"]
        for part in (output.get("text", ""), output.get("data", {}).get("text/plain", ""))
    ]
    return " ".join("".join(part) for part in parts)


# --- The table ----------------------------------------------------------------------------------


def table(loads):
    """Return the table in Markdown: a row a lesson."""
    lines = [
        "| Lesson | Words (folded) | To do | Minutes by the model | It says | Studies | Claims |",
        "|---|---|---|---|---|---|---|",
    ]
    for lesson in loads:
        first = lesson.head
        from_to = f"{lesson.minutes(FLUENT):.0f}–{lesson.minutes(SECOND_LANGUAGE):.0f}"
        cells = (
            f"{int(first.number)}. {first.title}",
            f"{lesson.words:,} ({lesson.folded:,})",
            ", ".join(_counted(what, n) for what, n in lesson.to_do.items() if n),
            from_to,
            first.time.replace("minutes", "min"),
            _years(lesson.studies),
            ", ".join(first.claims) or "–",
        )
        lines.append(f"| {' | '.join(cells)} |")
    return "\n".join([*lines, "", _note()]) + "\n"


def _counted(what, number):
    """Return how many there are of a kind of thing, which is named as in SECONDS."""
    return many(number, _ONE.get(what, what.removesuffix("s")), what)


def _years(studies):
    """Return how many studies there are, and the median of their years."""
    if studies.empty:
        return "–"
    return f"{len(studies)} (median {studies['year'].median():.0f})"


def _note():
    return (
        f"Minutes: the first number is for a fluent reader ({FLUENT} words a minute, Brysbaert "
        f"2019), the second for somebody who reads English as a foreign language "
        f"({SECOND_LANGUAGE}, worked out from Chang 2010), with seconds for each thing to do; "
        "`scripts/lesson_times.py` has them all. They are a model, checked against a few trial "
        "runs: nobody has timed a class yet. What is folded is not counted, nor is talking."
    )


def main(options):
    """Write the table, or with --check compare it and each lesson's time; return the exit code."""
    loads = [load(path) for path in sorted((ROOT / "lessons").glob("[0-9][0-9]-*.ipynb"))]
    page, made = ROOT / "guide" / "README.md", table(loads)
    old = kept(page, between(page.read_text("utf-8"), "times", made), options, __file__)
    if "--check" not in options:
        print(made)
        return 0
    faults = [_misfit(lesson) for lesson in loads if not lesson.fits]
    for fault in faults:
        print(fault)
    return int(old or bool(faults))


def _misfit(lesson):
    least, most = lesson.minutes(FLUENT), lesson.minutes(SECOND_LANGUAGE)
    return (
        f"Lesson {lesson.head.number} says {lesson.head.minutes} minutes, and by the model it "
        f"takes {least:.0f} to {most:.0f}. Change the time, or what there is to read and do."
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
