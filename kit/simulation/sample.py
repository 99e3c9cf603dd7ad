"""A simulated class, so that somebody who learns alone has others to compare with."""

from __future__ import annotations

import zlib

import numpy as np
import pandas as pd

from kit.material.codebooks import Codebook
from kit.material.codebooks import codebook as find_codebook
from kit.material.data import load
from kit.text.checks import check_whole


def sample_class(
    set: str,  # noqa: A002 - the data's own word
    codebook: str | Codebook | None = None,
    *,
    n: int = 30,
    seed: int = 2,
) -> pd.DataFrame:
    """Return judgements of simulated coders: a row a post, a column a coder.

    Parameters
    ----------
    set : str
        A set that has a key: of posts, such as "direction-a", or "threads" for the answers in them.
    codebook : str, optional
        Which of the set's keys to start from; needed only where there are several.
    n : int
        How many coders.
    seed : int
        The same seed gives the same class.

    Notes
    -----
    The model follows the idea of Whitehill et al. (2009, "Whose vote should count more"): coder i
    gives the key's label of post j with log-odds ``skill[i] - difficulty[j]``. Skill is normal
    with mean 1.9 and sd 0.5. Difficulty has mean 1.8 for contested posts and -0.4 for others (sd
    0.4 and 0.35). A coder who misses the key prefers the labels the key also accepts, then leans
    by a taste of their own (sd 0.7 on the log scale); on a scale, near labels are likelier than
    far ones. One judgement in 25 is missing. The numbers are chosen to look like a class that
    has read the codebook once; they are not fitted to any real class.

    >>> sample_class("direction-a", n=3).shape
    (24, 3)
    """
    check_whole("n", n, 1, 30)
    check_whole("seed", seed, 0, 2)
    book, key = _book_and_key(set, codebook)
    rng = np.random.default_rng([seed, zlib.crc32(f"{set}/{book.name}".encode())])

    truth = key["label"].map(book.labels.index).to_numpy()
    contested = key["contested"].to_numpy(bool)
    skill = rng.normal(1.9, 0.5, n)
    difficulty = np.where(
        contested, rng.normal(1.8, 0.4, len(key)), rng.normal(-0.4, 0.35, len(key))
    )
    follows_key = rng.random((len(key), n)) < 1 / (1 + np.exp(difficulty[:, None] - skill))
    given = np.where(follows_key, truth[:, None], _misses(rng, book, truth, key, n))
    given[rng.random(given.shape) < 0.04] = -1
    kind = pd.CategoricalDtype(book.labels, ordered=book.level == "ordinal")
    return pd.DataFrame(
        {
            f"simulated {i + 1:02d}": pd.Categorical.from_codes(given[:, i], dtype=kind)
            for i in range(n)
        },
        index=key.index,
    )


def _book_and_key(set, codebook):  # noqa: A002
    """Return a codebook, and the set's key for it by post_id."""
    key = load("key", set=set)
    books = key["codebook"].unique()
    if codebook is None and len(books) != 1:
        raise ValueError(
            f"The set {set!r} has {len(books)} keys, for: {', '.join(books)}. "
            "Say which one, as in kit.sample_class(set, codebook)."
        )
    book = find_codebook(codebook or books[0])
    key = key[key["codebook"] == book.name].set_index("post_id")
    if key.empty:
        raise ValueError(
            f"The set {set!r} has no key for the codebook {book.name!r}; it has: "
            f"{', '.join(books)}. Choose one of these."
        )
    return book, key


def _misses(rng, book, truth, key, n):
    """Return which label each of n coders gives a post if they miss the key's: (posts, coders)."""
    labels = book.labels
    taste = rng.normal(0.0, 0.7, (n, len(labels)))
    accepted = np.array([[x in also.split("|") for x in labels] for also in key["also_accepted"]])
    # How much a coder is drawn to each label: post × coder × label.
    pull = taste[None, :, :] + 2.0 * accepted[:, None, :]
    if book.level == "ordinal":
        pull = pull - np.abs(np.arange(len(labels)) - truth[:, None])[:, None, :]
    pull[np.arange(len(key)), :, truth] = -np.inf
    return (pull + rng.gumbel(size=pull.shape)).argmax(axis=2)
