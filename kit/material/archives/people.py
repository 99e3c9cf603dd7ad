"""Other people, without their names: each is "person 1", "person 2", … wherever they stand."""

import re
from functools import lru_cache

from kit.material.archives.full_names import FullNames

# A mention: @name, or @name@server; not what stands within an address of mail or the web.
_MENTION = re.compile(
    r"(?<![\w@./])@(?!me(?!\w|[.@-]\w)|(?:person|group|account) \d)"
    r"(\w[\w.-]*\w|\w)(?:@([\w-]+(?:\.[\w-]+)+))?"
)
_NUMBER = re.compile(r"@?\+?[\d\s().-]{7,}")  # of a telephone
_CALLED_UP = re.compile(r"(?<![\w+])\+?\(?\d[\d \u00a0().-]{5,20}\d(?!\w)")  # the same in a text
# Somebody's page: https://server.example/@ana, and on sites where names stand without an @.
_PAGE = re.compile(
    r"(https?://[\w.-]+/@|https?://(?:[\w-]+\.)*(?:"
    r"(?:instagram|twitter|x|facebook|threads)\.com|t\.me|linkedin\.com/in|snapchat\.com/add|"
    r"reddit\.com/u(?:ser)?|bsky\.app/profile)/)(\w[\w.-]*\w(?:@[\w-]+(?:\.[\w-]+)+)?)"
)
_NO_PAGES = {
    *("p", "reel", "reels", "tv", "stories", "explore", "accounts", "i", "search", "hashtag"),
    *("home", "intent", "share", "settings", "status", "groups", "events", "watch", "photo"),
    *("photo.php", "permalink.php", "story.php", "pages", "marketplace", "joinchat"),
}


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
        self._names, self._telephones = FullNames(), set()
        self._mine = {_plain(name) for name in filter(None, owner)}
        for name in filter(None, owner):
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
        if _NUMBER.fullmatch(name) and not name.isdecimal() and name[0] != "@":
            self._telephones.add(_plain(name))
        elif not name.startswith("@"):
            self._names.add(name)

    def without_names(self, text):
        """Return a text with the names of all who were met so far replaced.

        >>> People(["@me", "Mira Holt"]).without_names("@ana.b hi, says Mira Holt. @me")
        '@person 1 hi, says me. @me'
        >>> People().without_names("See https://other.example/@ana/7")
        'See https://other.example/@person 1/7'
        """
        if self._keep:
            return text
        if "://" in text:
            text = _PAGE.sub(self._page, text)
        if "@" in text:
            text = self._names.replaced(text, self.called, "@")  # @Mira Holt, as chats have it
            text = _MENTION.sub(self._mention, text)
        if self._telephones:
            text = _CALLED_UP.sub(self._telephone, text)
        return self._names.replaced(text, self.called)

    def _mention(self, hit):
        """Return a mention without its name, which may be known without the @."""
        name, plain = hit[0], _plain(hit[0])
        bare = plain.removeprefix("@")
        known = plain in self._numbers or plain in self._mine
        if not known and (bare in self._numbers or bare in self._mine):
            name = name[1:]
        return "@" + self.called(name)

    def _page(self, hit):
        return hit[0] if hit[2].casefold() in _NO_PAGES else hit[1] + self.called(f"@{hit[2]}")

    def _telephone(self, hit):
        return self.called(hit[0]) if _plain(hit[0]) in self._telephones else hit[0]


@lru_cache(maxsize=1 << 14)  # the same few names come again and again
def _plain(name):
    digits = "".join(filter(str.isdigit, name)) if _NUMBER.fullmatch(name) else ""
    return digits or name.casefold().strip() or name
