"""An archive of Instagram, and of Threads within it: one's own posts and comments, as JSON.

It says under whose post a comment stands, not which comment it answers: one that begins with
@name counts as an answer to that person.
"""

import re

from kit.material.archives.instagram_labels import Labels
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

_KEY = re.compile(r'\s*\{\s*"(\w+)"\s*:')
_POST = re.compile(r'"media"\s*:\s*\[\s*\{')
_POSTS = ("ig_reels_media", "ig_igtv_media", "ig_archived_post_media")
_COMMENTS = ("comments_media_comments", "comments_reels_comments", "comments_story_comments")
_LEFT = {
    "ig_other_media": "videos and pictures that may be drafts",
    "profile_media_reposts": "reposts of an older archive, which say nothing of whose they are",
}
_ACCOUNT = re.compile(r"https?://(?:www\.)?instagram\.com/([\w.]{1,30})/?")
_MENTION = re.compile(r"(?<![\w@./])@(\w(?:[\w.]{0,28}\w)?)")


def is_posts(head):
    """Tell whether a part begins as a list of posts does."""
    begins = head.lstrip()[:1] == "[" and _POST.search(head) is not None
    return begins and '"creation_timestamp"' in head and not is_labelled(head)


def is_comments(head):
    """Tell whether a part begins as comments do."""
    listed = head.lstrip()[:1] == "[" and '"string_map_data"' in head
    listed = listed and ('"media_list_data"' in head or '"Comment"' in head)
    return listed or _has_key(*_COMMENTS)(head)


def _has_key(*keys):
    return lambda head: (begins := _KEY.match(head)) is not None and begins[1] in keys


def _entries(part):
    """Yield what is listed in a part, under a key or under none."""
    begins = _KEY.match(part.head)
    yield from items(part, f"{begins[1]}.item" if begins else "item")


def read(parts, asked, notes):
    """Yield the posts and comments of an archive."""
    reader = _Reader(parts, asked, notes)
    for role, posts in (
        ("posts", reader.post),
        ("stories", reader.story),
        ("threads", reader.thread),
        ("comments", reader.comment),
        ("reposts", reader.repost),
    ):
        for part in parts.get(role, ()):
            for entry in _entries(part):
                yield from posts(an_object(entry))
    reader.say()


class _Reader:
    """Reads the entries of one archive, and keeps in mind what is to be said of all."""

    def __init__(self, parts, asked, notes):
        self._notes, self._letters = notes, Letters()
        self._chats = "chats" in parts
        self._labels = Labels(self._letters)
        self._threads = self._by_order = self._comments = 0
        self._mine = set()
        self._is_mine(asked.me.removeprefix("@"), "")
        for part in parts.get("profile", ()):
            for entry in objects([*_entries(part)]):
                self._is_mine(*self._labels.profile(entry.get("string_map_data")))
        for part in parts.get("left", ()):
            if number := sum(1 for _ in _entries(part)):
                notes.skip(_LEFT[_KEY.match(part.head)[1]], number)
        others = [p for p in parts.get("labelled", ()) if "repost" in p.name]
        if others and not parts.get("reposts"):
            parts["reposts"] = others

    def _is_mine(self, username, name):
        self._notes.mine(*(["@" + username] if username else []), name)
        if username:
            self._mine.add(username.casefold())

    def post(self, entry, form="post", shows=""):
        """Yield a post, whose words stand with it or with its first picture."""
        media = objects(entry.get("media")) or ([entry] if "uri" in entry else [])
        titles = [self._letters(one.get("title")).strip() for one in (entry, *media)]
        text = "\n\n".join(filter(None, dict.fromkeys(titles)))
        uris = [uri for one in media if isinstance(uri := one.get("uri"), str) and uri]
        if not (text or uris):
            self._notes.skip("entries with nothing in them")
            return
        times = [when(one.get("creation_timestamp")) for one in (entry, *media)]
        at = next(filter(None, times), "")
        yield Post(
            text=text,
            posted_at=at,
            form=form,
            aimed_at=_mentioned(text),
            shows=shows or shown(uris),
            post_id=f"post {at} {text} {uris}",
        )

    def story(self, entry):
        """Yield a story."""
        yield from self.post(entry, shows="a story")

    def thread(self, entry):
        """Yield what was posted on Threads; whether it answers stands with its media."""
        self._threads += 1
        held = [within(one, "text_app_post") for one in objects(entry.get("media"))]
        answers = any(one.get("is_reply") is True for one in held)
        yield from self.post(entry, form="reply" if answers else "post")

    def comment(self, entry):
        """Yield a comment."""
        told = self._labels.comment(entry.get("string_map_data"))
        if told is None:
            self._notes.skip("comments that cannot be told from somebody's name")
            return
        uris = [str(one.get("uri") or "") for one in objects(entry.get("media_list_data"))]
        uris = [*filter(None, uris)]
        if not (told.text or told.owner or uris):
            self._notes.skip("comments with nothing in them")
            return
        self._by_order += told.by_order
        self._comments += 1
        answered, own = _mentioned(told.text), told.owner.casefold() in self._mine
        directly = told.text.startswith("@") and bool(answered)
        owner = () if directly or own or not told.owner else ("@" + told.owner,)
        yield Post(
            text=told.text,
            posted_at=told.posted_at,
            form="own thread" if own and not directly else "reply",
            aimed_at=(*owner, *answered),
            shows=shown(uris),
            post_id=f"comment {told.posted_at} {told.owner} {told.text} {uris}",
        )

    def repost(self, entry):
        """Yield what was passed on: words of one's own above, and within whose it is."""
        labels = objects(entry.get("label_values"))
        own = [(self._letters(o.get("label")), self._letters(o.get("value"))) for o in labels]
        own = [pair for pair in own if pair[1] and not _ACCOUNT.match(pair[1])]
        named = any(one.get("label") == "Text" for one in labels)
        text = dict(own).get("Text", "") if named else own[0][1] if len(own) == 1 else ""
        within_it = [one for label in labels for one in _nested(label.get("dict"))]
        links = [link for one in within_it for link in (one.get("href"), one.get("value"))]
        hits = [_ACCOUNT.fullmatch(link) for link in links if isinstance(link, str)]
        owner = next(("@" + hit[1] for hit in hits if hit), "")
        captions = [one.get("value") for one in within_it if one.get("label") == "Caption"]
        at = when(entry.get("timestamp"))
        yield Post(
            text=text,
            posted_at=at,
            form="share",
            aimed_at=tuple(dict.fromkeys(filter(None, [owner, *_mentioned(text)]))),
            replies_to=self._letters(next(iter(captions), "")),
            post_id=f"repost {entry.get('fbid')} {at} {text}",
        )

    def say(self):
        """Say what holds for all of them."""
        self._letters.say(self._notes)
        if self._chats:
            self._notes.say(NO_CHATS)
        if self._comments and not self._mine:
            self._notes.say(
                "Your own username was not found, so comments under posts of your own count as "
                'replies too. Give it with me="your.username" to tell them apart.'
            )
        if self._threads:
            self._notes.say(
                f"{many(self._threads, 'post is', 'posts are')} from Threads, whose archive says "
                "that a post is a reply, but not to whom."
            )
        if self._by_order:
            self._notes.say(
                f"Words and names are told by their order in {many(self._by_order, 'comment')}, "
                "in a language that the kit does not know: look whether they are right."
            )


def _mentioned(text):
    return tuple(f"@{name}" for name in dict.fromkeys(_MENTION.findall(text)))


def _nested(held):
    """Yield all objects within objects and lists, however deep (as far as the parser goes)."""
    waiting = [held]
    while waiting:
        one = waiting.pop()
        if isinstance(one, dict):
            yield one
            one = [*one.values()]
        if isinstance(one, list):
            waiting += reversed(one)


FORMAT = Format(
    called="an archive of Instagram",
    platform="Instagram",
    parts={
        "posts": lambda head: is_posts(head) or _has_key(*_POSTS)(head),
        "stories": _has_key("ig_stories"),
        "threads": _has_key("text_post_app_text_posts"),
        "comments": is_comments,
        "reposts": lambda head: has_label(head, "Expiry time", "Caption"),
        "labelled": is_labelled,
        "profile": _has_key("profile_user"),
        "left": _has_key(*_LEFT),
        "chats": is_chat,
    },
    needs=("posts", "stories", "threads", "comments", "reposts"),
    read=read,
    html=lambda head: is_page(head) and "Instagram" in head,
    instead=HOW,
)
