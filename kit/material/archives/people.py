"""Other people, without their names: each is "person 1", "person 2", … wherever they stand."""

import re

# A mention: @name, or @name@server; not what stands within an address of mail or the web.
_MENTION = re.compile(
    r"(?<![\w@./])@(?!me\b|(?:person|group|account) \d)(\w[\w.-]*\w|\w)(?:@([\w-]+(?:\.[\w-]+)+))?"
)
_NUMBER = re.compile(r"@?\+?[\d\s().-]{7,}")  # of a telephone
_GOES_ON = re.compile(r"[.-]?\w|@\w")  # a handle, behind a name that it begins with
_WORD = re.compile(r"[^\W\d_][\w’'-]*")


def mentioned(text):
    """Return whom a text mentions with an @.

    >>> mentioned("@ana.b and @jo, not a@b.example")
    ('@ana.b', '@jo')
    """
    return tuple(hit[0] for hit in _MENTION.finditer(text)) if "@" in text else ()


def as_handle(name):
    """Return a name as a mention, in one piece: "" where nothing of it can stand in one.

    >>> as_handle("Greta L. 🌊"), as_handle("@jo"), as_handle("🌊")
    ('@Greta-L', '@jo', '')
    """
    plain = re.sub(r"[^\w.-]+", "-", name).strip("-.")
    return "@" + plain if plain else ""


class People:
    """Who is who in one archive; `kind` is what they are called beside their number."""

    def __init__(self, owner=(), kind="person", keep=False):
        """Begin with the owner's names, who is "me"; `keep` leaves all names as they are."""
        self._kind, self._keep = kind, keep
        self._numbers = {}
        self._mine = {_plain(name) for name in owner}
        self._names = {}  # full names by their first word, the longest first
        for name in owner:
            self._remember(name)

    def __len__(self):
        return len(self._numbers)

    def is_me(self, name):
        """Tell whether a name is the owner's."""
        return not name or _plain(name) in self._mine

    def called(self, name):
        """Return what somebody is called in the table: "me", "person 3", or the name."""
        if self.is_me(name):
            return "me"
        if self._keep:
            return name
        plain = _plain(name)
        if plain not in self._numbers:
            self._numbers[plain] = len(self._numbers) + 1
            self._remember(name)
        return f"{self._kind} {self._numbers[plain]}"

    def _remember(self, name):
        if not name.startswith("@") and (first := _WORD.match(name)) and len(name) > 2:
            same = self._names.setdefault(first[0], [])
            same.append(name)
            same.sort(key=len, reverse=True)

    def without_names(self, text):
        """Return a text with the names of all who were met so far replaced.

        >>> People(["@me", "Mira Holt"]).without_names("@ana.b hi, says Mira Holt. @me")
        '@person 1 hi, says me. @me'
        """
        if self._keep:
            return text
        if "@" in text:
            text = self._without_full_names(text, "@")  # @Mira Holt, as chats have it
            text = _MENTION.sub(lambda hit: "@" + self.called(hit[0]), text)
        return self._without_full_names(text) if self._names else text

    def _without_full_names(self, text, before=""):
        pieces, done = [], 0
        for word in _WORD.finditer(text):
            at = word.start()
            if at < done or word[0] not in self._names or not text.endswith(before, 0, at):
                continue
            for name in self._names[word[0]]:
                end = at + len(name)
                ends = (
                    not _GOES_ON.match(text, end) if before else not text[end : end + 1].isalnum()
                )
                if text.startswith(name, at) and ends:
                    pieces += [text[done:at], self.called(name)]
                    done = end
                    break
        return "".join([*pieces, text[done:]])


def _plain(name):
    if _NUMBER.fullmatch(name):
        return "".join(sign for sign in name if sign.isdigit())
    return name.casefold().strip()
