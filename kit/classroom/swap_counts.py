"""How others read what a class wrote, in numbers: what came across, and how sure that is."""

from __future__ import annotations

import re
from typing import NamedTuple

import numpy as np

from kit.classroom.swap_readers import whose
from kit.classroom.swapped import MACHINE, PERSON

ORIGIN = "origin"  # the codebook that asks who wrote it
_DRAWS = 2_000
_FEWEST = 4  # posts and readers, below which an interval says nothing

# The rules of thumb that misled readers in Jakesch, Hancock & Naaman 2023, as far as words show
# them, in English.
_FAMILY = (
    "mum mom mother dad father gran grandma grandpa nan sister brother son daughter aunt uncle "
    "cousin wife husband kids family"
)
RULES = {
    "I, me, my, we, our": re.compile(r"\b(i|me|my|mine|we|us|our|ours)\b", re.IGNORECASE),
    "short forms: don't, it's": re.compile(r"\w['’](s|t|re|ve|ll|d|m)\b", re.IGNORECASE),
    "family": re.compile(rf"\b({_FAMILY.replace(' ', '|')})s?\b", re.IGNORECASE),
}


class Readings(NamedTuple):
    """What others said of each post: arrays of posts × readers.

    `given` has the number of the label, below 0 where there is none or the post is one's own;
    `meant` has for each post the number of the label that it was meant as, below 0 where unknown.
    """

    post_ids: list
    labels: tuple
    given: np.ndarray
    meant: np.ndarray

    @property
    def votes(self):
        """Posts × labels: how many said each."""
        each = range(len(self.labels))
        return np.stack([(self.given == label).sum(axis=1) for label in each], axis=1)

    @property
    def right(self):
        """Posts × readers: 1 where somebody read a post as it was meant, 0 where not, else NaN."""
        known = (self.given >= 0) & (self.meant >= 0)[:, None]
        return np.where(known, self.given == self.meant[:, None], np.nan)

    @property
    def by_most(self):
        """For each post the number of the label that most gave; -1 where two have as many."""
        votes = self.votes
        most = votes.max(axis=1)
        tied = (votes == most[:, None]).sum(axis=1) > 1
        return np.where((most == 0) | tied, -1, votes.argmax(axis=1))


class Told(NamedTuple):
    """How well posts of two kinds were told: each kind's share, their mean, and its interval."""

    shares: tuple
    mean: float
    interval: tuple | None


def readings(sheet, key):
    """Return what others said in one activity of a pooled class, each one's own posts left out."""
    labels = sheet.assignment.codebook.labels
    ids = list(sheet.post_ids)
    own = key.reindex(ids).fillna("")
    given = sheet.first.astype(int).copy()
    for place, coder in enumerate(sheet.coders):
        given[(own["writer"].map(whose) == whose(coder)).to_numpy(), place] = -1
    meant = meant_as(own, sheet.assignment.codebook.name)
    place = {label: number for number, label in enumerate(labels)}
    return Readings(ids, labels, given, np.array([place.get(label, -1) for label in meant]))


def meant_as(key, book):
    """Return the label that each post was meant as, under the codebook that it was judged with."""
    if book == ORIGIN:
        return key["by"]
    return key["aim"].where(key["codebook"] == book, "")


def share_right(found: Readings, seed: int = 0):
    """Return the share of readings that are right, and its 95 % interval, or None for that.

    Posts and readers are both drawn anew, for both could have been others: one reader's answers
    resemble each other, and so do all answers to one post. This is the pigeonhole bootstrap (Owen
    2007, Annals of Applied Statistics 1(2):386-411) with percentiles; it errs on the wide side.

    There is no interval for few posts or readers, nor where all were right or none was: it would
    have no width, and claim to be certain.
    """
    right = found.right
    if np.isnan(right).all():
        return None, None
    posts = np.flatnonzero(~np.isnan(right).all(axis=1))
    people = np.flatnonzero(~np.isnan(right).all(axis=0))
    share = float(np.nanmean(right))
    if min(len(posts), len(people)) < _FEWEST or share in (0, 1):
        return share, None
    known = ~np.isnan(right[np.ix_(posts, people)])
    met = np.nan_to_num(right[np.ix_(posts, people)])
    # How often each post and each reader is drawn says as much as the table that was drawn.
    chance = np.random.default_rng(seed)
    of_posts, of_people = (
        chance.multinomial(size, np.full(size, 1 / size), _DRAWS).astype(float)
        for size in (len(posts), len(people))
    )
    right_, all_ = (((of_posts @ each) * of_people).sum(axis=1) for each in (met, known))
    shares = right_[all_ > 0] / all_[all_ > 0]
    low, high = np.percentile(shares, [2.5, 97.5])
    return share, (float(low), float(high))


def told_apart(found: Readings, seed: int = 0):
    """Return how well readers told each kind of post, or None where nobody read both kinds.

    For each reader it is counted, of the posts of each kind, how many were told right; these shares
    are averaged over readers. The mean of the two kinds is the balanced accuracy (Brodersen, Ong,
    Stephan & Buhmann 2010, as scikit-learn's balanced_accuracy_score has it): whoever guesses, or
    says the same of every post, gets half, however many posts of each kind there are.

    The interval holds 95 % of what comes out when posts, each kind by itself, and readers are both
    drawn anew: the pigeonhole bootstrap (Owen 2007, doi:10.1214/07-AOAS122), on the cautious side.
    It is None with fewer than four readers, or four posts of a kind, and where all were told right
    or none was.
    """
    read = found.right >= 0
    kinds = [
        np.flatnonzero((found.meant == n) & read.any(axis=1)) for n in (0, 1)
    ]  # person, machine
    readers = np.logical_and(*(read[kind].any(axis=0) for kind in kinds))
    if not readers.any():
        return None
    right = found.right[:, readers]
    shares = [_told(right[kind], np.ones(len(kind))) for kind in kinds]
    told = Told(tuple(float(own.mean()) for own in shares), float(np.mean(shares)), None)
    if min(readers.sum(), *map(len, kinds)) < _FEWEST or told.mean in (0, 1):
        return told
    drawn = np.random.default_rng(seed)
    both = np.mean([_told(right[kind], _redrawn(drawn, len(kind))) for kind in kinds], axis=0)
    # In a draw a reader may be without a post of one kind, and is left out of this draw.
    means = np.ma.average(
        np.ma.masked_invalid(both), axis=1, weights=_redrawn(drawn, int(readers.sum()))
    )
    low, high = np.nanpercentile(np.ma.filled(means, np.nan), [2.5, 97.5])
    return told._replace(interval=(float(low), float(high)))


def _redrawn(drawn, number):
    """Return draws × things: how often each of so many things is drawn, with replacement."""
    return drawn.multinomial(number, np.full(number, 1 / number), size=_DRAWS)


def _told(right, times):
    """Return the share that each reader told right, each post counted so many times."""
    with np.errstate(invalid="ignore"):
        return (times @ np.nan_to_num(right)) / (times @ (right >= 0))


def by_rule(posts, key, found: Readings):
    """Return a row for posts with each sign, and one for those without it.

    Of these: how many, by a person, readings as a person's, and all readings.
    """
    place = found.labels.index(PERSON)
    votes, all_votes = found.votes[:, place], found.votes.sum(axis=1)
    rows = []
    for name, rule in RULES.items():
        has = np.array([bool(rule.search(str(posts.loc[p, "text"]))) for p in found.post_ids])
        person = (key.reindex(found.post_ids)["by"] == PERSON).to_numpy()
        for which, chosen in ((f"with {name}", has), (f"without {name}", ~has)):
            counts = chosen.sum(), (chosen & person).sum(), votes[chosen].sum()
            rows.append((which, *map(int, counts), int(all_votes[chosen].sum())))
    return rows


def has_both(key):
    """Tell whether a set has posts of both, so that a guess can be held against chance."""
    return {PERSON, MACHINE} <= set(key["by"])
