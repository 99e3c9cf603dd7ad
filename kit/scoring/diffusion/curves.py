"""The two S-curves: logistic growth, and that of Bass."""

import numpy as np


def logistic_curve(years, ceiling=100.0, midpoint=0.0, speed=1.0):
    """Return an S-curve in percent, (years,): half of the ceiling is reached at the midpoint.

    >>> float(logistic_curve(2010, ceiling=80, midpoint=2010))
    40.0
    """
    # tanh is the same curve as 1 / (1 + exp(−x)), and never overflows.
    return ceiling * (1 + np.tanh(speed * (np.asarray(years, float) - midpoint) / 2)) / 2


def bass_curve(years, p=0.03, q=0.38, ceiling=100.0, start=0.0):
    """Return in percent, (years,), how many have joined by then, after Bass (1969); p is above 0.

    Of those left, (1 − F), the part p + qF joins at any moment. p = 0.03 and q = 0.38 are
    typical (Sultan, Farley & Lehmann 1990); growth then peaks after ln(q/p)/(p+q) = 6.2 years,
    at F = 46 %.

    >>> float(bass_curve(6.19).round(1))
    46.0
    """
    elapsed = np.maximum(np.asarray(years, float) - start, 0)
    rest = np.exp(-(p + q) * elapsed)
    return ceiling * (1 - rest) / (1 + q / p * rest)
