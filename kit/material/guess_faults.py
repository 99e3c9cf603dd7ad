"""What may be wrong with a file of guesses, each fault in plain sentences."""

from itertools import pairwise
from math import isfinite

from kit.material import toml
from kit.material.toml import NUMBER, TABLES, TEXT, Kind, needed, one_of, spelt

KINDS = ("tap", "slider", "line")
FEWEST, MOST_OPTIONS, MOST_STEPS = 2, 6, 33  # a hand-in code has at most 33 labels


def _is_number(value):
    return type(value) in (int, float) and isfinite(value)


_NAME = spelt(r"[\w-]+", "letters, digits and hyphens")
_ANY = Kind("be a number", "{} = 50", _is_number)
_VALUES = Kind(
    "be a list of numbers",
    "{} = [0, 1, 10, 100]",
    lambda value: isinstance(value, list) and all(map(_is_number, value)),
)
_TRUTH = Kind(
    "be a number, a list of its lowest and its highest, or a text",
    "{} = 50",
    lambda value: isinstance(value, str | int | float | list) and not isinstance(value, bool),
)
_FILE = {"name": needed(_NAME), "title": needed(TEXT), "version": NUMBER, "guess": needed(TABLES)}
_GUESS = {
    "id": needed(_NAME),
    "question": needed(TEXT),
    "kind": needed(one_of(*KINDS)),
    "option": TABLES._replace(write=TABLES.write.format("guess.option")),
    "low high step": _ANY,
    "values": _VALUES,
    "truth": _TRUTH,
    "earlier": _NAME,
    "unit truth_in_words source after": TEXT,
}
_OPTION = {"text": needed(TEXT), "because": TEXT}
_ONLY = {"tap": ("option",), "slider": ("low", "high", "step", "values", "unit", "earlier")}


def problems(raw):
    """List in plain sentences all that is wrong with a file of guesses read from TOML (a dict)."""
    found = toml.faults(raw, _FILE)
    guesses = raw.get("guess", [])
    if not TABLES.fits(guesses):
        return found
    ids = [entry.get("id") for entry in guesses]
    for number, entry in enumerate(guesses, 1):
        found += _guess_faults(number, entry, ids)
    return found or [fault for entry in guesses for fault in _earlier(entry, guesses)]


def _guess_faults(number, raw, ids):
    own = raw.get("id")
    which = f"Guess {number}" + (f" ({own})" if isinstance(own, str) and own.strip() else "")
    found = toml.faults(raw, _GUESS, which)
    if toml.given(own) and ids.index(own) < number - 1:
        found.append(
            f"{which}: guess {ids.index(own) + 1} has the same id. "
            "Give every guess an id of its own."
        )
    if found or raw["kind"] not in KINDS:
        return found
    for kind, parts in _ONLY.items():
        if kind != raw["kind"] and (stray := [part for part in parts if part in raw]):
            found.append(
                f"{which}: {', '.join(stray)} belongs to a {kind}, and this is a {raw['kind']}. "
                f'Take it out, or write kind = "{kind}".'
            )
    return found or {"tap": _tap, "slider": _slider, "line": _line}[raw["kind"]](which, raw)


def _earlier(raw, guesses):
    """List what is wrong with the guess that is said to have asked the same before."""
    if "earlier" not in raw:
        return []
    before = guesses[: guesses.index(raw)]
    if any(one["id"] == raw["earlier"] and _scale(one) == _scale(raw) for one in before):
        return []
    return [
        f"Guess {len(before) + 1} ({raw['id']}): earlier is {raw['earlier']!r}, which is no slider "
        "above it with the same steps. Write the id of the guess that asked the same before."
    ]


def _scale(raw):
    return [raw.get(part) for part in ("kind", "low", "high", "step", "values", "unit")]


def _tap(which, raw):
    options = raw.get("option", [])
    if not FEWEST <= len(options) <= MOST_OPTIONS:
        return [
            f"{which}: it has {len(options)} of [[guess.option]]. "
            f"A tap needs {FEWEST} to {MOST_OPTIONS}."
        ]
    found, texts = [], [str(option.get("text", "")).split() for option in options]
    for place, option in enumerate(options):
        here = f"{which}, option {place + 1}"
        found += toml.faults(option, _OPTION, here)
        if texts[place] and texts.index(texts[place]) < place:
            twin = texts.index(texts[place]) + 1
            found.append(f"{here}: it reads like option {twin}. Change one of the two.")
    truth = raw.get("truth")
    if truth is not None and not (type(truth) is int and 1 <= truth <= len(options)):
        found.append(
            f"{which}: truth is {truth!r}, but it must be the number of an option. "
            f"Count them from 1 to {len(options)}; or leave it out, if nobody can be right."
        )
    return found


def _slider(which, raw):
    if "values" in raw:
        return _values(which, raw)
    if missing := [part for part in ("low", "high") if part not in raw]:
        return [
            f"{which}: a slider needs {' and '.join(missing)}. "
            "Write low = 0 and high = 100 and, if need be, step = 5; or values = [0, 1, 10, 100]."
        ]
    low, high, step = raw["low"], raw["high"], raw.get("step", 1)
    steps = (high - low) / step if step > 0 else 0
    if steps <= 0 or abs(steps - round(steps)) > 1e-9:
        return [
            f"{which}: from {low} to {high} in steps of {step} does not come out even. "
            "Let low be below high, and step a part of what is between them."
        ]
    if round(steps) + 1 > MOST_STEPS:
        return [
            f"{which}: it has {round(steps) + 1:,} steps, and a hand-in code takes {MOST_STEPS}. "
            f"Choose a longer step, such as step = {_longer(high - low)}."
        ]
    return _numbers(which, raw, low, high)


def _longer(length):
    """Return the shortest round step of which few enough make this length."""
    size = 10.0 ** (len(str(int(length))) - 3)
    while True:
        for round_one in (1, 2, 2.5, 5):
            step = round_one * size
            whole = length / step
            if whole < MOST_STEPS and abs(whole - round(whole)) < 1e-9:
                return f"{step:g}"
        size *= 10
        if size > length:
            return f"{length:g}"


def _values(which, raw):
    values = raw["values"]
    if stray := [part for part in ("low", "high", "step") if part in raw]:
        return [f"{which}: it has values, and {', '.join(stray)} as well. Keep one of the two."]
    rising = all(a < b for a, b in pairwise(values))
    if not rising or not FEWEST <= len(values) <= MOST_STEPS:
        return [
            f"{which}: values must rise, and be {FEWEST} to {MOST_STEPS} numbers. "
            "Put them in order, and leave some out if there are too many."
        ]
    return _numbers(which, raw, values[0], values[-1])


def _numbers(which, raw, low, high):
    """List what is wrong with the truth of a slider."""
    truth = raw.get("truth", low)
    ends = truth if isinstance(truth, list) else [truth]
    if not _VALUES.fits(ends) or len(ends) > 2 or not ends or ends != sorted(ends):
        return [
            f"{which}: truth is {truth!r}, but of a slider it is a number. "
            "Where it is known only roughly, write its lowest and its highest: truth = [2, 3]."
        ]
    if not low <= ends[0] <= ends[-1] <= high:
        return [
            f"{which}: truth is {truth!r}, which the slider from {low} to {high} does not reach. "
            "Make the slider longer."
        ]
    return []


def _line(which, raw):
    if isinstance(raw.get("truth", ""), str):
        return []
    return [
        f"{which}: truth is {raw['truth']!r}, but of a line it is a text. "
        "Write what others say, or what was found, in quotation marks."
    ]
