"""Read counts as platforms, spreadsheets and people write them: 1,234 · 54K · 1,1 Mio. · 1 234."""

import re
import unicodedata
from decimal import Decimal
from typing import NamedTuple

import pandas as pd

MOST = 10**12  # no platform counts so far; ids do, and times in milliseconds

# What a number is multiplied by, as platforms abbreviate it in many languages (after the CLDR).
# Capitals and points do not count. What means one thing here and another there is missing, and
# so stays unread: b is a billion or, in Turkish, a thousand.
_SCALES = {
    10**3: "k thousand tsd tausend mille tys tisíc tis тыс тис rb ribu bin duizend tusen tn χιλ "
    "hilj ألف हज़ार 千 천 พัน nghìn",
    10**4: "万 萬 만 หมื่น",
    10**5: "lakh lac लाख แสน",
    10
    ** 6: "m mio mln mn mill million millions millionen mi mi. jt juta milj млн εκ مليون ล้าน triệu",
    10**7: "crore cr करोड़",
    10**8: "億 亿 억",
    10**9: "bn billion mrd mld mlrd md mr млрд",
}
_SCALE = {word: scale for scale, words in _SCALES.items() for word in words.split()}
_JOINED = "千천万萬만億亿억"  # these stand without a space before what is counted
_ONE_WORD = """
    like likes comment comments share shares follower followers retweet retweets repost reposts
    reply replies view views vues vistas aufrufe reaction reactions favorites favourites quotes
    subscribers seguidores seguidor comentarios comentários compartidos curtidas abonnés abonnenten
    kommentare commentaires partages commenti follower:innen visualizzazioni visualizações
    visualizaciones reproducciones
    personas people personnes vind-ik-leuks volgers takipçi beğeni подписчиков просмотров
    人 件 次 명 개 いいね フォロワー 粉丝 赞 个赞 留言 回 个 個
"""
_COUNTED = {  # what may stand after a number; after other words it stays unread
    *_ONE_WORD.split(),
    *("me gusta", "gefällt mir", "gefällt mir-angaben", "j'aime", "mi piace"),
}
_WRITTEN = re.compile(r"\+?(\d(?:[\d.,' ]*\d)?)\s*(.*)", re.DOTALL)
_BY_PROGRAM = re.compile(r"(\d+(?:\.\d+)?)e\+?(\d{1,2})")
_UNREAD = "cannot be read"
_LONGEST = 60  # signs of a count with all that is written beside it


class Read(NamedTuple):
    """A column of counts: whole numbers, missing where there is none; and why, for each text."""

    values: pd.Series
    why: dict[str, str]


def read_counts(cells):
    """Return a column of text as whole numbers from 0, as `Read`.

    Blank cells are missing; so is what cannot be read for sure, and for that `why` has an end
    to the sentence "its likes '1.234' …". A point or comma before three digits is taken as the
    other cells of the column have it; where they do not tell, 1,234 is read and 1.234 is not.

    >>> read_counts(pd.Series(["12", "about 5", "3.0", "1,234", "1.2K", "1 234"])).values.tolist()
    [12, <NA>, 3, 1234, 1200, 1234]
    >>> read_counts(pd.Series(["1.234", ""])).why
    {'1.234': 'may mean 1234 or 1.234'}
    """
    codes, kinds = pd.factorize(cells)
    texts = [str(kind) for kind in kinds]
    plain = [text if _simple(text) else _plain(text) for text in texts]
    decimal = _decimal_sign(plain)
    read = [int(text) if _simple(text) else _count(text, decimal) for text in plain]
    numbers = [one if isinstance(one, int) and one < MOST else None for one in read]
    why = {
        text: one if isinstance(one, str) else "is too large for a count"
        for text, one, number, said in zip(texts, read, numbers, plain, strict=True)
        if number is None and said
    }
    # The last place is where code −1, missing, finds itself again.
    column = pd.array([*numbers, None], "Int64")[codes]
    return Read(pd.Series(column, cells.index, name=cells.name), why)


def _simple(text):
    return text.isascii() and text.isdigit() and len(text) <= _LONGEST


def plain_digits(text):
    """Return a text with its digits, spaces and apostrophes as on a keyboard, without the unseen.

    >>> plain_digits("１２ ٣"), plain_digits("1’234")
    ('12 3', "1'234")
    """
    if text.isascii():
        return " ".join(text.replace("`", "'").split())
    text = unicodedata.normalize("NFKC", text)
    kept = (sign for sign in text if unicodedata.category(sign) != "Cf")
    digits = (str(unicodedata.decimal(sign, sign)) for sign in kept)
    return " ".join("".join(digits).translate(_SIGNS).split())


_SIGNS = str.maketrans(
    {**dict.fromkeys("’‘ʼ´`ʹ′٬", "'"), **dict.fromkeys("−‐‑‒–—﹣", "-"), "٫": ",", "،": ","}
)


def _plain(text):
    return plain_digits(text).strip("'\"“” ")


def _decimal_sign(texts):
    """Return the sign before decimals that the clear cells of a column use; "" if none tells."""
    signs = set()
    for text in texts:
        found = _WRITTEN.fullmatch(text)
        if not found or _simple(text):
            continue
        number, marks = found[1], re.findall("[.,]", found[1])
        if len({*marks}) == 2:
            signs.add(marks[-1])
        elif len(marks) > 1 or (marks and re.search("[' ]", number)):
            signs.add(_other(marks[0]) if len(marks) > 1 else marks[0])
        elif marks and not _may_be_group(number):
            signs.add(marks[0])
    return signs.pop() if len(signs) == 1 else "?" if signs else ""


def _other(sign):
    return "." if sign == "," else ","


def _may_be_group(number):
    """Tell whether the only point or comma may stand before thousands as well as decimals."""
    return re.fullmatch(r"[1-9]\d{0,2}[.,]\d{3}", number) is not None


def _count(text, decimal):
    """Return a plain text as a whole number, or the end of a sentence on why it is none."""
    if not text or len(text) > _LONGEST:
        return _UNREAD
    if found := _BY_PROGRAM.fullmatch(text):
        return _whole(Decimal(found[1]) * 10 ** int(found[2]))
    found = _WRITTEN.fullmatch(text)
    if not found:
        negative = re.fullmatch(r"-\s*[\d.,' ]*\d", text)
        return "is below 0" if negative else _UNREAD
    scale = _scale(found[2], found[1])
    if scale is None:
        return _UNREAD
    number = _number(found[1], decimal, scale)
    return number if isinstance(number, str) else _whole(number * scale)


def _whole(number):
    if number >= MOST:
        return MOST
    return int(number) if number % 1 == 0 else "is no whole number"


def _scale(words, number):
    """Return what the words after a number multiply it by; None if they are strange."""
    words = words.casefold().strip()
    if words[:1] in [*_JOINED] and words:
        first, rest = words[0], words[1:]
    else:
        first, _, rest = words.partition(" ")
    if first == "mil" and "." not in number:  # a thousand in Spanish; with a point it may be slang
        scale, rest = 1000, rest.removeprefix("de ")
    elif first == "mil." or first.rstrip(".") not in _SCALE:  # in Czech "mil." is a million
        scale, rest = 1, words
    else:
        scale = _SCALE[first.rstrip(".")]
    rest = rest.strip(" .")
    return scale if not rest or rest in _COUNTED or rest.removeprefix("de ") in _COUNTED else None


def _number(number, decimal, scale):
    """Return digits with points, commas, spaces or apostrophes as a Decimal, or why not."""
    if _simple(number):
        return Decimal(number)
    if _may_be_group(number):
        sign = "." if "." in number else ","
        if decimal == sign:
            return Decimal(number.replace(sign, "."))
        if decimal == _other(sign) or (sign == "," and not decimal and scale == 1):
            return Decimal(number.replace(sign, ""))
        whole, value = number.replace(sign, ""), Decimal(number.replace(sign, "."))
        return f"may mean {int(whole) * scale} or {(value * scale).normalize():f}"
    marks = re.findall("[.,]", number)
    sign = marks[-1] if len({*marks}) == 2 or len(marks) == 1 else ""
    whole, _, rest = number.rpartition(sign) if sign else (number, "", "")
    thousands = re.search(r"[., ']", whole)
    if thousands and not _grouped(whole, thousands[0]):
        return _UNREAD
    if not rest.isdigit() and rest:
        return _UNREAD
    return Decimal(re.sub(r"\D", "", whole) + "." + (rest or "0"))


def _grouped(whole, sign):
    """Tell whether digits stand in threes, or in twos and a last three as in India."""
    sign = re.escape(sign)
    groups = rf"\d{{1,3}}({sign}\d{{3}})+" + (
        rf"|\d{{1,2}}({sign}\d\d)+{sign}\d{{3}}" * (sign == ",")
    )
    return re.fullmatch(groups, whole) is not None
