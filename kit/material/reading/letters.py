"""Letters that were spoilt on the way: UTF-8 taken for a code page, and what is lost for good."""

import re

import numpy as np
from ftfy import fix_encoding
from ftfy.badness import BADNESS_RE

# What a letter's bytes in UTF-8 look like where they were taken for the code page of Western
# Europe: the first, and those that follow. Whether it is one, ftfy decides, by the whole text.
_FIRST = (ord("Â"), ord("ô"))
_NEXT = np.array([*range(0x80, 0xC0), *map(ord, "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ")], np.uint32)
_ALONE = np.array([*range(0x80, 0xA0), *map(ord, "ÂÃ")], np.uint32)  # where the next was lost

# Pages in which a short text is too little for ftfy; here the whole file is asked.
_OTHER_PAGES = ("cp437", "cp850", "mac_roman", "cp1250", "cp1251")
_BEYOND = re.compile("[^\x00-\x7f]+")
_SAMPLE = 50_000  # letters by which a page is told: a file that is spoilt is so throughout

# Each begins with the sign itself, for which a long text is searched quickly.
_LOST = [
    re.compile(sign) for sign in ("\ufffd", r"\?(?<=[a-zß-ÿ]\?)\??[a-zß-ÿ]", r"Ã\?", r"Â\?", "â€")
]
_ADDRESS = re.compile(r"\S+://\S+|www\.\S+|\S+/\S*\?\S*")


def mend(texts):
    """Return {place: mended text} for the texts whose letters were spoilt and can be had back.

    >>> mend(["Que texto Ã³timo", "Ça va", "Привет", "CafÃ© â€“ trÃ¨s bon"])
    {0: 'Que texto ótimo', 3: 'Café – très bon'}
    """
    beyond = [place for place, text in enumerate(texts) if not text.isascii()]
    found = {}
    for at in _signs([texts[place] for place in beyond]):
        if (mended := fix_encoding(texts[beyond[at]])) != texts[beyond[at]]:
            found[beyond[at]] = mended
    rest = [place for place in beyond if place not in found]
    if page := _page_of("\n".join(texts[place] for place in rest)[:_SAMPLE]):
        for place in rest:
            if (mended := _again(texts[place], page)) != texts[place]:
                found[place] = mended
    return found


def _signs(texts):
    """Return the positions of the texts that may be spoilt; with numpy, for nearly none is."""
    ends = np.cumsum([len(text) for text in texts], dtype=np.int64)
    letters = np.frombuffer("".join(texts).encode("utf-32-le", "surrogatepass"), np.uint32)
    first = np.flatnonzero((letters >= _FIRST[0]) & (letters <= _FIRST[1]))
    after = letters[np.minimum(first + 1, len(letters) - 1)] if len(first) else first
    hits = np.concatenate((first[np.isin(after, _NEXT)], np.flatnonzero(np.isin(letters, _ALONE))))
    return np.unique(np.searchsorted(ends, hits, "right")).tolist()


def lost(texts):
    """Return {place: word} for the texts in which a letter is lost, as in “fr?her”.

    >>> lost(["Why? Because", "see fr?her", "https://a.example/b?c", "all good ðŸ™"])
    {1: 'fr?her', 3: 'ðŸ™'}
    """
    beyond = [place for place, text in enumerate(texts) if not text.isascii()]
    at = [beyond[at] for at in _signs([texts[place] for place in beyond])]
    found = {
        place: _word(texts[place], hit) for place in at if (hit := BADNESS_RE.search(texts[place]))
    }
    joined = "\n".join(texts)
    signs = [sign for sign in _LOST if sign.search(joined)]
    for place, text in enumerate(texts) if signs else ():
        if any(sign.search(text) for sign in signs):
            words = _ADDRESS.sub(" ", text)  # a ? in an address is one
            if hit := next(filter(None, (sign.search(words) for sign in signs)), None):
                found[place] = _word(words, hit)
    return found


def around(text, mended):
    """Return the first word of a text that was mended, before and after.

    >>> around("Que texto Ã³timo", "Que texto ótimo")
    ('Ã³timo', 'ótimo')
    """
    start = next(
        (n for n, (a, b) in enumerate(zip(text, mended, strict=False)) if a != b), len(mended)
    )
    start = text.rfind(" ", 0, start) + 1
    return (text[start:].split() or [text])[0][:30], (mended[start:].split() or [mended])[0][:30]


def _page_of(sample):
    """Return the page for which UTF-8 was taken in nearly all that is not English, or None."""
    runs = _BEYOND.findall(sample)
    for page in _OTHER_PAGES:
        good = sum(len(_again(run, page)) < len(run) for run in runs)
        # A single Cyrillic word of two letters may look like it by chance.
        enough = len(runs) >= (2 if page in ("cp1250", "cp1251") else 1)
        if enough and good >= 0.8 * len(runs):
            return page
    return None


def _again(text, page):
    """Return a text with those of its letters read again that are UTF-8 in this page."""

    def read(run):
        try:
            return run[0].encode(page).decode("utf-8")
        except UnicodeError:
            return run[0]

    return _BEYOND.sub(read, text)


def _word(text, hit):
    start = max(text.rfind(sign, 0, hit.start()) for sign in " \n\t") + 1
    return (text[start:].split() or [""])[0][:30]
