"""How pictures look: colours, marks, dashes, and settings that leave the reader's own alone."""

import warnings
from contextlib import contextmanager
from contextvars import ContextVar

INK, SOFT, _RULE = "#222222", "#555555", "#dddddd"
# After Okabe & Ito's palette for the colour-blind, darkened until white words on it can be read
# (4.5:1). Labels have the same in `web/src/labels.css` and in the report. Markers and dashes differ
# as well, so nothing hangs on colour alone.
COLOURS = [
    *("#0072b2", "#bd5000", "#00805e", "#9b4a86"),
    *("#222222", "#946c00", "#7a4a2b", "#6a6a6a"),
]
MARKERS = ["o", "s", "^", "D", "v", "P", "X", "*"]
DASHES = [
    "",  # none
    (5, 2),
    (1.5, 1.5),
    (6, 2, 1.5, 2),
    (3, 1.5),
    (8, 2),
    (1, 3),
    (6, 1.5, 1, 1.5, 1, 1.5),
]
WIDTH = 7  # inches; shown 700 pixels wide, so a point is 1.4 pixels
NARROW = 3.4  # inches: on a phone, where a picture of 7 inches would have letters of 5 pixels
_width = ContextVar("width", default=WIDTH)
_SETTINGS = {
    "font.family": ["DejaVu Sans"],  # comes with matplotlib, so a picture looks alike everywhere
    "font.size": 10.5,
    "text.parse_math": False,  # a $ in a label is a dollar
    "text.color": INK,
    "axes.labelcolor": SOFT,
    "axes.edgecolor": "#999999",
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.grid": True,
    "axes.axisbelow": True,
    "grid.color": _RULE,
    "grid.linewidth": 0.8,
    "xtick.color": "#999999",
    "ytick.color": "#999999",
    "xtick.labelcolor": INK,
    "ytick.labelcolor": INK,
    "xtick.major.pad": 5,
    "svg.hashsalt": "kit",
    "svg.fonttype": "path",
}


def marked(groups):
    """Return what makes seaborn give each group a mark of its own, besides its colour."""
    return {"style": "by", "style_order": groups, "markers": MARKERS[: len(groups)]}


@contextmanager
def narrow():
    """Draw pictures as a phone shows them."""
    before = _width.set(NARROW)
    try:
        yield
    finally:
        _width.reset(before)


def width():
    """Return how wide pictures are drawn now, in inches."""
    return _width.get()


def fitting(number):
    """Return how many there is room for now, of what there is room for `number` on a wide screen.

    >>> fitting(72)
    72
    """
    if width() == WIDTH:
        return number
    # In a short line a few wide letters count for more.
    return max(1, round(0.9 * number * width() / WIDTH))


@contextmanager
def calm():
    """Lend seaborn, with the kit's settings only; the reader's own come back afterwards."""
    import matplotlib
    import seaborn  # before a setting changes: it keeps those it meets as the reader's

    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # settings on their way out
        # A letter that the font lacks is drawn as a box; the twin has it.
        warnings.filterwarnings("ignore", message="Glyph .* missing")
        settings = {
            key: value
            for key, value in matplotlib.rcParamsDefault.items()
            if not key.startswith(("backend", "interactive", "toolbar", "webagg"))
        }
        with matplotlib.rc_context(settings | _SETTINGS):
            yield seaborn


def contrast(one, other):
    """Return the contrast of two colours, from 1 to 21 (WCAG 2.2, relative luminance)."""
    from matplotlib.colors import to_rgb

    def light(colour):
        parts = [
            p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in to_rgb(colour)
        ]
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]

    high, low = sorted((light(one), light(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)
