"""Whom the heading of an entry names: "A commented on B's post.", in the person's language.

English headings are understood. In those of other languages only names that are known from the
list of friends, or from tags, can be found.
"""

import re

from kit.material.archives.full_names import FullNames

_OWN = re.compile(r" (?:commented on|replied to) (?:his|her|their|your) own ")
_OF = re.compile(
    r" (?:commented on|replied to|wrote on|shared|(?:shared|added) an? [a-z ]+ to) "
    r"(?!an? |the |his |her |their )(.+?)['’]s? [a-z]"
)
_IN = re.compile(r" (?:posted|(?:shared|added) [^.]*?) in (.+?)\.?$")
_LONGEST = 500  # letters of a heading
_WORD = re.compile(r"[^\W_]+")


class Titles:
    """Finds in headings whom they name; `mine` are the owner's names, `known` those of others."""

    def __init__(self, mine: list[str], known: list[str]) -> None:
        """Remember all names."""
        self._mine = sorted(filter(None, mine), key=len, reverse=True)
        self._known = FullNames()
        for name in known:
            self.remember(name)

    def remember(self, name: str) -> None:
        """Learn one more name; one of a single word could be a word of any heading."""
        if len(_WORD.findall(name)) > 1:
            self._known.add(name)

    def whom(self, title: str) -> tuple[str, ...]:
        """Return whom a heading names beside the owner.

        >>> titles = Titles(["Zoe Marin"], ["Ana Souza"])
        >>> titles.whom("Zoe Marin replied to Siobhan O'Brien's comment.")
        ("Siobhan O'Brien",)
        >>> titles.whom("Zoe Marin comentou uma foto de Ana Souza.")
        ('Ana Souza',)
        >>> titles.whom("Zoe Marin commented on her own post."), titles.whom("Zoe Marin commented.")
        ((), ())
        """
        rest = self._rest(title)
        if _OWN.search(rest):
            return ()
        if hit := _OF.search(rest):
            return (hit[1],)
        return self._known.found(rest)

    def on_own(self, title: str) -> bool:
        """Tell whether something was said under what is the owner's own."""
        return _OWN.search(self._rest(title)) is not None

    def shared(self, title: str) -> bool:
        """Tell whether an English heading says that something was passed on."""
        return " shared " in self._rest(title)

    def group(self, title: str) -> str:
        """Return the group that an English heading names, or "".

        >>> Titles([], []).group("Zoe Marin posted in Neighbours in Need.")
        'Neighbours in Need'
        """
        hit = _IN.search(self._rest(title))
        return hit[1] if hit else ""

    def _rest(self, title):
        """Return a heading without the owner's name, with which it begins."""
        title = title[:_LONGEST]
        for name in self._mine:
            if title.startswith(name):
                return title[len(name) :]
        return title
