"""Pictures in one line, each with a text twin: alt text, and the same numbers as a table.

Every function takes a tidy table and the names of its columns, and returns a `Picture`. seaborn
draws the marks, one for each row: it sums nothing up. It draws on axes of ours, so nothing is
opened in pyplot, no picture is shown twice, and the reader's own settings are left alone. seaborn
and matplotlib are imported when the first picture is drawn.

Imports point one way: words, style <- tidy <- axes, breaks, picture <- the five kinds of pictures,
one file each.
"""

from kit.plots.bars import bars
from kit.plots.heat import heat
from kit.plots.histogram import histogram
from kit.plots.lines import lines
from kit.plots.picture import Picture
from kit.plots.points import points

__all__ = ["Picture", "bars", "heat", "histogram", "lines", "points"]
