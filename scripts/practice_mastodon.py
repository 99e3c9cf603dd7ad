"""The practice archive as Mastodon hands it out: outbox.json and what lies beside it.

The shape is that of a server of 2025. Deleted posts are gone from such an archive, and the words of
a post that is passed on were never in it.
"""

import html
import json
import re
from datetime import timedelta

PUBLIC = "https://www.w3.org/ns/activitystreams#Public"
CONTEXT = [
    "https://www.w3.org/ns/activitystreams",
    {
        "ostatus": "http://ostatus.org#",
        "atomUri": "ostatus:atomUri",
        "inReplyToAtomUri": "ostatus:inReplyToAtomUri",
        "conversation": "ostatus:conversation",
        "sensitive": "as:sensitive",
        "toot": "http://joinmastodon.org/ns#",
        "votersCount": "toot:votersCount",
        "blurhash": "toot:blurhash",
        "Hashtag": "as:Hashtag",
        "quote": {"@id": "https://w3id.org/fep/044f#quote", "@type": "@id"},
        "quoteUri": "http://fedibird.com/ns#quoteUri",
        "_misskey_quote": "https://misskey-hub.net/ns#_misskey_quote",
    },
]
SHOWN = 30  # letters of an address that are shown


def members(me, people, sent, picture):
    """Return {name in the zip: text or bytes} of what somebody sent."""
    kept = [each for each in sent if each.form != "deleted"]
    own = f"https://{me['server']}/users/{me['handle']}"
    items = [_activity(at, kept, own, me, people) for at in range(len(kept))]
    outbox = {"id": "outbox.json", "type": "OrderedCollection", "totalItems": len(items)}
    liked = [_taken_up(each, at, people) for at, each in enumerate(kept) if each.whom][::9]
    made = {
        "outbox.json": {"@context": CONTEXT} | outbox | {"orderedItems": items},
        "likes.json": _addresses("likes.json", liked),
        "bookmarks.json": _addresses("bookmarks.json", liked[:2]),
        "actor.json": _actor(own, me),
    }
    # As the servers write it: in one line.
    text = {name: json.dumps(held, ensure_ascii=False) for name, held in made.items()}
    return text | {_file(each): picture for each in kept if each.image}


def _activity(at, kept, own, me, people):
    each = kept[at]
    number, published = _number(each.time, at), f"{each.time.isoformat()}Z"
    here = f"{own}/statuses/{number}"
    cc = [f"{own}/followers", *(_actor_of(name, people) for name in each.whom)]
    activity = {
        "id": f"{here}/activity",
        "type": "Announce" if each.form == "share" else "Create",
        "actor": own,
        "published": published,
        "to": [PUBLIC],
        "cc": list(dict.fromkeys(cc)),
    }
    if each.form == "share":
        return activity | {"cc": cc[::-1], "object": _taken_up(each, at, people)}
    activity["cc"] = [f"{own}/followers", *(_actor_of(n, people) for n in _named(each, people))]
    return activity | {"object": _note(at, kept, own, here, activity, me, people)}


def _note(at, kept, own, here, activity, me, people):
    each = kept[at]
    answered = _answered(at, kept, own, people)
    day, number = each.time.date().isoformat(), here.rsplit("/", 1)[1]
    words = _words(at, each, me, people)
    return {
        "id": here,
        "type": "Note",
        "summary": None,
        "inReplyTo": answered,
        "published": activity["published"],
        "url": f"https://{me['server']}/@{me['handle']}/{number}",
        "attributedTo": own,
        "to": activity["to"],
        "cc": activity["cc"],
        "sensitive": False,
        "atomUri": here,
        "inReplyToAtomUri": answered,
        "conversation": f"tag:{me['server']},{day}:objectId={at + 4001}:objectType=Conversation",
        "content": words,
        "contentMap": {each.language: words},
        **_quoted(at, each, people),
        "attachment": [_picture(each)] if each.image else [],
        "tag": _tags(each, me, people),
        "replies": {
            "id": f"{here}/replies",
            "type": "Collection",
            "first": {
                "type": "CollectionPage",
                "next": f"{here}/replies?only_other_accounts=true&page=true",
                "partOf": f"{here}/replies",
                "items": [],
            },
        },
        "likes": {"id": f"{here}/likes", "type": "Collection", "totalItems": int(each.likes)},
        "shares": {"id": f"{here}/shares", "type": "Collection", "totalItems": int(each.shares)},
    }


def _answered(at, kept, own, people):
    each = kept[at]
    if each.form == "reply":
        return _taken_up(each, at, people)
    if each.form != "own thread":
        return None
    before = next(i for i in reversed(range(at)) if kept[i].form in ("post", "own thread"))
    return f"{own}/statuses/{_number(kept[before].time, before)}"


def _quoted(at, each, people):
    if each.form != "quote":
        return {}
    address = _taken_up(each, at, people)
    return {"quote": address, "_misskey_quote": address, "quoteUri": address}


def _taken_up(each, at, people):
    """Return the address of somebody else's post that this one takes up: some minutes older."""
    time = each.time - timedelta(minutes=1 + at * 37 % 40)
    return f"{_actor_of(each.whom[0], people)}/statuses/{_number(time, at)}"


def _named(each, people):
    """Return the @names that stand in a post, each once."""
    found = [name for name in re.findall(r"(?<!\w)@\w+", each.text) if name[1:] in people]
    return list(dict.fromkeys([*(each.whom if each.form == "reply" else ()), *found]))


def _words(at, each, me, people):
    """Return the words as HTML."""
    text = " ".join([*each.whom, each.text]) if each.form == "reply" else each.text
    if not text:
        return ""
    pieces = re.split(r"(https://\S+|(?<!\w)[@#]\w+)", text)
    made = "".join(_linked(piece, me, people) for piece in pieces)
    quote = ""
    if each.form == "quote":
        quote = f'<p class="quote-inline">RE: {_link(_taken_up(each, at, people))}</p>'
    return f"{quote}<p>{made}</p>"


def _linked(piece, me, people):
    if piece.startswith("https://"):
        return _link(piece)
    if piece.startswith("#"):
        address = f"https://{me['server']}/tags/{piece[1:]}"
        return (
            f'<a href="{address}" class="mention hashtag" rel="tag">#<span>{piece[1:]}</span></a>'
        )
    if piece.startswith("@") and piece[1:] in people:
        address = f"https://{people[piece[1:]]['server']}/{piece}"
        inside = f'<a href="{address}" class="u-url mention">@<span>{piece[1:]}</span></a>'
        return f'<span class="h-card" translate="no">{inside}</span>'
    return html.escape(piece).replace("&#x27;", "&#39;").replace("\n", "<br />")


def _link(address):
    bare = address.removeprefix("https://")
    shown, rest = bare[:SHOWN], bare[SHOWN:]
    kind = "ellipsis" if rest else ""
    return (
        f'<a href="{address}" target="_blank" rel="nofollow noopener noreferrer" translate="no">'
        f'<span class="invisible">https://</span><span class="{kind}">{shown}</span>'
        f'<span class="invisible">{rest}</span></a>'
    )


def _tags(each, me, people):
    tags = []
    for name in _named(each, people):
        server = people[name[1:]]["server"]
        whole = name if server == me["server"] else f"{name}@{server}"
        tags.append({"type": "Mention", "href": _actor_of(name, people), "name": whole})
    for tag in re.findall(r"(?<![\w/])#(\w+)", each.text):
        address = f"https://{me['server']}/tags/{tag.lower()}"
        tags.append({"type": "Hashtag", "href": address, "name": f"#{tag.lower()}"})
    return tags


def _picture(each):
    return {
        "type": "Document",
        "mediaType": "image/png",
        "url": _file(each),
        "name": each.image,
        "blurhash": "U4O:@2%L00of4nWBayof00fQ%MayRjj[ayj[",
        "width": 8,
        "height": 8,
    }


def _file(each):
    number = f"{_number(each.time, 0):018}"
    parts = "/".join(number[at : at + 3] for at in range(0, 18, 3))
    return f"media_attachments/files/{parts}/original/{number[-12:]}.png"


def _number(time, at):
    milliseconds = round((time - type(time)(1970, 1, 1)).total_seconds() * 1000)
    return milliseconds << 16 | at + 1


def _actor_of(name, people):
    bare = name.removeprefix("@")
    return f"https://{people[bare]['server']}/users/{bare}"


def _addresses(name, held):
    return {
        "@context": CONTEXT[0],
        "id": name,
        "type": "OrderedCollection",
        "orderedItems": held,
    }


def _actor(own, me):
    key = "-----BEGIN PUBLIC KEY-----\nmade up\n-----END PUBLIC KEY-----\n"
    return {
        "@context": [*CONTEXT[:1], "https://w3id.org/security/v1"],
        "id": own,
        "type": "Person",
        "following": f"{own}/following",
        "followers": f"{own}/followers",
        "inbox": f"{own}/inbox",
        "outbox": "outbox.json",
        "featured": f"{own}/collections/featured",
        "featuredTags": f"{own}/collections/tags",
        "preferredUsername": me["handle"],
        "name": me["name"],
        "summary": f"<p>{html.escape(me['bio'])}</p>",
        "url": f"https://{me['server']}/@{me['handle']}",
        "manuallyApprovesFollowers": False,
        "discoverable": False,
        "indexable": False,
        "published": f"{me['joined'].date().isoformat()}T00:00:00Z",
        "memorial": False,
        "publicKey": {"id": f"{own}#main-key", "owner": own, "publicKeyPem": key},
        "tag": [],
        "attachment": [],
        "endpoints": {"sharedInbox": f"https://{me['server']}/inbox"},
        "likes": "likes.json",
        "bookmarks": "bookmarks.json",
    }
