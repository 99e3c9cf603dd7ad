"""A class of 28, made by the kit's own views: every press goes to a widget as its page sends it.

What was pressed is kept beside, in `Desk.pressed`, so that a test can work out every number from
the presses alone. Of the 28 who are enrolled one is absent, one copies what a neighbour hands in,
three pairs sit at one computer each, one chooses the first label all along, one stops half way,
two use one pseudonym, two are late, and two hand in again after they revised. All are invented.
"""

import random
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import cache

from wire import Browser

import kit
from kit.judging import pseudonyms
from kit.material.quizzes import quiz

POSTS, SCALE, QUIZ, FIGURES = "direction-a", "room-a-fit", "quiz-01", "predict-who-is-online"
ACTIVITIES = (POSTS, SCALE, QUIZ, FIGURES)
DUE = "2026-10-09 23:59"
STEP = 8  # posts between two looks at the key
SHARED = "brave otter"  # the pseudonym that two people use
CAUSES = ("slip", "codebook gap", "missing context", "genuine difference")

_FIRST_DAY = datetime(2026, 10, 5, 8, tzinfo=UTC)
_LATE = timedelta(days=7)
_NAMES = """
Aaliyah O'Brien, Björn Müller, Chidi Okafor, Dolores García-López, Esra Yılmaz, Finn McCarthy,
Grace Nakamura, Hassan El-Sayed, Ines Carvalho, Jonas Weber, Kavya Raman, Li Na, Mateo Rossi,
Anne-Marie van der Berg, Noor Haddad, Olu Adeyemi, Petra Nováková, Quentin Dubois, Rosa Jiménez,
Siobhán Walsh, Tomasz Wójcik, Uma Patel, Viktor Petrov, Wanjiru Mwangi, Xiao Chen, Yusuf Demir,
Zoë Visser, Ana Ray
"""
_ABSENT, _COPIES, _COPIED, _STRAIGHT, _HALF = 27, 26, 3, 4, 5
_PAIRS = ((6, 7), (8, 20), (21, 22))
_SHARE, _ARE_LATE, _AGAIN = (9, 23), (10, 24), (11, 25)


@dataclass(frozen=True)
class Person:
    """Somebody enrolled, as the school's own list has them."""

    name: str
    email: str
    login: str
    number: int
    section: str
    pair: str = ""

    @property
    def first(self):
        return self.name.split()[0]

    @property
    def last(self):
        return self.name.partition(" ")[2]


@dataclass
class Desk:
    """A computer where somebody judges, or a pair: what was pressed there, and what it gives.

    `pressed` has, by activity, what was done in its order: ("judge", post, label, confidence),
    where a label None is "not sure", ("open", posts), ("note", post, words), ("cause", post, cause).
    """

    pseudonym: str
    pressed: dict = field(default_factory=dict)
    codes: dict = field(default_factory=dict)
    files: dict = field(default_factory=dict)


@dataclass
class HandedIn:
    """What one person hands in at one time: the codes and files that their desk gave then."""

    person: Person
    at: datetime
    desk: Desk
    codes: list
    files: dict
    is_last: bool = True


@dataclass
class Class:
    """Who is enrolled, the desks, and all that was handed in, in the order of its time."""

    people: list
    desk_of: dict  # by the person's e-mail address; the absent one has none
    handed_in: list

    @property
    def desks(self):
        """Each desk once."""
        return list({id(desk): desk for desk in self.desk_of.values()}.values())

    @property
    def present(self):
        return [person for person in self.people if person.email in self.desk_of]

    @property
    def late(self):
        return [self.people[place] for place in _ARE_LATE]

    @property
    def absent(self):
        return [person for person in self.people if person.email not in self.desk_of]


def people():
    """Return the 28 who are enrolled; the last fourteen are of section B."""
    plain = str.maketrans("öüıíúóáéëñ", "ouiiuoaeen", "'-")
    paired = {place: str(n) for n, pair in enumerate(_PAIRS, 1) for place in pair}
    made = []
    for place, name in enumerate(" ".join(_NAMES.split()).split(", ")):
        login = "".join(name.lower().translate(plain).split())
        email = f"{login}@valley.example"
        section = "AB"[place >= 14]
        made.append(Person(name, email, login, 4100 + 37 * place, section, paired.get(place, "")))
    return made


def made(folder):
    """Let the class judge, with a folder of answers for each desk, and return it."""
    enrolled = people()
    seats = {place: pair[0] for pair in _PAIRS for place in pair} | {_COPIES: _COPIED}
    desks, handed_in = {}, []
    for place, person in enumerate(enrolled):
        seat = seats.get(place, place)
        if place == _ABSENT:
            continue
        if seat not in desks:
            desks[seat] = _sitting(seat, folder / f"desk-{seat}")
        desk, early = desks[seat]
        at = _FIRST_DAY + timedelta(hours=2 + 3 * place) + (place in _ARE_LATE) * _LATE
        if place in _AGAIN:
            handed_in.append(HandedIn(person, at, desk, *early, is_last=False))
            at += timedelta(hours=4)
        handed_in.append(HandedIn(person, at, desk, [*desk.codes.values()], desk.files))
    by_email = {person.email: desks[seats.get(n, n)][0] for n, person in enumerate(enrolled[:-1])}
    return Class(enrolled, by_email, sorted(handed_in, key=lambda one: one.at))


def _sitting(place, folder):
    """Return a desk after all was judged there, and what it gave before anything was revised."""
    name = SHARED if place in _SHARE else pseudonyms.pseudonym(seed=2800 + place)
    kit.pseudonym(name, path=folder)
    desk, early = Desk(name), ([], {})
    start = _FIRST_DAY + timedelta(hours=3 * place) + (place in _ARE_LATE) * _LATE
    hand = _Hand(desk, place, start)
    views = {
        POSTS: kit.Activity(POSTS, answers=folder),
        SCALE: _scale(folder),
        QUIZ: kit.Quiz(QUIZ.removeprefix("quiz-"), answers=folder),
        FIGURES: kit.Predict(FIGURES.removeprefix("predict-"), answers=folder),
    }
    hand.first_time(views)
    if place in _AGAIN:
        early = _given(desk, views, folder)
        early = ([*early[0].values()], early[1])
    hand.second_time(views)
    desk.codes, desk.files = _given(desk, views, folder)
    for view in views.values():
        view.close()
    return desk, early


def _scale(folder):
    return kit.Classify(_posts(), "fit", confidence=True, answers=folder, activity=SCALE)


@cache
def _posts():
    return kit.load("posts", set="room-a")


def _given(desk, views, folder):
    """Return the codes and the files of what was begun."""
    begun = [name for name in views if desk.pressed.get(name)]
    codes = {name: views[name].code for name in begun}
    return codes, {f"{name}.jsonl": (folder / f"{name}.jsonl").read_bytes() for name in begun}


@cache
def key_of(activity):
    """Return {post: labels} of the kit's key, those that it accepts too behind its own.

    A post is left out where the key has no answer.
    """
    if activity == QUIZ:
        questions = quiz(QUIZ.removeprefix("quiz-")).questions
        return {question.id: list(question.right) for question in questions if question.right}
    rows = key_table(activity).fillna("").itertuples()
    return {row.Index: [row.label, *filter(None, row.also_accepted.split("|"))] for row in rows}


@cache
def key_table(activity):
    """Return the kit's key to one of the two sets of posts."""
    name, book = (POSTS, "direction") if activity == POSTS else ("room-a", "fit")
    return kit.load("key", set=name, codebook=book)


class _Hand:
    """Somebody who presses: each press goes to the page of a view, and is kept."""

    def __init__(self, desk, place, start):
        self.desk, self.place, self.start = desk, place, start
        self.chance = random.Random(28_000 + place)
        self.straight, self.half = place == _STRAIGHT, place == _HALF
        self.skill = 0.5 + 0.4 * self.chance.random()
        self.count, self.waiting = 0, []

    def first_time(self, views):
        """Judge all for the first time; the posts in steps, whose key is opened after each."""
        self._in_steps(views[POSTS])
        if not self.half:
            self._scale(views[SCALE])
        self._quiz(views[QUIZ])
        if not self.half:
            self._figures(views[FIGURES])

    def second_time(self, views):
        """Look again at what was opened, say why one differs, and revise."""
        if self.straight:
            return
        self._again(Browser(views[POSTS]), POSTS, views[POSTS].answers.codebook.labels)
        if not self.half:
            scale = views[SCALE]
            compared = kit.Compare(scale, key_table(SCALE))
            page = Browser(compared)
            said = {press[1]: press[2] for press in self.desk.pressed[SCALE] if press[0] == "judge"}
            self._open(page, SCALE, [post for post, label in said.items() if label])
            self._again(page, SCALE, scale.answers.codebook.labels)
            compared.close()

    def _send(self, page, *events):
        """Put events into the page's outbox, with their numbers and the times of their making."""
        for event in events:
            self.count += 1
            at = self.start + timedelta(seconds=6 * self.count)
            made = {"id": f"d{self.place}-{self.count}", "at": round(at.timestamp() * 1000)}
            self.waiting.append(made | event)
        if len(self.waiting) > 15 or any(event.get("kind") == "compared" for event in events):
            self._flush(page)

    def _flush(self, page):
        """Send all that waits in one message, as a page does that was busy meanwhile."""
        if self.waiting:
            sent = page.send(*self.waiting)
            assert sent == [event["id"] for event in self.waiting], page.state["problem"]
        self.waiting.clear()

    def _press(self, activity, *press):
        self.desk.pressed.setdefault(activity, []).append(press)

    def _judge(self, page, activity, post, label, confidence=None, is_opened=False):
        said = {"post_id": post, "label": label, "round": "revised" if is_opened else "first"}
        events = [said | {"unsure": True}] if label is None else [said]
        if confidence:
            events.append(said | {"confidence": confidence})
        self._send(page, *events)
        self._press(activity, "judge", post, label, confidence)

    def _open(self, page, activity, posts):
        self._send(page, {"kind": "compared", "post_ids": posts})
        self._press(activity, "open", tuple(posts))

    def _first_label(self, activity, place, post, labels):
        """Return what is chosen at first: hard posts are mistaken by most."""
        if self.straight:
            return labels[0]
        if self.chance.random() < 0.06:
            return None
        hard = place % 7 == 1
        right = key_of(activity).get(post)
        if right and self.chance.random() < (0.25 if hard else self.skill):
            return right[0]
        return self.chance.choice(labels)

    def _in_steps(self, view):
        page, labels = Browser(view), view.answers.codebook.labels
        posts = [post["post_id"] for post in page.state["posts"]]
        for number, post in enumerate(posts[: 12 if self.half else None]):
            label = self._first_label(POSTS, number, post, labels)
            if label and self.chance.random() < 0.05:  # a slip of the finger, put right at once
                self._judge(page, POSTS, post, self.chance.choice(labels))
            self._judge(page, POSTS, post, label)
            self._note(page, POSTS, post)
            if number % STEP == STEP - 1:
                self._open(page, POSTS, posts[number + 1 - STEP : number + 1])
        self._flush(page)

    def _scale(self, view):
        page, labels = Browser(view), view.answers.codebook.labels
        for number, post in enumerate(post["post_id"] for post in page.state["posts"]):
            label = self._first_label(SCALE, number, post, labels)
            says = label and self.chance.random() < 0.8
            self._judge(page, SCALE, post, label, self.chance.randint(1, 3) if says else None)
            self._note(page, SCALE, post)
        self._flush(page)

    def _quiz(self, view):
        page = Browser(view)
        for number, question in enumerate(view.quiz.questions[: 2 if self.half else None]):
            labels = [option.label for option in question.options]
            self._judge(
                page, QUIZ, question.id, self._first_label(QUIZ, number, question.id, labels)
            )
            self._open(page, QUIZ, [question.id])
            if not self.straight and self.chance.random() < 0.3:
                now = self.desk.pressed[QUIZ][-2][2]
                others = [label for label in (*labels, None) if label != now]
                self._judge(page, QUIZ, question.id, self.chance.choice(others), is_opened=True)
        self._flush(page)

    def _figures(self, view):
        page = Browser(view)
        points = [post["post_id"] for post in page.state["posts"]]
        for point in points:
            guess = 50 if self.straight else 5 * self.chance.randint(2, 20)
            if self.chance.random() < 0.2:  # the finger passes over another one
                self._judge(page, FIGURES, point, str(guess - 5))
            self._judge(page, FIGURES, point, str(guess))
        self._open(page, FIGURES, points)

    def _again(self, page, activity, labels):
        """Look at each opened post again: stay, follow the key, or move elsewhere.

        A view sends no label that stands already, and asks for a cause only where one differs.
        """
        now = {press[1]: press[2] for press in self.desk.pressed[activity] if press[0] == "judge"}
        opened = [
            p for press in self.desk.pressed[activity] if press[0] == "open" for p in press[1]
        ]
        for post in opened:
            right = key_of(activity).get(post)
            differs = right and now[post] not in right
            if differs and now[post] and self.chance.random() < 0.5:
                cause = self.chance.choice(CAUSES)
                self._send(page, {"kind": "sorted", "post_id": post, "cause": cause})
                self._press(activity, "cause", post, cause)
            if differs and self.chance.random() < 0.45:
                self._judge(page, activity, post, right[0], is_opened=True)
            elif self.chance.random() < 0.05:
                others = [label for label in labels if label != now[post]]
                self._judge(page, activity, post, self.chance.choice(others), is_opened=True)
        self._flush(page)

    def _note(self, page, activity, post):
        if not self.straight and self.chance.random() < 0.04:
            words = f"{self.desk.pseudonym} of {self.place} on {post}: <b>why & how?</b>"
            self._send(page, {"kind": "note", "post_id": post, "note": words})
            self._press(activity, "note", post, words)
