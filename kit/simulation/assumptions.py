"""What the feed model takes for granted, and what it can be set to."""

from dataclasses import dataclass, fields
from numbers import Integral, Real

import numpy as np

ORDERS = ("time", "engagement", "relationship", "stated preference")
_MOST = 20_000_000  # accounts × days; about a minute, and 2 GB


@dataclass(frozen=True)
class Assumptions:
    """What the model takes for granted. Change some and see which results hang on them.

    Each default has its reason beside it. "A convenience" is a number that makes the model fast
    or its pictures clear, and rests on no study.
    """

    follows: int = 20  # accounts that each account follows; a convenience
    friends: int = 10  # of these, mutual ties; a convenience
    own_side_ties: float = 0.77  # 23 % of friends were opponents (Bakshy et al. 2015)
    fame: float = 1.1  # Pareto tail of popularity, lower is more unequal: for result 2
    broadcaster_fame: float = 30  # times as popular are broadcasters; a convenience
    friend_strength: float = 0.5  # mean strength of mutual ties, between 0 and 1; a convenience
    one_way_strength: float = 1 / 6  # and of one-way ties: built in for result 8
    visits: float = 0.5  # chance that an account looks in on a day; a convenience
    slots: int = 10  # posts that a reader sees on a visit; a convenience
    shelf: int = 3  # latest things of an account that are on offer; keeps the model fast
    fresh: int = 3  # days that a thing is on offer; a convenience
    posts_ordinary: float = 0.3  # posts a day; a convenience
    posts_broadcaster: float = 3  # ten times as many; a convenience
    dialogue_ordinary: float = 0.5  # share of posts that is dialogue; a convenience
    dialogue_broadcaster: float = 0.1  # firms 7 % (CrowdFlower), nonprofits under 20 % (Lovejoy)
    low_trust: float = 0.15  # share of broadcasters that deserve no trust; a convenience
    low_trust_volume: float = 2  # times as much do they post: built in for result 4
    low_trust_quality: float = -1  # and so much worse, in standard deviations: likewise
    anger_partisan: float = 0.5  # correlation of anger and partisanship: built in for result 3
    stop: float = 0.15  # chance that a post makes a reader stop to read; a convenience
    quality_pull: float = 0.5  # log of that chance, for one sd of quality; a convenience
    anger_pull: float = 0.4  # for one sd of anger: sign after Milli et al. (2025), for result 3
    friend_pull: float = 1  # the strongest tie doubles that chance; a convenience
    other_side_pull: float = 0.8  # times: by so much odds fell from shown to clicked (Bakshy)
    crowd_pull: float = 0.6  # how much counts sway readers at influence 1; a convenience
    passed_on: float = 0.7  # of the interest is left with each step from the author: for result 2
    appeal_passed_on: float = 0  # of the pull of quality and anger is left then: for result 2
    crowd_passed_on: float = 0.35  # and of that of counts: for results 1 and 2 together
    likes: float = 0.3  # chance to like, once one has stopped; a convenience
    replies: float = 0.08  # to reply; a convenience
    shares: float = 0.28  # to pass on: so that about 1 cascade in 4,000 reaches 100
    dialogue_likes: float = 1.8  # times, if the post is dialogue. Built in for result 6: the
    dialogue_replies: float = 3  # directions are those of Saxton & Waters (2014), the sizes
    dialogue_shares: float = 0.5  # those of kit.simulate_engagement
    count_likes: float = 1  # what a like counts for the engagement rule; a convenience
    count_replies: float = 1  # and a reply; all alike is a convenience
    count_shares: float = 1  # and a share: try counting nothing else
    track_record: float = 2  # reactions that a new post starts with, as it were; a convenience
    history: float = 1  # weight of the reader's past stops in that rule; a convenience
    forget: float = 0.05  # part of these that fades in a day; a convenience
    mind_hostility: float = 1.5  # sd of quality that the other side's anger costs, when asked
    mind_own_anger: float = 0.3  # and that of one's own side: a fifth, for result 3
    glance: float = 1  # time to see a post: the unit
    reading: float = 5  # to read it; a convenience
    writing: float = 10  # to reply; a convenience
    unfollow: float = 0.0075  # chance per unread post that the weakest tie breaks: 0.12 of the
    # one-way ties break in 51 days (Kwak et al. 2011)
    attitude_speed: float = 0.005  # feelings move so little a visit: built in for result 4
    adopt_alone: float = 0.0075  # p of a new habit: a quarter of the typical yearly 0.03,
    adopt_seen: float = 0.095  # and q: of 0.38, so that the curve fits into 60 days

    def __post_init__(self):
        """Refuse what cannot be simulated."""
        for field in fields(self):
            value, whole = getattr(self, field.name), field.type is int
            least = -100 if field.name == "low_trust_quality" else 0
            if not isinstance(value, Integral if whole else Real) or not least <= value < np.inf:
                raise ValueError(
                    f"The assumption {field.name}={value!r} is not a {'whole ' * whole}number of "
                    f"{least} or more. The model's own value is {field.default:.3g}."
                )
        if not (0 < self.friends <= self.follows and 0 < self.slots <= self.follows * self.shelf):
            raise ValueError(
                f"With follows={self.follows}, friends={self.friends}, shelf={self.shelf} and "
                f"slots={self.slots} no feed can be filled. Let friends be at most follows, and "
                "slots at most follows × shelf."
            )
        if self.anger_partisan > 1:
            raise ValueError(
                f"anger_partisan={self.anger_partisan!r} is no correlation. Choose 0 to 1."
            )


def assumed(given):
    """Return the assumptions, with the given ones in place of the model's own."""
    if given is None or isinstance(given, Assumptions):
        return given or Assumptions()
    known = [field.name for field in fields(Assumptions)]
    if strange := [name for name in given if name not in known]:
        raise ValueError(
            f"The model makes no assumption {strange[0]!r}. It makes these: {', '.join(known)}."
        )
    return Assumptions(**given)


def check(order, settings, assume):
    """Refuse settings that the model cannot run."""
    if order not in ORDERS:
        raise ValueError(f"There is no order {order!r}. Choose one of: {', '.join(ORDERS)}.")
    whole = {"accounts": (assume.follows + 1, 1000), "rounds": (1, 60), "cap": (1, 7)}
    for name, (least, usual) in {**whole, "seed": (0, 1), "luck": (0, 0)}.items():
        value = settings[name]
        if (name, value) != ("cap", None) and not (isinstance(value, Integral) and value >= least):
            raise ValueError(
                f"{name}={value!r} is not a whole number of {least} or more. Try {name}={usual}."
            )
    for name in ("broadcasters", "influence"):
        value = settings[name]
        if not (isinstance(value, Real) and 0 <= value <= 1):
            raise ValueError(f"{name}={value!r} is not a share from 0 to 1. Try {name}=0.05.")
    if settings["accounts"] * settings["rounds"] > _MOST:
        raise ValueError(
            f"{settings['accounts']:,} accounts over {settings['rounds']:,} days take too long. "
            f"Stay below {_MOST:,} for accounts × rounds."
        )
