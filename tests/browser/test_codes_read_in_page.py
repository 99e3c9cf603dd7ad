"""The browser reads hand-in codes as Python does, and refuses what Python refuses, for its reason."""

import random

import pytest
from answers_page import run

from kit.judging import codecheck, handin
from kit.judging.handin import ALPHABET, MISSING, UNSURE
from kit.judging.pseudonyms import pseudonym, pseudonym_numbers

pytestmark = pytest.mark.browser
READ = """return given.map((text) => {
  try {
    const code = kit.readCode(text);
    return { ...code, settled: kit.settled(code) };
  } catch (error) {
    if (!(error instanceof kit.Refused)) throw error;
    return { refused: error.sentence, said: error.said };
  }
});"""
# How Python's refusal begins, for each of the browser's.
REFUSED = {
    "code-missing": "is missing",
    "code-strange": "contains {said!r}, and no code has that",
    "code-letter-u": "contains {said!r}, and no code has a U",
    "code-letter": "begins with {letter}, but",
    "code-newer": "was made by a newer version",
    "code-twice": "stands there twice",
    "code-followed": "is followed by {more} more: {rest}. Keep its first {length} ",
    "code-mistyped": "has a wrong character or two in the wrong order: look at its {group}. ",
    "code-wrong": "has some wrong characters, or some that changed places",
    "code-uneven": "has a group that is not of four characters: its {group}. ",
    "code-cut": "is cut short: it has {have} characters and should have {length}. ",
    "code-begun": "is cut short: it has {have} characters and should have more. ",
    "code-long": "is too long: it has {have} characters and should have {length}. ",
    "code-damaged": "has some characters that are wrong, missing or doubled",
    "code-impossible": "passes its check, but holds what no kit writes",
}
LOOK_ALIKES = {"0": "0Oo", "1": "1IiLl"}
BETWEEN = ["", "-", " ", "–", "\u2011", "\u2212", "\u00ad\u200b", "_", " \u00a0", "\r\n> ", ", "]


def random_code(rng, most=60):
    posts, labels = rng.randint(1, most), rng.randint(2, 33)
    gaps, changed = rng.choice((0, 0.1, 1)), rng.choice((0, 0.2, 1))
    first = [
        rng.choice((MISSING, UNSURE)) if rng.random() < gaps else rng.randrange(labels)
        for _ in range(posts)
    ]
    revised = [rng.randrange(-2, labels) if rng.random() < changed else -1 for _ in range(posts)]
    return handin.write(rng.getrandbits(35), pseudonym(rng.random()), first, revised, labels)


def typed(rng, code):
    """Return a code as somebody types it, or as some program breaks it."""
    sign = rng.choice(BETWEEN)
    like = [rng.choice(LOOK_ALIKES.get(one, one + one.lower())) for one in code]
    text = "".join(sign if one == "-" else one for one in like)
    wide = {ord(one): ord(one) + 0xFEE0 for one in ALPHABET}
    how = (str, str.lower, "<b>{}</b>".format, " «{}.»\n".format, lambda x: x.translate(wide))
    return rng.choice(how)(text)


def damaged(rng, code, other):
    """Return a code with a fault or two, or something else that is none."""
    at, to = sorted(rng.sample(range(len(code)), 2))
    kind = rng.randrange(12)
    match kind:
        case 0 | 1:  # twice as often, as it is in life
            return code[:at] + rng.choice(ALPHABET) + code[at + 1 :]
        case 2:
            return code[:at] + code[at + 1 : at + 2] + code[at] + code[at + 2 :]
        case 3:
            return code[:at]
        case 4:
            return code[to:]
        case 5:
            return code[:at] + code[to:]
        case 6:
            return code[:to] + code[at:to] + code[to:]
        case 7:
            return code + rng.choice(("", "-", " ")) + rng.choice((code, other, other[:at], "7"))
        case 8:
            return code[:at] + rng.choice("Uu!é?\u0660ß🦦\x1f\x85\ufeff") + code[at:]
        case 9:
            return code.replace(rng.choice(code), rng.choice(ALPHABET))
        case 10:
            return checked([rng.randrange(19, 32), *rng.choices(range(32), k=rng.randrange(99))])
        case _:
            head = [ALPHABET.index(one) for one in code.replace("-", "")[:16]]
            return checked([*head, *rng.choices(range(32), k=rng.randrange(12))])


def checked(symbols):
    """Return characters with their check, whatever else they are."""
    check = codecheck.remainder([*symbols, 0, 0, 0, 0]) ^ codecheck.RIGHT
    whole = [*symbols, *(check >> shift & 31 for shift in (15, 10, 5, 0))]
    return "".join(ALPHABET[symbol] for symbol in whole)


def read(text):
    """Return what Python reads, as the browser says it; or why it refuses."""
    try:
        code = handin.read(text)
    except handin.CodeError as error:
        return str(error)
    return {
        "code": code.code,
        "fingerprint": code.fingerprint,
        "pseudonym": [*pseudonym_numbers(code.pseudonym)],
        "labels": code.n_labels,
        "first": [*code.first],
        "revised": [*code.revised],
        "settled": [*handin.settled(code.first, code.revised)],
    }


def as_python_refuses(refused, said):
    if "number" in said:
        said = {"group": handin._nth(said["number"] - 1, said["group"])}
    return f"Your code {REFUSED[refused].format(**said)}"


def test_1000_codes_are_read_alike_however_they_are_typed(sources):
    rng = random.Random(19)
    texts = [typed(rng, random_code(rng, 60 if n % 50 else 2048)) for n in range(1000)]
    wanted = [read(text) for text in texts]
    assert all(isinstance(one, dict) for one in wanted)
    assert run(sources, READ, texts) == wanted


def test_damaged_codes_are_refused_alike_and_for_the_same_reason(sources):
    rng = random.Random(20)
    codes = [random_code(rng, 30 if n % 20 else 300) for n in range(200)]
    texts = [damaged(rng, rng.choice(codes), rng.choice(codes)) for _ in range(6000)]
    texts += ["", " \n", "-", "K", "no code", "<b>", "=\n", "🦦", "K" * 5000]
    reasons = set()
    for text, got in zip(texts, run(sources, READ, texts), strict=True):
        wanted = read(text)
        if "refused" in got:
            assert wanted.startswith(as_python_refuses(got["refused"], got["said"])), repr(text)
            reasons.add(got["refused"])
        else:
            assert got == wanted, repr(text)
    assert reasons == REFUSED.keys()
