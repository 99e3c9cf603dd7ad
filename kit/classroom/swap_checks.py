"""What a teacher should look at before a class reads what others in it wrote."""

import re

from kit.text.say import some

# Near enough: a teacher looks at what is named, and at the rest as well.
_LOOKS_LIKE = {
    "an e-mail address": re.compile(r"[\w.+-]+@[\w-]+\.\w{2,}"),
    "a phone number": re.compile(r"(?<![\w.,])\+?\d(?:[ ()/.-]{0,2}\d){6,14}(?![\w])"),
    "an account's name": re.compile(r"(?<![\w.])@\w{2,}"),
    "an address of the web": re.compile(r"https?://|\bwww\.\w", re.IGNORECASE),
}


def doubts(posts):
    """Return a sentence for each post to look at; `posts` have text, writer and platform."""
    return [*_private(posts), *_alike(posts)]


def _private(posts):
    for post_id, post in posts[posts["writer"] != ""].iterrows():
        kinds = [kind for kind, like in _LOOKS_LIKE.items() if like.search(post["text"])]
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
