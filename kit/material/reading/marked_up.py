"""Posts that were saved as HTML: entities and tags become the words that a reader saw."""

import re
from html import unescape

# The tags of posts as platforms export them. Others, and what only looks like one (“<3”,
# “a < b”, “<sarcasm>”), were written by somebody and stay: a parser of HTML would swallow them.
_NAMES = (
    "p|br|a|b|i|u|s|em|strong|span|div|img|ul|ol|li|blockquote|q|code|pre|small|sub|sup|del|ins|mark|"
    "h[1-6]|hr|font|center|figure|figcaption|video|audio|iframe|table|tbody|tr|td|th|time|wbr|"
    "html|head|body|section|article"
)
_TAG = re.compile(rf"""<(/?)({_NAMES})(?![\w-])((?:\s(?:"[^"]*"|'[^']*'|[^<>"'])*)?)/?>""", re.I)
_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,31});")
_WRAPPED = re.compile(r"\s*<(p|div|span|ul|ol|blockquote|h[1-6])[\s>].*</\1\s*>\s*", re.I | re.S)
_ALT = re.compile(r"""\salt\s*=\s*(?:"([^"]*)"|'([^']*)')""", re.I)
_NEW_LINE = re.compile(r"br|hr|p|div|li|tr|blockquote|h[1-6]|pre", re.I)
_ADDRESS = re.compile(r"\S+://\S+")
_MOST_ROUNDS = 3  # so often has “&” been written as “&amp;” by programs one after the other


def marks(text):
    """Return the entities and tags that stand in a text.

    >>> marks("Tom &amp; Jerry <3 <b>hi</b>")
    ['&amp;', '<b>', '</b>']
    """
    entities = [sign for sign in _ENTITY.findall(text) if unescape(sign) != sign]
    return entities + [hit[0] for hit in _TAG.finditer(text)]


def is_markup(texts, strictly=False):
    """Tell whether the texts of a file were saved as HTML, by all of them together.

    They were if a text stands in a paragraph as a whole, or every & is written as an entity, or,
    unless it is asked strictly, half of the texts have tags. Who writes about <b> in a plain
    file does none of that.
    """
    marked = [text for text in texts if ("<" in text or "&" in text) and marks(text)]
    if not marked:
        return False
    if any(_WRAPPED.fullmatch(text) for text in marked):
        return True
    plain = [_ADDRESS.sub(" ", text) for text in texts if "&" in text]
    entities = sum(len(_ENTITY.findall(text)) for text in plain)
    if entities and entities >= 0.9 * sum(text.count("&") for text in plain):
        return True
    return not strictly and 2 * sum(bool(_TAG.search(text)) for text in marked) >= len(texts)


def words_of(texts):
    """Return the words that a reader sees of texts that were saved as HTML, perhaps repeatedly.

    >>> words_of(['<p>Tom &amp; Jerry<br>say <a href="x">hi</a> &lt;3</p>'])
    ['Tom & Jerry\\nsay hi <3']
    """
    for _ in range(_MOST_ROUNDS):
        texts = [seen(text) if "<" in text or "&" in text else text for text in texts]
        if not is_markup(texts, strictly=True):
            break
    return texts


def seen(text):
    """Return the words that a reader sees of a text that was saved as HTML once.

    >>> seen("<p>one<br>two</p>"), seen("&amp;lt;")
    ('one\\ntwo', '&lt;')
    """
    words = _ENTITY.sub(lambda sign: unescape(sign[0]), _TAG.sub(_in_place_of_tag, text))
    return re.sub(r"\n{3,}", "\n\n", words).strip("\n")


def _in_place_of_tag(tag):
    closes, name, rest = tag[1], tag[2], tag[3]
    if name.lower() == "img":
        alt = _ALT.search(rest)
        return (alt[1] or alt[2] or "") if alt else ""
    if _NEW_LINE.fullmatch(name) and (closes or name.lower() in ("br", "hr")):
        return "\n"
    return ""
