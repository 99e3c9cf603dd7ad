"""The people of a collection, without their names: each is "account 1", "account 2", …"""

import re

from kit.material.archives.people import People

# What stands where an account has no name (any more), and tells nobody apart.
_NOBODY = {"", "redacted", "unknown", "[deleted]", "[removed]", "deleted", "none", "null", "n/a"}
_ANYBODY = "anonymous"  # what whoever gives no name is called on image boards
_HANDLE = re.compile(r"[\w.:-]+(@[\w.-]+)?")
_REDDIT = re.compile(r"(?<![\w/@])(/?u/)([\w-]{2,30})")


def is_nobody(name):
    """Tell whether a name tells nobody apart from others.

    >>> is_nobody("Anonymous"), is_nobody("ana")
    (True, False)
    """
    return name.strip().casefold() in {*_NOBODY, _ANYBODY}


class Names:
    """Who is who in one collection; `keep` leaves all names as they are."""

    def __init__(self, keep=False):
        """Begin with nobody."""
        self._keep = keep
        self._people = People(kind="account", keep=keep)

    def __len__(self):
        return len(self._people)

    def account(self, name):
        """Return what an account is called; "" where its name tells nobody apart.

        >>> names = Names()
        >>> names.account("ana"), names.account("@Ana"), names.account("[deleted]")
        ('account 1', 'account 1', '')
        """
        name = name.strip()
        if name.casefold() in _NOBODY:
            return ""
        if self._keep or name.casefold() == _ANYBODY:
            return name
        return self._people.called(_as_handle(name))

    def accounts(self, listed):
        """Return the same for names parted by "; "."""
        called = map(self.account, listed.split("; ")) if listed else ()
        return "; ".join(dict.fromkeys(filter(None, called)))

    def in_text(self, text):
        """Return a text with the names behind @ and u/ replaced.

        >>> Names().in_text("Ask u/ana, or @ben_b. Mail to a@example.org")
        'Ask u/account 1, or @account 2. Mail to a@example.org'
        """
        if self._keep or not text:
            return text
        if "u/" in text:
            text = _REDDIT.sub(lambda hit: hit[1] + self.account(hit[2]), text)
        return self._people.without_names(text)


def _as_handle(name):
    """Return a name as it is called behind an @; as it stands, where it is no such name."""
    bare = name.removeprefix("/").removeprefix("u/").removeprefix("@")
    return f"@{bare}" if _HANDLE.fullmatch(bare) else name
