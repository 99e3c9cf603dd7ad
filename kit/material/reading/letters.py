"""Letters that were spoilt on the way: UTF-8 taken for a code page, and what is lost for good."""

import re

import numpy as np

# What a letter's bytes in UTF-8 look like where they were taken for the code page of Western
# Europe: the first, and those that follow. Whether it is one, ftfy decides, by the whole text.
_FIRST = (ord("Â"), ord("ô"))
_NEXT = np.array([*range(0x80, 0xC0), *map(ord, "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ")], np.uint32)
_CAPITALS = (ord("A"), ord("Z"))  # Ã and Â before one of these are letters of a word in capitals

# Pages in which a short text is too little for ftfy; here the whole file is asked.
_OTHER_PAGES = ("cp437", "cp850", "mac_roman", "cp1250", "cp1251")
_BEYOND = re.compile("[^\x00-\x7f]+")
_SAMPLE = 500  # texts, or their parts, by which a page is told: files are spoilt throughout

# Each begins with the sign itself, for which a long text is searched quickly.
_ASKS = re.compile(r"\?(?<=[a-zß-ÿ]\?)\??[a-zß-ÿ]")  # the only one in a text of plain letters
_GONE = re.compile(r"\ufffd|[ÃÂ]\?|â€")
_CONTROL = re.compile("[\x80-\x84\x86-\x9f\ue000-\uf8ff]")  # of these no text is made
_ADDRESS = re.compile(r"\S+://\S+|www\.\S+|\S+/\S*\?\S*")


def spoilt(texts):
    """Return {text: mended text} for those whose letters can be had back, and {text: word} for
    those in which letters are lost for good, as in “fr?her”.

    >>> spoilt(["Que texto Ã³timo", "Ça va", "Привет", "see fr?her", "Why? https://a.example/b?c"])
    ({'Que texto Ã³timo': 'Que texto ótimo'}, {'see fr?her': 'fr?her'})
    """
    plain = [text for text in texts if text.isascii()]
    beyond = [text for text in texts if not text.isascii()] if len(plain) < len(texts) else []
    signs = [beyond[at] for at in _signs(beyond)]
    mended, bad = _by_ftfy(signs) if signs else ({}, {})
    # What ftfy leaves bad may be of a page that it does not know.
    rest = [text for text in beyond if text not in mended or text in bad]
    if page := _page_of(rest):
        for text in rest:
            if (after := _again(text, page)) != text:
                mended[text] = after
                bad.pop(text, None)
    mended = {text: after for text, after in mended.items() if not _CONTROL.search(after)}
    return mended, bad | _lost(plain, beyond, signs, mended)


def _by_ftfy(signs):
    """Return {text: mended text}, and {text: word} for those that stay bad."""
    # Imported here, for it takes longer than reading most files, and nearly none needs it.
    from ftfy import fix_encoding
    from ftfy.badness import BADNESS_RE

    after = {text: fix_encoding(text) for text in signs}
    bad = {
        t: _word(mended, hit)
        for t, mended in after.items()
        if (hit := BADNESS_RE.search(mended) or _CONTROL.search(mended))
    }
    return {text: mended for text, mended in after.items() if mended != text}, bad


def _signs(texts):
    """Return the positions of the texts that may be spoilt; with numpy, for nearly none is."""
    ends = np.cumsum([len(text) for text in texts], dtype=np.int64)
    letters = np.frombuffer("".join([*texts, " "]).encode("utf-32-le", "surrogatepass"), np.uint32)
    beyond = np.flatnonzero(letters[:-1] >= 0x80)
    sign, after = letters[beyond], letters[beyond + 1]
    pair = np.flatnonzero((sign >= _FIRST[0]) & (sign <= _FIRST[1]) & (after >= 0x80))
    pair = pair[np.isin(after[pair], _NEXT)]
    alone = (sign == ord("Ã")) | (sign == ord("Â"))
    alone &= (after < _CAPITALS[0]) | (after > _CAPITALS[1])
    alone |= (sign < 0xA0) | (sign == 0xFFFD)
    hits = np.concatenate((beyond[pair], beyond[alone]))
    return np.unique(np.searchsorted(ends, hits, "right")).tolist()


def _lost(plain, beyond, signs, mended):
    """Return {text: word} for texts in which there is a sign in the place of a letter."""
    found = {}
    for text in signs:
        after = mended.get(text, text)
        if hit := _GONE.search(after):
            found[text] = _word(after, hit)
    # Apart, because in one text with an emoji every letter would take four bytes.
    for part in (plain, beyond):
        for text in part if _ASKS.search("\n".join(part)) else ():
            if _ASKS.search(text):
                words = _ADDRESS.sub(" ", mended.get(text, text))  # a ? in an address is one
                if hit := _ASKS.search(words):
                    found[text] = _word(words, hit)
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


def _page_of(texts):
    """Return the page for which UTF-8 was taken in nearly all that is not English, or None."""
    runs = [run for text in texts[:_SAMPLE] for run in _BEYOND.findall(text[:_SAMPLE])][:_SAMPLE]
    good = {page: sum(len(_again(run, page)) < len(run) for run in runs) for page in _OTHER_PAGES}
    page = max(good, key=lambda page: good[page])
    # A single Cyrillic word of two letters may look like it by chance.
    enough = len(runs) >= (2 if page in ("cp1250", "cp1251") else 1)
    return page if enough and good[page] >= 0.8 * len(runs) else None


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
