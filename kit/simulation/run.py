"""A run of the feed model: what happens in a day, a step a method."""

from typing import NamedTuple

import numpy as np

REACTIONS = ("likes", "replies", "shares")
_WEEK = 7  # days, over which a posting cap counts
_LITTLE = 0.01  # so little a day of newness weighs where another rule decides
_TONES = (-0.84, -0.25, 0.25, 0.84)  # cut anger into five levels, alike in number
_SORTS = 10  # five tones of information, and of dialogue


class _Seen(NamedTuple):
    """What was shown on one day: an entry for each reader and post."""

    reader: np.ndarray
    tie: np.ndarray  # which of the reader's ties brought it: reader × follows + column
    post: np.ndarray
    node: np.ndarray  # the thing on the shelf: the post itself, or somebody's share of it
    steps: np.ndarray  # how many shares away from the author
    other: np.ndarray  # whether the author is on the other side


class Run:
    """The state of one run, and what happens in a day: a step a method."""

    def __init__(self, world, order, settings, assume):
        self.world, self.order, self.assume = world, order, assume
        self.cap, self.influence = settings["cap"], settings["influence"]
        names = ("stop", *REACTIONS, "unfollow", "adopt")
        keys = np.random.SeedSequence([settings["seed"], settings["luck"]])
        self.keys = dict(zip(names, keys.generate_state(len(names), np.uint64), strict=True))
        accounts, posts = len(world.side), len(world.posts["author"])
        # On its shelf stand the latest things that an account posted or passed on. The first
        # nodes are the posts; each share of one is a further node.
        shelf = (accounts, assume.shelf)
        self.node, self.time = np.full(shelf, -1, np.int32), np.full(shelf, -np.inf, np.float32)
        self.post, self.steps = np.zeros(shelf, np.int32), np.zeros(shelf, np.int32)
        self.placed, self.this_week = np.zeros(accounts, int), np.zeros(accounts, int)
        self.published = np.zeros(posts, bool)
        self.passed_on = [np.empty(0, np.int32)] * 4  # yesterday: node, post, account, steps
        self.nodes, self.grown = posts, []  # for each day: the nodes that shares grew from
        # Readers remember what they saw last in each place, and on which ties they stopped.
        self.known = np.full((accounts, assume.follows, assume.shelf), -2, np.int32)
        self.history = np.zeros(world.alive.shape, np.float32)
        self.stopped = []  # reader and post in one number, for each of the last days
        self.alive, self.warmth = world.alive.copy(), world.warmth.copy()
        self.adopted, self.example = np.zeros(accounts, bool), np.zeros(accounts)
        # Views and reactions so far; of each post, and of each sort of posts.
        self.views, self.reactions = np.zeros(posts, np.int32), np.zeros(posts, np.int32)
        self.counts = {name: np.zeros(posts, np.int32) for name in REACTIONS}
        self.engagement = np.zeros(posts, np.float32)
        self.sort = np.digitize(world.posts["anger"], _TONES) + 5 * world.posts["dialogue"]
        self.sort_views, self.sort_engagement = np.zeros(2 * _SORTS), np.zeros(2 * _SORTS)
        pulls = np.array([assume.quality_pull, assume.anger_pull], np.float32)
        traits = np.stack([world.posts["quality"], world.posts["anger"]])
        # Less half the squares: then the average of all posts is assume.stop, whatever the pulls.
        self.appeal = assume.stop * np.exp(pulls @ traits - pulls @ pulls / 2)
        self.their_side = world.side[world.posts["author"]]

    def day(self, today):
        """Let a day pass, and return its measures."""
        self.publish(today)
        readers = np.flatnonzero(self.world.visits[today])
        seen, potential = self.show(today, readers)
        stopped = self.stop(seen)
        replied = self.react(seen, stopped)
        self.unfollow(seen, stopped)
        self.feel(seen)
        self.adopt(today, seen)
        return self.measure(readers, seen, stopped, replied, potential)

    def publish(self, today):
        """Put today's posts, and what was passed on yesterday, on the accounts' shelves."""
        posts, own = self.world.posts, self.within_cap(today)
        self.published[own] = True
        new = [own, own, posts["author"][own], np.zeros(len(own), np.int32)]
        node, post, account, steps = map(np.concatenate, zip(new, self.passed_on, strict=True))
        hour = posts["hour"][post]  # what is passed on comes at the same hour, a day later
        line = np.lexsort((hour, account))
        account = account[line]
        nth = np.arange(len(account)) - np.searchsorted(account, account)
        place = account, (self.placed[account] + nth) % self.assume.shelf  # the oldest gives way
        shelves = {"node": node, "post": post, "steps": steps, "time": today + hour}
        for name, things in shelves.items():
            getattr(self, name)[place] = things[line]
        self.placed += np.bincount(account, minlength=len(self.placed))

    def within_cap(self, today):
        """Return today's posts, without those beyond the week's cap."""
        first, last = np.searchsorted(self.world.posts["round"], (today, today + 1))
        own, author = np.arange(first, last, dtype=np.int32), self.world.posts["author"][first:last]
        if self.cap is None:
            return own
        if today % _WEEK == 0:
            self.this_week[:] = 0
        nth = np.arange(len(own)) - np.searchsorted(author, author)
        allowed = self.this_week[author] + nth < self.cap
        self.this_week += np.bincount(author[allowed], minlength=len(self.this_week))
        return own[allowed]

    def worth(self, today, order):
        """Return what a rule thinks of everything on a shelf, (2 sides, accounts, shelf)."""
        assume, post, newness = self.assume, self.post, self.time - today
        worth = newness if order == "time" else _LITTLE * newness
        worth = np.where(newness >= 1 - assume.fresh, worth, -np.inf).astype(np.float32)
        worth = np.stack([worth, worth])
        if order == "engagement":
            # Reactions per view so far. A new post starts as posts of its sort have fared.
            start = max(assume.track_record, 0.001)
            worth += np.log(
                (self.engagement[post] + start) / (self.views[post] + start / self.usual())
            )
        elif order == "stated preference":
            anger = np.maximum(self.world.posts["anger"][post], 0)
            other = self.their_side[post] != np.array([0, 1])[:, None, None]
            worth += self.world.posts["quality"][post]
            worth -= anger * np.where(other, assume.mind_hostility, assume.mind_own_anger)
        return worth

    def usual(self):
        """Return how many reactions per view things of the sort of those on a shelf have had.

        A sort is a tone, a kind, and whether passed on; that anger draws, the rule finds out so.
        """
        sort = self.sort[self.post] + _SORTS * (self.steps > 0)
        return ((self.sort_engagement + 1) / (self.sort_views + 10))[sort]

    def values(self, today, readers, order=None):
        """Return what a rule thinks of all that readers might be shown, (readers, places).

        A place is one of a shelf of one whom the reader follows: follows × shelf of them. What is
        not on offer to this reader is worth -inf. The rule is that of the run, or another.
        """
        world, assume, accounts = self.world, self.assume, len(self.world.side)
        order = order or self.order
        following = world.following.take(readers, axis=0)
        # Row by row: the shelves of those whom a reader follows, as seen from the reader's side.
        rows = following + accounts * world.side[readers][:, None]
        value = self.worth(today, order).reshape(2 * accounts, -1).take(rows, axis=0)
        tie = 0
        if order == "engagement":
            tie = assume.history * np.log1p(self.history.take(readers, axis=0))
        elif order == "relationship":
            tie = world.strength.take(readers, axis=0)
        value += np.where(self.alive.take(readers, axis=0), tie, -np.inf)[:, :, None]
        # Nothing is shown twice in the same place.
        value[self.known.take(readers, axis=0) == self.node.take(following, axis=0)] = -np.inf
        return value.reshape(-1, assume.follows * assume.shelf)

    def show(self, today, readers):
        """Fill the slots of today's readers with what the rule thinks most of.

        Return what they see, and which part of all that was on offer is from the other side.
        """
        world, assume, accounts = self.world, self.assume, len(self.world.side)
        value, width = self.values(today, readers), assume.follows * assume.shelf
        on_offer = value > -np.inf
        best = np.argpartition(value, width - assume.slots, axis=1)[:, -assume.slots :]
        at = (best + width * np.arange(len(readers))[:, None]).ravel()
        at = at[on_offer.ravel().take(at)]
        row, place = np.divmod(at, width)
        column, shelf = np.divmod(place, assume.shelf)
        reader, tie = readers.take(row), readers.take(row) * assume.follows + column
        place = world.following.ravel().take(tie) * assume.shelf + shelf
        post, node = self.post.ravel().take(place), self.node.ravel().take(place)
        self.known.ravel()[tie * assume.shelf + shelf] = node
        other = self.their_side.take(post) != world.side.take(reader)
        seen = _Seen(reader, tie, post, node, self.steps.ravel().take(place), other)
        rows = world.following.take(readers, axis=0) + accounts * world.side[readers][:, None]
        foreign = self.their_side[self.post] != np.array([0, 1])[:, None, None]
        foreign = foreign.reshape(2 * accounts, -1).take(rows, axis=0).reshape(on_offer.shape)
        return seen, np.count_nonzero(foreign & on_offer) / max(np.count_nonzero(on_offer), 1)

    def stop(self, seen):
        """Return where in `seen` readers stop to read."""
        assume, (reader, tie, post, _, steps, other) = self.assume, seen
        crowd = np.log1p(self.reactions.take(post))
        # Readers compare: more reactions than usual draw them, and fewer put them off.
        crowd = self.influence * assume.crowd_pull * (crowd - crowd.sum() / max(len(crowd), 1))
        appeal = self.appeal.take(post)
        # What somebody passes on is read for who did, less for what it is and for its counts.
        passed = np.flatnonzero(steps)
        appeal[passed] = assume.stop * np.power(
            appeal[passed] / max(assume.stop, 1e-9), assume.appeal_passed_on
        )
        crowd[passed] *= assume.crowd_passed_on
        chance = appeal * np.exp(crowd)
        chance *= 1 + assume.friend_pull * self.world.strength.ravel().take(tie)
        chance *= np.where(other, assume.other_side_pull, 1)
        chance *= np.power(assume.passed_on, np.arange(steps.max(initial=0) + 1)).take(steps)
        _tally(self.views, post)
        stopped = np.flatnonzero(dice(self.keys["stop"], reader, post) < np.minimum(chance, 0.95))
        # Nobody stops at their own post, nor twice at one that comes again another way.
        stopped = stopped[self.world.posts["author"][post[stopped]] != reader[stopped]]
        both = reader[stopped].astype(np.int64) * len(self.views) + post[stopped]
        both, first = np.unique(both, return_index=True)
        new = np.ones(len(both), bool)
        for past in self.stopped:
            new &= past[np.minimum(np.searchsorted(past, both), len(past) - 1)] != both
        if new.any():
            self.stopped = [*self.stopped, both[new]][-_WEEK:]
        return stopped[first[new]]

    def react(self, seen, stopped):
        """Let those who stopped like, reply and share; return how many replied."""
        assume = self.assume
        reader, tie, post = seen.reader[stopped], seen.tie[stopped], seen.post[stopped]
        self.history *= 1 - assume.forget
        _tally(self.history.ravel(), tie)
        dialogue, did = self.world.posts["dialogue"][post], {}
        earned = np.zeros(len(post), np.float32)
        for name in REACTIONS:
            more = np.where(dialogue, getattr(assume, f"dialogue_{name}"), 1)
            did[name] = dice(self.keys[name], reader, post) < getattr(assume, name) * more
            earned += did[name] * getattr(assume, f"count_{name}")
            for counts in (self.counts[name], self.reactions):
                _tally(counts, post[did[name]])
        np.add.at(self.engagement, post, earned)
        sort = self.sort[seen.post] + _SORTS * (seen.steps > 0)
        self.sort_views += np.bincount(sort, minlength=2 * _SORTS)
        self.sort_engagement += np.bincount(sort[stopped], earned, 2 * _SORTS)
        shared = stopped[did["shares"]]
        node = self.nodes + np.arange(len(shared), dtype=np.int32)
        self.nodes += len(shared)
        self.grown.append((seen.node[shared], seen.post[shared]))
        self.passed_on = [node, seen.post[shared], seen.reader[shared], seen.steps[shared] + 1]
        return did["replies"].sum()

    def unfollow(self, seen, stopped):
        """Break ties that bring what is not read: weak ones more easily, bursts more often."""
        unread = np.ones(len(seen.tie), bool)
        unread[stopped] = False
        tie = seen.tie[unread]
        chance = self.assume.unfollow * (1 - self.world.strength.ravel().take(tie))
        breaks = dice(self.keys["unfollow"], tie, seen.post[unread]) < chance
        self.alive.ravel()[tie[breaks]] = False

    def feel(self, seen):
        """Let anger from the other side cool a reader a little, and calm warm."""
        anger = np.where(seen.other, self.world.posts["anger"].take(seen.post), 0)
        self.warmth -= self.assume.attitude_speed * self.by_reader(seen, anger)

    def adopt(self, today, seen):
        """Let a new habit spread: some take it up alone, and more if they saw others with it."""
        author = self.world.posts["author"].take(seen.post)
        visited = self.world.visits[today]
        self.example[visited] = self.by_reader(seen, self.adopted.take(author))[visited]
        chance = self.assume.adopt_alone + self.assume.adopt_seen * self.example
        account = np.arange(len(chance))
        self.adopted |= dice(self.keys["adopt"], account, np.full(len(account), today)) < chance

    def by_reader(self, seen, values):
        """Return the mean of what each account saw; 0 where it saw nothing."""
        accounts = len(self.warmth)
        number = np.bincount(seen.reader, minlength=accounts)
        return np.bincount(seen.reader, values, accounts) / np.maximum(number, 1)

    def measure(self, readers, seen, stopped, replied, potential):
        """Return the day's measures; see MEASURES."""
        posts, assume = self.world.posts, self.assume
        author, anger = posts["author"].take(seen.post), posts["anger"].take(seen.post)
        attention = np.bincount(author, minlength=len(self.warmth))
        time = (
            len(author) * assume.glance + len(stopped) * assume.reading + replied * assume.writing
        )
        return {
            "gini": gini(attention),
            "top_1_percent": top(attention, 1),
            "top_10_percent": top(attention, 10),
            "conversation": _mean(posts["dialogue"].take(seen.post)),
            "anger": _mean(anger),
            "partisanship": _mean(posts["partisanship"].take(seen.post)),
            "hostile": _mean((anger > 1) & seen.other),
            "own_side": _mean(~seen.other),
            "other_side_potential": potential,
            "other_side_shown": _mean(seen.other),
            "other_side_clicked": _mean(seen.other[stopped]),
            "time_spent": time / max(len(readers), 1),
            "low_trust": _mean(self.world.low_trust.take(author)),
            "warmth_change": self.warmth.mean() - self.world.warmth.mean(),
            "adopted": self.adopted.mean(),
            "broken_one_way": self.broken(slice(assume.friends, None)),
            "broken_mutual": self.broken(slice(assume.friends)),
        }

    def broken(self, kind):
        """Return which part of some ties is broken by now; nan if there were none."""
        return 1 - _mean(self.alive[:, kind][self.world.alive[:, kind]])


def dice(key, one, other):
    """Return a number from 0 to 1 for each pair: as if drawn, and the same whenever it is asked.

    So what a reader does with a post does not depend on what else was drawn before, and orders
    can be compared. The mixing is that of splitmix64.
    """
    mixed = (one.astype(np.uint64) << np.uint64(32)) + other.astype(np.uint64) + key
    for shift, factor in ((30, 0xBF58476D1CE4E5B9), (27, 0x94D049BB133111EB)):
        mixed = (mixed ^ (mixed >> np.uint64(shift))) * np.uint64(factor)
    return (mixed ^ (mixed >> np.uint64(31))) * 2.0**-64


def _tally(counts, where):
    """Add one wherever `where` points, as often as it does."""
    np.add.at(counts, where, counts.dtype.type(1))  # a one of another type is 50 times slower


def gini(values):
    """Return what `kit.scoring.metrics.gini` does, fast enough for every round."""
    number, values = len(values), values.astype(float)  # whole numbers of 32 bits would overflow
    ranks = 2 * np.arange(1, number + 1) - number - 1
    total = values.sum()
    return float((ranks * np.sort(values)).sum() / (number * total)) if total else np.nan


def top(values, percent):
    """Return what part these percent of accounts with most have, one account at least."""
    number = max(len(values) * percent // 100, 1)
    return float(np.partition(values, -number)[-number:].sum() / max(values.sum(), 1))


def _mean(values):
    return float(values.mean()) if len(values) else np.nan
