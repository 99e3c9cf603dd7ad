"""The hand-in code: all judgements of one activity as a short text, and back.

A code goes through any chat, form, e-mail or phone, and can be read aloud: no server, no account,
no personal data. It is whole and right, or it is refused with the reason; it is never half-read.

``guide/hand-in-code.md`` describes the format, and ``widgets/handin.js`` writes the same codes in
the browser, so that a learner has one even when the kernel is gone.
"""

import bisect
import difflib
import hashlib
import itertools
import operator
import random
import re
import secrets
import tomllib
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache

from kit.codebook import Codebook
from kit.data import folder

ROUNDS = ("first", "revised")
MISSING, UNSURE = -1, -2  # beside the label numbers 0, 1, 2 …

# Each character is five bits. O, I, L and U look like others, so no code has them.
ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
VERSION = 1
_LETTERS = ALPHABET[ALPHABET.index("K") :]  # a code of version 1 begins with K, of 2 with M …
MOST_POSTS, MOST_LABELS = 2048, 33

_HEAD, _CHECK = 15, 4  # characters before and after the judgements
_SHORTEST, _LONGEST = _HEAD + 1 + _CHECK, 4221
_NONE, _SOME, _ALL = 0, 1, 2  # how the revised judgements are kept

# --- Pseudonyms ---------------------------------------------------------------------------------


@cache
def _words():
    """Return the adjectives and the animals; a code carries their places in these lists."""
    raw = tomllib.loads((folder() / "pseudonyms.toml").read_text("utf-8"))
    return tuple(raw["adjectives"]), tuple(raw["animals"])


def pseudonym(seed=None):
    """Return a pseudonym at random: one of 65,536 pairs of an adjective and an animal.

    >>> pseudonym(seed=7)
    'practical foal'
    """
    chance = secrets.SystemRandom() if seed is None else random.Random(seed)
    return " ".join(chance.choice(words) for words in _words())


def check_pseudonym(text):
    """Return a pseudonym as the kit writes it, or refuse what is not one.

    >>> check_pseudonym(" Brave-OTTER ")
    'brave otter'
    """
    given = re.split(r"[\W_]+", str(text).lower().strip())
    given = [word for word in given if word]
    if len(given) == 2 and all(w in words for w, words in zip(given, _words(), strict=True)):
        return " ".join(given)
    near = [
        (difflib.get_close_matches(word, words, 1, 0.5) or [words[0]])[0]
        for word, words in zip([*given, "", ""][:2], _words(), strict=True)
    ]
    example = " ".join(near) if len(given) == 2 else "brave otter"
    raise ValueError(
        f"{str(text)!r} is not a pseudonym of the kit. "
        f"Choose an adjective and an animal from its lists, such as {example!r}."
    )


def pseudonym_numbers(text):
    """Return the places of a pseudonym's two words, as `handin.js` wants them.

    >>> pseudonym_numbers("brave otter")
    (17, 171)
    """
    words = check_pseudonym(text).split()
    return tuple(known.index(word) for known, word in zip(_words(), words, strict=True))


# --- Activities ---------------------------------------------------------------------------------


@dataclass(frozen=True)
class Activity:
    """What was judged: enough to write a code, and to give a code its posts and labels back.

    Parameters
    ----------
    name : str
        The name of its file of answers, such as ``direction-a``.
    posts : mapping of str to str
        Each post_id, in order, and the fingerprint of its words (see `kit.answers.post_mark`).
    codebook : kit.codebook.Codebook
    """

    name: str
    posts: Mapping[str, str]
    codebook: Codebook

    @cached_property
    def fingerprint(self):
        """Return 35 bits over all that makes a judgement mean what it means."""
        return fingerprint(self.name, self.posts, self.codebook)


def fingerprint(activity, posts, codebook):
    """Return 35 bits that tell this activity from any other: 10 of its name, 25 of its content.

    The name stands apart, so that another version of the same activity is recognised as such.
    White space in the parts is made even, as in `kit.answers.post_mark`.
    """
    content = [("post", post_id, mark) for post_id, mark in posts.items()]
    content += [("codebook", codebook.id)] + [("label", label) for label in codebook.labels]
    lines = "".join(" ".join(" ".join(line).split()) + "\n" for line in content)
    return _hash(" ".join(activity.split())) >> 22 << 25 | _hash(lines) >> 7


def _hash(text):
    return int.from_bytes(hashlib.blake2s(text.encode(), digest_size=4).digest(), "big")


# --- The check ----------------------------------------------------------------------------------
#
# The characters are numbers of GF(32), the field of 32 elements with z^5 = z^2 + 1. A code is a
# polynomial c(x) over it, the first character its highest coefficient, and it is right if
# c(x) mod g(x) has four coefficients that are all 31 ("all ones", so that zeros alone are wrong):
#
#     g(x) = x^4 + x^3 + 2x^2 + 2x + 31
#
# A change e(x) goes unnoticed only if g(x) divides it. g is primitive over GF(32): irreducible,
# and x has the order 32^4 - 1 = 1,048,575 modulo g. The longest code has 4,221 characters. So
#
# - One wrong character, a·x^i, is always noticed: neither a nor x is divisible by g.
# - Two wrong characters, (a·x^d + b)·x^i, are always noticed. g divides it only if x^d = -b/a is
#   an element of GF(32), and the order of x modulo the 31 such elements is 1,048,575 / 31 =
#   33,825: no code has two characters so far apart. A swap of two characters is such a change.
# - Whatever happens within four characters side by side, such as a whole wrong group, is always
#   noticed: e(x) = r(x)·x^i, where r is of a lower degree than g.
# - Two groups of four that changed places are always noticed: r(x)·(x^4j + 1)·x^i, and 4j would
#   have to be a multiple of that order, which is odd.
# - Three wrong characters are always noticed in a code of up to 160 characters. g was chosen for
#   this among all 120,000 primitive polynomials of its degree; `tests/test_handin.py` tries all.
# - Anything else passes with a probability of 1 in 32^4 = 1,048,576, before its length is looked
#   at, which the code states as well.

_STEPS = (0x0885F, 0x1109B, 0x22113, 0x44203, 0x814A6)  # 1, 2, 4, 8, 16 times x^4 mod g
_RIGHT = 0xFFFFF


def _carried(top):
    """Return top·x^4 mod g; addition is "exclusive or"."""
    total = 0
    for bit, step in enumerate(_STEPS):
        total ^= step * (top >> bit & 1)
    return total


_CARRIED = tuple(_carried(top) for top in range(32))


def _remainder(symbols):
    """Return c(x) mod g(x), four coefficients of five bits in one number."""
    state = 0
    for symbol in symbols:
        state = (state & 0x7FFF) << 5 ^ symbol ^ _CARRIED[state >> 15]
    return state


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
    check = _remainder(symbols) ^ _RIGHT
    symbols = symbols[:-_CHECK] + bytes(check >> 5 * i & 31 for i in reversed(range(_CHECK)))
    return _grouped(symbols)


def write_state(activity, name, state):
    """Return the hand-in code of saved answers: the `state` of `kit.answers.Answers`."""
    first, revised = numbers(activity, state)
    return write(activity.fingerprint, name, first, revised, len(activity.codebook.labels))


def numbers(activity, state):
    """Return the label numbers of both rounds, from {post_id: {first, revised, unsure}}.

    Whoever is unsure of a post judged before is unsure about revising it.
    """
    place = {label: number for number, label in enumerate(activity.codebook.labels)}
    place[None] = MISSING
    first, revised = [], []
    for post_id in activity.posts:
        entry = state.get(post_id, {})
        a, b = place[entry.get("first")], place[entry.get("revised")]
        if entry.get("unsure") and b == MISSING:
            a, b = (UNSURE, b) if a == MISSING else (a, UNSURE)
        first.append(a)
        revised.append(b)
    return first, revised


def _check_parts(mark, first, revised, n_labels):
    """Refuse what has no code."""
    if not 2 <= n_labels <= MOST_LABELS:
        raise ValueError(
            f"A hand-in code is for 2 to {MOST_LABELS} labels, but this codebook has {n_labels}. "
            "Hand in the file of your answers instead."
        )
    if not 1 <= len(first) <= MOST_POSTS:
        raise ValueError(
            f"A hand-in code is for 1 to {MOST_POSTS:,} posts, but here are {len(first):,}. "
            "Hand in the file of your answers instead."
        )
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
class HandIn:
    """What one code says. Labels are numbers here: `resolve` gives them their names.

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
_BETWEEN = r"\s>_\-\u00ad\u058a\u200b-\u200f\u2010-\u2015\u2060\u2212\ufeff"
# Where a code stands alone, people also put these between its groups or around it.
_BESIDE = re.compile(f"[{_BETWEEN}" + r".,;:/·•*'\"‘’“”«»()\[\]<`]+")
_K = ALPHABET.index("K")
_WRONG = 255
_SYMBOL = [_WRONG] * 256
for _i, _character in enumerate(ALPHABET):
    _SYMBOL[ord(_character)] = _SYMBOL[ord(_character.lower())] = _i
for _typed, _meant in zip("OoIiLl", "001111", strict=True):
    _SYMBOL[ord(_typed)] = _SYMBOL[ord(_meant)]
_SYMBOL = bytes(_SYMBOL)
_DIGITS = bytes.maketrans(bytes(range(32)), b"0123456789abcdefghijklmnopqrstuv")


def read(code):
    """Return what a hand-in code says, or refuse it with the reason.

    Upper and lower case, spaces, hyphens and dashes do not matter; O is read as 0, I and L as 1.

    >>> read("k ooo oooo oooo-og58 oj1x vr").pseudonym
    'able aardvark'
    >>> read("K000-0000-0000-0G58-0JX1-VR")
    Traceback (most recent call last):
      ...
    ValueError: Your code has a wrong character or two in the wrong order: look at its 5th group, \
0JX1. Compare it with the code in your widget, and type it again.
    """
    text = _BESIDE.sub("", _plain(str(code)))
    symbols = _symbols(text)
    if _WRONG in symbols:
        wrong = text[symbols.index(_WRONG)]
        why = "no code has a U, but perhaps a V" if wrong in "uU" else "no code has that"
        raise ValueError(
            f"Your code contains {wrong!r}, and {why}. "
            "Give the code alone, as your widget shows it."
        )
    if fault := _fault(symbols, str(code)):
        raise ValueError(fault)
    return _unpack(symbols)


def _plain(text):
    """Return a text without what mail programs and wide keyboards do to it."""
    return unicodedata.normalize("NFKC", re.sub(r"=\r?\n|<[^<>\n]{0,80}>", " ", text))


def _symbols(text):
    """Return the number of each character, _WRONG for what is not of the alphabet."""
    return text.encode("ascii", "replace").translate(_SYMBOL)


def _number(symbols):
    return int(symbols.translate(_DIGITS) or b"0", 32)


def _right(symbols):
    return _remainder(symbols) == _RIGHT


def _head(symbols):
    """Return the fields of the head: mark, adjective, animal, posts, labels, gaps, way."""
    head, fields = _number(symbols[:_HEAD]), []
    for bits in (2, 1, 5, 11, 8, 8, 35):
        fields.append(head & (1 << bits) - 1)
        head >>= bits
    way, gaps, labels, posts, animal, adjective, mark = fields
    return mark, adjective, animal, posts + 1, labels + 2, gaps, way


def _length(symbols):
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


def _unpack(symbols):
    """Return the judgements of a code that is whole and right."""
    mark, adjective, animal, posts, labels, gaps, way = _head(symbols)
    body, bits = _number(symbols[_HEAD:-_CHECK]), 5 * (len(symbols) - _HEAD - _CHECK)
    again = range(posts) if way == _ALL else ()
    if way == _SOME:
        mask = f"{body >> bits - posts:0{posts}b}"
        again = [post for post in range(posts) if mask[post] == "1"]
        body &= (1 << bits - posts) - 1
    if body >= _body(posts, labels, gaps, way, len(again))[1]:
        raise ValueError(
            "Your code passes its check, but holds what no kit writes. "
            "Copy it again from the widget in your notebook."
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
    adjectives, animals = _words()
    return HandIn(
        code=_grouped(symbols),
        version=VERSION,
        fingerprint=mark,
        pseudonym=f"{adjectives[adjective]} {animals[animal]}",
        n_labels=labels,
        first=tuple(first),
        revised=tuple(revised),
    )


# --- Saying what is wrong -----------------------------------------------------------------------


def _fault(symbols, text):
    """Say in two sentences why characters of the alphabet are not a code, or ""."""
    again = "Copy the whole of it again, from the K to its last character."
    if not symbols:
        return "There is no code here. Copy the one in your widget, which begins with a K."
    letter, have = ALPHABET[symbols[0]], len(symbols)
    if letter not in _LETTERS or (letter != _LETTERS[0] and not _right(symbols)):
        return f"Your code begins with {letter}, but every code begins with K. {again}"
    if letter != _LETTERS[0]:
        return (
            "Your code was made by a newer version of the kit than this one. "
            "Update the kit here, and read the code again."
        )
    length = _length(symbols)
    if have == length and _right(symbols):
        return ""
    if 0 < length < have and _right(symbols[:length]):
        if symbols[length:] == symbols[:length]:
            return "Your code stands there twice, one right after the other. Keep one of them."
        return (
            f"Your code is followed by {have - length} more: {_ending(symbols, length)}. "
            f"Keep its first {length} characters, not counting hyphens."
        )
    if group := _mistyped(symbols):
        return (
            f"Your code has a wrong character or two in the wrong order: look at its {group}. "
            "Compare it with the code in your widget, and type it again."
        )
    if have == length:
        return f"Some characters of your code are wrong, or changed places. {again}"
    if group := _uneven(text):
        return f"Your code has a group that is not of four characters: its {group}. {again}"
    if have < (length or _SHORTEST):
        ought = f"and should have {length or 'more'}"
        return f"Your code is cut short: it has {have} characters {ought}. {again}"
    if length:
        return f"Your code is too long: it has {have} characters and should have {length}. {again}"
    return f"Some characters of your code are wrong, missing or doubled. {again}"


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
    fault = _remainder(symbols) ^ _RIGHT
    # The traces that each wrong amount leaves at the last character, the one before it …
    traces = list(range(32))
    for place in reversed(range(len(symbols))):
        mended = bytearray(symbols)
        before = [(trace & 0x7FFF) << 5 ^ _CARRIED[trace >> 15] for trace in traces]
        swap = symbols[place] ^ symbols[place - 1] if place else 0
        if fault in traces:
            mended[place] ^= traces.index(fault)
        elif swap and fault == traces[swap] ^ before[swap]:
            mended[place - 1 : place + 1] = reversed(mended[place - 1 : place + 1])
        if mended != symbols and _length(bytes(mended)) == len(symbols):
            start = place // 4 * 4
            return _nth(place // 4, "".join(ALPHABET[s] for s in symbols[start : start + 4]))
        traces = before
    return ""


def _uneven(text):
    """Name the one group that is not of four characters, in a text that has groups, or ""."""
    groups = re.findall(r"[^\W_]+", text)
    odd = [i for i, group in enumerate(groups[:-1]) if len(group) != 4]
    return _nth(odd[0], groups[odd[0]]) if len(groups) > 3 and len(odd) == 1 else ""


def _nth(index, group):
    ending = {1: "st", 2: "nd", 3: "rd"}.get((index + 1) % 10, "th")
    return f"{index + 1}{'th' if 10 < index + 1 < 14 else ending} group, {group}"


# --- Finding codes in what people send ----------------------------------------------------------


@dataclass(frozen=True)
class Found:
    """A code found in a text, or what looked like one and is none.

    `handin` is what it says, and None where it was refused; `reason` says why.
    """

    text: str
    handin: HandIn | None
    reason: str = ""


_WORD = re.compile(r"[^\W_]+")
# Words that nothing but spaces and dashes stand between: within them, a code may begin.
_RUN = re.compile(rf"[^\W_]+(?:[{_BETWEEN}]+[^\W_]+)*")
# What a person would take for a code: groups of about four with dashes between them; groups of
# four, or one long word, that begin with K. A number with longer groups, such as a UUID, is none.
_DASH = r"[\-\u2010-\u2015\u2212]"
_LOOKS = re.compile(
    rf"""(?<![^\W_]) (?:
        (?<!{_DASH}) [^\W_]{{3,5}} {_DASH}[^\W_]{{1,6}}
            (?: {_DASH} [^\W_]{{1,6}}
              | [\s>]* {_DASH} [\s>]* [^\W_]{{4}} (?![^\W_])
              | [ ] [^\W_]{{4}} (?={_DASH}[^\W_]) )*
            (?!{_DASH}[^\W_])
        | [Kk][^\W_]{{3}} (?:[ ]+[^\W_]{{4}})+ (?:[ ]+[^\W_]{{1,3}})?
        | [Kk][^\W_]{{15,}}
    ) (?![^\W_])""",
    re.VERBOSE,
)


def recognise(text):
    """Return all codes in a text such as a mail, and what looked like one; each once, in order.

    A code may be broken over lines, quoted, or grouped in another way. It says itself how long
    it is, so the words around it do no harm.

    >>> [found] = recognise("Hi, here is mine: K000-0000-0000-0G58-0J1X-VR thanks!")
    >>> found.handin.pseudonym
    'able aardvark'
    >>> [found] = recognise("mine is K000-0000-0000-0G58-0J1X-V bye")
    >>> found.reason
    'Your code is cut short: it has 21 characters and should have 22. Copy the whole of it again, \
from the K to its last character.'
    """
    text = _plain(str(text))
    found = [each for run in _RUN.finditer(text) for each in _codes(run)]
    edges = [0, *itertools.chain(*(span for span, _ in found)), len(text)]
    for start, end in zip(edges[::2], edges[1::2], strict=True):
        looks = _LOOKS.finditer(text, start, end)
        found += [(look.span(), None) for look in looks if _mixed(look.group())]
    found = sorted(found, key=operator.itemgetter(0)) or _alone(text)
    found = [_found(text[slice(*span)], symbols) for span, symbols in found]
    return list({each.handin.code if each.handin else each.text: each for each in found}.values())


def _codes(run):
    """Yield the place and the symbols of each right code among the words of a run.

    Where something is glued to a code, it is taken along, and there are no symbols: reading the
    text will say that the code is doubled, or too long.
    """
    words = list(_WORD.finditer(run.group()))
    symbols = _symbols("".join(word.group() for word in words))
    ends = list(itertools.accumulate(len(word.group()) for word in words))
    i = 0
    while i < len(words):
        last, start = i, ends[i - 1] if i else 0
        if end := _end(symbols, start):
            last = bisect.bisect_left(ends, end)
            alone = ends[last] == end
            if not alone and symbols[end : 2 * end - start] == symbols[start:end]:
                last = bisect.bisect_left(ends, 2 * end - start)
            span = run.start() + words[i].start(), run.start() + words[last].end()
            yield span, symbols[start:end] if alone else None
        i = last + 1


def _end(symbols, start):
    """Return where the code that begins here ends, or 0 where none does."""
    if symbols[start] != _K:
        return 0
    symbols = symbols[start : start + _LONGEST].partition(bytes([_WRONG]))[0]
    length = _length(symbols)
    return start + length if 0 < length <= len(symbols) and _right(symbols[:length]) else 0


def _mixed(text):
    """Tell whether enough groups mix letters and digits, as no words or numbers do."""
    words = _WORD.findall(text)
    mixed = sum(not word.isalpha() and not word.isdigit() for word in words)
    return len("".join(words)) >= 8 and mixed >= (1 if text[0] in "Kk" else 3)


def _alone(text):
    """Return the whole text if it seems to be a code in another grouping and nothing else."""
    words = _WORD.findall(text)
    longest = max(map(len, words), default=99)
    spelled = longest <= 2 and len(words) >= 12
    if (spelled or (longest <= 4 and _mixed(" ".join(words)))) and words[0][0] in "Kk":
        return [((0, len(text)), None)]
    return []


def _found(text, symbols):
    """Return what was found, or why it is refused. Without symbols, the text is read now."""
    text = " ".join(text.split())
    try:
        return Found(text, _unpack(symbols) if symbols else read(text))
    except ValueError as error:
        return Found(text, None, str(error))


# --- Back to judgements -------------------------------------------------------------------------


def activity_of(handin, activities):
    """Return the activity that a code belongs to, among those given, or say why there is none."""
    for activity in activities:
        if activity.fingerprint == handin.fingerprint and not _other_size(handin, activity):
            return activity
    for activity in activities:
        if activity.fingerprint >> 25 == handin.fingerprint >> 25:
            raise ValueError(
                f"This code is of another version of {activity.name!r}: "
                f"{_other_size(handin, activity) or 'its posts or codebook have other words'}. "
                "Read it with the version of the kit in which it was made."
            )
    known = ", ".join(activity.name for activity in activities) or "none"
    raise ValueError(
        f"This code belongs to another activity than those asked for: {known}. "
        "Ask for the code that the widget of this activity shows."
    )


def _other_size(handin, activity):
    """Say how the sizes of a code differ from those of an activity, or ""."""
    posts, labels = len(activity.posts), len(activity.codebook.labels)
    if handin.n_posts != posts:
        return f"it has {handin.n_posts} posts, and here there are {posts}"
    if handin.n_labels != labels:
        return f"it has {handin.n_labels} labels, and here there are {labels}"
    return ""


def resolve(handins, activities):
    """Return the judgements of codes as one long table.

    Parameters
    ----------
    handins : HandIn, or iterable of HandIn
    activities : iterable of Activity
        Those that the codes may belong to; a code of any other is refused.

    Returns
    -------
    pandas.DataFrame
        A row a judgement, with the columns activity, coder, post_id, label, round and unsure.
        Where somebody was unsure there is a row without a label; what was not judged has none.
    """
    import numpy as np
    import pandas as pd

    activities = list(activities)
    of = {}
    for handin in [handins] if isinstance(handins, HandIn) else handins:
        activity = activity_of(handin, activities)
        of.setdefault(activity.fingerprint, (activity, []))[1].append(handin)
    columns = {name: [] for name in ("activity", "coder", "post_id", "label", "round", "unsure")}
    for activity, each in of.values():
        codes = np.array([handin.first + handin.revised for handin in each])
        learner, place = np.nonzero(codes != MISSING)
        codes, posts = codes[learner, place], len(activity.posts)
        # UNSURE and MISSING count from the end, where two places have no label.
        labels = np.array([*activity.codebook.labels, None, None], object)
        columns["activity"].append(np.full(len(codes), activity.name, object))
        columns["coder"].append(np.array([handin.pseudonym for handin in each], object)[learner])
        columns["post_id"].append(np.array([*activity.posts], object)[place % posts])
        columns["label"].append(labels[codes])
        columns["round"].append(np.array(ROUNDS, object)[place // posts])
        columns["unsure"].append(codes == UNSURE)
    empty = [np.array([], object)]
    table = {name: np.concatenate(parts or empty) for name, parts in columns.items()}
    return pd.DataFrame(table).astype({"unsure": bool})
