"""Finding hand-in codes in whatever people send: mails, chats, forms, lists."""

import bisect
import itertools
import operator
import re
from dataclasses import dataclass

from kit.judging.codecheck import Checks
from kit.judging.handin import (
    ALPHABET,
    BETWEEN,
    LONGEST,
    WRONG,
    Code,
    CodeError,
    length_of,
    plain,
    read,
    to_symbols,
    unpack,
)

_K = ALPHABET.index("K")


@dataclass(frozen=True)
class Found:
    """A code found in a text, or what looked like one and is none.

    `code` is what it says, and None where it was refused; `reason` tells whoever collects why.
    """

    text: str
    code: Code | None
    reason: str = ""


_WORD = re.compile(r"[^\W_]+")
# Words that nothing but spaces and dashes stand between: within them, a code may begin.
_RUN = re.compile(rf"[^\W_]+(?:[{BETWEEN}]+[^\W_]+)*")
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
    >>> found.code.pseudonym
    'able aardvark'
    >>> [found] = recognise("mine is K000-0000-0000-0G58-0J1X-V bye")
    >>> found.reason
    'This learner’s code is cut short: it has 21 characters and should have 22. Ask this person to \
copy the whole of it again, from the K to its last character.'
    """
    text = plain(str(text))
    found = [each for run in _RUN.finditer(text) for each in _codes(run)]
    edges = [0, *itertools.chain(*(span for span, _ in found)), len(text)]
    for start, end in zip(edges[::2], edges[1::2], strict=True):
        looks = _LOOKS.finditer(text, start, end)
        found += [(look.span(), None) for look in looks if _mixed(look.group())]
    found = sorted(found, key=operator.itemgetter(0)) or _alone(text)
    found = [_found(text[slice(*span)], symbols) for span, symbols in found]
    return list({each.code.code if each.code else each.text: each for each in found}.values())


def _codes(run):
    """Yield the place and the symbols of each right code among the words of a run.

    Where something is glued to a code, it is taken along, and there are no symbols: reading the
    text will say that the code is doubled, or too long.
    """
    words = list(_WORD.finditer(run.group()))
    symbols = to_symbols("".join(word.group() for word in words))
    ends = list(itertools.accumulate(len(word.group()) for word in words))
    checks = Checks(symbols, LONGEST)
    i = 0
    while i < len(words):
        last, start = i, ends[i - 1] if i else 0
        if end := _end(symbols, start, checks):
            last = bisect.bisect_left(ends, end)
            alone = ends[last] == end
            if not alone and symbols[end : 2 * end - start] == symbols[start:end]:
                last = bisect.bisect_left(ends, 2 * end - start)
            span = run.start() + words[i].start(), run.start() + words[last].end()
            yield span, symbols[start:end] if alone else None
        i = last + 1


def _end(symbols, start, checks):
    """Return where the code that begins here ends, or 0 where none does."""
    if symbols[start] != _K:
        return 0
    symbols = symbols[start : start + LONGEST].partition(bytes([WRONG]))[0]
    length = length_of(symbols)
    end = start + length
    return end if 0 < length <= len(symbols) and checks.right(start, end) else 0


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
        return Found(text, unpack(symbols) if symbols else read(text))
    except CodeError as error:
        return Found(text, None, error.for_teacher)
