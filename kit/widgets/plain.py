"""The plain-text path of Classify and Compare: for places where a widget cannot be shown."""

import re
from collections.abc import Iterable, Mapping
from textwrap import fill

from kit.judging.events import CAUSES, CONFIDENCE
from kit.material.keys import agreement
from kit.material.showing import WIDTH, as_lines, parts
from kit.text.say import part_of, plain_line, printable, some

_UNSURE = ("u", "?")


def choices(book):
    """Return the question of a codebook and what may be answered, as lines of text."""
    lines = [fill(printable(f"{book.title} {book.question}"), WIDTH)]
    for word, category in zip(_words(book), book.categories, strict=True):
        name = "" if word == category.label else f"{category.label}: "
        lines.append(_hanging(f"  {word}  ", f"{name}{category.definition}"))
    return [*lines, "  u  unsure"]


def post_lines(number, post, entry):
    """Return a post, and what was said of it so far, as lines of text."""
    shown = parts(post)
    head = " · ".join(filter(None, (f"{number}. {plain_line(post['post_id'])}", shown.head)))
    said = [head, *as_lines(shown, indent="   ")]
    now = entry.get("revised") or entry.get("first") or ("unsure" if entry.get("unsure") else "")
    return [*said, f"   → {now}"] if now else said


def read(given, post_ids, book, locked):
    """Return {post_id: (label, unsure)} from what was written down.

    `given` has one answer a post in order, as "1 2 2 u 1" or a list, or is {post_id: answer}. An
    answer is a number of a choice or its label, "u" for unsure, or None to take it back; in order,
    "-" leaves a post as it is, and `locked` posts, which were compared already, stay too.
    """
    if named := isinstance(given, Mapping) or hasattr(given, "to_dict"):
        answers = by_name(given, post_ids)
    else:
        answers = _in_order(given, post_ids)
    said = {post_id: _answer(one, book, which) for post_id, (which, one) in answers.items()}
    # In order, posts that were compared already stay; by name they are revised.
    return {p: one for p, one in said.items() if named or p not in locked}


def read_sure(given, post_ids):
    """Return {post_id: 1, 2 or 3} from how sure somebody is, written as judgements are.

    A number, or one of the words of CONFIDENCE; in order, "-" leaves a post as it is.
    """
    if given is None:
        return {}
    named = isinstance(given, Mapping) or hasattr(given, "to_dict")
    answers = by_name(given, post_ids) if named else _in_order(given, post_ids)
    return {post_id: _sure(one, which) for post_id, (which, one) in answers.items()}


def _sure(said, which):
    word = str(said).strip().lower()
    words = [*"123", *CONFIDENCE]
    if word not in words:
        raise ValueError(
            f"{str(said)!r}, given for {which}, does not say how sure you are. "
            "Write 1 for a guess, 2 for fairly sure, or 3 for certain."
        )
    return words.index(word) % len(CONFIDENCE) + 1


def cause_of(said):
    """Return the cause of a disagreement that a word means; None takes a cause back."""
    if said is None:
        return None
    found = [cause for cause in CAUSES if str(said).strip().lower() in (cause, *cause.split())]
    if not found:
        raise ValueError(
            f"{str(said)!r} is not a cause of a disagreement. "
            f"Write one of: {', '.join(CAUSES)}; or None to take one back."
        )
    return found[0]


def by_name(given, post_ids):
    """Return {post_id: (where it stands, answer)} from a dict or a Series."""
    if hasattr(given, "to_dict"):  # a Series
        given = given.dropna().to_dict()
    if not isinstance(given, Mapping):
        raise TypeError(
            f"This is said by name, but a {type(given).__name__} was given. "
            f"Write {{post_id: …}}, as in {{{post_ids[0]!r}: …}}."
        )
    given = {str(post_id): said for post_id, said in given.items()}
    if strange := [post_id for post_id in given if post_id not in post_ids]:
        raise ValueError(
            f"{some(strange)}: no such post is to be judged here. "
            f"The posts are called {post_ids[0]!r} and so on; .text() shows them all."
        )
    return {post_id: (post_id, said) for post_id, said in given.items()}


def _in_order(given, post_ids):
    """Return {post_id: (where it stands, answer)} from a text or a list, one answer a post."""
    if not isinstance(given, Iterable):
        raise TypeError(
            f"Judgements come as a text or a list, but a {type(given).__name__} was given. "
            'Write one answer a post in their order, as in .judge("1 2 u 1").'
        )
    said = re.split(r"[\s,;]+", given.strip()) if isinstance(given, str) else list(given)
    said = [one for one in said if one != ""]
    if len(said) > len(post_ids):
        raise ValueError(
            f"There are {len(said)} answers, but only {len(post_ids)} posts. "
            'Give one answer a post in their order; "-" leaves a post out.'
        )
    return {
        post_id: (f"number {n}, {post_id}", one)
        for n, (post_id, one) in enumerate(zip(post_ids, said, strict=False), 1)
        if one != "-"
    }


def _answer(said, book, which):
    """Return (label, unsure) for one answer."""
    if said is None:
        return None, False
    word = str(said).strip()
    if word in book.labels:
        return word, False
    if word.lower() in _UNSURE:
        return None, True
    words = _words(book)
    if word in words:
        return book.labels[words.index(word)], False
    named = "" if words == list(book.labels) else f" or a label ({', '.join(book.labels)})"
    raise ValueError(
        f"{word!r}, given for {which}, is not among the choices. "
        f"Write one of {' '.join(words)}{named}, or u if you are unsure."
    )


def _words(book):
    """Return what is written for each label: its number, or itself where labels are numbers."""
    labels = list(book.labels)
    if any(re.fullmatch(r"\d+", label) for label in labels):
        return labels
    return [str(number) for number in range(1, len(labels) + 1)]


def agrees(entry, label):
    """Tell whether a label is the key's own for a post, or one that it accepts as well."""
    return label == entry["label"] or label in entry["also_accepted"]


def differs(entry, label):
    """Tell whether a label is wrong by the key; where it has no right answer, none is."""
    return bool(entry["label"]) and not agrees(entry, label)


def tally(state, key):
    """Return in words how often the compared judgements agree with the key, first and now."""
    seen = {p: entry for p, entry in state.items() if entry["locked"] and p in key}
    if not seen:
        return "Nothing is compared yet."
    marked = sum(agreement(key[p], None) is not None for p in seen)
    first = [bool(agreement(key[p], entry["first"])) for p, entry in seen.items()]
    now = [bool(agreement(key[p], entry["revised"] or entry["first"])) for p, entry in seen.items()]
    moved = [(entry["revised"] or entry["first"]) != entry["first"] for entry in seen.values()]
    contested = sum(key[p]["contested"] for p in seen)
    accepted = f" Contested: {contested}; there, nobody is right or wrong." * bool(contested)
    if none := sum(not key[p]["label"] for p in seen):
        accepted += f" No right answer: {none}; there, no label is right or wrong."
    said = f"First, you and the key agreed on {part_of(sum(first), marked, 'post')}. "
    if not any(moved):
        return f"{said}You have revised none yet.{accepted}"
    towards = sum(b and not a for a, b in zip(first, now, strict=True))
    away = sum(a and not b for a, b in zip(first, now, strict=True))
    return (
        f"{said}You revised {sum(moved)} ({towards} towards the key, {away} away); "
        f"now you agree on {part_of(sum(now), marked)}.{accepted}"
    )


def class_tally(others):
    """Return in words how a pooled class changed its judgements, or nothing if that is unknown."""
    shift = (others or {}).get("shift")
    if not shift or not shift["judged"]:
        return ""
    judged, name = shift["judged"], others["name"]
    said = (
        f"{name[0].upper()}{name[1:]}: first, agreed with the key in "
        f"{part_of(shift['before'], judged, 'judgement')}. "
    )
    if not shift["changed"]:
        return said + "None was revised."
    return (
        f"{said}{shift['changed']} revised ({shift['towards']} towards the key, "
        f"{shift['away']} away); now {part_of(shift['after'], judged)} agree."
    )


def verdict(entry, label):
    """Return one mark for a label beside the key's: = the same, ○ also accepted, ≠ another.

    Where the key has no right answer, it is a dot.
    """
    if not entry["label"]:
        return "·"
    return "=" if label == entry["label"] else "○" if agrees(entry, label) else "≠"


def verdict_lines(post_id, entry, label):
    """Return what the key says about one judgement, with its reason."""
    mark = verdict(entry, label)
    said = {
        "=": "the key says so too.",
        "○": f"the key says {entry['label']}, and accepts this as well.",
        "≠": f"the key says {entry['label']}.",
        "·": "the key has no right answer here.",
    }[mark]
    lines = [f"{mark} {plain_line(post_id)}: you say {label}; {said}"]
    if entry["contested"]:
        lines.append("   This post is contested: careful readers part ways over it.")
    for before, text in (("Why: ", entry["reason"]), ("A careful dissenter: ", entry["dissent"])):
        if text:
            lines.append(_hanging("   ", before + text))
    return lines


def _hanging(indent, text):
    text = printable(text)
    return fill(text, WIDTH, initial_indent=indent, subsequent_indent=" " * len(indent))
