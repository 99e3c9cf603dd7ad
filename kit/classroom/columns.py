"""Which column of a form's table says whose a row is: by its heading, its cells, and all rows.

An account column is one that tells people apart. A teacher's address that stands in each row is
none, nor is a class, a date, or the address of a partner.
"""

import itertools
import re
import unicodedata
from collections import defaultdict
from functools import cache

from kit.classroom.addresses import address
from kit.classroom.whose import NOBODY, Person, by_name, is_personal, words
from kit.text.say import plain_line

_PLAIN = str.maketrans("ıłøđð", "ilodd")
MOST = 500  # columns that are looked at; more have no form

_TOKEN = re.compile(r"[@#]?[^\W_][\w.@#+-]{1,40}")  # a user name, or a number
# What Moodle calls whoever is not to be known by name, before the number: Participant 657693.
PARTICIPANT = re.compile(
    r"(?:part[ie]c\w+|teilnehm\w+(?:[/*:]\w+)?|deeln\w+|deltag\w+|osallist\w+|uczestn\w+"
    r"|[uú][cč]astn\w+|r[eé]sztvev\w+|kat[ıi]l[ıi]mc\w+|участник|учасник|συμμετέχ\w+|参加者"
    r"|参与者|参與者|참가자|مشارك|משתתף)\s?(?<!\d)(\d{1,12})",
    re.IGNORECASE,
)


@cache
def plain_words(heading):
    """Return a heading in small letters, without accents and signs.

    >>> plain_words(" E-Mail-Adresse: ")
    'e mail adresse'
    """
    text = unicodedata.normalize("NFKD", heading[:200].casefold()).translate(_PLAIN)
    text = "".join(c for c in text if not unicodedata.combining(c) or ord(c) > 0x900)
    text = unicodedata.normalize("NFKC", text)
    return " ".join(re.findall(r"[^\W_]+(?:'[^\W_]+)*", text.replace("’", "'")))


def _listed(kind):
    return [plain_words(word) for word in words()[kind]]


_NAMES, _FIRST, _LAST = (set(_listed(f"{kind}names")) for kind in ("", "first_", "last_"))
_LOGINS, _EMAIL_WORDS = set(_listed("logins")), set(_listed("email_words"))
_LOGIN_WORDS, _ROW_WORDS = tuple(_listed("login_words")), set(_listed("row_words"))
_LOGIN_BEGINS = tuple(word for word in _LOGIN_WORDS if len(word) > 3 or not word.isascii())
_NAME_WORDS = set(_listed("name_words"))
_OTHERS, _NO_PERSONS = tuple(_listed("others")), tuple(_listed("no_persons"))


def people_of(names, rows, pseudonyms):
    """Return the `Person` of each row.

    `names` are the headings, `rows` the cells of each row, `pseudonyms` the set of those in the
    codes of each row, by which it is seen which column tells people apart.
    """
    width = min(MOST, max(map(len, rows), default=0))
    headings = [plain_words(_of_group(name)) for name in names[:width]]
    headings += [""] * (width - len(headings))
    columns = [[row[n].strip() if n < len(row) else "" for row in rows] for n in range(width)]
    named = _names(headings, columns, pseudonyms)
    accounts = (
        _canvas(headings, columns)
        or _moodle(headings, columns)
        or _emails(headings, columns, pseudonyms)
        or _logins(headings, columns, pseudonyms)
        or [NOBODY] * len(rows)
    )
    return [
        person._replace(name=person.name or name.name) if person.account else name
        for person, name in zip(accounts, named, strict=True)
    ]


def _of_group(heading):
    """Return a heading without the group of questions that KoboToolbox writes before it."""
    group, _, own = heading.rpartition("/")
    return own if group[-1:].isalnum() and "_" in heading and " " not in heading else heading


def own_accounts(values, pseudonyms):
    """Return which of these tell people apart: about as many as there are pseudonyms.

    Whoever stands beside the codes of three and more people handed in for others.
    """
    beside = defaultdict(set)
    for value, several in zip(values, pseudonyms, strict=True):
        if value:
            beside[value] |= several
    everybody = set().union(*(several for several in beside.values()))
    own = {value for value, several in beside.items() if len(several) <= 2}
    return own if 10 * len(own) >= 6 * len(everybody) else set()


def _about_others(heading, more=()):
    return any(word.startswith((*_OTHERS, *more)) for word in heading.split())


def _canvas(headings, columns):
    """Return the people of an export of Canvas: of a quiz, or of its gradebook."""
    number = {heading: n for n, heading in reversed([*enumerate(headings)])}
    if not ({"name", "id", "section id"} <= {*number} or {"student", "id", "section"} <= {*number}):
        return None
    names = columns[number.get("name", number.get("student"))]
    return [
        Person("canvas", plain_line(cell), plain_line(name, 120)) if cell.isdecimal() else NOBODY
        for cell, name in zip(columns[number["id"]], names, strict=True)
    ]


def _moodle(headings, columns):
    """Return the people of Moodle's worksheet: Participant 657693, in whatever language."""
    for column in columns:
        found = [PARTICIPANT.fullmatch(cell) for cell in column]
        if any(found) and all(hit or not cell for hit, cell in zip(found, column, strict=True)):
            return [Person("moodle", hit[1]) if hit else NOBODY for hit in found]
    return None


def _best(candidates, pseudonyms):
    """Return the values of the best of (rank, values) that tells people apart, or None."""
    for _, values in sorted(candidates, key=lambda one: one[0]):
        keys = [value.account for value in values]
        if own := own_accounts(keys, pseudonyms):
            return [value if value.account in own else NOBODY for value in values]
    return None


def _emails(headings, columns, pseudonyms):
    candidates = []
    for n, (heading, column) in enumerate(zip(headings, columns, strict=True)):
        found = [address(cell) for cell in column]
        filled = sum(map(bool, column))
        if 2 * sum(bool(email) for email, _ in found) > filled and not _about_others(heading):
            people = [Person("email", email, name) if email else NOBODY for email, name in found]
            rank = not {*heading.split()} <= _EMAIL_WORDS, -len({email for email, _ in found}), n
            candidates.append((rank, people))
    return _best(candidates, pseudonyms)


def _logins(headings, columns, pseudonyms):
    candidates = []
    for n, (heading, column) in enumerate(zip(headings, columns, strict=True)):
        if rank := _login_rank(heading, column):
            logins = [plain_line(cell.lower()) for cell in column]
            people = [Person("login", login) if login else NOBODY for login in logins]
            candidates.append(((rank, n), people))
    return _best(candidates, pseudonyms)


def _login_rank(heading, column):
    """Return how surely a column has user names or student numbers, 1 the surest, 0 not at all."""
    if heading in _LOGINS:
        return 1
    parts = heading.split()
    if not {*parts}.isdisjoint(_ROW_WORDS) or _about_others(heading):
        return 0
    filled = [cell for cell in column if cell]
    single = sum(bool(_TOKEN.fullmatch(cell)) for cell in filled)
    # A short word, such as RA, is one by itself only, and not in "rating".
    named = any(part in _LOGIN_WORDS or part.startswith(_LOGIN_BEGINS) for part in parts)
    return 2 if named and single > 0.9 * len(filled) else 0


def _names(headings, columns, pseudonyms):
    """Return the people by their names: of one column, or of a first and a last name."""
    nobody = [NOBODY] * len(pseudonyms)
    candidates = []
    for n, (heading, column) in enumerate(zip(headings, columns, strict=True)):
        if (rank := _name_rank(heading, column)) and _look_like_names(column):
            candidates.append(((rank, n), [by_name(cell) for cell in column]))
    if not {*headings} & (_NAMES - _FIRST - _LAST):
        candidates += _in_two_columns(headings, columns)
    return _best(candidates, pseudonyms) or nobody


def _in_two_columns(headings, columns):
    """Yield the people of a column with first names and one with last names."""
    firsts, lasts = ([n for n, h in enumerate(headings) if h in some] for some in (_FIRST, _LAST))
    for n, m in itertools.product(firsts, lasts):
        if n != m:
            pairs = zip(columns[n], columns[m], strict=True)
            people = [by_name(" ".join(filter(None, pair))) for pair in pairs]
            # "Nombre" may be a first name, or all of it; "Name" beside "Vorname" the last.
            unsure = (headings[n] in _LAST) + (headings[m] in _FIRST) + (headings[m] == "name")
            yield (0, unsure, n), people


def _name_rank(heading, column):
    """Return how surely a column has people's names, 1 the surest, 0 not at all."""
    if _about_others(heading, _NO_PERSONS):
        return 0
    if heading in _NAMES or heading in ("name", "nombre", "nome", "nom"):
        return 1
    if {*heading.split()} & _NAME_WORDS:
        return 2
    if heading in _FIRST | _LAST:
        return 3
    filled = [cell for cell in column if cell]
    return 4 if sum(map(is_personal, filled)) > 0.8 * len(filled) else 0


def _look_like_names(column):
    """Tell whether most cells could be names: letters, hardly a digit, no address, not long."""
    filled = [cell for cell in column if cell]
    good = [
        cell
        for cell in filled
        if len(cell) <= 80
        and re.search(r"[^\W\d_]", cell)
        and not re.search(r"\d{3}|[:@/\\]", cell)
    ]
    return len(good) > 0.7 * len(filled)
