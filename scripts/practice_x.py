"""The practice archive as X hands it out: data/tweets.js and what lies beside it.

The shape is that of public archives of 2022 to 2025; keys stand in their order there. Every number
is a string, `&`, `<` and `>` are written as entities, and addresses are shortened. What real ones
have in some hundred further files, and no kit reads, is left out.
"""

import json
import re
from datetime import timedelta

START = 1288834974657  # the millisecond that X counts its ids from
CUT = 140  # letters of a post that is passed on
SOURCES = (  # what was posted with, from which day
    ("2019-01-01", "http://twitter.com/download/android", "Twitter for Android"),
    ("2023-01-01", "https://mobile.twitter.com", "Twitter Web App"),
)
README = """\
This archive is made up, for practice with the Talking Back kit. Inês Tavander does not exist, nor
does anybody she speaks to. A language model drafted all words. The number of likes and reposts was
drawn by chance. CC BY 4.0.
"""


def members(me, people, sent, picture):
    """Return {name in the zip: text or bytes} of what somebody sent."""
    kept = [each for each in sent if each.form != "deleted"]
    ids = {each: _id(each.time, at) for at, each in enumerate(sent)}
    tweets = [_tweet(each, at, sent, ids, me, people) for at, each in enumerate(sent)]
    stood = [tweet for each, tweet in zip(sent, tweets, strict=True) if each.form != "deleted"]
    gone = [
        tweet | {"deleted_at": _date(me["made"] - timedelta(days=9, minutes=at))}
        for at, (each, tweet) in enumerate(zip(sent, tweets, strict=True))
        if each.form == "deleted"
    ]
    lists = {
        "account": [{"account": _account(me)}],
        "deleted-tweet-headers": [{"tweet": _header(tweet, me)} for tweet in gone],
        "deleted-tweets": [{"tweet": tweet} for tweet in reversed(gone)],
        "direct-messages": [_talk(me, people)],
        "like": [],
        "profile": [
            {"profile": {"description": {"bio": me["bio"], "website": "", "location": ""}}}
        ],
        "tweet-headers": [{"tweet": _header(tweet, me)} for tweet in reversed(stood)],
        "tweets": [{"tweet": tweet} for tweet in reversed(stood)],
    }
    made = {"Your archive.html": f"<!DOCTYPE html><title>Your archive</title><p>{README}"}
    made |= {f"data/{name}.js": _assigned(name, held) for name, held in lists.items()}
    made["data/manifest.js"] = f"window.__THAR_CONFIG = {_json(_manifest(me, lists))}"
    made["data/README.txt"] = README
    shown = [each for each in kept if each.image]
    return made | {f"data/tweets_media/{ids[e]}-{_code(ids[e])}.png": picture for e in shown}


def _tweet(each, at, sent, ids, me, people):
    text, links = _text(each, ids[each], at, people)
    own_id = str(ids[each])
    until = each.time + timedelta(minutes=30)
    answered = _answered(each, at, sent, ids, me, people)
    media = {"media": [_media(each, text, ids[each], me)]} if each.image else {}
    last = {"full_text": text, "lang": _language(each)}
    if answered:
        last |= {"in_reply_to_screen_name": answered["name"]}
        last |= {"in_reply_to_user_id_str": answered["user"]}
    return {
        "edit_info": {
            "initial": {
                "editTweetIds": [own_id],
                "editableUntil": f"{until.isoformat()}.000Z",
                "editsRemaining": "5",
                "isEditEligible": not (answered or each.form == "share"),
            }
        },
        "retweeted": False,
        "source": _source(each),
        "entities": _entities(text, links, people) | media,
        "display_text_range": ["0", str(len(text))],
        "favorite_count": each.likes or "0",
        **({"in_reply_to_status_id_str": answered["post"]} if answered else {}),
        "id_str": own_id,
        **({"in_reply_to_user_id": answered["user"]} if answered else {}),
        "truncated": False,
        "retweet_count": each.shares or "0",
        "id": own_id,
        **({"in_reply_to_status_id": answered["post"]} if answered else {}),
        **({"possibly_sensitive": False} if links or media else {}),
        "created_at": _date(each.time),
        "favorited": False,
        **last,
        **({"extended_entities": media} if media else {}),
    }


def _text(each, own_id, at, people):
    """Return the words as the file has them, and {short address: the whole one}."""
    text, links = each.text, {}
    if each.form == "share":
        text = f"RT {each.whom[0]}: {text}"
        text = text if len(text) <= CUT else text[: CUT - 1] + "…"
    elif each.form == "reply":
        text = " ".join([*each.whom, text])
    for whole in re.findall(r"https://\S+", each.text):
        short = f"https://t.co/l{_code(own_id)}"
        text, links[short] = text.replace(whole, short), whole
    if each.form == "quote":
        name = each.whom[0].removeprefix("@")
        short = f"https://t.co/q{_code(own_id)}"
        links[short] = f"https://twitter.com/{name}/status/{_before(each, at)}"
        text = f"{text} {short}"
    if each.image:
        text = f"{text} https://t.co/p{_code(own_id)}".strip()
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"), links


def _entities(text, links, people):
    found = re.finditer(r"(?<!\w)@(\w+)", text)
    names = [(hit[1], hit.span()) for hit in found if hit[1] in people]
    tags = [(hit[1], hit.span()) for hit in re.finditer(r"(?<![\w/])#(\w+)", text)]
    return {
        "hashtags": [{"text": tag, "indices": _digits(span)} for tag, span in tags],
        "symbols": [],
        "user_mentions": [
            {
                "name": people[name]["name"],
                "screen_name": name,
                "indices": _digits(span),
                "id_str": people[name]["number"],
                "id": people[name]["number"],
            }
            for name, span in names
        ],
        "urls": [
            {
                "url": short,
                "expanded_url": whole,
                "display_url": _shown(whole),
                "indices": _digits((text.index(short), text.index(short) + len(short))),
            }
            for short, whole in links.items()
        ],
    }


def _media(each, text, own_id, me):
    short = f"https://t.co/p{_code(own_id)}"
    at, number = text.index(short), str(own_id + 1)
    file = f"pbs.twimg.com/media/{_code(own_id)}.png"
    size = {"w": "8", "h": "8", "resize": "fit"}
    return {
        "expanded_url": f"https://twitter.com/{me['handle']}/status/{own_id}/photo/1",
        "indices": _digits((at, at + len(short))),
        "url": short,
        "media_url": f"http://{file}",
        "id_str": number,
        "id": number,
        "media_url_https": f"https://{file}",
        "sizes": dict.fromkeys(("medium", "small", "large"), size),
        "type": "photo",
        "display_url": f"pic.twitter.com/p{_code(own_id)}",
    }


def _answered(each, at, sent, ids, me, people):
    """Return the post that is answered, and whose it is; None where it answers none."""
    if each.form == "own thread":
        before = next(one for one in reversed(sent[:at]) if one.form in ("post", "own thread"))
        return {"post": str(ids[before]), "user": me["number"], "name": me["handle"]}
    if each.form != "reply":
        return None
    name = each.whom[0].removeprefix("@")
    return {"post": str(_before(each, at)), "user": people[name]["number"], "name": name}


def _before(each, at):
    """Return the id of somebody else's post that this one takes up: some minutes older."""
    return _id(each.time - timedelta(minutes=1 + at * 37 % 40), at)


def _id(time, at):
    milliseconds = round((time - type(time)(1970, 1, 1)).total_seconds() * 1000)
    return (milliseconds - START) << 22 | at + 1


def _code(own_id):
    return f"{own_id >> 22:x}"[-9:]


def _digits(span):
    return [str(span[0]), str(span[1])]


def _shown(whole):
    bare = whole.removeprefix("https://")
    return bare if len(bare) <= 27 else bare[:26] + "…"


def _language(each):
    if each.form != "share" and not re.search(r"[^\W\d_]", each.text):
        return "zxx" if each.image else "und"
    return each.language


def _source(each):
    day = each.time.date().isoformat()
    address, name = next(s[1:] for s in reversed(SOURCES) if s[0] <= day)
    return f'<a href="{address}" rel="nofollow">{name}</a>'


def _date(time):
    return f"{time:%a %b %d %H:%M:%S} +0000 {time:%Y}"


def _account(me):
    return {
        "email": me["email"],
        "createdVia": "oauth:258901",
        "username": me["handle"],
        "accountId": me["number"],
        "createdAt": f"{me['joined'].isoformat()}.000Z",
        "accountDisplayName": me["name"],
    }


def _header(tweet, me):
    header = {"tweet_id": tweet["id"], "user_id": me["number"], "created_at": tweet["created_at"]}
    return header | {key: tweet[key] for key in ("deleted_at",) if key in tweet}


def _talk(me, people):
    """Return a private talk, which the kit does not read."""
    other = people["dunja_rides"]["number"]
    said = [
        (other, me["number"], "is it all right if i fetch it after the night shift? about 7"),
        (me["number"], other, "yes!! i'll leave it behind the gate, the code is the bell"),
    ]
    messages = [
        {
            "messageCreate": {
                "recipientId": to,
                "reactions": [],
                "urls": [],
                "text": text,
                "mediaUrls": [],
                "senderId": sender,
                "id": str(_id(me["joined"] + timedelta(days=420), at)),
                "createdAt": f"{(me['joined'] + timedelta(days=420, minutes=at)).isoformat()}.000Z",
                "editHistory": [],
            }
        }
        for at, (sender, to, text) in enumerate(said)
    ]
    return {
        "dmConversation": {
            "conversationId": f"{me['number']}-{other}",
            "messages": messages[::-1],
        }
    }


def _manifest(me, lists):
    types = {}
    for name, held in lists.items():
        first, *more = name.split("-")
        file = {
            "fileName": f"data/{name}.js",
            "globalName": _global(name),
            "count": str(len(held)),
        }
        types[first + "".join(map(str.title, more))] = {"files": [file]}
    types["tweets"]["mediaDirectory"] = "data/tweets_media"
    return {
        "userInfo": {
            "accountId": me["number"],
            "userName": me["handle"],
            "displayName": me["name"],
        },
        "archiveInfo": {
            "sizeBytes": "150000",
            "generationDate": f"{me['made'].isoformat()}.000Z",
            "isPartialArchive": False,
            "maxPartSizeBytes": "53687091200",
        },
        "readmeInfo": {
            "fileName": "data/README.txt",
            "directory": "data/",
            "name": "README.txt",
        },
        "dataTypes": types,
    }


def _global(name):
    return f"YTD.{name.replace('-', '_')}.part0"


def _assigned(name, held):
    return f"window.{_global(name)} = {_json(held)}"


def _json(held):
    """Write JSON as X does: spaces on both sides of a colon, and within an empty list."""
    made = json.dumps(held, ensure_ascii=False, indent=2, separators=(",", " : "))
    return re.sub(r"(?<= : )\[\]", "[ ]", made)
