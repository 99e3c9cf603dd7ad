"""An archive of TikTok: user_data_tiktok.json, one object in which all stands."""

import re

from kit.material.archives.branches import branches
from kit.material.archives.moments import in_utc
from kit.material.archives.people import mentioned
from kit.material.archives.post import Format, Post

_SECTIONS = (
    "Activity|Ads and data|App Settings|Comment|Direct Messages?|Income\\+ Wallet|"
    "Likes and Favorites|Location Review|Post|Profile|Profile And Settings|TikTok Live|"
    "Tiktok Live|TikTok Shop|Tiktok Shopping|Video|Your Activity"
)
_BEGINS = re.compile(rf'\s*\{{\s*"(?:{_SECTIONS})"\s*:\s*\{{')
_LISTS = re.compile(
    '"(?:AdInterestCategories|BlockList|ChatHistory|CoinPurchaseHistoryList|CommentsList|FansList|'
    "Favorite[A-Z][A-Za-z]*List|GoLiveList|ItemFavoriteList|LoginHistoryList|PostList|ProfileMap|"
    'ReviewsList|SearchList|ShareHistoryList|TransactionsList|VideoList|WatchLiveMap)"'
)
_TEXT = re.compile(
    r"(?:Date|Datum): \d{4}-\d\d-\d\d \d\d:\d\d:\d\d[^\n]*\n(?:Comment|Reactie|Link|Search Term): "
)
_OWNER = (
    "Profile And Settings.Profile Info.ProfileMap",
    "Profile.Profile Info.ProfileMap",
    "Profile.Profile Information.ProfileMap",
)
_NOTHING = {"", "N/A", "None"}  # how TikTok writes that there is none
_BESIDE = {"sticker": "a sticker", "video": "a video", "photo": "a picture"}
_LINK = re.compile(r"https?://\S*tiktok\S*\.com/\S+")
_WITH = re.compile(r"Chat History with (.+?):?")
_AGAIN = (
    "Ask for it once more as JSON: in the app under Settings and privacy, Account, Download your "
    "data."
)


def is_data(head):
    """Tell whether a part begins as TikTok's JSON does."""
    return bool(_BEGINS.match(head) and _LISTS.search(head))


def is_text(head):
    """Tell whether a part is of the archive as TXT, whose words change with the language."""
    return bool(_TEXT.match(head))


def read(parts, asked, notes):
    """Yield comments, videos, what was passed on, and one's own messages."""
    if "data" not in parts:
        name = parts["text"][0].name
        raise ValueError(
            f"{name} is of an archive of TikTok as TXT, which the kit cannot read. {_AGAIN}"
        )
    notes.say("TikTok names no zone; its times are taken for UTC.")
    before = set()  # what other parts had: the same archive may lie there twice
    for part in parts["data"]:
        owner = _owner(part) or asked.me
        notes.mine("@" + owner.removeprefix("@") if owner else "")
        here = set()
        for path, key, entry in branches(part, _KINDS):
            if not isinstance(entry, dict):
                notes.skip("entries that could not be read")
                continue
            for post in _KINDS[path](key, entry, owner, asked, notes):
                if post in before:
                    notes.skip("entries that stand there twice")
                    continue
                here.add(post)
                yield post
        before |= here


def _owner(part):
    """Return the user name of the person whose archive it is; "" where it is not said."""
    for _, key, name in branches(part, _OWNER):
        if key == "userName" and isinstance(name, str):
            return name
    return ""


def _field(entry, *names):
    """Return the first of some fields that says something, whether its name is Date or date."""
    for name in names:
        for key in (name, name.lower()):
            value = entry.get(key)
            if value is not None and str(value) not in _NOTHING:
                return str(value)
    return ""


def _comment(_, entry, owner, asked, notes):
    text = _field(entry, "Comment")
    shows = next((what for key, what in _BESIDE.items() if _field(entry, key)), "")
    if not text and not shows:
        notes.skip("comments without words")
        return
    notes.say(
        "TikTok does not say under whose video a comment stands, nor which comment it answers: "
        "each is a reply, and speaks to those whom it names with an @."
    )
    moment = in_utc(_field(entry, "Date"))
    yield Post(text, moment, "reply", aimed_at=mentioned(text), shows=shows)


def _video(_, entry, owner, asked, notes):
    text = _field(entry, "Title")
    yield Post(
        text,
        in_utc(_field(entry, "Date")),
        aimed_at=mentioned(text),
        shows="a video",
        likes=_field(entry, "Likes"),
        image_alt=_field(entry, "AlternateText"),
    )


def _deleted(_, entry, owner, asked, notes):
    notes.skip("deleted posts")
    return ()


def _passed_on(_, entry, owner, asked, notes):
    if "Method" in entry:
        notes.say("To whom something was sent with the share button is not in the archive.")
    yield Post(posted_at=in_utc(_field(entry, "Date")), form="share")


def _message(chat, entry, owner, asked, notes):
    told = _WITH.fullmatch(chat)
    other, writer = told[1] if told else "", _field(entry, "From")
    mine = not _same(writer, other) if other else bool(owner) and _same(writer, owner)
    if not mine and not asked.keep_others:
        notes.skip("messages of others")
        return
    text = _field(entry, "Content")
    shows = "a link to a video" if _LINK.fullmatch(text) else ""
    yield Post(
        "" if shows else text,
        in_utc(_field(entry, "Date")),
        "message",
        aimed_at=("@" + other,) if mine and other else (),
        shows=shows,
        author="" if mine else "@" + writer,
    )


def _same(one, other):
    return one.casefold().removeprefix("@") == other.casefold().removeprefix("@")


def _in_group(_, entry, owner, asked, notes):
    notes.skip("messages or other things in group chats, which the kit cannot read yet")
    return ()


def _live(video, entry, owner, asked, notes):
    for kind in ("Comment", "Question"):
        said = entry.get(kind + "s")
        for one in said if isinstance(said, list) else []:
            if isinstance(one, dict) and (text := _field(one, kind + "Content")):
                moment = in_utc(_field(one, kind + "Time"))
                yield Post(text, moment, "message", aimed_at=mentioned(text), place=f"live {video}")
            else:
                notes.skip("entries that could not be read")


# Where things stand in archives of today, and in older ones.
_KINDS = {
    "Comment.Comments.CommentsList": _comment,
    "Post.Posts.VideoList": _video,
    "Video.Videos.VideoList": _video,
    "Post.Recently Deleted Posts.PostList": _deleted,
    "Your Activity.Share History.ShareHistoryList": _passed_on,
    "Activity.Share History.ShareHistoryList": _passed_on,
    "Your Activity.Reposts.RepostList": _passed_on,
    "Direct Message.Direct Messages.ChatHistory": _message,
    "Direct Messages.Chat History.ChatHistory": _message,
    "Direct Message.Group Chat.GroupChat": _in_group,
    "TikTok Live.Watch Live History.WatchLiveMap": _live,
    "Tiktok Live.Watch Live History.WatchLiveMap": _live,
}


FORMAT = Format(
    called="an archive of TikTok",
    platform="TikTok",
    parts={"data": is_data, "text": is_text},
    needs=("data", "text"),
    read=read,
)
