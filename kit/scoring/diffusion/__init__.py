"""How something spreads: gaps between groups, years behind, and two S-curves.

Tables hold published percentages: one row per year and group, with the columns year, percent
(or value), age_group (or group) and, where it is known, mode: how people were asked. People
answer a voice on the phone otherwise than a web page, so a change of mode is a break. Nothing
here draws a line across one unless it is told to.

Imports point one way: series <- gaps; series, curves <- fits.
"""

from kit.scoring.diffusion.curves import bass_curve, logistic_curve
from kit.scoring.diffusion.fits import BassFit, Estimate, LogisticFit, bass_fit, logistic_fit
from kit.scoring.diffusion.gaps import YearsBehind, gap, years_behind

__all__ = [
    "BassFit",
    "Estimate",
    "LogisticFit",
    "YearsBehind",
    "bass_curve",
    "bass_fit",
    "gap",
    "logistic_curve",
    "logistic_fit",
    "years_behind",
]
