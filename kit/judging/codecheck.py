"""The check of a hand-in code: what notices a wrong, swapped or missing character, and why."""

import itertools
from array import array
from functools import cache

# The characters are numbers of GF(32), the field of 32 elements with z^5 = z^2 + 1. A code is a
# polynomial c(x) over it, the first character its highest coefficient, and it is right if
# c(x) mod g(x) has four coefficients that are all 31 ("all ones", so that zeros alone are wrong):
#
#     g(x) = x^4 + x^3 + 2x^2 + 2x + 31
#
# A change e(x) goes unnoticed only if g(x) divides it. g is primitive over GF(32): irreducible,
# and x has the order 32^4 - 1 = 1,048,575 modulo g. The longest code has 4,221 characters. So
#
# - One wrong character, a·x^i, is always noticed: neither a nor x is divisible by g.
# - Two wrong characters, (a·x^d + b)·x^i, are always noticed. g divides it only if x^d = -b/a is
#   an element of GF(32), and the order of x modulo the 31 such elements is 1,048,575 / 31 =
#   33,825: no code has two characters so far apart. A swap of two characters is such a change.
# - Whatever happens within four characters side by side, such as a whole wrong group, is always
#   noticed: e(x) = r(x)·x^i, where r is of a lower degree than g.
# - Two groups of four that changed places are always noticed: r(x)·(x^4j + 1)·x^i, and 4j would
#   have to be a multiple of that order, which is odd.
# - Three wrong characters are always noticed in a code of up to 160 characters. g was chosen for
#   this among all 120,000 primitive polynomials of its degree; `tests/test_handin.py` tries all.
# - Anything else passes with a probability of 1 in 32^4 = 1,048,576, before its length is looked
#   at, which the code states as well.

STEPS = (0x0885F, 0x1109B, 0x22113, 0x44203, 0x814A6)  # 1, 2, 4, 8, 16 times x^4 mod g
RIGHT = 0xFFFFF  # the remainder of every code: four coefficients of 31


def _carried(top):
    """Return top·x^4 mod g; addition is "exclusive or"."""
    total = 0
    for bit, step in enumerate(STEPS):
        total ^= step * (top >> bit & 1)
    return total


CARRIED = tuple(_carried(top) for top in range(32))
# g·b / x for the b that makes the lowest coefficient of g·b each of the 32 there are: what has to
# be added when something is divided by x.
_BORROWED = [0] * 32
for _b in range(32):
    _multiple = CARRIED[_b]
    _BORROWED[_multiple & 31] = _b << 15 ^ _multiple >> 5


def times_x(state):
    """Return x·state mod g."""
    return (state & 0x7FFF) << 5 ^ CARRIED[state >> 15]


def over_x(state):
    """Return the one s with x·s mod g = state."""
    return state >> 5 ^ _BORROWED[state & 31]


def remainder(symbols, state=0):
    """Return c(x) mod g(x), four coefficients of five bits in one number."""
    for symbol in symbols:
        state = (state & 0x7FFF) << 5 ^ symbol ^ CARRIED[state >> 15]
    return state


def times(a, b):
    """Return a·b mod g, by Horner's rule over the four coefficients of b."""
    total = 0
    for place in (15, 10, 5, 0):
        total = times_x(total)
        part, doubled = b >> place & 31, a
        while part:
            if part & 1:
                total ^= doubled
            # All four coefficients times z at once; z^5 = z^2 + 1, and that is 5.
            doubled = (doubled << 1 & 0xF7BDE) ^ (doubled >> 4 & 0x08421) * 5
            part >>= 1
    return total


class Checks:
    """Tells whether any part of a long text is right, without reading that part once more.

    With R(i), the remainder of the first i characters, the part from a to b has the remainder
    R(b) - R(a)·x^(b-a). So thousands of places where a code might begin cost a few steps each.
    """

    def __init__(self, symbols, longest):
        self._symbols, self._powers = symbols, _powers(longest)
        self._states = None

    def right(self, start, end):
        """Tell whether the characters from start to end, at most `longest`, are a right code."""
        if self._states is None:
            self._states = array("I", [0])
            state = 0
            for symbol in self._symbols:
                state = (state & 0x7FFF) << 5 ^ symbol & 31 ^ CARRIED[state >> 15]
                self._states.append(state)
        before = times(self._states[start], self._powers[end - start])
        return self._states[end] ^ before == RIGHT


@cache
def _powers(longest):
    """Return x^0 to x^longest mod g."""
    return array("I", itertools.accumulate(range(longest), lambda s, _: times_x(s), initial=1))
