"""What chats share: which of the people in one is its owner, and who speaks to whom."""

from datetime import datetime, timedelta
from difflib import get_close_matches

from kit.text.say import some

_NEAR = timedelta(days=1)
_MOST_NAMED = 50


def whose(me, senders, called):
    """Return the sender whom `me` names; `senders` counts the messages of each.

    Raises
    ------
    ValueError
        It names none of them, or is "".
    """
    names = [name for name, _ in senders.most_common()]
    if me in senders:
        return me
    same = [name for name in names if me and _same(name) == _same(me)]
    if len(same) == 1:
        return same[0]
    listed = some([f'"{name}" ({senders[name]:,})' for name in names], _MOST_NAMED)
    if not me:
        raise ValueError(
            f"{called} does not say which of those who wrote in it you are. "
            f'Say so with me="…", by one of these names (and how much each wrote): {listed}.'
        )
    near = get_close_matches(_same(me), [_same(name) for name in names], 1)
    meant = next((name for name in names if [_same(name)] == near), None)
    raise ValueError(
        f"Nobody in {called[0].lower()}{called[1:]} is called {me!r}. "
        + (f'Did you mean me="{meant}"? ' if meant else "")
        + f"Those who wrote are: {listed}."
    )


def _same(name):
    """Return a name as it is compared: a number by its digits, all else in small letters."""
    return digits_of(name) or " ".join(name.casefold().split())


def digits_of(name):
    """Return the digits of a telephone number; "" for a name.

    >>> digits_of("+49 170 1234567"), digits_of("Ana 2")
    ('491701234567', '')
    """
    digits = "".join(sign for sign in name if sign.isdigit())
    is_number = len(digits) > 6 and not any(sign.isalpha() for sign in name)
    return digits.lstrip("0") if is_number else ""


def same_person(one, other):
    """Tell whether two names are of one person, whatever signs a file's name cannot hold."""
    one, other = (
        "".join(sign for sign in name.casefold() if sign.isalnum()) for name in (one, other)
    )
    return bool(one) and one == other


class Turns:
    """Who speaks to whom in a chat that does not say which message answers which.

    A message is a reply to the last one before it if that is somebody else's and at most a day
    old. What the same person adds within a day is "message", aimed at the same one: a turn written
    in pieces is one reply, so that nobody who writes in short pieces replies more often, and all
    its pieces are talk with that person. Anything else is "message": in a chat of two aimed at the
    other, in a group at nobody.
    """

    SAID = (
        "The file does not say what answers what: a message counts as a reply to the last one "
        "before it, if that is another person's and at most a day old; what you add to it counts "
        "as a message to the same person."
    )

    def __init__(self, two=()):
        """Begin a chat; `two` are the people of a chat of two."""
        self._two = two
        self._who, self._at, self._aimed = "", None, ""

    def take(self, who, at):
        """Return (form, whom it is aimed at or "") of the next message, sent by `who`.

        >>> turns = Turns()
        >>> turns.take("Ana", "2024-03-12T17:20:05"), turns.take("Ben", "2024-03-12T18:00:00")
        (('message', ''), ('reply', 'Ana'))
        """
        at = datetime.fromisoformat(at) if at else None
        near = bool(at and self._at) and abs(at - self._at) <= _NEAR
        form, aimed = "message", ""
        if near and self._who == who:
            aimed = self._aimed
        elif near and self._who:
            form, aimed = "reply", self._who
        if not aimed and who in self._two:
            aimed = next((name for name in self._two if name != who), "")
        self._who, self._at, self._aimed = who, at or self._at, aimed
        return form, aimed
