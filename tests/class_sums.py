"""What the presses of a class come to, by simple sums: the kit's own functions have no part in it.

Who judged together, or copied, counts once, as one desk. A post that was answered with "not sure"
has None there; one that was left has nothing.
"""

from collections import Counter, defaultdict
from fractions import Fraction
from math import ceil

UNSURE = None


class Sums:
    """One activity: what each desk said at first and says now, and whatever was said beside it.

    `key` has the labels that are right, by post, the key's own first; `contested` the posts on
    which nobody is wrong.
    """

    def __init__(self, desks, activity, labels, posts, key, contested=()):
        self.desks = [desk for desk in desks if desk.pressed.get(activity)]
        self.activity, self.labels, self.posts = activity, list(labels), list(posts)
        self.key, self.contested = key, set(contested)
        self.first, self.now, self.sure = {}, {}, {}
        self.notes, self.causes = defaultdict(list), defaultdict(Counter)
        for desk in self.desks:
            self._replay(desk)

    def _replay(self, desk):
        first, now, sure, opened, notes, causes = {}, {}, {}, set(), {}, {}
        for what, about, *said in desk.pressed[self.activity]:
            if what == "open":
                opened |= {*about}
            elif what == "judge":
                now[about] = said[0]
                if about not in opened:
                    first[about], sure[about] = said
            elif what == "note":
                notes[about] = said[0]
            else:
                causes[about] = said[0]
        place = id(desk)
        self.first[place], self.now[place], self.sure[place] = first, now, sure
        for post, words in notes.items():
            self.notes[post].append(words)
        for post, cause in causes.items():
            self.causes[post][cause] += 1

    # --- Of one desk ------------------------------------------------------------------------------

    def answered(self, desk):
        return len(self.first.get(id(desk), {}))

    def judged(self, desk):
        return sum(label is not UNSURE for label in self.first.get(id(desk), {}).values())

    def revised(self, desk):
        first, now = self.first.get(id(desk), {}), self.now.get(id(desk), {})
        return sum(now[post] != label for post, label in first.items())

    def right(self, desk):
        """How many first judgements agree with the key, and how many can be marked."""
        first = self.first.get(id(desk), {})
        marked = [post for post in self.marked if first.get(post)]
        return sum(first[post] in self.key[post] for post in marked), len(marked)

    @property
    def marked(self):
        return [post for post in self.posts if self.key.get(post) and post not in self.contested]

    # --- Of one post ------------------------------------------------------------------------------

    def votes(self, post, which="first", desks=None):
        """How many chose each label; None is "not sure"."""
        of = getattr(self, which)
        places = [id(desk) for desk in (self.desks if desks is None else desks)]
        return Counter(of[p][post] for p in places if p in of and post in of[p])

    def chosen(self, post, which="first"):
        votes = self.votes(post, which)
        return sum(votes.values()) - votes[UNSURE]

    def agreeing(self, post):
        votes = self.votes(post)
        return sum(votes[label] for label in self.key[post])

    def apart(self, post):
        """The share of pairs of people who disagree."""
        votes = self.votes(post)
        del votes[UNSURE]
        size = sum(votes.values())
        alike = sum(n * (n - 1) for n in votes.values())
        return 1 - Fraction(alike, size * (size - 1)) if size > 1 else None

    def changed_here(self, post):
        return sum(
            post in first and self.now[place][post] != first[post]
            for place, first in self.first.items()
        )

    def to_discuss(self):
        """Those that most chose otherwise, furthest from the key first; then the most divided."""
        order = [post for post in self.posts if self.chosen(post) > 1]
        against = [p for p in order if p in self.marked and 2 * self.agreeing(p) < self.chosen(p)]
        against.sort(key=lambda p: (Fraction(self.agreeing(p), self.chosen(p)), -self.apart(p)))
        against = against[:5]
        others = [post for post in order if self.apart(post) and post not in against]
        others.sort(key=lambda post: -self.apart(post))
        return against + others[: max(3, 5 - len(against))]

    # --- Of all -----------------------------------------------------------------------------------

    def moves(self):
        """How often an answer was changed, as {(from, to): times}; UNSURE is an answer."""
        return Counter(
            (label, self.now[place][post])
            for place, first in self.first.items()
            for post, label in first.items()
            if self.now[place][post] != label
        )

    def compared(self):
        return [
            (post, label, self.now[place][post])
            for place, first in self.first.items()
            for post, label in first.items()
            if label and self.now[place][post]
        ]

    def towards(self):
        """How many moved to the key's own label, and how many away from it."""
        own = {post: self.key[post][0] for post in self.marked}
        moved = [each for each in self.compared() if each[1] != each[2] and each[0] in own]
        to_key = sum(now == own[post] for post, _, now in moved)
        return to_key, sum(was == own[post] for post, was, _ in moved)

    def settled(self):
        return sum(
            label is UNSURE and self.now[place][post] is not UNSURE
            for place, first in self.first.items()
            for post, label in first.items()
        )

    def confusion(self):
        """How often each label is said now where the key says a label, contested posts apart."""
        rows = {label: Counter() for label in self.labels}
        for post in self.marked:
            rows[self.key[post][0]] += self.votes(post, "now")
        return rows

    def how_sure(self):
        """By how sure people were: how many judgements, how many can be marked, and are right."""
        found = {level: [0, 0, 0] for level in (1, 2, 3)}
        for place, first in self.first.items():
            for post, label in first.items():
                if label and (level := self.sure[place][post]):
                    is_marked = post in self.marked
                    found[level][0] += 1
                    found[level][1] += is_marked
                    found[level][2] += is_marked and label in self.key[post]
        return found

    def alpha(self, which="first", posts=None, desks=None, ordered=False, both=False):
        """Krippendorff's alpha of one round; with `both`, of what has a label in both rounds."""
        if both:
            units = defaultdict(Counter)
            for post, was, now in self.compared():
                units[post][was if which == "first" else now] += 1
            return alpha([*units.values()], self.labels, ordered)
        units = [self.votes(post, which, desks) for post in posts or self.posts]
        return alpha(units, self.labels, ordered)

    def pairs_alike(self, which):
        """Of the pairs of people who judged a post, the share who agree: the mean of all posts."""
        shares = []
        for post in self.posts:
            votes = self.votes(post, which)
            size = sum(votes.values()) - votes[UNSURE]
            if size > 1:
                alike = sum(votes[label] * (votes[label] - 1) for label in self.labels)
                shares.append(Fraction(alike, size * (size - 1)))
        return sum(shares) / len(shares)


def alpha(units, labels, ordered=False):
    """Krippendorff's alpha from counters of votes, by its coincidences.

    >>> from collections import Counter
    >>> float(alpha([Counter(x=2), Counter(x=1, y=1), Counter(y=2)], ["x", "y"]))
    0.4444444444444444
    """
    pairs = Counter()
    for votes in units:
        size = sum(votes[label] for label in labels)
        for a in labels:
            for b in labels:
                if size > 1:
                    pairs[a, b] += Fraction(votes[a] * (votes[b] - (a == b)), size - 1)
    total = {a: sum(pairs[a, b] for b in labels) for a in labels}
    n = sum(total.values())

    def apart(a, b):
        if not ordered:
            return int(a != b)
        low, high = sorted((labels.index(a), labels.index(b)))
        between = sum(total[label] for label in labels[low : high + 1])
        return (between - (total[a] + total[b]) / 2) ** 2

    observed = sum(times * apart(*pair) for pair, times in pairs.items())
    expected = sum(total[a] * total[b] * apart(a, b) for a in labels for b in labels)
    return 1 - (n - 1) * observed / expected


def five(values):
    """The lowest, the lower quarter, the middle, the upper quarter and the highest; each is one."""
    ordered = sorted(values)
    return [ordered[max(0, ceil(len(ordered) * Fraction(n, 4)) - 1)] for n in range(5)]


def percent(part, whole):
    """A share in whole per cent."""
    return int(f"{float(100 * part / whole):.0f}") if whole else 0
