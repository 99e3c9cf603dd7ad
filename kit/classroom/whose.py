"""Whose a file is: what learning platforms and shared drives write into the names of files.

A real name is an account, which tells two people of one pseudonym apart and helps the gradebook;
no report shows it. Only where a file of answers has no pseudonym does a name stand in for one.
"""

import itertools
import re
import tomllib
import unicodedata
from collections import defaultdict
from functools import cache
from pathlib import Path
from typing import NamedTuple

from kit.classroom.addresses import address
from kit.text.say import plain_line


class Person(NamedTuple):
    """What is known of whoever handed something in, beside the pseudonym.

    `platform` says what `account` is: the number of "canvas", "moodle" or "brightspace", the user
    name of "blackboard", a "login" or student number, an "email" address, or, where there is
    nothing better, a "name" as `name_key` writes it. `name` is the name as it is written.
    `export` is where the account is one: Moodle counts its participants anew in each assignment.
    """

    platform: str = ""
    account: str = ""
    name: str = ""
    export: str = ""

    def within(self, source):
        """Return this person as of an export inside another file."""
        return self._replace(export=f"{source}/{self.export}")

    @property
    def lms(self):
        """Return platform and account, as `Piece` has them."""
        return self.platform, self.account


NOBODY = Person()

# Moodle: "Ana Ray_657693_assignsubmission_file_/…", the same flat, and with translated words.
_MOODLE = re.compile(r"(.+?)_(\d+)_assignsubmission")
_MOODLE_FOLDER = re.compile(r"([^_]+)_(\d{3,})_([^\W\d_][^_]*)(?:_.*)?")
_MOODLE_FLAT = re.compile(r"([^_]+)_(\d{3,})_[^\W\d_]{3,}_[^\W\d_]{3,}_.+")
# Brightspace: "41000-5000 - Ana Ray - Nov 27, 2026 903 AM/…", or flat, in whatever language.
_BRIGHTSPACE = re.compile(r"(\d+)-\d+\s*-\s+(?:\w?\d{4,}\s+-\s+)?(.+?)\s*-\s+[^-]*\d.*")
_DATED = re.compile(r"(\D+?)\s*-\s+[^-]*\b20\d\d\b.*")
# Blackboard: "Codes_aray_attempt_2026-11-27-09-03-00_code.txt", and ".txt" for the note it adds.
_BLACKBOARD = re.compile(r"(.+)_[^\W\d_]+_\d{4}(?:-\d\d){5}(?:_.*|\.\w+)?")
# Canvas: "rayana_LATE_8123_99001_code.txt"; "rayana_8123_text.html"; in quizzes, with a question.
_CANVAS = re.compile(
    r"([^_]+)(?:_[A-Z]{3,10})?_(\d+)(?:_question_\d+)?_(?:\d+_.*|text(?:-\d+)?\.html?)"
)
_CANVAS_ANONYMOUS = re.compile(r"anon_([A-Za-z0-9]{4,8})(?:_[A-Z]{3,10})?_(?:\d+_.*|text.*)")
# Sakai: "Week 3/Ray, Ana(aray)/Submission attachment(s)/code.txt".
_SAKAI = re.compile(r"([^()]+,[^()]+)\(([\w.@+-]{2,60})\)")
# Schoology: "Ray, Ana - 12345/Revision 1/code.docx".
_SCHOOLOGY = re.compile(r"([^\d,]+,[^\d,]+?)\s+-\s+(\d{3,})")
# Teams: "Submitted files/Ana Ray/Week 3/Version 1/code.txt".
_VERSION = re.compile(r"(?:Vers|Wersj|Verz|Вер|バージョン|版本)\w* ?\d+", re.IGNORECASE)


_PART = re.compile(r"[^\W\d_](?:[^\W\d_]|['’ʼ.\-])*")  # of a name


@cache
def words():
    """Return the words by which it is seen whose a row or a folder is, by their kind."""
    text = Path(__file__).with_name("whose_words.toml").read_text("utf-8")
    return {
        kind: tuple(word.strip() for word in listed.replace("\n", " ").split(","))
        for kind, listed in tomllib.loads(text).items()
    }


def name_key(name):
    """Return a name so that its spellings are alike: order, capitals, signs, spaces, NFC or NFD.

    >>> name_key("O’Brien,  Aaliyah") == name_key("aaliyah o'brien")
    True
    """
    name = unicodedata.normalize("NFKC", str(name)).casefold()
    if name.count(",") == 1:
        last, first = name.split(",")
        name = f"{first} {last}"
    name = re.sub(r"[’ʼ`´‘]", "'", name)
    name = re.sub(r"[\u2010-\u2015\u2212]", "-", name)
    return plain_line(" ".join(name.split()), 120)


def by_name(name):
    """Return whoever nothing is known of but the name."""
    name = plain_line(unicodedata.normalize("NFC", str(name)), 120)
    return Person("name", name_key(name), name) if name else NOBODY


def owners(paths):
    """Return who each of these paths says handed it in, by path.

    All are looked at together: of "Week 3 - Ana Ray" and "Week 3 - Ben Li" the part that
    differs is the name.

    >>> owners(["Ana Ray_657693_assignsubmission_file_/direction-a.jsonl"]).popitem()[1]
    Person(platform='moodle', account='657693', name='Ana Ray', export='')
    >>> owners(["Week 3 - Ana Ray.txt", "Week 3 - Ben Li.txt"])["Week 3 - Ana Ray.txt"].name
    'Ana Ray'
    """
    found = {path: _by_platform(path) for path in paths}
    unknown = [path for path, person in found.items() if person is NOBODY]
    users = _blackboard_users([path for path in unknown if _BLACKBOARD.fullmatch(_last(path))])
    found |= users
    names = _by_neighbours([path for path in unknown if path not in users])
    return found | {path: by_name(name) for path, name in names.items()}


def file_name(path):
    """Return what a file is called, without its ending: perhaps after whoever wrote it."""
    return plain_line(_last(path).split(".")[0], 60)


def _last(path):
    return path.rstrip("/").rpartition("/")[2]


def _person(platform, account, name=""):
    name = plain_line(unicodedata.normalize("NFC", name), 120)
    return Person(platform, plain_line(account), name)


def _by_platform(path):
    """Return who the innermost part of a path that a platform has written says it is from."""
    *folders, name = path.strip("/").split("/")
    for n, part in reversed([*enumerate((*folders, name))]):
        if "_assignsubmission" in part and (found := _MOODLE.match(part)):
            return _of_moodle(found, folders[:n])
        if found := _BRIGHTSPACE.fullmatch(part):
            return _person("brightspace", found[1], found[2])
        if email := address(part)[0] or address(part.rpartition(".")[0])[0]:
            return Person("email", email)
    for n, part in reversed([*enumerate(folders)]):
        if found := _MOODLE_FOLDER.fullmatch(part):
            return _of_moodle(found, folders[:n])
        if found := _SAKAI.fullmatch(part) or _SCHOOLOGY.fullmatch(part):
            return _person("login", found[2].lower(), _turned(found[1]))
        if (found := _DATED.fullmatch(part)) and is_personal(found[1]):
            return by_name(found[1])
    if _BLACKBOARD.fullmatch(name):
        return NOBODY
    for pattern, platform in ((_CANVAS_ANONYMOUS, "canvas, unnamed"), (_CANVAS, "canvas")):
        if found := pattern.fullmatch(name):
            return _person(platform, found[found.re.groups], found[1])
    if found := _MOODLE_FLAT.fullmatch(name):
        return _of_moodle(found, folders)
    return _of_version(folders)


def _of_moodle(found, folders):
    return _person("moodle", found[2], found[1])._replace(export="/".join(folders))


def _of_version(folders):
    """Return whose folder in Teams it is, two above the one for a version."""
    if len(folders) >= 3 and _VERSION.fullmatch(folders[-1]):
        return by_name(folders[-3])
    return NOBODY


def _turned(name):
    """Return "Ana Ray" for "Ray, Ana"."""
    last, comma, first = name.partition(",")
    return f"{first.strip()} {last.strip()}" if comma and "," not in first else name


def _may_be_called(name):
    return not re.search(r"\d", name) and {*words()["no_name"]}.isdisjoint(name.casefold().split())


def _blackboard_users(paths):
    """Return the user of each file that Blackboard named: the part before "_attempt_".

    A name of a user may have underscores, and so may that of the assignment, which is what all
    have in common.
    """
    heads = {path: _BLACKBOARD.fullmatch(_last(path))[1] for path in paths}
    short = {head: head.rpartition("_")[2] for head in heads.values()}
    if len(set(short.values())) < len(short):
        first, last = min(short), max(short)
        same = next((n for n, (a, b) in enumerate(zip(first, last, strict=False)) if a != b), 0)
        start = first.rfind("_", 0, same) + 1
        short = {head: head[start:] for head in short}
    return {path: _person("blackboard", short[head].lower()) for path, head in heads.items()}


def is_personal(name):
    """Tell whether this looks like somebody's first and last name.

    >>> [is_personal(name) for name in ("Zoë van der Berg", "Week Three", "direction-a", "Ana")]
    [True, False, False, False]
    """
    parts = _turned(name).split()
    return (
        2 <= len(parts) <= 6
        and all(_PART.fullmatch(unicodedata.normalize("NFC", part)) for part in parts)
        and not (parts[0][0].islower() or parts[-1][0].islower())
        and _may_be_called(name)
    )


def _by_neighbours(paths):
    """Return the names in what several files or folders beside each other are called."""
    beside = defaultdict(lambda: defaultdict(list))
    for path in paths:
        parts = path.strip("/").split("/")
        for depth, part in enumerate(parts):
            is_file = depth == len(parts) - 1
            name = part.rpartition(".")[0] or part if is_file else part
            beside[(*parts[:depth], is_file)][name].append(path)
    found = {}
    for (*_, is_file), named in beside.items():
        for name, person in _apart(list(named), is_file).items():
            found |= dict.fromkeys(named[name], person)
    return found


def _apart(names, is_file):
    """Return the person in each of these names, {} where they do not seem to hold any."""
    if len(names) < 2:
        return {}
    split = [re.split(r"\s+[-–—]\s+", name) for name in names]
    if all(len(parts) > 1 for parts in split):
        for end, rest in ((-1, slice(-1)), (0, slice(1, None))):
            people = [parts[end] for parts in split]
            alike = len({tuple(parts[rest]) for parts in split}) == 1
            if all(map(_may_be_called if alike else is_personal, people)):
                return dict(zip(names, people, strict=True))
    spaced = {name: name.replace("_", " ") for name in names}
    personal = sum(map(is_personal, spaced.values()))
    if not is_file and 10 * personal >= 8 * len(names):
        return {name: said for name, said in spaced.items() if _may_be_called(said)}
    return _bare(names) if is_file else {}


def _bare(names):
    """Return the people in names of files that have something in common: "code_Ana_Ray".

    Numbers at the ends do not matter: "12345_Ana_Ray_code", "Ray-Ana-code (1)".
    """
    for dividing in (r"[ _]+", r"[ _\-]+"):
        split = [_trimmed(re.split(dividing, name)) for name in names]
        before, after = _in_common(split), _in_common([parts[::-1] for parts in split])
        # What all begin with may be a first name: so the end is tried first.
        for start, end in ((0, after), (before, 0), (before, after)):
            bare = (_trimmed(parts[start : len(parts) - end]) for parts in split)
            people = {name: " ".join(parts) for name, parts in zip(names, bare, strict=True)}
            if 10 * sum(map(is_personal, people.values())) >= 8 * len(names):
                return {name: said for name, said in people.items() if _may_be_called(said)}
    return {}


def _trimmed(parts):
    """Return the parts of a name without numbers and nothing at its ends."""
    while parts and not re.search(r"[^\W\d_]", parts[0]):
        parts = parts[1:]
    while parts and not re.search(r"[^\W\d_]", parts[-1]):
        parts = parts[:-1]
    return parts


def _in_common(split):
    """Return how many parts all names begin with, at most all but two."""
    most = max(0, min(map(len, split)) - 2)
    alike = (len({parts[n].casefold() for parts in split}) == 1 for n in range(most))
    return sum(1 for _ in itertools.takewhile(bool, alike))
