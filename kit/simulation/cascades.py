"""The shape of cascades: how far a post came, and whether from hand to hand."""

import numpy as np


def cascade_shapes(posts, grown):
    """Return the shape of every post's cascade, (posts,) each; see `Result`."""
    parent, post = (np.concatenate(column) for column in zip(*grown, strict=True))
    under = np.ones(posts + len(post))  # nodes from each downwards
    end = len(under)
    for parents, _ in reversed(grown):  # later shares hang on earlier ones
        np.add.at(under, parents, under[end - len(parents) : end])
        end -= len(parents)
    size, under = under[:posts], under[posts:]
    # The link above a node is walked by every pair of which one is under it and one is not.
    walked = np.bincount(post, under * (size[post] - under), posts)
    pairs = size * (size - 1) / 2
    children = np.bincount(parent, minlength=posts + len(post))
    largest = children[:posts].copy()
    np.maximum.at(largest, post, children[posts:])
    depth = np.divide(walked, pairs, out=np.full(posts, np.nan), where=pairs > 0)
    return {"cascade": size.astype(int), "depth": depth, "largest_broadcast": largest}
