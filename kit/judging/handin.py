"""The hand-in code: all judgements of one activity as a short text, and back.

A code goes through any chat, form, e-mail or phone, and can be read aloud: no server, no account,
no personal data. It is whole and right, or it is refused with the reason; it is never half-read.

``guide/hand-in-code.md`` describes the format, and ``web/src/handin.js`` writes the same codes in
the browser, so that a learner has one even when the kernel is gone.
"""

import hashlib
import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from kit.judging.codecheck import RIGHT, over_x, remainder
from kit.judging.pseudonyms import pseudonym_numbers, words
from kit.text.words import say

MISSING, UNSURE = -1, -2  # beside the label numbers 0, 1, 2 …

# Each character is five bits. O, I, L and U look like others, so no code has them.
ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
VERSION = 1
_LETTERS = ALPHABET[ALPHABET.index("K") :]  # a code of version 1 begins with K, of 2 with M …
MOST_POSTS, MOST_LABELS = 2048, 33

_HEAD, _CHECK = 15, 4  # characters before and after the judgements
_SHORTEST, LONGEST = _HEAD + 1 + _CHECK, 4221
_NONE, _SOME, _ALL = 0, 1, 2  # how the revised judgements are kept

# --- The fingerprint of what was judged ---------------------------------------------------------


def fingerprint(activity, posts, codebook):
    """Return 35 bits that tell this activity from any other: 10 of its name, 25 of its content.

    The name stands apart, so that another version of the same activity is recognised as such.
    White space in the parts is made even, as in `kit.material.marks.post_mark`.
    """
    content = [("post", post_id, mark) for post_id, mark in posts.items()]
    content += [("codebook", codebook.id)] + [("label", label) for label in codebook.labels]
    lines = "".join(" ".join(" ".join(line).split()) + "\n" for line in content)
    return _hash(" ".join(activity.split())) >> 22 << 25 | _hash(lines) >> 7


def _hash(text):
    return int.from_bytes(hashlib.blake2s(text.encode(), digest_size=4).digest(), "big")


# --- Writing ------------------------------------------------------------------------------------


@lru_cache(8192)
def _body(posts, labels, gaps, way, changed):
    """Return how many characters hold the judgements, and what their number stays below."""
    limit = (labels + 2 * gaps) ** posts
    limit *= (1, (labels + 1) ** changed, (labels + 2) ** posts)[way]
    bits = (limit - 1).bit_length() + posts * (way == _SOME)
    return -(-bits // 5), limit


def write(mark, name, first, revised, n_labels):
    """Return the hand-in code of one activity.

    Parameters
    ----------
    mark : int
        The activity's `fingerprint`.
    name : str
        The learner's pseudonym.
    first, revised : sequence of int
        For each post in order, the number of its label counted from 0, or UNSURE, or MISSING.
        A judgement that was not revised is MISSING in `revised`.
    n_labels : int
        How many labels the codebook has: 2 to 33.

    >>> write(0, "able aardvark", [0, 1, UNSURE], [MISSING, 0, MISSING], n_labels=2)
    'K000-0000-0000-0G58-0J1X-VR'
    """
    # NumPy's whole numbers have an end, the number made below has none.
    first, revised = [int(number) for number in first], [int(number) for number in revised]
    _check_parts(mark, first, revised, n_labels)
    posts, gaps = len(first), min(first) < 0
    changed = [number for number in revised if number != MISSING]
    # One bit a post and the changed labels, or all: whichever is shorter.
    size, way = min(
        (_body(posts, n_labels, gaps, way, len(changed))[0], way)
        for way in ((_SOME, _ALL) if changed else (_NONE,))
    )
    # A label is its number, unsure and missing are the two numbers after the last label. A digit
    # that cannot be missing, or neither missing nor unsure, has so much smaller a base.
    body = 0
    for number in first:
        body = body * (n_labels + 2 * gaps) + number % (n_labels + 2)
    for number in {_NONE: [], _SOME: changed, _ALL: revised}[way]:
        body = body * (n_labels + 1 + (way == _ALL)) + number % (n_labels + 2)
    if way == _SOME:
        mask = int("".join("01"[number != MISSING] for number in revised), 2)
        body |= mask << 5 * size - posts
    adjective, animal = pseudonym_numbers(name)
    head = ALPHABET.index(_LETTERS[VERSION - 1])
    fields = ((mark, 35), (adjective, 8), (animal, 8), (posts - 1, 11), (n_labels - 2, 5))
    for value, bits in (*fields, (gaps, 1), (way, 2)):
        head = head << bits | value
    whole = (head << 5 * size | body) << 5 * _CHECK
    symbols = bytes(whole >> 5 * i & 31 for i in reversed(range(_HEAD + size + _CHECK)))
    check = remainder(symbols) ^ RIGHT
    symbols = symbols[:-_CHECK] + bytes(check >> 5 * i & 31 for i in reversed(range(_CHECK)))
    return _grouped(symbols)


def write_state(assignment, name, state):
    """Return the hand-in code of saved answers: the `state` of `kit.judging.answer_log.Answers`."""
    book, marks = assignment.codebook, assignment.marks
    first, revised = numbers(book, marks, state)
    mark = fingerprint(assignment.name, marks, book)
    return write(mark, name, first, revised, len(book.labels))


def numbers(codebook, post_ids, state):
    """Return the label numbers of both rounds, for each post in order, from {post_id: entry}.

    An entry is as in `kit.judging.events`. Whoever is unsure of a post judged before is unsure
    about revising it.
    """
    place = {label: number for number, label in enumerate(codebook.labels)}
    place[None] = MISSING
    first, revised = [], []
    for post_id in post_ids:
        entry = state.get(post_id, {})
        a, b = place[entry.get("first")], place[entry.get("revised")]
        if entry.get("unsure") and b == MISSING:
            a, b = (UNSURE, b) if a == MISSING else (a, UNSURE)
        first.append(a)
        revised.append(b)
    return first, revised


def settled(first, revised):
    """Return first judgements where unsure is told from missing: whoever revised one was unsure.

    What has not been judged cannot be revised, except by somebody who said to be unsure. What is
    saved of that afterwards is the revised label alone.

    >>> settled((0, MISSING, MISSING), (MISSING, 1, MISSING))
    (0, -2, -1)
    """
    return tuple(
        UNSURE if a == MISSING and b != MISSING else a for a, b in zip(first, revised, strict=True)
    )


def _check_parts(mark, first, revised, n_labels):
    """Refuse what has no code."""
    if not 2 <= n_labels <= MOST_LABELS:
        raise ValueError(say("refuse-code-labels", most=MOST_LABELS, labels=n_labels))
    if not 1 <= len(first) <= MOST_POSTS:
        raise ValueError(say("refuse-code-posts", most=MOST_POSTS, posts=len(first)))
    if len(first) != len(revised):
        raise ValueError(
            f"There are {len(first)} first judgements, but {len(revised)} revised ones. "
            "Give one of each for every post, MISSING where there is none."
        )
    for number in (*first, *revised):
        if not UNSURE <= number < n_labels:
            raise ValueError(
                f"{number} is not the number of one of {n_labels} labels. "
                f"Give 0 to {n_labels - 1}, or UNSURE, or MISSING."
            )
    if not 0 <= mark < 1 << 35:
        raise ValueError(f"{mark} is not a fingerprint of 35 bits. Take it from fingerprint().")


def _grouped(symbols):
    text = "".join(ALPHABET[symbol] for symbol in symbols)
    return "-".join(text[i : i + 4] for i in range(0, len(text), 4))


# --- Reading ------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Code:
    """What one code says. Labels are numbers here, in the order of the codebook.

    `first` and `revised` hold a number for each post: of its label, UNSURE, or MISSING.
    """

    code: str
    version: int
    fingerprint: int
    pseudonym: str
    n_labels: int
    first: tuple[int, ...]
    revised: tuple[int, ...]

    @property
    def n_posts(self):
        """How many posts the activity has."""
        return len(self.first)


# What may stand between characters: white space, hyphens and dashes of every width and minus,
# invisible marks, and the > of a quoted mail.
BETWEEN = r"\s>_\-\u00ad\u058a\u200b-\u200f\u2010-\u2015\u2060\u2212\ufeff"
# Where a code stands alone, people also put these between its groups or around it.
_BESIDE = re.compile(f"[{BETWEEN}" + r".,;:/·•*'\"‘’“”«»()\[\]<`]+")
WRONG = 255  # what is not of the alphabet
_values = [WRONG] * 256
for _i, _character in enumerate(ALPHABET):
    _values[ord(_character)] = _values[ord(_character.lower())] = _i
for _typed, _meant in zip("OoIiLl", "001111", strict=True):
    _values[ord(_typed)] = _values[ord(_meant)]
_SYMBOL = bytes(_values)
_DIGITS = bytes.maketrans(bytes(range(32)), b"0123456789abcdefghijklmnopqrstuv")


class CodeError(ValueError):
    """Why something is not a hand-in code, and what to do.

    As text it speaks to the learner whose code it is; `for_teacher` to whoever collects codes.
    """

    def __init__(self, what, learner, teacher):
        super().__init__(f"Your code {what}. {learner}")
        self.for_teacher = f"This learner’s code {what}. {teacher}"


def read(code):
    """Return what a hand-in code says, or refuse it with the reason.

    Upper and lower case, spaces, hyphens and dashes do not matter; O is read as 0, I and L as 1.

    >>> read("k ooo oooo oooo-og58 oj1x vr").pseudonym
    'able aardvark'
    >>> read("K000-0000-0000-0G58-0JX1-V")
    Traceback (most recent call last):
      ...
    kit.judging.handin.CodeError: Your code is cut short: it has 21 characters and should have \
22. Copy the whole of it again, from the K to its last character.
    """
    text = _BESIDE.sub("", plain(str(code)))
    symbols = to_symbols(text)
    if not symbols:
        raise CodeError(
            "is missing",
            "Copy the one in your widget, which begins with a K.",
            "Ask this person for the one in the widget, which begins with a K.",
        )
    if WRONG in symbols:
        wrong = text[symbols.index(WRONG)]
        why = "no code has a U, but perhaps a V" if wrong in "uU" else "no code has that"
        raise CodeError(
            f"contains {wrong!r}, and {why}",
            "Give the code alone, as your widget shows it.",
            "Ask this person to copy it again, as the widget shows it.",
        )
    if fault := _fault(symbols, str(code)):
        raise CodeError(*fault)
    return unpack(symbols)


def plain(text):
    """Return a text without what mail programs and wide keyboards do to it."""
    return unicodedata.normalize("NFKC", re.sub(r"=\r?\n|<[^<>\n]{0,80}>", " ", text))


def to_symbols(text):
    """Return the number of each character, WRONG for what is not of the alphabet."""
    return text.encode("ascii", "replace").translate(_SYMBOL)


def _number(symbols):
    return int(symbols.translate(_DIGITS) or b"0", 32)


def _right(symbols):
    return remainder(symbols) == RIGHT


def _head(symbols):
    """Return the fields of the head: mark, adjective, animal, posts, labels, gaps, way."""
    head, fields = _number(symbols[:_HEAD]), []
    for bits in (2, 1, 5, 11, 8, 8, 35):
        fields.append(head & (1 << bits) - 1)
        head >>= bits
    way, gaps, labels, posts, animal, adjective, mark = fields
    return mark, adjective, animal, posts + 1, labels + 2, gaps, way


def length_of(symbols):
    """Return how long a code is that begins like this; 0 if it cannot be, or cannot be said."""
    if len(symbols) < _SHORTEST:
        return 0
    *_, posts, labels, gaps, way = _head(symbols)
    if way > _ALL:
        return 0
    changed = 0
    if way == _SOME:
        size = -(-posts // 5)
        mask = symbols[_HEAD : _HEAD + size]
        if len(mask) < size:
            return 0
        changed = (_number(mask) >> 5 * size - posts).bit_count()
    return _HEAD + _body(posts, labels, gaps, way, changed)[0] + _CHECK


def unpack(symbols):
    """Return the judgements of a code that is whole and right."""
    mark, adjective, animal, posts, labels, gaps, way = _head(symbols)
    body, bits = _number(symbols[_HEAD:-_CHECK]), 5 * (len(symbols) - _HEAD - _CHECK)
    again = range(posts) if way == _ALL else ()
    if way == _SOME:
        mask = f"{body >> bits - posts:0{posts}b}"
        again = [post for post in range(posts) if mask[post] == "1"]
        body &= (1 << bits - posts) - 1
    if body >= _body(posts, labels, gaps, way, len(again))[1]:
        raise CodeError(
            "passes its check, but holds what no kit writes",
            "Copy it again from the widget in your notebook.",
            "Ask this person to copy it again from the widget.",
        )
    # The last digit comes out first. What is no label counts back from there: unsure, missing.
    first, revised = [MISSING] * posts, [MISSING] * posts
    for rounds, places, base in (
        (revised, again, labels + 1 + (way == _ALL)),
        (first, range(posts), labels + 2 * gaps),
    ):
        for post in reversed(places):
            body, digit = divmod(body, base)
            rounds[post] = digit if digit < labels else digit - labels - 2
    adjectives, animals = words()
    return Code(
        code=_grouped(symbols),
        version=VERSION,
        fingerprint=mark,
        pseudonym=f"{adjectives[adjective]} {animals[animal]}",
        n_labels=labels,
        first=tuple(first),
        revised=tuple(revised),
    )


# --- Saying what is wrong -----------------------------------------------------------------------


_AGAIN = (
    "Copy the whole of it again, from the K to its last character.",
    "Ask this person to copy the whole of it again, from the K to its last character.",
)


def _fault(symbols, text):
    """Say why characters of the alphabet are not a code, as `CodeError` wants it; or None."""
    letter, have = ALPHABET[symbols[0]], len(symbols)
    if letter not in _LETTERS or (letter != _LETTERS[0] and not _right(symbols)):
        return f"begins with {letter}, but every code begins with K", *_AGAIN
    if letter != _LETTERS[0]:
        return (
            "was made by a newer version of the kit than this one",
            *("Update the kit here, and read the code again.",) * 2,
        )
    length = length_of(symbols)
    if have == length and _right(symbols):
        return None
    if 0 < length < have and _right(symbols[:length]):
        if symbols[length:] == symbols[:length]:
            return "stands there twice, one right after the other", *("Keep one of them.",) * 2
        return (
            f"is followed by {have - length} more: {_ending(symbols, length)}",
            *(f"Keep its first {length} characters, not counting hyphens.",) * 2,
        )
    if group := _mistyped(symbols):
        return (
            f"has a wrong character or two in the wrong order: look at its {group}",
            "Compare it with the code in your widget, and type it again.",
            "Ask this person what stands there in the widget.",
        )
    if have == length:
        return "has some wrong characters, or some that changed places", *_AGAIN
    if group := _uneven(text):
        return f"has a group that is not of four characters: its {group}", *_AGAIN
    if have < (length or _SHORTEST):
        ought = f"and should have {length or 'more'}"
        return f"is cut short: it has {have} characters {ought}", *_AGAIN
    if length:
        return f"is too long: it has {have} characters and should have {length}", *_AGAIN
    return "has some characters that are wrong, missing or doubled", *_AGAIN


def _ending(symbols, length):
    """Return the last characters, cut if they are many."""
    rest = "".join(ALPHABET[symbol] for symbol in symbols[length : length + 12])
    return rest + "…" * (len(symbols) > length + 12)


def _mistyped(symbols):
    """Name the group in which one other character, or one swap of neighbours, makes a code, or "".

    Nothing is corrected: a code with more errors could become another learner's. Up to 160
    characters no other single character explains the same fault, see above; longer codes are
    not searched.
    """
    if len(symbols) > 160:
        return ""
    # What is wrong, seen from each place in turn: r there where it is r·x^i at the last character.
    fault = remainder(symbols) ^ RIGHT
    for place in reversed(range(len(symbols))):
        swap = symbols[place] ^ symbols[place - 1] if place else 0
        mended = bytearray(symbols)
        if fault < 32:
            mended[place] ^= fault
        elif swap and fault == swap << 5 | swap:
            mended[place - 1 : place + 1] = reversed(mended[place - 1 : place + 1])
        if mended != symbols and length_of(bytes(mended)) == len(symbols):
            start = place // 4 * 4
            return _nth(place // 4, "".join(ALPHABET[s] for s in symbols[start : start + 4]))
        fault = over_x(fault)
    return ""


def _uneven(text):
    """Name the one group that is not of four characters, in a text that has groups, or ""."""
    groups = re.findall(r"[^\W_]+", text)
    odd = [i for i, group in enumerate(groups[:-1]) if len(group) != 4]
    return _nth(odd[0], groups[odd[0]]) if len(groups) > 3 and len(odd) == 1 else ""


def _nth(index, group):
    ending = {1: "st", 2: "nd", 3: "rd"}.get((index + 1) % 10, "th")
    return f"{index + 1}{'th' if 10 < index + 1 < 14 else ending} group, {group}"
