"""Finding hand-in codes in whatever people send: mails, chats, forms, lists."""

import bisect
import html
import itertools
import operator
import re
import unicodedata
from array import array
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
    read,
    to_symbols,
    unpack,
)

_K = ALPHABET.index("K")
_TOO_SHORT = 8  # characters: no text below has a code, nor what would be taken for one


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
_RUN = re.compile(rf"[^\W_]++(?:[{BETWEEN}]++[^\W_]++)*+")  # possessive: it takes no memory
_GAP = re.compile(r"[\W_]+")
_BEGINS = re.compile("(?<![^\\W_])[Kk]")
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


# A line that begins with a K and has at least a dozen more characters of a code.
_SPELT = re.compile(r"^[^\w\n]{0,20}[Kk](?:[^\w\n]{0,3}[A-Za-z0-9]){12,200}[^\w\n]*$", re.MULTILINE)
# What stands for a letter on a web page; tags, comments and addresses in angle brackets, none of
# which is a code between brackets; and where a mail program broke a line.
_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]{2,8}\d{0,2});")
_TAG = re.compile(
    r"</?[A-Za-z]+\d?(?::[A-Za-z]+)?(?:\s[^<>]{0,2000})?/?>|<[!?][^<>]{0,2000}>|<[^<>\s]{0,80}@[^<>\s]{0,80}>"
)
_SOFT = "\u2028"  # a space to all that follows, but a line to whoever counts
_LINE_END = re.compile(f"[\n{_SOFT}]")


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
    once = {}
    for _, each in by_line(text):
        once.setdefault(each.code.code if each.code else each.text, each)
    return list(once.values())


def by_line(text):
    """Return (line, found) for each code in a text and each that looked like one, in order.

    The line is the one in which it begins, counted from 1; in one line, each is there once.
    """
    text = str(text)
    if len(text) < _TOO_SHORT:
        return []
    text = _letters(text)
    spans = [each for run in _RUN.finditer(text) for each in _codes(run)]
    edges = [0, *itertools.chain(*(span for span, _ in spans)), len(text)]
    for start, end in zip(edges[::2], edges[1::2], strict=True):
        spans += [(span, None) for span in _looks(text, start, end)]
    spans = sorted(spans, key=operator.itemgetter(0)) or _alone(text)
    ends, once = [end.start() for end in _LINE_END.finditer(text)] if spans else [], {}
    for span, symbols in spans:
        each = _found(text[slice(*span)], symbols)
        line = bisect.bisect_left(ends, span[0]) + 1
        once.setdefault((line, each.code.code if each.code else each.text), each)
    return [(line, each) for (line, _), each in once.items()]


def _letters(text):
    """Return a text without what mail programs, web pages and wide keyboards do to it.

    It keeps its lines.
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace(_SOFT, " ")
    if "&" in text:
        for _ in range(2):  # an entity may have been made of an entity
            text = _ENTITY.sub(lambda found: _in_line(html.unescape(found[0])), text)
    if "<" in text:
        text = _TAG.sub(lambda found: " " + "\n" * found[0].count("\n"), text)
    return unicodedata.normalize("NFKC", text.replace("=\n", _SOFT))


def _in_line(text):
    return text.translate({10: " ", 13: " ", 0x2028: " "})


def _looks(text, start, end):
    """Yield where in a part of a text something looks like a code and is none."""
    found = False
    for look in _LOOKS.finditer(text, start, end):
        if _mixed(look.group()):
            found = True
            yield look.span()
    if not found:
        for line in _SPELT.finditer(text, start, end):
            if _alone(line.group(), 4):
                yield line.span()


def _codes(run):
    """Yield the place and the symbols of each right code among the words of a run.

    Where something is glued to a code, it is taken along, and there are no symbols: reading the
    text will say that the code is doubled, or too long.
    """
    if len(run.group()) < _TOO_SHORT or not _BEGINS.search(run.group()):
        return
    # Arrays, for a text of millions of words is no reason to fill the memory.
    starts, stops = array("I"), array("I")
    for word in _WORD.finditer(run.group()):
        starts.append(word.start())
        stops.append(word.end())
    symbols = to_symbols(_GAP.sub("", run.group()))
    ends = array("I", itertools.accumulate(map(operator.sub, stops, starts)))
    checks = Checks(symbols, LONGEST)
    i = 0
    while i < len(starts):
        last, start = i, ends[i - 1] if i else 0
        if end := _end(symbols, start, checks):
            last = bisect.bisect_left(ends, end)
            alone = ends[last] == end
            if not alone and symbols[end : 2 * end - start] == symbols[start:end]:
                last = bisect.bisect_left(ends, 2 * end - start)
            span = run.start() + starts[i], run.start() + stops[last]
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


def _mixed(text, least=1):
    """Tell whether enough groups mix letters and digits, as no words or numbers do."""
    words = _WORD.findall(text)
    mixed = sum(not word.isalpha() and not word.isdigit() for word in words)
    return len("".join(words)) >= 8 and mixed >= (least if text[0] in "Kk" else 3)


def _alone(text, least=1):
    """Return the whole text if it seems to be a code in another grouping and nothing else."""
    words = _WORD.findall(text)
    longest = max(map(len, words), default=99)
    spelled = longest <= 2 and len(words) >= 12
    if (spelled or (longest <= 4 and _mixed(" ".join(words), least))) and words[0][0] in "Kk":
        return [((0, len(text)), None)]
    return []


def _found(text, symbols):
    """Return what was found, or why it is refused. Without symbols, the text is read now."""
    text = " ".join(text.split())
    try:
        return Found(text, unpack(symbols) if symbols else read(text))
    except CodeError as error:
        return Found(text, None, error.for_teacher)
