"""A swap: what a class wrote becomes one set of posts, in an order and with ids that tell nothing.

The class judges the set blind. A second table, the key, says who wrote each post and with which
aim; the teacher keeps it until the set is judged.
"""

from __future__ import annotations

import random
import secrets
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import pandas as pd

from kit.classroom.catalogue import Catalogue
from kit.classroom.collected import collected
from kit.classroom.inbox import HandedIn, where
from kit.classroom.people import settle
from kit.classroom.swap_checks import as_written, doubts, rewritten
from kit.material import tasks
from kit.material.marks import marks
from kit.material.post_checks import check_texts
from kit.material.sets import names, posts_of
from kit.text.checks import check_whole
from kit.text.markup import InWords
from kit.text.saving import check_free, harmless, save
from kit.text.say import many, one_line, printable, some
from kit.text.words import listed

PERSON, MACHINE = "person", "machine"  # the labels of the codebook origin
_SHOWN = "machine"  # the set that lesson 10 shows
_MET = (
    "Has the class done lesson 10? Then it knows the posts of this set, and will tell them. "
    "Mix in another one, such as room-today."
)
_REFUSED = 8  # things that could not be used, named one by one
KEY_COLUMNS = ["by", "writer", "codebook", "aim", "expected", "words"]


@dataclass(frozen=True, repr=False, eq=False)
class Swap(InWords):
    """A class's posts as one set, and the key to it.

    Attributes
    ----------
    posts : pandas.DataFrame
        Indexed by post_id, with platform and text, and nothing of who wrote them; without the
        platform where posts of the kit are mixed in, for it would give these away.
    key : pandas.DataFrame
        Of each post by whom it is (person or machine), the writer's pseudonym, the codebook that
        it is to be judged with, the aim, how the writer expects it to be read, and the
        fingerprint of its words: by that alone a key can be told from another set's.
    seed : int
        What the order was drawn with; the same files and seed give the same set again.
    doubts : tuple of str
        What to look at before the class reads it.
    left_out : tuple of str
        What is not in the set, and why.
    """

    posts: pd.DataFrame
    key: pd.DataFrame
    seed: int
    doubts: tuple[str, ...]
    left_out: tuple[str, ...]

    def save(self, path: str | Path, *, replace: bool = False, ask: str = "replace=True") -> Path:
        """Write the set, and beside it the key: class-posts.csv and class-posts-key.csv.

        A file that is there already is left alone, unless it is to be replaced. The key can be
        read by its owner only. Return the path of the set.
        """
        check_name(path)
        path, beside = Path(path), key_beside(path)
        for each in (path, beside):
            check_free(each, replace, ask=ask)
        # The key first: a set that was given out without one could never be reported on.
        save(beside, harmless(self.key).to_csv(), replace, ask=ask, private=True)
        save(path, harmless(self.posts).to_csv(), replace, ask=ask)
        return path

    def __repr__(self):
        people = self.key["writer"][self.key["writer"] != ""].nunique()
        machine = int((self.key["by"] == MACHINE).sum())
        writers = many(people, "person", "people")
        lines = [f"{many(len(self.posts) - machine, 'post')} by {writers}."]
        if machine:
            mixed = f"{many(machine, 'post')} by a language model, from the kit, mixed in."
            lines.append(f"{mixed} No post says where it stood, for that would tell them apart.")
        lines.append(f"Order drawn with seed {self.seed}.")
        for title, said in (("Look at these first:", self.doubts), ("Left out:", self.left_out)):
            if said:
                lines += [title, *(f"  {one_line(line)}" for line in said)]
        return "\n".join(lines)


def key_beside(path: str | Path) -> Path:
    """Return where the key to a set of posts stands.

    >>> key_beside("class-posts.csv").name
    'class-posts-key.csv'
    """
    path = Path(path)
    return path.with_name(f"{path.stem}-key{path.suffix}")


def check_name(path: str | Path) -> None:
    """Refuse a name under which a class could not open the set."""
    if Path(path).suffix.lower() != ".csv":
        raise ValueError(
            f"The set is a CSV file, and {Path(path).name!r} is no name of one. "
            f"Call it {Path(path).stem + '.csv'!r}."
        )


def swap(
    source: str | Path | Sequence,
    *,
    task: str | Path | tasks.Task | None = None,
    beside: str | None = None,
    most: int | None = None,
    seed: int | None = None,
    leave_out: Iterable[str] = (),
) -> Swap:
    """Make one set of posts of what a class wrote with `kit.Write`.

    Parameters
    ----------
    source : str, Path or list
        The class's files, as `kit.pool` takes them: a folder, a zip, a room, a list of these. A
        hand-in code holds no words.
    task : str or Path, optional
        The task that was done, "act" or "swap", or your own file; needed where several were.
    beside : str, optional
        A set of the kit, such as "room-today", of which as many posts are mixed in as the class
        wrote, if it has as many. A language model wrote all posts of the kit.
    most : int, optional
        How many posts the set has at most, for a class that wrote more than it has time to read:
        drawn by lot, as many people's as can be; with `beside`, half of them are the kit's.
    seed : int, optional
        Draws the order; by default another one each time, and it is said.
    leave_out : list of str, optional
        Ids of posts that the class shall not see.

    Returns
    -------
    Swap
        The set, (posts, 2), and its key, (posts, 6); its `save` writes both.

    Raises
    ------
    ValueError
        Nothing was found that can be shown to others, or of several tasks, or there is no such
        set or post.
    """
    chosen = None if task is None else tasks.task(task)
    if seed is not None:
        check_whole("seed", seed, 0, 1)
    found, replaced, refused = _collected(source, chosen)
    if not found:
        why = f" {one_line(refused[0])}" if refused else ""
        raise ValueError(
            "No post that somebody wrote was found: a hand-in code holds no words. Collect the "
            f"files that “Download my answers” gives, and name their folder.{why}"
        )
    chosen = _done(found, chosen) if chosen else _one_task(found)
    # Of few seeds, those who know their own places could find the one that was drawn.
    seed = secrets.randbelow(1_000_000_000) if seed is None else seed
    drawn = random.Random(int(seed))
    rows, left_out = _rows(found[chosen.activity], chosen)
    if not rows:
        raise ValueError(
            "Of what was written, nothing can be shown to others. " + " ".join(left_out[:3])
        )
    rows, not_drawn = _mixed(rows, beside, most, drawn)
    left_out += not_drawn
    drawn.shuffle(rows)
    whole, marked = as_written(_without(_numbered(rows), leave_out))
    if whole["writer"].eq("").all():
        raise ValueError(
            "Of what was written, nothing is left to be shown. " + " ".join(marked[:3])
        )
    # The kit's posts stand in other places than the class's: the place would tell them apart.
    posts = whole[["text"] if beside else ["platform", "text"]]
    key = whole.assign(words=pd.Series(marks(posts), dtype="string"))[KEY_COLUMNS]
    known = [_MET] if beside == _SHOWN else []
    look_at = (*known, *replaced.get(chosen.activity, ()), *doubts(whole))
    return Swap(posts, key, seed, look_at, (*left_out, *marked, *refused))


def _collected(source, chosen):
    """Return {activity: hand-ins that stand}, {activity: whose were replaced}, what was refused."""
    found, known, uploads = collected(source, Catalogue(codebook=chosen))
    texts = [each for each in found if known.assignments[each.activity].kind == "text"]
    standing, _ = settle(texts, uploads.passed)
    refused = [f"{where(one, place)}: {why}" for one, place, why in uploads.refused]
    if more := refused[_REFUSED:]:  # what else a class hands in would hide what is missing here
        number = many(len(more), "more thing")
        refused[_REFUSED:] = [f"… and {number} could not be used; kit pool says why."]
    stands = {name: [_with_words(one) for one in each] for name, each in standing.items()}
    return stands, {name: [*rewritten(each)] for name, each in standing.items()}, refused


def _with_words(standing) -> HandedIn:
    """Return what somebody handed in last that holds words: a code, given later, has none."""
    several = (standing.hand_in, *reversed(standing.replaced))
    return next((each for each in several if each.notes), standing.hand_in)


def _one_task(found):
    """Return the task that was done, or say that there are several."""
    known = _known()
    if len(found) == 1 and (only := next(iter(found))) in known:
        return tasks.task(known[only])
    raise ValueError(
        f"There are posts of several tasks: {_called(found, known)}. "
        "Say which are to be swapped: task='act' (--task act)."
    )


def _done(found, task):
    """Return a task, or say that nobody has done it."""
    if task.activity in found:
        return task
    done = _called(found, _known())
    raise ValueError(
        f"Nobody has written anything for the task {task.name!r}; there are posts for {done}. "
        "Give that one, or the files of the other."
    )


def _known():
    return {tasks.task(name).activity: name for name in tasks.names()}


def _called(found, known):
    return listed(sorted(repr(known.get(name, name)) for name in found))


def _rows(handed_in, task):
    """Return a row for each post that can be shown, and why others cannot, in sentences."""
    rows, left_out = [], []
    places = task.assignment.places
    for each in sorted(handed_in, key=lambda one: one.coder):
        now = [again if again >= 0 else first for first, again in _both(each)]
        for n in range(1, task.posts + 1):
            words = printable(each.notes.get(f"post-{n}", "")).strip()
            if why := _why_not(words, now[places[f"post-{n}"]] >= 0, task):
                left_out.append(f"{each.coder}, post {n}: {why}")
            elif words:
                aim, room, read = (
                    _option(now[places[f"{part}-{n}"]], options)
                    for part, options in (
                        ("post", [aim.label for aim in task.aims]),
                        ("room", [room.platform for room in task.rooms]),
                        ("read", task.book.labels),
                    )
                )
                whose = {"by": PERSON, "writer": each.coder, "codebook": task.book.name}
                meant = {"aim": aim, "expected": read}
                rows.append({"platform": room, "text": words, **whose, **meant})
    return rows, left_out


def _mixed(rows, beside, most, drawn):
    """Return the class's rows and as many of the kit's, at most so many; and what is left out."""
    if most is not None:
        check_whole("most", most, 2, 24)
    wanted = len(rows) if most is None else min(len(rows), most // 2)
    mixed_in, said = _beside(beside, wanted, drawn), []
    if beside and len(mixed_in) < wanted:
        few = len(mixed_in)
        said.append(
            f"{beside} has {many(few, 'post')} that show no picture and answer nobody, so {few} "
            f"are mixed in and not {wanted}. For as many of each: --most {2 * few}, in Python "
            f"most={2 * few}."
        )
    if most is not None:
        rows, not_drawn = _some(rows, most - len(mixed_in), drawn)
        said += not_drawn
    return [*rows, *mixed_in], said


def _some(rows, most, drawn):
    """Draw so many rows, a second of the same writer only after a first of each; say what is not.

    A class is to find itself in what it reads: as many of its people as there is room for.
    """
    if len(rows) <= most:
        return rows, []
    seen, turns = Counter(), []
    for row in drawn.sample(rows, len(rows)):
        turns.append((seen[row["writer"]], row))
        seen[row["writer"]] += 1
    chosen = [row for _, row in sorted(turns, key=lambda turn: turn[0])[:most]]
    without = {row["writer"] for row in rows} - {row["writer"] for row in chosen}
    said = f"{many(len(rows) - most, 'post was', 'posts were')} not drawn, as you asked."
    if without:
        said += f" {many(len(without), 'person has', 'people have')} no post in the set."
    return chosen, [said]


def _both(hand_in):
    return zip(hand_in.first, hand_in.revised, strict=True)


def _option(number, options):
    return options[number] if 0 <= number < len(options) else ""


def _why_not(words, begun, task):
    """Say why a post cannot be shown to others, or ""."""
    if len(words) > task.longest:
        return (
            f"it has {len(words):,} characters, and at most {task.longest} are shown. "
            "Ask for a shorter one."
        )
    if words and check_texts([2], [words]):  # the class could not open the set
        return f"it reads “{one_line(words)}”, which says nothing. Ask for another."
    if not words and begun:
        return "a code holds no words. Ask for the file that “Download my answers” gives."
    return ""


def _beside(name, number, drawn):
    """Return rows for as many posts of a set of the kit.

    What shows a picture or answers somebody would be told apart by that, so it is left out.
    """
    if name is None:
        return []
    if name not in names():
        raise ValueError(f"There is no set {name!r}. Name one of: {listed(names())}.")
    posts = posts_of(name)
    plain = posts[(posts.get("image_alt", "") == "") & (posts.get("replies_to", "") == "")]
    if plain.empty:
        raise ValueError(
            f"Of the set {name!r} no post can be mixed in: each has a picture or answers somebody, "
            "which would tell them apart. Name another set, such as 'room-today'."
        )
    ids = list(plain.index)
    drawn.shuffle(ids)
    return [
        {
            "platform": plain.loc[post_id, "platform"],
            "text": plain.loc[post_id, "text"],
            "by": MACHINE,
            **dict.fromkeys(("writer", "codebook", "aim", "expected"), ""),
        }
        for post_id in ids[:number]
    ]


def _numbered(rows):
    """Return rows as a table whose ids say nothing but their order."""
    width = max(2, len(str(len(rows))))
    ids = [f"post-{n:0{width}}" for n in range(1, len(rows) + 1)]
    return pd.DataFrame(rows, pd.Index(ids, name="post_id"), dtype="string")


def _without(whole, leave_out):
    """Return the posts but some, which keeps the ids of the others as they are."""
    leave_out = [leave_out] if isinstance(leave_out, str | int) else list(leave_out)
    if strange := [post_id for post_id in leave_out if post_id not in whole.index]:
        raise ValueError(
            f"There is no post {some(strange)} to leave out. They are called {whole.index[0]} to "
            f"{whole.index[-1]}; give the same seed as before, so that they are the same."
        )
    if whole.index.isin(leave_out).all():
        raise ValueError(
            "All posts are to be left out, so there is no set to judge. Keep at least one."
        )
    return whole.drop(leave_out)
