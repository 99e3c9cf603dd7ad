"""The columns of posts that the kit knows, and how they are found in somebody's own table."""

import re
from difflib import get_close_matches
from unicodedata import normalize

from kit.text.say import one_line, option, some

# What others call them; the likelier name stands first. Capitals, spaces and signs do not count.
CALLED = {
    "post_id": "postid id tweetid messageid commentid statusid idstr",
    "text": "text posttext tweettext fulltext tweet message content body caption post comment "
    "textoriginal textdisplay sharecommentary rawcontent postmessage videodescription",
    "platform": "platform network socialnetwork socialmedia site channel",
    "account": "account accountname author username user screenname handle page from "
    "sender sendername authorname authorusername ownerusername pagename profilename",
    "posted_at": "postedat postedon createdat createdon publishedat datetime timestamp date time "
    "posted published createtime createdtime createdutc publishtime postcreated dategmt dateutc",
    "replies_to": "repliesto replyto inreplyto",
    "image_alt": "imagealt alttext alt imagedescription",
    "language": "language lang",
    "label": "label",
    "set": "set",
    "followers": "followers followercount followerscount authorpublicmetricsfollowerscount",
    "likes": "likes likecount likescount favourites favorites favouritecount favoritecount "
    "favouritescount favoritescount publicmetricslikecount",
    "comments": "comments commentcount commentscount replycount repliescount "
    "publicmetricsreplycount",
    "shares": "shares sharecount sharescount retweets reposts retweetcount retweetscount "
    "repostcount repostscount reblogscount publicmetricsretweetcount",
}
_ALIASES = {alias: ours for ours, called in CALLED.items() for alias in called.split()}
# How like a name must be: Acount, labell, lable; and one that only others use, such as Mesage.
_NEAR, _NEAR_OTHERS = 0.78, 0.86
_LONG = (
    6  # letters from which on also a name that only others use is looked for among misspelt ones
)


def plain(name):
    """Return the name of a column without what does not count.

    >>> plain(" Post-ID"), plain("Ｔext")
    ('postid', 'text')
    """
    return re.sub(r"[\W_]", "", normalize("NFKC", name).casefold())


def nearly(columns, name, like=_NEAR):
    """Return the column whose name is nearly this one, or "".

    >>> nearly(["post_id", "lable", "reason"], "label")
    'lable'
    """
    plainly = {plain(column): column for column in columns}
    near = get_close_matches(plain(name), list(plainly), 1, like)
    return plainly[near[0]] if near else ""


def names_texts(named):
    """Return what tells whether a row of a table names its columns, the one of the texts included.

    Below the top row the name of one column may stand by chance, in a post or a title; so it
    takes two there, or one that stands alone. `named` are the columns that somebody named:
    {our name: their name}.
    """
    asked = {plain(str(name)) for name in named.values()}

    def knows(row, at_top=False):
        cells = {plain(cell) for cell in row if len(cell) < 60} - {""}
        if asked:
            return asked <= cells
        ours = {_ALIASES[cell] for cell in cells if cell in _ALIASES}
        alone = sum(bool(cell.strip()) for cell in row) == 1
        return "text" in ours and (at_top or alone or len(ours) > 1)

    return knows


def with_our_names(table, named, name, remarks):
    """Return a table whose columns have the names that the kit knows them by."""
    renamed = {}
    for ours, theirs in named.items():
        column = _named(table, theirs, ours)
        if column in renamed:
            raise ValueError(
                f"{renamed[column]} and {ours} both name the column {one_line(column)!r}. "
                "Name another for one of them."
            )
        renamed[column] = ours
    plainly = {column: plain(column) for column in table}
    for ours, called in CALLED.items():
        if ours not in table and ours not in renamed.values():
            theirs = (c for alias in called.split() for c in table if plainly[c] == alias)
            if column := next((c for c in theirs if c not in renamed), None):
                renamed[column] = ours
    changes = [f"{one_line(c)!r} is {ours}" for c, ours in renamed.items() if c != ours]
    aside = {
        ours: f"{ours} (not used)"
        for theirs, ours in renamed.items()
        if ours in table and theirs != ours and ours not in renamed
    }
    if changes:
        remarks.append(f"These columns have other names now: {', '.join(changes)}.")
    misspelt = _misspelt(table, {*table, *renamed.values()}, renamed)
    if "text" not in {*table, *renamed.values()} - aside.keys() | {*renamed.values()}:
        raise ValueError(" ".join([_no_text(table, name, misspelt), *remarks]))
    remarks += [
        f"The kit does not know the column {one_line(column)!r}. Did you mean {ours}? If so, "
        f"change its name, or say it: {option(ours, column)}."
        for column, ours in misspelt.items()
    ]
    return table.rename(columns=renamed | aside)


def _named(table, theirs, ours):
    """Return the column that somebody named."""
    if str(theirs) in table:
        return str(theirs)
    alike = [column for column in table if plain(column) == plain(str(theirs))]
    if len(alike) == 1:
        return alike[0]
    near = nearly(table, str(theirs), 0.6)
    raise ValueError(
        f"{ours}={one_line(repr(str(theirs)))} names no column of this table. "
        + (f"Did you mean {one_line(near)!r}? " if near else "")
        + f"It has: {some([one_line(c[:30]) for c in table], 12)}."
    )


def _misspelt(table, there, renamed):
    """Return {column: the name that is nearly its own} for columns that the kit does not know."""
    found = {}
    known = [plain(ours) for ours in CALLED if ours not in there]
    others = [
        alias for alias, ours in _ALIASES.items() if ours not in there and len(alias) >= _LONG
    ]
    for column in table:
        if column in renamed or column in CALLED or plain(column) in _ALIASES:
            continue
        near = _with_its_letter(column, known, _NEAR)
        near = near or _with_its_letter(column, others, _NEAR_OTHERS)
        if near and _ALIASES[near[0]] not in found.values():
            found[column] = _ALIASES[near[0]]
    return found


def _with_its_letter(column, names, like):
    """Return the name that is nearly this one; people seldom mistype the first letter."""
    name = plain(column)
    return get_close_matches(name, [one for one in names if one[:1] == name[:1]], 1, like)


def _no_text(table, name, misspelt):
    near = next((column for column, ours in misspelt.items() if ours == "text"), None)
    first = some([one_line(c[:30]) for c in table], 12)
    return (
        f"{name} has no column called 'text'; its first row reads: {first}. "
        + (f"Did you mean {one_line(near)!r}? " if near else "")
        + "Put the names of the columns there, and call the one with the words of the posts "
        "'text'; or say which one it is, text=… (--text …), or which row names the columns, "
        "header=… (--header …)."
    )
