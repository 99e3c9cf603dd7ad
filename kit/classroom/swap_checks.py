"""What a teacher should look at before a class reads it, and what no set of posts can hold."""

import re

from kit.material.reading.marked_up import is_markup, marks, words_of
from kit.text.say import one_line, some

_TWO = (
    " They were begun apart, perhaps by two people of one made-up name. Ask them; with "
    "kit.pseudonym one of the two can take another name, and hand in again."
)
# Near enough: a teacher looks at what is named, and at the rest as well.
_LOOKS_LIKE = {
    "an e-mail address": re.compile(r"[\w.+-]+@[\w-]+\.\w{2,}"),
    "a phone number": re.compile(r"(?<![\w.,])\+?\d(?:[ ()/.-]{0,2}\d){6,14}(?![\w])"),
    "an account's name": re.compile(r"(?<![\w.])@\w{2,}"),
    "an address of the web": re.compile(r"https?://|\bwww\.\w", re.IGNORECASE),
}


def as_written(whole):
    """Return the posts that others will read as they were written, and why the rest is left out.

    Whether a file of posts holds HTML is told by all of them together; if they are taken for that,
    entities and tags become text.
    """
    texts = whole["text"].tolist()
    opened = words_of(texts) if is_markup(texts) else texts
    same = [a.split() == b.split() for a, b in zip(texts, opened, strict=True)]
    return whole[same], [
        f"{post['writer']}, {post_id}: it has “{one_line(marks(post['text'])[0][:30])}” in it, "
        "as web pages have, and would be read as other words. Ask for another."
        for post_id, post in whole[[not one for one in same]].iterrows()
    ]


def rewritten(standing):
    """Yield a sentence for each name under which several files with other words were handed in."""
    for one in standing:
        several = [each for each in (*one.replaced, one.hand_in) if each.notes]
        if len({tuple(sorted(each.notes.items())) for each in several}) > 1:
            said = f"{one.hand_in.coder} handed in {len(several)} files with other words"
            apart = len({each.file for each in several}) > 1
            yield f"{said}; the latest is in." + _TWO * apart


def doubts(posts):
    """Return a sentence for each post to look at; `posts` have text, writer and platform."""
    return [*_private(posts), *_alike(posts)]


def _private(posts):
    people = posts[posts["writer"] != ""]
    known = [name.casefold() for name in people["writer"].unique() if " " in name]
    for post_id, post in people.iterrows():
        kinds = [kind for kind, like in _LOOKS_LIKE.items() if like.search(post["text"])]
        if any(name in post["text"].casefold() for name in known):
            kinds.append("a made-up name of the class")
        if "an e-mail address" in kinds:
            kinds = [kind for kind in kinds if kind != "an account's name"]
        if kinds:
            yield f"{post_id} ({post['writer']}): it looks as if it held {some(kinds)}."


def _alike(posts):
    """Two posts of the same words: copied from each other, or from one place."""
    same = posts["text"].str.split().str.join(" ").str.casefold()
    for _, group in posts.groupby(same, sort=False):
        if len(group) > 1:
            who = dict.fromkeys(writer or "the kit" for writer in group["writer"])
            yield f"{some(list(group.index))} ({some(list(who))}): the same words."
