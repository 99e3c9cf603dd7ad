"""The plain-text path of Classify and Compare: for places where a widget cannot be shown."""

import re
from collections.abc import Iterable, Mapping
from textwrap import fill

from kit.judging.events import CAUSES, CONFIDENCE
from kit.material.keys import agreement
from kit.material.showing import WIDTH, as_lines, parts
from kit.text.say import plain_line, printable
from kit.text.words import first_few, say

_UNSURE = ("u", "?")
_SAID = {"=": "plain-same", "○": "plain-accepted", "≠": "plain-differs", "·": "plain-open"}


def choices(book):
    """Return the question of a codebook and what may be answered, as lines of text."""
    lines = [fill(printable(f"{book.title} {book.question}"), WIDTH)]
    for word, category in zip(_words(book), book.categories, strict=True):
        name = "" if word == category.label else f"{category.label}: "
        means = f"{name}{category.definition}".removesuffix(": ")  # without rules, the label
        lines.append(_hanging(f"  {word}  ", means))
    return [*lines, f"  u  {say('look-unsure')}"]


def post_lines(number, post, entry):
    """Return a post, and what was said of it so far, as lines of text."""
    shown = parts(post)
    head = " · ".join(filter(None, (f"{number}. {plain_line(post['post_id'])}", shown.head)))
    said = [head, *as_lines(shown, indent="   ")]
    now = (
        entry.get("revised")
        or entry.get("first")
        or (say("look-unsure") if entry.get("unsure") else "")
    )
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
        raise ValueError(say("refuse-sure", said=repr(str(said)), which=which))
    return words.index(word) % len(CONFIDENCE) + 1


def cause_of(said):
    """Return the cause of a disagreement that a word means; None takes a cause back."""
    if said is None:
        return None
    found = [cause for cause in CAUSES if str(said).strip().lower() in (cause, *cause.split())]
    if not found:
        causes = ", ".join(CAUSES)
        raise ValueError(say("refuse-cause", said=repr(str(said)), causes=causes))
    return found[0]


def by_name(given, post_ids):
    """Return {post_id: (where it stands, answer)} from a dict or a Series."""
    if hasattr(given, "to_dict"):  # a Series
        given = given.dropna().to_dict()
    if not isinstance(given, Mapping):
        kind, first = type(given).__name__, repr(post_ids[0])
        raise TypeError(say("refuse-not-named", kind=kind, first=first))
    given = {str(post_id): said for post_id, said in given.items()}
    if strange := [post_id for post_id in given if post_id not in post_ids]:
        raise ValueError(say("refuse-post", strange=first_few(strange), first=repr(post_ids[0])))
    return {post_id: (post_id, said) for post_id, said in given.items()}


def _in_order(given, post_ids):
    """Return {post_id: (where it stands, answer)} from a text or a list, one answer a post."""
    if not isinstance(given, Iterable):
        raise TypeError(say("refuse-not-in-order", kind=type(given).__name__))
    said = re.split(r"[\s,;]+", given.strip()) if isinstance(given, str) else list(given)
    said = [one for one in said if one != ""]
    if len(said) > len(post_ids):
        raise ValueError(say("refuse-too-many", answers=len(said), posts=len(post_ids)))
    return {
        post_id: (say("answer-at", number=n, post=post_id), one)
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
    numbered = words != list(book.labels)
    name = "refuse-answer" if numbered else "refuse-answer-label"
    about = {"word": repr(word), "which": which, "choices": " ".join(words)}
    raise ValueError(say(name, labels=", ".join(book.labels), **about))


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
        return say("tally-nothing")
    marked = sum(agreement(key[p], None) is not None for p in seen)
    first = [bool(agreement(key[p], entry["first"])) for p, entry in seen.items()]
    now = [bool(agreement(key[p], entry["revised"] or entry["first"])) for p, entry in seen.items()]
    moved = [(entry["revised"] or entry["first"]) != entry["first"] for entry in seen.values()]
    said = [say("tally-first", **_agreed(first, marked))]
    if any(moved):
        towards = sum(b and not a for a, b in zip(first, now, strict=True))
        away = sum(a and not b for a, b in zip(first, now, strict=True))
        ways = {"revised": sum(moved), "towards": towards, "away": away}
        said.append(say("tally-now", **_agreed(now, marked), **ways))
    else:
        said.append(say("tally-unrevised"))
    if contested := sum(key[p]["contested"] for p in seen):
        said.append(say("tally-contested", posts=contested))
    if none := sum(not key[p]["label"] for p in seen):
        said.append(say("tally-no-answer", posts=none))
    return " ".join(said)


def _agreed(agree, of):
    """Return how many agree of how many, and their share, for a sentence."""
    agreed = sum(agree)
    return {"agreed": agreed, "of": of, "share": f"{100 * agreed / of:.0f}" if of else ""}


def class_tally(others):
    """Return in words how a pooled class changed its judgements, or nothing if that is unknown."""
    shift = (others or {}).get("shift")
    if not shift or not shift["judged"]:
        return ""
    judged, name = shift["judged"], others["name"]
    before, after = (_agreed([shift[when]], judged) for when in ("before", "after"))
    said = say("class-first", name=f"{name[0].upper()}{name[1:]}", **before)
    if not shift["changed"]:
        return f"{said} {say('class-unrevised')}"
    ways = {"revised": shift["changed"], "towards": shift["towards"], "away": shift["away"]}
    return f"{said} {say('class-now', **after, **ways)}"


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
    about = {"post": plain_line(post_id), "mine": label, "key": entry["label"]}
    lines = [f"{mark} {say(_SAID[mark], **about)}"]
    if entry["contested"]:
        lines.append(f"   {say('contested')}")
    for name in ("reason", "dissent"):
        if text := entry[name]:
            lines.append(_hanging("   ", say(f"plain-{name}", text=text)))
    return lines


def _hanging(indent, text):
    text = printable(text)
    return fill(text, WIDTH, initial_indent=indent, subsequent_indent=" " * len(indent))
