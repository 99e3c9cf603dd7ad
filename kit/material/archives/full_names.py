"""Names that have no @, found in texts: by their first word, so that many names take no longer."""

import re

WORD = re.compile(r"[^\W\d_][\w’'-]*")
_GOES_ON = re.compile(r"[.-]?\w|@\w")  # a handle, behind a name that it begins with
# Scripts that put no spaces between words, and Korean, whose endings follow at once.
_UNSPACED = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff]{2,}"
)


class FullNames:
    """Names as they are written; `add` takes one in, `found` and `replaced` look for them."""

    def __init__(self, names=()):
        """Take some in."""
        # By the first word: by how far it stands in, and how long the name is, the names.
        self._by_word = {}
        self._unspaced, self._wordless = {}, {}
        self._pattern = None
        for name in names:
            self.add(name)

    def __bool__(self):
        return bool(self._by_word or self._unspaced or self._wordless)

    def add(self, name):
        """Take one in; single letters are no names, and signs alone only behind an @."""
        if _UNSPACED.fullmatch(name):
            self._unspaced[name], self._pattern = None, None
        elif not (first := WORD.search(name)):
            self._wordless[name] = None
        elif len(name) > 2:
            shapes = self._by_word.setdefault(first[0], {})
            shapes.setdefault((len(name), first.start()), set()).add(name)

    def replaced(self, text, called, before=""):
        """Return a text with what is called for each name in its place, where `before` precedes.

        >>> FullNames(["Ana Roe", "🌊 Bo Lee"]).replaced("Ana Roe, 🌊 Bo Lee, Ana", str.upper)
        'ANA ROE, 🌊 BO LEE, Ana'
        """
        if before:
            for name in self._wordless:
                text = text.replace(before + name, before + called(name))
        pieces, done = [], 0
        for name, start, end in self._spots(text, before):
            pieces += [text[done:start], called(name)]
            done = end
        text = "".join([*pieces, text[done:]])
        if not self._unspaced or text.isascii():
            return text
        if self._pattern is None:
            longest = sorted(self._unspaced, key=len, reverse=True)
            self._pattern = re.compile("|".join(map(re.escape, longest)))
        return self._pattern.sub(lambda hit: called(hit[0]), text)

    def found(self, text):
        """Return the names that a text has, in its order.

        >>> FullNames(["Ana Roe", "Ana Roe Lee"]).found("Thank you, Ana Roe Lee!")
        ('Ana Roe Lee',)
        """
        return tuple(dict.fromkeys(name for name, _, _ in self._spots(text)))

    def _spots(self, text, before=""):
        """Yield each name with where it begins and ends; the longest that stands in a place."""
        done = 0
        for word in WORD.finditer(text) if self._by_word else ():
            shapes = self._by_word.get(word[0])
            if not shapes or word.start() < done:
                continue
            for length, offset in sorted(shapes, reverse=True):
                start = word.start() - offset
                name = text[max(start, 0) : start + length]
                if name not in shapes[length, offset] or start < done:
                    continue
                if _is_whole(text, start, start + length, before):
                    done = start + length
                    yield name, start, done
                    break


def _is_whole(text, start, end, before):
    if before:
        return text.endswith(before, 0, start) and not _GOES_ON.match(text, end)
    return not text[end : end + 1].isalnum() and not (start and text[start - 1].isalnum())
