"""Who talks with whom: pairs of people who chose differently."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence


def pairs_of(
    votes: Mapping[int, int], undecided: Sequence[int] = ()
) -> dict[int, tuple[int, list[int]]]:
    """Pair people who chose differently: ``{person: (number of the pair, the others in it)}``.

    `votes` has the label of each. As many pairs are made as there can be; whoever is left over
    chose as most did, and joins a pair in which somebody differs, or else has nobody: ``(0, [])``.
    Whoever is undecided listens to somebody left over, or else to a pair, a few to each.

    >>> pairs_of({1: 0, 2: 1, 3: 0})
    {1: (1, [2, 3]), 2: (1, [1, 3]), 3: (1, [1, 2])}
    >>> pairs_of({1: 0, 2: 1}, [3])
    {1: (1, [2, 3]), 2: (1, [1, 3]), 3: (1, [1, 2])}
    """
    pairs, left = _pairs(votes)
    for person in undecided:
        if left:
            pairs.append([left.pop(), person])
        elif pairs:
            min(pairs, key=len).append(person)
    found = {}
    for number, pair in enumerate(pairs, 1):
        for person in pair:
            found[person] = (number, [other for other in pair if other != person])
    return {person: found.get(person, (0, [])) for person in (*votes, *undecided)}


def _pairs(votes):
    """Return pairs, and who is left over though some joined a pair: all of these chose alike."""
    groups = defaultdict(list)
    for person, label in votes.items():
        groups[label].append(person)
    people = [
        person for group in sorted(groups.values(), key=len, reverse=True) for person in group
    ]
    # Sorted by label, whoever stands half a row further on chose otherwise, while no label has
    # more than half; of one that has, as many are paired as there are others.
    half = max(-(-len(people) // 2), max(map(len, groups.values()), default=0))
    pairs = [[people[at], people[at + half]] for at in range(len(people) - half)]
    left = people[len(pairs) : half]
    for at, person in enumerate(left[: len(pairs)]):
        pairs[at].append(person)
    return pairs, left[len(pairs) :]
