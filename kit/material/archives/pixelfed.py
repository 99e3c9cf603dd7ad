"""An export of Pixelfed: pixelfed-statuses.json, a list of one's own posts, comments and shares.

Its number of shares is always 0, whatever was shared, and so is not read.
"""

from kit.material.archives.activities import each, string
from kit.material.archives.post import Format, Post
from kit.material.archives.streams import items
from kit.material.reading.marked_up import seen

_SHOWN = {"image": "a picture", "video": "a video"}


def is_statuses(head):
    """Tell whether a part begins as the list of posts does."""
    keys = ('"pf_type"', '"content_text"', '"in_reply_to_account_id"')
    return head.lstrip().startswith("[") and all(key in head for key in keys)


def read(parts, asked, notes):
    """Yield the posts of an export."""
    for part in parts["statuses"]:
        for status in items(part):
            if isinstance(status, dict) and string(status.get("id")):
                yield _post(status, notes)
            else:
                notes.skip("entries that are no posts")


def _post(status, notes):
    account = _dict(status.get("account"))
    notes.mine(_handle(account))
    people = [one for one in each(status, "mentions") if isinstance(one, dict)]
    form, whom = _form(status, account, people)
    if status.get("visibility") == "direct" and form != "reply":
        form = "message"
    media = [one for one in each(status, "media_attachments") if isinstance(one, dict)]
    shows = [_SHOWN.get(string(one.get("type")), "a file") for one in media]
    return Post(
        text=_words(status),
        posted_at=string(status.get("created_at")),
        form=form,
        aimed_at=tuple(dict.fromkeys([*whom, *map(_handle, people)])),
        shows=", ".join(dict.fromkeys(shows)),
        post_id=string(status.get("id")),
        likes=_number(status.get("favourites_count")),
        comments=_number(status.get("reply_count")),
        image_alt="; ".join(filter(None, (string(one.get("description")) for one in media))),
    )


def _form(status, account, people):
    """Return the form, and who is answered, as far as a number of theirs tells it."""
    if string(status.get("pf_type")) == "share":
        return "share", [""]
    if not string(status.get("in_reply_to_id")):
        return "post", []
    other = string(status.get("in_reply_to_account_id"))
    if other and other == string(account.get("id")):
        return "own thread", []
    named = [_handle(one) for one in people if string(one.get("id")) == other]
    return "reply", named or [other]


def _words(status):
    title = string(status.get("spoiler_text")).strip()
    text = string(status.get("content_text")) or seen(string(status.get("content")))
    return "\n\n".join(filter(None, [title, text.strip()]))


def _handle(account):
    """Return a handle as it stands in the words: without its server, where that is one's own."""
    name = string(account.get("acct")) or string(account.get("username"))
    return f"@{name}" if name else ""


def _dict(value):
    return value if isinstance(value, dict) else {}


def _number(value):
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else ""


FORMAT = Format(
    called="an export of Pixelfed",
    platform="Pixelfed",
    parts={"statuses": is_statuses},
    needs=("statuses",),
    read=read,
)
