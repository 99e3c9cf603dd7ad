"""An archive of Mastodon: outbox.json, a collection of activities of ActivityPub."""

from kit.material.archives.post import Format, Post
from kit.material.archives.streams import items
from kit.material.reading.marked_up import words_of

_KINDS = ("Create", "Announce")


def is_outbox(head):
    """Tell whether a part begins as an outbox does."""
    return '"OrderedCollection"' in head and '"orderedItems"' in head


def is_actor(head):
    """Tell whether a part is the person's own profile."""
    return '"preferredUsername"' in head and '"outbox"' in head


def read(parts, asked, notes):
    """Yield the posts of an outbox."""
    for part in parts["outbox"]:
        for activity in items(part, "orderedItems.item"):
            if activity.get("type") == "Announce":
                yield Post(posted_at=activity.get("published") or "", form="share")
            elif activity.get("type") == "Create" and isinstance(activity.get("object"), dict):
                held = activity["object"]
                yield Post(
                    text=words_of([held.get("content") or ""])[0],
                    posted_at=held.get("published") or "",
                    form="reply" if held.get("inReplyTo") else "post",
                    post_id=held.get("id") or "",
                )
            else:
                notes.skip("other activities")


FORMAT = Format(
    called="an archive of Mastodon",
    platform="Mastodon",
    parts={"outbox": is_outbox, "actor": is_actor},
    needs=("outbox",),
    read=read,
)
