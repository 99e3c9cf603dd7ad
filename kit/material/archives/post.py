"""What every platform's reader yields, what it is asked, and what it has to say."""

from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple


class Post(NamedTuple):
    """One thing that somebody sent, in the words that all platforms share.

    `form` is one of FORMS. Handles begin with @; what does not is a name, or a number.
    """

    text: str = ""  # the author's own words, as people saw them
    posted_at: str = ""  # ISO 8601; without a zone it is what the author's own clock showed
    form: str = "post"
    # Whom it speaks to; the first is whose words it answers or passes on, "" where none says it.
    aimed_at: tuple[str, ...] = ()
    replies_to: str = ""  # the words that it answers or passes on, where the file has them
    shows: str = ""  # what is there beside words or instead: "a picture"
    author: str = ""  # "" is the person whose archive it is
    post_id: str = ""
    likes: str = ""
    comments: str = ""
    shares: str = ""
    image_alt: str = ""
    language: str = ""
    place: str = ""  # a group or a channel, which is no person
    score: str = ""  # votes for less votes against, which is no number of likes


# To nobody in particular; an answer to somebody else; on from one's own post; somebody else's post
# passed on, with or without words; in a chat, where nothing says that it is an answer.
FORMS = ("post", "reply", "own thread", "share", "message")


class Asked(NamedTuple):
    """What somebody asked for: their own name in a chat, and whether others are kept."""

    me: str = ""
    keep_others: bool = False


class Notes:
    """What a reader has to say: what was left out, sentences, and the names of the owner."""

    def __init__(self):
        """Begin with nothing to say."""
        self.left_out: Counter[str] = Counter()
        self.sentences: list[str] = []
        self.owner: list[str] = []

    def skip(self, kind, number=1):
        """Count what is left out, by a plural that goes after a number: "deleted posts"."""
        self.left_out[kind] += number

    def say(self, sentence):
        """Add a sentence to what is printed, once."""
        if sentence not in self.sentences:
            self.sentences.append(sentence)

    def mine(self, *names):
        """Tell names and numbers that are the owner's own."""
        self.owner += [name for name in names if name and name not in self.owner]


class Format(NamedTuple):
    """What one platform hands out: how its parts begin, and how they are read.

    `parts` has for each role what tells from a part's head (its first letters) whether it is one;
    without one of the roles in `needs` there is nothing to read. `html` tells the same of the
    version for reading in a browser, and `instead` says how to ask for the other one. `unread` are
    roles by which an archive is known, and whose parts are never opened.
    """

    called: str
    platform: str
    parts: dict[str, Callable[[str], bool]]
    needs: tuple[str, ...]
    read: Callable[[dict[str, list[Any]], Asked, Notes], Iterator[Post]]
    html: Callable[[str], bool] | None = None
    instead: str = ""
    unread: tuple[str, ...] = ()
