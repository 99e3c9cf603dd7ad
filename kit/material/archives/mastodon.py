"""An archive of Mastodon, Pleroma or Akkoma: outbox.json, activities as ActivityPub has them.

What others wrote is not in it. Who they are stands there as addresses; the handle that belongs to
an address is known from a post that mentions it, which may be a later one.
"""

from kit.material.archives.activities import (
    alternatives,
    author_of,
    each,
    handle_of,
    in_full,
    is_for_all,
    language_of,
    mentioned,
    shown,
    string,
    words,
)
from kit.material.archives.post import Format, Post
from kit.material.archives.streams import items

_QUOTES = ("quote", "quoteUri", "quoteUrl", "_misskey_quote")
_AGAIN = "an earlier post of one's own, passed on again"


def is_outbox(head):
    """Tell whether a part begins as an outbox does; likes.json holds nothing but addresses."""
    kinds = ('"outbox.json"', '"Create"', '"Announce"')
    return '"orderedItems"' in head and any(kind in head for kind in kinds)


def is_actor(head):
    """Tell whether a part is the person's own profile."""
    return '"preferredUsername"' in head and '"outbox"' in head


def read(parts, asked, notes):
    """Yield the posts of an outbox."""
    outbox = _Outbox(notes)
    for part in parts.get("actor", ()):
        for actor in items(part, ""):
            outbox.belongs_to(actor)
    for part in parts["outbox"]:
        for activity in items(part, "orderedItems.item"):
            yield from outbox.posts_of(activity)
    yield from outbox.late()


class _Outbox:
    """The activities of one person, and what they tell of who is who."""

    def __init__(self, notes):
        self._notes = notes
        self._me, self._mine = set(), set()  # addresses of the person, and of their posts
        self._answers = set()  # addresses of one's answers to others
        self._handles = {}  # by address
        self._late = []  # posts that something is to be known for yet

    def belongs_to(self, actor):
        """Take in whose archive this is, by a profile or an address."""
        profile = actor if isinstance(actor, dict) else {"id": actor}
        address = string(profile.get("id"))
        if not address or address in self._me:
            return
        self._me |= {address, string(profile.get("url"))} - {""}
        handle = handle_of(address)
        if name := string(profile.get("preferredUsername")):
            handle = in_full(f"@{name}", address)
        self._handles[address] = handle
        self._notes.mine(handle, "@" + handle.split("@")[1] if "@" in handle else "", address)
        self._notes.mine(string(profile.get("name")))

    def posts_of(self, activity):
        """Yield the post of an activity, if it is one and all that it takes is known."""
        made = self._made(activity) if isinstance(activity, dict) else self._left_out()
        if made is None:
            return
        post, people, before = made
        if all(one in self._handles or one.startswith("@") for one in people):
            yield self._aimed(post, people)
        else:
            self._late.append((post, people, before))

    def late(self):
        """Yield the posts that waited for the end of the outbox."""
        for post, people, before in self._late:
            if post.form == "reply" and before in self._mine:
                post = post._replace(form="own thread")
            if post.form == "own thread" or (post.form == "reply" and len(people) == 2):
                people = list(filter(None, people))  # who alone is spoken to is who is answered
            yield self._aimed(post, people)

    def _made(self, activity):
        """Return the post of an activity, the addresses of those it is aimed at, and of the post
        that it answers; or None.
        """
        kind, held = activity.get("type"), activity.get("object")
        if kind not in ("Create", "Announce") or not held:
            return self._left_out()
        self.belongs_to(string(activity.get("actor")))
        if kind == "Announce":
            return self._passed_on(activity, held)
        if not isinstance(held, dict):
            return self._left_out("posts of which nothing but the address is there")
        if held.get("type") == "Tombstone":
            return self._left_out("deleted posts")
        if held.get("type") == "Answer" or _is_vote(held):
            return self._left_out("votes in polls")
        return self._written(activity, held)

    def _left_out(self, what="entries that are no posts, such as deletions"):
        self._notes.skip(what)

    def _passed_on(self, activity, held):
        """Return a boost; the words are there only where a server put them in."""
        inlined = held if isinstance(held, dict) else {}
        address = string(inlined.get("id") or held)
        author = string(inlined.get("attributedTo")) or author_of(address)
        post = Post(
            posted_at=string(activity.get("published")),
            form="share",
            post_id=string(activity.get("id")),
        )
        if self._is_mine(address, author):
            return post._replace(form="own thread", shows=_AGAIN), [], ""
        people = [author] if author else _addressed(activity)
        return post._replace(replies_to=words(inlined, [])), people, address

    def _written(self, activity, note):
        self._mine |= {string(note.get("id")), string(note.get("url"))} - {""}
        for one, handle in mentioned(note):
            self._handles.setdefault(one, handle)
        form, people = self._spoken(note)
        post = Post(
            text=words(note, [handle for _, handle in mentioned(note)]),
            posted_at=string(note.get("published")) or string(activity.get("published")),
            form=form,
            shows=shown(note),
            post_id=string(note.get("id")),
            likes=_total(note, "likes"),
            shares=_total(note, "shares"),
            image_alt=alternatives(note),
            language=language_of(note),
        )
        return post, people, string(note.get("inReplyTo"))

    def _spoken(self, note):
        """Return the form of a note, and the addresses of those to whom it speaks."""
        before, people = string(note.get("inReplyTo")), [one for one, _ in mentioned(note)]
        form, other = "post", ""
        if before:
            form, other = self._in_answer(before)
        elif quoted := next((note[key] for key in _QUOTES if note.get(key)), None):
            form, other = self._in_answer(string(quoted), "share")
        if form == "own thread" and before in self._answers and people:
            form = "reply"  # on with an answer, to those whom it names
        elif form in ("reply", "share"):
            people.insert(0, other)  # "" where it is not known whose words these are
        if form == "reply":
            self._answers.add(string(note.get("id")))
        direct = not is_for_all([*each(note, "to"), *each(note, "cc")])
        if direct or people == [""]:
            people = list(dict.fromkeys([*people, *_addressed(note)]))
        return ("message" if direct and people and form != "reply" else form), people

    def _in_answer(self, address, form="reply"):
        """Return the form of what answers or quotes a post, and the address of its author."""
        author = author_of(address)
        return ("own thread", "") if self._is_mine(address, author) else (form, author)

    def _is_mine(self, address, author):
        return address in self._mine or author in self._me or author in self._handles_of_mine()

    def _handles_of_mine(self):
        return {self._handles.get(one) for one in self._me} - {None}

    def _aimed(self, post, people):
        others = [one for one in people if one not in self._me]
        names = (one and (self._handles.get(one) or handle_of(one)) for one in others)
        return post._replace(aimed_at=tuple(dict.fromkeys(names)))


def _addressed(held):
    """Return the people whom something was sent to, other than followers and all."""
    sent = [*each(held, "to"), *each(held, "cc")]
    return [one for one in map(string, sent) if one and not is_for_all([one])]


def _is_vote(note):
    """Tell a choice in a poll, which is sent as a reply with a name and no words."""
    names = note.get("name") and not note.get("content")
    return names and note.get("type") == "Note" and bool(note.get("inReplyTo"))


def _total(note, what):
    """Return how many likes or shares a post has, where its archive counts them."""
    held = note.get(what)
    total = held.get("totalItems") if isinstance(held, dict) else None
    return str(total) if isinstance(total, int) and not isinstance(total, bool) else ""


FORMAT = Format(
    called="an archive of Mastodon",
    platform="Mastodon",
    parts={"outbox": is_outbox, "actor": is_actor},
    needs=("outbox",),
    read=read,
)
