"""An archive of Facebook: one's own posts and comments, as JSON.

Nothing in it but a heading in the person's language says whom a comment answers, so where that is
not known the comment counts as an answer to somebody. What was shared of others is not in it.
"""

import re
from typing import NamedTuple

from kit.material.archives.facebook_titles import Titles
from kit.material.archives.meta import (
    HOW,
    NO_CHATS,
    Letters,
    an_object,
    has_label,
    is_chat,
    is_labelled,
    is_page,
    objects,
    shown,
    when,
    within,
)
from kit.material.archives.post import Format, Post
from kit.material.archives.streams import items
from kit.text.say import many

_POSTS = re.compile(r'\s*(?:\{\s*"posts_v2"\s*:\s*)?\[\s*\{')
_ENTRY = re.compile(
    r'"data"\s*:\s*\[\s*\{\s*"(?:post|update_timestamp|backdated_timestamp)"'
    r'|"attachments"\s*:\s*\[\s*(?:\]|\{\s*"data")'
)
_COMMENTS = re.compile(r'\s*\{\s*"((?:group_)?comments_v2|comments)"\s*:')
_COMMENT = re.compile(r'"data"\s*:\s*\[\s*\{\s*"comment"\s*:\s*\{')
_FRIENDS = re.compile(r'\s*\{\s*"(friends(?:_v2)?)"\s*:')
_MENTION = re.compile(r"@\[\d+:\d*:?([^\[\]]+)\]")  # @[100001:2048:Ana Souza]
_GIFS = re.compile(r"//[\w.]*(?:tenor|giphy)\.|\.gif\b", re.IGNORECASE)
_NAMED = {"place": "a place", "event": "an event", "poll": "a poll", "note": "a note"}
_WRITTEN = {"life_event": ("title",), "note": ("title", "text"), "poll": ("question",)}


def is_posts(head):
    """Tell whether a part begins as a list of posts does."""
    entry = _POSTS.match(head) and '"timestamp"' in head and _ENTRY.search(head)
    return bool(entry) and not is_labelled(head)


def is_comments(head):
    """Tell whether a part begins as comments do, in groups or elsewhere."""
    begins = _COMMENTS.match(head)
    return bool(begins) and (begins[1] != "comments" or _COMMENT.search(head) is not None)


def is_profile(head):
    """Tell whether a part has the owner's names."""
    return re.match(r'\s*\{\s*"profile(?:_v2)?"\s*:', head) is not None and '"full_name"' in head


def read(parts, asked, notes):
    """Yield the posts and comments of an archive."""
    reader = _Reader(parts, notes)
    yield from reader.posts("posts", "")
    yield from reader.posts("groups", "group_posts_v2")
    yield from reader.posts("stories", "archived_stories_v2")
    yield from reader.on_others()
    yield from reader.comments()
    reader.say()


class _Attached(NamedTuple):
    """What hangs on an entry: words of the owner, what is shown, what is passed on."""

    words: list[str]
    shows: str
    uris: list[str]
    passed_on: str | None = None  # the title of a link; None where there is none


class _Reader:
    """Reads the parts of one archive, and keeps in mind what is to be said of all."""

    def __init__(self, parts, notes):
        self._parts, self._notes, self.letters = parts, notes, Letters()
        self._links = self._nobody = self._unnamed = self._by_order = 0
        mine = [*self._own_names()]
        notes.mine(*mine)
        self._titles = Titles(mine, [*self._friends()])

    def _own_names(self):
        for part in self._parts.get("profile", ()):
            for path in ("profile_v2", "profile"):
                for profile in objects([*items(part, path)]):
                    yield self.letters(within(profile, "name").get("full_name"))

    def _friends(self):
        for part in self._parts.get("friends", ()):
            for friend in objects([*items(part, f"{_FRIENDS.match(part.head)[1]}.item")]):
                yield self.letters(friend.get("name"))

    def posts(self, role, key):
        """Yield the posts of all parts with a role; they are listed under a key."""
        for part in self._parts.get(role, ()):
            listed = key or ("posts_v2" if part.head.lstrip()[:1] == "{" else "")
            for entry in items(part, f"{listed}.item" if listed else "item"):
                yield from self._post(entry, role)

    def _post(self, entry, role):
        if not isinstance(entry, dict):
            self._notes.skip("entries that are no posts")
            return
        attached = self._attached(entry)
        title = self.letters(entry.get("title"))
        posted = [self.letters(data.get("post")) for data in objects(entry.get("data"))]
        text, named = self._words([*posted, *attached.words])
        shared = attached.passed_on is not None or (
            not text and not attached.shows and self._titles.shared(title)
        )
        if not (text or attached.shows or shared):
            self._notes.skip("entries with nothing in them, as deleted ones have")
            return
        self._links += attached.passed_on is not None
        yield Post(
            text=text,
            posted_at=(at := when(entry.get("timestamp"))),
            form="share" if shared else "post",
            aimed_at=(*self._tagged(entry), *named, *self._titles.whom(title)),
            replies_to=attached.passed_on or "",
            shows="a story" if role == "stories" else attached.shows,
            post_id=f"post {at} {text} {attached.uris} {attached.passed_on}",
            place=self._titles.group(title) if role == "groups" else "",
        )

    def _tagged(self, entry):
        """Return who is tagged, who may be found in later headings too."""
        tags = entry.get("tags")
        tags = tags if isinstance(tags, list) else []
        names = [self.letters(tag.get("name") if isinstance(tag, dict) else tag) for tag in tags]
        for name in filter(None, names):
            self._titles.remember(name)
        return [*filter(None, names)]

    def _words(self, texts):
        """Return texts as one, each once, with names in the place of mentions; and the names."""
        texts = dict.fromkeys(text.strip() for text in texts)
        text = "\n\n".join(filter(None, texts))
        return _MENTION.sub(r"\1", text), _MENTION.findall(text)

    def _attached(self, entry):
        words, kinds, uris, passed_on, unnamed = [], [], [], None, []
        held = [data for one in objects(entry.get("attachments")) for data in _data(one)]
        for key, value in (pair for data in held for pair in data.items() if pair[1]):
            if key == "media" and isinstance(value, dict):
                uris.append(str(value.get("uri") or ""))
                words.append(self.letters(value.get("description")))
            elif key == "external_context" and isinstance(value, dict):
                link = str(value.get("url") or "")
                if _GIFS.search(link):
                    kinds.append("a GIF")
                else:
                    passed_on = self.letters(value.get("name")) or link
            elif key == "name":  # a group that was recommended
                passed_on = self.letters(value)
            elif key == "text":
                unnamed.append(self.letters(value).strip())
            else:
                kinds.append(_NAMED.get(key, f"a {key.replace('_', ' ')}"))
                words += [self.letters(an_object(value).get(k)) for k in _WRITTEN.get(key, ())]
        own = {self.letters(data.get("post")).strip() for data in objects(entry.get("data"))}
        self._unnamed += sum(bool(text) and text not in {*words, *own} for text in unnamed)
        shows = " and ".join(dict.fromkeys(filter(None, [shown(uris), *kinds])))
        return _Attached(words, shows, uris, passed_on)

    def on_others(self):
        """Yield what stands on others' profiles: "Message" and "Target", in this order."""
        parts = [*self._parts.get("profiles", ())]
        for part in self._parts.get("labelled", ()):
            if "posts_on_other" in part.name and part not in parts:
                parts.append(part)
        for part in parts:
            for entry in objects([*items(part)]):
                yield from self._on_other(entry)

    def _on_other(self, entry):
        labels = objects(entry.get("label_values"))
        values = [
            (self.letters(one.get("label")), self.letters(one.get("value")))
            for one in labels
            if isinstance(one.get("value"), str)
        ]
        message, target = self._labelled(values)
        media = [medium for one in labels for medium in objects(one.get("media"))]
        uris = [str(medium.get("uri") or "") for medium in media]
        text, named = self._words([message, *(self.letters(m.get("description")) for m in media)])
        if not (text or uris):
            self._notes.skip("entries on others' profiles without words")
            return
        yield Post(
            text=text,
            posted_at=(at := when(entry.get("timestamp"))),
            aimed_at=tuple(filter(None, [target, *named])),
            shows=shown(uris),
            post_id=f"post {at} {text} {uris} None",
        )

    def _labelled(self, values):
        known = dict(values)
        if "Message" in known or "Target" in known:
            return known.get("Message", ""), known.get("Target", "")
        if len(values) == 2:
            self._by_order += 1
            return values[0][1], values[1][1]
        return "", ""  # one alone may be the other's name

    def comments(self):
        """Yield the comments of all parts; those in groups stand in two of them."""
        for part in self._parts.get("comments", ()):
            key = _COMMENTS.match(part.head)[1]
            for entry in items(part, f"{key}.item"):
                yield from self._comment(entry)

    def _comment(self, entry):
        entry = an_object(entry)
        held = [within(data, "comment") for data in objects(entry.get("data"))]
        comment = next(filter(None, held), None)
        attached = self._attached(entry)
        if comment is None and not attached.shows:
            self._notes.skip("comments of which only the heading is left")
            return
        comment, title = comment or {}, self.letters(entry.get("title"))
        self._notes.mine(self.letters(comment.get("author")))
        text, named = self._words([self.letters(comment.get("comment")), *attached.words])
        shows = attached.shows or ("a link" if attached.passed_on is not None else "")
        if not (text or shows):
            self._notes.skip("comments without words")
            return
        own = self._titles.on_own(title)
        aimed_at = (*self._titles.whom(title), *named)
        self._nobody += not own and not aimed_at
        yield Post(
            text=text,
            posted_at=(at := when(comment.get("timestamp") or entry.get("timestamp"))),
            form="own thread" if own else "reply",
            aimed_at=aimed_at,
            shows=shows,
            post_id=f"comment {at} {text} {attached.uris}",
            place=self.letters(comment.get("group")),
        )

    def say(self):
        """Say what holds for all of them."""
        self.letters.say(self._notes)
        if "chats" in self._parts:
            self._notes.say(NO_CHATS)
        if self._links:
            self._notes.say(
                f"{many(self._links, 'post has', 'posts have')} a link, and what has one counts as "
                "passed on: Facebook does not say whose it is, nor keep what stands there."
            )
        if self._nobody:
            self._notes.say(
                f"For {many(self._nobody, 'comment')} nothing says who is answered. What stands "
                "under posts of your own may be among them; all count as replies to somebody. Only "
                "English headings, and names of friends in others, can be read."
            )
        if self._unnamed:
            entries = many(self._unnamed, "entry", "entries")
            self._notes.say(f"Words whose author is not named are left out, in {entries}.")
        if self._by_order:
            entries = many(self._by_order, "entry", "entries")
            self._notes.say(f"Words and names are told by their order in {entries}.")


def _data(attachment):
    return objects(attachment.get("data"))


FORMAT = Format(
    called="an archive of Facebook",
    platform="Facebook",
    parts={
        "posts": is_posts,
        "groups": lambda head: re.match(r'\s*\{\s*"group_posts_v2"\s*:', head) is not None,
        "stories": lambda head: re.match(r'\s*\{\s*"archived_stories_v2"\s*:', head) is not None,
        "profiles": lambda head: has_label(head, "Message", "Target"),
        "comments": is_comments,
        "labelled": is_labelled,
        "profile": is_profile,
        "friends": lambda head: _FRIENDS.match(head) is not None,
        "chats": is_chat,
    },
    needs=("posts", "groups", "stories", "profiles", "comments"),
    read=read,
    html=lambda head: is_page(head) and "Instagram" not in head,
    instead=HOW,
)
