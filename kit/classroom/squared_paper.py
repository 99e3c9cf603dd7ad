"""A prediction on paper: squared paper with one axis for all curves, and a table to fill in."""

from kit.material.showing import cell

_SIGNS = "●✕▲○■△◆□"
_UPRIGHT = 6  # letters of a point that can stand below its line


def figures(chosen, key):
    """Return what is guessed: on one axis for all curves; for the teacher, what was published."""
    # Each item is the point and the question: "2012, 65+. What share …". The question is above.
    names = {
        post_id: cell(post, "text").partition(". ")[0] for post_id, post in chosen.posts.iterrows()
    }
    published = [] if key is None else list(zip(names.values(), key["reason"], strict=True))
    asked = list(zip(chosen.posts["point"], chosen.posts["curve"], strict=True))
    points, curves = (list(dict.fromkeys(each)) for each in zip(*asked, strict=True))
    return {
        "points": points,
        "slanted": max(map(len, points)) > _UPRIGHT,
        "curves": [(_sign(place), curve) for place, curve in enumerate(curves) if curves[1:]],
        "rows": [(point, [(point, curve) in asked for curve in curves]) for point in points],
        "published": published,
    }


def _sign(place):
    """Return the sign with which a curve is marked, by its place among all."""
    return _SIGNS[place % len(_SIGNS)]
